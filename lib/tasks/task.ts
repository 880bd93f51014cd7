/** The task: one clash being resolved, across pages and tabs. Times are in milliseconds since 1970. */
import * as z from 'zod/mini';
import { Address, Email, FoundContact, Phone } from '../contracts/facts.ts';

const optionalText = z.optional(z.string());

export const TaskStudent = z.object({
  /** dcid, or the name where the page did not give it. */
  key: z.string(),
  dcid: optionalText,
  name: z.string(),
  number: optionalText,
  relationship: z.string(),
  /** The duplicate named no student: this is the one whose page was seen last, and may be another child. */
  assumed: z.optional(z.boolean()),
  /** What the page showed on the original, and when. */
  attached: z.optional(z.object({ contactId: z.string(), at: z.number() })),
  /** Enable Parent Access, as the student's Access Accounts page showed it. */
  parentAccess: z.optional(z.boolean()),
  /** When Kinlink looked for it last. */
  lookedAt: z.optional(z.number()),
});
export type TaskStudent = z.infer<typeof TaskStudent>;

export const Search = z.object({
  /** running: in the background. needs-you: its tab came to the front. stopped: its tab was closed. */
  state: z.literal(['running', 'needs-you', 'done', 'stopped']),
  text: z.string(),
  by: z.literal(['email', 'phone', 'name']),
  inactive: z.boolean(),
  results: z.array(FoundContact),
  more: z.boolean(),
});
export type Search = z.infer<typeof Search>;

/** What was read of a duplicate, so that nothing of it is lost. */
export const ContactSnapshot = z.object({
  phones: z.array(Phone),
  emails: z.array(Email),
  addresses: z.array(Address),
  /** Legal flags that are set there, by student: for the registrar to decide upon. */
  flags: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      flags: z.array(z.literal(['custody', 'livesWith', 'pickup', 'emergency'])),
    }),
  ),
  /** What it is to each of its students, by key. */
  relationships: z.optional(z.array(z.object({ key: z.string(), says: z.string() }))),
  /** Middle name, employer and the like, by Kinlink's names of the fields. */
  details: z.optional(z.array(z.object({ field: z.string(), value: z.string() }))),
});
export type ContactSnapshot = z.infer<typeof ContactSnapshot>;

/** A contact that is worked on although another one of the same person holds the account. */
export const Duplicate = z.object({
  /** Absent for a new contact that was never saved. */
  contactId: optionalText,
  name: z.string(),
  snapshot: z.optional(ContactSnapshot),
  /** Keys of its students. */
  students: z.array(z.string()),
  /** When the registrar pressed Confirm after Delete. */
  confirmedAt: z.optional(z.number()),
  retired: z.optional(z.object({ how: z.literal(['deleted', 'inactive']), at: z.number() })),
});
export type Duplicate = z.infer<typeof Duplicate>;

/** How far one thing that a duplicate knows is: still lacking, there before, filled in, or waved off. */
export const CarryOverStatus = z.object({
  key: z.string(),
  kind: z.literal(['lacking', 'there', 'carried', 'dismissed']),
});
export type CarryOverStatus = z.infer<typeof CarryOverStatus>;

/** What was done, for the registrar's own record; each kind says which parts it uses. */
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
    'deleted',
    'inactive',
    'kept',
  ]),
  /** A person's name, or the value that was carried over. */
  what: z.string(),
  /** A student's number, or a contact's. */
  number: optionalText,
  /** The contact that it was done to. */
  to: optionalText,
});
export type LogEntry = z.infer<typeof LogEntry>;

export const Task = z.object({
  /** Site and email: one email is one task, however many students and duplicates hang on it. */
  id: z.string(),
  site: z.string(),
  /** What began it: an error, or a contact that was found before any error came. */
  clash: z.literal(['email-taken', 'username-taken', 'unclear', 'found']),
  email: z.string(),
  duplicates: z.array(Duplicate),
  students: z.array(TaskStudent),
  search: z.optional(Search),
  /** The registrar's answers to "Same person?". */
  answers: z.array(
    z.object({ contactId: z.string(), name: z.string(), kind: z.literal(['same', 'different']) }),
  ),
  /** The one that was answered Same person. enabled: false once its page has shown that nobody can sign in. */
  original: z.optional(
    z.object({ contactId: z.string(), name: z.string(), enabled: z.optional(z.boolean()) }),
  ),
  carried: z.array(CarryOverStatus),
  steps: z.array(LogEntry),
  parked: z.optional(z.boolean()),
  ended: z.optional(
    z.object({ how: z.literal(['done', 'different', 'discarded']), at: z.number() }),
  ),
  openedAt: z.number(),
  touchedAt: z.number(),
});
export type Task = z.infer<typeof Task>;

/** A task before it is in the list. */
export type FreshTask = Omit<Task, 'id' | 'openedAt' | 'touchedAt'>;

/** Deep equality of plain data, good enough for what is parsed by a schema. */
export const isDeepEqual = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
