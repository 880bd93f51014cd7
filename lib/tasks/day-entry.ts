/** The day's work outside of tasks, as pages showed it. Times are in milliseconds since 1970. */
import * as z from 'zod/mini';

const optionalText = z.optional(z.string());

/** One thing that was done: a contact or account created, a student attached, access turned on or ruled out. */
export const DayEntry = z.object({
  site: z.string(),
  at: z.number(),
  kind: z.literal([
    'contact-created',
    'account-created',
    'attached',
    'access-on',
    'no-portal-access',
  ]),
  contactId: z.string(),
  /** The contact's name. */
  name: z.string(),
  student: z.optional(z.object({ name: z.string(), number: optionalText })),
});
export type DayEntry = z.infer<typeof DayEntry>;

/** A contact on which something is being created, as its tab last showed it: compared with the next look. */
export const ContactProgress = z.object({
  /** Absent for a new contact that was not saved. */
  contactId: optionalText,
  name: z.string(),
  /** The contact was created in this tab: everything on it is new. */
  isNew: z.optional(z.boolean()),
  hasNoAccount: z.boolean(),
  /** The dcids of its students; absent while the page has not shown them. */
  listed: z.optional(z.array(z.string())),
  /** The dcids of its students without Data Access. */
  closed: z.array(z.string()),
  /** Students that are selected in Add Students. */
  selected: z.array(z.object({ name: z.string(), number: z.string() })),
});
export type ContactProgress = z.infer<typeof ContactProgress>;

/** The list with these entries, each thing once: two tabs may see the same. The same list if none is new. */
export function withEntries<Log extends DayEntry[] | undefined>(
  log: Log,
  entries: readonly DayEntry[],
): Log | DayEntry[] {
  const before = log ?? [];
  const fresh = entries.filter((entry) => !before.some((other) => isSameThing(entry, other)));
  return fresh.length > 0 ? [...before, ...fresh] : log;
}

const isSameThing = (a: DayEntry, b: DayEntry): boolean =>
  a.site === b.site &&
  a.kind === b.kind &&
  a.contactId === b.contactId &&
  a.student?.name === b.student?.name &&
  a.student?.number === b.student?.number;
