/** What the small PowerSchool of this property holds: contacts, and who each of them truly is. */
import type { Address, Email, Phone } from '../../../../../lib/contracts/contact-facts.ts';

export interface Row {
  dcid: string;
  /** As the page lists it: "Lopez, Ana". */
  name: string;
  number: string;
  relationship: string;
  access: boolean;
  custody: boolean | undefined;
  livesWith: boolean | undefined;
  pickup: boolean | undefined;
  emergency: boolean | undefined;
  time: 'now' | 'next-year' | 'past';
  originalType: string;
}

export interface PersonalName {
  given: string;
  middle: string;
  surname: string;
  /** Jr., Sr. and the like: a field of its own. */
  suffix: string;
}

export interface Contact {
  id: string;
  /** The person that this contact truly is. Kinlink never sees it. */
  person: string;
  name: PersonalName;
  /** Prefix, employer: the fields of Demographics beside the name. */
  details: Record<string, string>;
  active: boolean;
  emails: Email[];
  phones: Phone[];
  addresses: Address[];
  rows: Row[];
  account: { enabled: boolean; username: string; email: string } | null;
}

export const fullName = ({ given, middle, surname }: PersonalName): string =>
  [given, middle, surname].filter(Boolean).join(' ');

export const listName = ({ given, middle, surname }: PersonalName): string =>
  `${surname}, ${[given, middle].filter(Boolean).join(' ')}`;

/** Rows that count: a child of next year does, one of last year does not. */
export const livingRows = ({ rows }: Contact): Row[] => rows.filter(({ time }) => time !== 'past');

export const copyOf = (contact: Contact): Contact => structuredClone(contact);
