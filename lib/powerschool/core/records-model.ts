/** What the site's records (REST) say, as far as Kinlink uses it. */
import type { Address, Phone } from '../../contracts/contact-facts.ts';
import type { Facts } from '../../contracts/facts.ts';

/** A contact, as far as Kinlink uses it. */
export interface ContactRecord {
  contactId: string;
  name: string;
  active?: boolean | undefined;
  /** undefined: unknown. This includes an account that is off and has no username (facts §10, D). */
  hasAccount?: boolean | undefined;
  /** Whether the account is enabled. */
  enabled?: boolean | undefined;
  username?: string | undefined;
  suffix?: string | undefined;
  /** Prefix, gender and employer, where they are filled in. */
  details: Record<string, string>;
  /** Absent means unknown, never "none". The same is true of the lists below. */
  emails?: string[] | undefined;
  phones?: Phone[] | undefined;
  addresses?: Address[] | undefined;
  /** Receives Mail of each student, by dcid; absent where the record does not tell it. */
  mail: Record<string, boolean>;
  /** Numbers of all students by dcid, whether the relationship is over, counts now or is yet to come. */
  numbers: Record<string, string>;
  students?: RecordStudent[] | undefined;
}
interface RecordStudent {
  name: string;
  school: string;
  dcid?: string | undefined;
  number?: string | undefined;
  relationship?: string | undefined;
  /** Whether the account has access to this student's data. */
  access?: boolean | undefined;
}
export interface Records {
  /** Which page and which things on it they belong to. */
  key: string;
  state: Facts['records'];
  contacts: ContactRecord[];
}
