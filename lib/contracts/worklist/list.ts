/**
 * The worklist: its students, and the things that each parent still lacks. `worklist-storage.ts` stores it.
 * `undefined` means "unknown". Never treat it as "none".
 */
import * as z from 'zod/mini';
import { Address, Phone } from '../contact-facts.ts';
import { SHEET_CODES } from '../language.ts';

const text = z.string();
const optionalText = z.optional(z.string());
const maybe = z.optional(z.boolean());

/** Facts that only a pasted table has, as the table writes them. No record of PowerSchool has them. */
const tableFacts = { grade: optionalText, homeroom: optionalText, homeLanguage: optionalText };

/** A student from a pasted list or from a page of PowerSchool. */
export const NamedStudent = z.object({
  dcid: text,
  number: optionalText,
  name: optionalText,
  ...tableFacts,
  /** Kinlink found the number in the student's row, but the row does not label it as the student number. */
  isUnconfirmed: maybe,
});
export type NamedStudent = z.infer<typeof NamedStudent>;

/** A student of the list. */
export const ListedStudent = z.object({
  dcid: text,
  number: optionalText,
  name: optionalText,
  ...tableFacts,
  isUnconfirmed: maybe,
  /** The student's position in the list. */
  place: z.number(),
  state: z.literal([
    'waiting',
    'read',
    /** PowerSchool did not show this user the student's contacts. */
    'refused',
    /** PowerSchool did not answer several requests. */
    'failed',
    /** PowerSchool has no such student. */
    'gone',
  ]),
  /** The number of requests without an answer. */
  tries: z.number(),
  contactIds: z.array(text),
  /** Enable Parent Access. Absent until the registrar opens the student's Access Accounts page. */
  parentAccess: maybe,
  /** The time when a page last changed this. A record that Kinlink requested earlier is older. */
  notedAt: z.optional(z.number()),
});
export type ListedStudent = z.infer<typeof ListedStudent>;

/** The relationship of a contact to one student. */
export const ListedTie = z.object({
  dcid: text,
  number: optionalText,
  name: text,
  school: text,
  /** '' for a blank one, absent for an unknown one. */
  relationship: optionalText,
  custody: maybe,
  /** Data Access. */
  access: maybe,
  /** false for a past or future relationship. */
  current: maybe,
});
export type ListedTie = z.infer<typeof ListedTie>;

/** A contact of one of the students. */
export const ListedContact = z.object({
  contactId: text,
  name: text,
  suffix: optionalText,
  active: maybe,
  emails: z.optional(z.array(z.object({ address: text, primary: maybe }))),
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
  hasAccount: maybe,
  /** true for an account that is on. */
  enabled: maybe,
  username: optionalText,
  students: z.optional(z.array(ListedTie)),
  /** `students` comes only from students' pages, so the contact may have more. */
  isPartial: maybe,
  /** The time when a page last changed this. */
  notedAt: z.optional(z.number()),
});
export type ListedContact = z.infer<typeof ListedContact>;

/** The registrar's answers about the sheet of one contact. */
export const SheetMark = z.object({
  /** The dcids of the children on the sheet that was handed out. Empty if the registrar took that back. */
  handedOut: z.optional(z.array(text)),
  /** Absent for the home language, or the language of the whole run. */
  language: z.optional(z.literal(SHEET_CODES)),
});
export type SheetMark = z.infer<typeof SheetMark>;

/** The reasons why reading waits for the registrar. */
export const PAUSES = [
  'asked',
  'signed-out',
  'idle',
  'no-tab',
  'other-user',
  'other-school',
  'busy',
  'full',
] as const;
export type Pause = (typeof PAUSES)[number];

/** The list itself. It is part of the worker's state, so it ends with the other data of its user. */
export const Worklist = z.object({
  id: text,
  site: text,
  /** The preferred tab for reading. */
  tabId: z.number(),
  /** 'failed' when PowerSchool shows this user no records at all. */
  state: z.literal(['running', 'paused', 'cancelled', 'failed', 'done']),
  pause: z.optional(z.literal(PAUSES)),
  total: z.number(),
  /** The number of students that need no more reading, with or without success. */
  read: z.number(),
  /** The user and the school at the start of the list. Absent where no page shows them. */
  user: optionalText,
  school: optionalText,
  touchedAt: z.number(),
});
export type Worklist = z.infer<typeof Worklist>;
