/** The task: one clash being resolved, across pages and tabs. Times are in milliseconds since 1970. */
import * as z from 'zod/mini';
import { Address, Email, Phone } from '../contracts/contact-facts.ts';
import { FoundContact } from '../contracts/facts.ts';

const optionalText = z.optional(z.string());

export const TaskStudent = z.object({
  /** dcid, or the name if the page does not give it. */
  key: z.string(),
  dcid: optionalText,
  name: z.string(),
  number: optionalText,
  relationship: z.string(),
  /** The start date on the duplicate, where it is in the future. */
  starts: optionalText,
  /** What a duplicate's row leaves off: custody, or the access although the duplicate has an account. */
  off: z.optional(z.array(z.literal(['custody', 'access']))),
  /** The registrar decided that the parent gets no access to this student. */
  noAccess: z.optional(z.boolean()),
  /** The duplicate named no student. This one's page was seen last, and it may be another child. */
  assumed: z.optional(z.boolean()),
  /** What the page showed on the original, and when. */
  attached: z.optional(z.object({ contactId: z.string(), at: z.number() })),
  /** Enable Parent Access, as the student's Access Accounts page showed it. */
  parentAccess: z.optional(z.boolean()),
  /** When Kinlink last read that page. */
  lookedAt: z.optional(z.number()),
});
export type TaskStudent = z.infer<typeof TaskStudent>;

export const Search = z.object({
  /** running: in the background. needs-you: its tab is in front. stopped: its tab was closed. */
  state: z.literal(['running', 'needs-you', 'done', 'stopped']),
  text: z.string(),
  by: z.literal(['email', 'phone', 'name']),
  inactive: z.boolean(),
  results: z.array(FoundContact),
  more: z.boolean(),
  /** The search on a page in front that answered it (`SearchPage.searchMark`). */
  mark: optionalText,
});
export type Search = z.infer<typeof Search>;

/** What was read of a duplicate, so that nothing of it is lost. */
export const ContactSnapshot = z.object({
  phones: z.array(Phone),
  emails: z.array(Email),
  addresses: z.array(Address),
  /** Legal flags by student, for the registrar to decide. */
  flags: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      flags: z.array(z.literal(['custody', 'livesWith', 'pickup', 'emergency'])),
    }),
  ),
  /** The relationship to each student, by key. */
  relationships: z.optional(z.array(z.object({ key: z.string(), says: z.string() }))),
  /** Receives Mail for each student, as the duplicate's record had it. */
  mail: z.optional(z.array(z.object({ key: z.string(), receives: z.boolean() }))),
  /** Middle name, employer and the like, by Kinlink's field names. */
  details: z.optional(z.array(z.object({ field: z.string(), value: z.string() }))),
});
export type ContactSnapshot = z.infer<typeof ContactSnapshot>;

/** A contact in use although another contact of the same person has the account. */
export const Duplicate = z.object({
  /** Absent for a new contact that was never saved. */
  contactId: optionalText,
  name: z.string(),
  snapshot: z.optional(ContactSnapshot),
  /** Keys of its students. */
  students: z.array(z.string()),
  /** Its page showed it active: only then it can have been made inactive. */
  seenActive: z.optional(z.boolean()),
  /** It was retired as inactive, and its page showed it active afterwards. */
  activeAgain: z.optional(z.boolean()),
  /** When the registrar pressed Confirm after Delete. */
  confirmedAt: z.optional(z.number()),
  retired: z.optional(z.object({ outcome: z.literal(['deleted', 'inactive']), at: z.number() })),
});
export type Duplicate = z.infer<typeof Duplicate>;

/** The progress of one value: lacking, already there, carried over, or dismissed. */
export const CarryOverStatus = z.object({
  key: z.string(),
  kind: z.literal(['lacking', 'there', 'carried', 'dismissed']),
});
export type CarryOverStatus = z.infer<typeof CarryOverStatus>;

/** What the registrar has seen of one contact, of what the district asks for before access is turned on. */
export const IdentityTicks = z.object({ contactId: z.string(), seen: z.array(z.string()) });
export type IdentityTicks = z.infer<typeof IdentityTicks>;

/** A step for the registrar's own record; each kind uses some of the fields. */
export const LogEntry = z.object({
  at: z.number(),
  kind: z.literal([
    'noticed',
    'same',
    'different',
    'attached',
    'carried',
    'dismissed',
    'decided',
    'no-access',
    'identity',
    'deleted',
    'inactive',
    'kept',
  ]),
  /** A person's name, or the value that was carried over. */
  what: z.string(),
  /** A student's or a contact's number. */
  number: optionalText,
  /** The contact that was changed. */
  to: optionalText,
  /** Kinlink's names of the things that were decided, such as custody; of `identity`, the district's checks. */
  things: z.optional(z.array(z.string())),
});
export type LogEntry = z.infer<typeof LogEntry>;

export const Task = z.object({
  /** Site and email: one email is one task, with any number of students and duplicates. Or site and original. */
  id: z.string(),
  site: z.string(),
  /** What started it: an error, or a contact found before any error. */
  clash: z.literal(['email-taken', 'username-taken', 'unclear', 'found']),
  email: z.string(),
  /** None where a student is to be added to a contact that was found, and no contact was created for it. */
  duplicates: z.array(Duplicate),
  students: z.array(TaskStudent),
  search: z.optional(Search),
  /** The registrar's answers to "Same person?": one for each duplicate and contact. */
  answers: z.array(
    z.object({
      contactId: z.string(),
      name: z.string(),
      kind: z.literal(['same', 'different']),
      /** The duplicate that was asked about; absent in a task of an older version. */
      duplicateId: optionalText,
      answeredAt: z.optional(z.number()),
    }),
  ),
  /** The contact answered Same person. enabled: false once its page has shown a disabled account. */
  original: z.optional(
    z.object({
      contactId: z.string(),
      name: z.string(),
      enabled: z.optional(z.boolean()),
      /** Keys of the students that its page listed when it was first seen. */
      listed: z.optional(z.array(z.string())),
      /** Keys of the task's students whom a look did not find there, or found without access. */
      absent: z.optional(z.array(z.string())),
      closed: z.optional(z.array(z.string())),
      /** Keys of those who were attached and no longer are. */
      gone: z.optional(z.array(z.string())),
    }),
  ),
  /** Checks of the original that the registrar ticked before its access is turned on. */
  identity: z.optional(IdentityTicks),
  carried: z.array(CarryOverStatus),
  steps: z.array(LogEntry),
  parked: z.optional(z.boolean()),
  ended: z.optional(
    z.object({ outcome: z.literal(['done', 'different', 'discarded']), at: z.number() }),
  ),
  openedAt: z.number(),
  touchedAt: z.number(),
});
export type Task = z.infer<typeof Task>;

/** A task that is not in the list yet. */
export type FreshTask = Omit<Task, 'id' | 'openedAt' | 'touchedAt'>;

/** Deep equality of plain data that a schema has parsed. */
export const isDeepEqual = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
