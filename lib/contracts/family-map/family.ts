/** A family as PowerSchool knows it: its children, its contacts, and the relationships. `undefined` means "unknown". */
import * as z from 'zod/mini';

const text = z.string();
const maybe = z.optional(z.boolean());

export const FamilyChild = z.object({
  /** The dcid. */
  id: text,
  name: text,
  number: z.optional(text),
  /** '' where no record names it. */
  school: text,
  /** Enable Parent Access. */
  parentAccess: maybe,
  /** Kinlink read none of the child's contacts, or may not have read all of them. */
  contactsUnknown: z.optional(z.literal(['all', 'others'])),
  /** The registrar may mean another child. */
  mayBeOther: maybe,
  /** The map was opened for this child. */
  isSubject: maybe,
  /** The number of children in this box. Absent for a single child. */
  count: z.optional(z.number()),
});
export type FamilyChild = z.infer<typeof FamilyChild>;

export const FamilyContact = z.object({
  id: text,
  name: text,
  active: maybe,
  /** 'some': there is an account, and no record says whether it is on. */
  account: z.literal(['on', 'off', 'some', 'none', 'unknown']),
  emails: z.optional(z.array(text)),
  /** The registrar decided that this contact gets no portal access. */
  noAccess: maybe,
  /** The contact's fields have words such as "restraining order". */
  hasWarning: maybe,
  isSubject: maybe,
  /** A new contact without an id, so it has no page. */
  isUnsaved: maybe,
  /** A duplicate that is deleted or inactive, or will be after the task. */
  isRetired: maybe,
  /** The number of contacts in this box. Absent for a single contact. */
  count: z.optional(z.number()),
});
export type FamilyContact = z.infer<typeof FamilyContact>;

export const FamilyTie = z.object({
  childId: text,
  contactId: text,
  relationship: z.optional(text),
  /** Data Access. */
  access: maybe,
  custody: maybe,
  /** false for a past or future relationship. */
  current: maybe,
  /** The task adds this relationship. */
  isNew: maybe,
  /** The registrar has not decided yet whether Data Access is turned on. */
  isUndecided: maybe,
});
export type FamilyTie = z.infer<typeof FamilyTie>;

/** The kinds of evidence for one person. `lib/rules/values/match-people.ts` finds them. */
export const REASON_KINDS = [
  'email',
  'account-email',
  'phone',
  'street',
  'suffix',
  'name',
  'nickname',
  'one-letter-off',
  'surname-and-initial',
  'middle-name',
  'names-swapped',
  'first-name',
] as const;

/** Two contacts that are likely the same person, with the evidence. */
export const LikelySamePair = z.object({
  contactIds: z.tuple([text, text]),
  reasons: z.array(z.object({ kind: z.literal(REASON_KINDS), value: text })),
});
export type LikelySamePair = z.infer<typeof LikelySamePair>;

export const Family = z.object({
  children: z.array(FamilyChild),
  contacts: z.array(FamilyContact),
  ties: z.array(FamilyTie),
  pairs: z.array(LikelySamePair),
});
export type Family = z.infer<typeof Family>;
