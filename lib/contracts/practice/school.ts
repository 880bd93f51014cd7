/** The make-believe school: its records, and what its pages can save. */

/** The school's short name, as its lists show it. */
export const SCHOOL_NAME = 'MHE';

export interface SchoolStudent {
  dcid: string;
  number: string;
  first: string;
  last: string;
}

export interface SchoolEmail {
  type: string;
  address: string;
  primary: boolean;
}

export interface SchoolPhone {
  type: string;
  number: string;
  preferred: boolean;
  sms: boolean;
}

interface SchoolAccount {
  enabled: boolean;
  username: string;
  email: string;
}

/** A contact's relationship to a student. */
export interface SchoolLink {
  dcid: string;
  relationship: string;
  /** Custody is checked. No page of the practice changes it. */
  custody?: boolean;
  /** Data Access. */
  access: boolean;
}

export interface SchoolContact {
  id: string;
  first: string;
  last: string;
  active: boolean;
  emails: SchoolEmail[];
  phones: SchoolPhone[];
  account?: SchoolAccount;
  links: SchoolLink[];
}

export interface School {
  students: SchoolStudent[];
  contacts: SchoolContact[];
  /** An account was refused because another contact has its email. */
  wasRefused: boolean;
}

/** What a Submit of the school's pages asks for. `id` is the contact's. */
export type SchoolChange =
  | { save: 'email'; id: string; replaces?: string; email: SchoolEmail }
  | { save: 'account'; id: string; account: SchoolAccount; password: string; confirm: string }
  | { save: 'link'; id: string; link: SchoolLink }
  | { save: 'students'; id: string; links: SchoolLink[] }
  | { save: 'phone'; id: string; replaces?: string; phone: SchoolPhone }
  | { save: 'contact'; id: string; first: string; last: string; active: boolean }
  | { save: 'remove'; id: string };

/** The exercises, in their order. */
export const EXERCISES = ['new-parent', 'sibling', 'duplicate'] as const;
export type Exercise = (typeof EXERCISES)[number];

/** The next thing to do in each exercise, or `done`. `lost`: it can't be done any more, so start over. */
export interface PracticeProgress {
  'new-parent': 'email' | 'account' | 'access' | 'done' | 'lost';
  sibling: 'account' | 'find' | 'done' | 'lost';
  duplicate: 'wait' | 'phone' | 'retire' | 'done' | 'lost';
}
