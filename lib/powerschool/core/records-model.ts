/** What the site's records (REST) say, as far as Kinlink uses it. */
import type { Address, Phone } from '../../contracts/contact-facts.ts';
import type { Facts } from '../../contracts/facts.ts';

/** A contact, as far as Kinlink uses it. */
export interface ContactRecord {
  contactId: string;
  name: string;
  active?: boolean | undefined;
  /** undefined = one that is off and has no name: it may sign in elsewhere (facts §10, D), or stand for none. */
  hasAccount?: boolean | undefined;
  /** Whether the account is enabled. */
  enabled?: boolean | undefined;
  username?: string | undefined;
  suffix?: string | undefined;
  emails: string[];
  /** absent = not known, never "none". */
  phones?: Phone[] | undefined;
  addresses?: Address[] | undefined;
  /** Receives Mail of each student, by dcid; absent where the record does not tell it. */
  mail: Record<string, boolean>;
  students: {
    name: string;
    school: string;
    dcid?: string | undefined;
    number?: string | undefined;
    relationship?: string | undefined;
    /** Whether the account has access to this student's data. */
    access?: boolean | undefined;
  }[];
}
export interface Records {
  /** Which page and which things on it they belong to. */
  key: string;
  state: Facts['records'];
  contacts: ContactRecord[];
}
