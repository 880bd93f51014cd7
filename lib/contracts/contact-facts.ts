/** What a contact's page shows; see `facts.ts`. */
import * as z from 'zod/mini';

const text = z.string();
const maybe = z.optional(z.boolean());
const optionalText = z.optional(z.string());

/** A student in a contact's Students section. */
export const Student = z.object({
  /** Names the row in actions: the dcid, else `row:N`. */
  key: text,
  dcid: optionalText,
  name: text,
  number: optionalText,
  school: text,
  relationship: text,
  /** Data Access, as the row shows it. */
  access: maybe,
  /** false for past and future relationships, which the page hides at first. */
  current: z.boolean(),
  /** The start date as the row has it, where the relationship is not current and may be to come. */
  starts: optionalText,
  /** The end date as the row has it, where it is surely past. */
  ended: optionalText,
  /** The pencil exists and is enabled. */
  editable: z.boolean(),
  /** '': none is set. Absent: the page has no such column. */
  originalContactType: optionalText,
  custody: maybe,
  livesWith: maybe,
  pickup: maybe,
  emergency: maybe,
  /** Only the site's records tell it; absent where they don't. */
  receivesMail: maybe,
});
export type Student = z.infer<typeof Student>;

export const Email = z.object({
  /** Names the row in actions: the address. */
  row: text,
  type: text,
  address: text,
  primary: maybe,
  editable: z.boolean(),
});
export const Phone = z.object({
  row: text,
  type: text,
  number: text,
  extension: text,
  preferred: maybe,
  sms: maybe,
});
export const Address = z.object({
  row: text,
  type: text,
  street: text,
  unit: text,
  city: text,
  state: text,
  zip: text,
  country: text,
  /** false for a past or future address, or for one that may be: the page shows all of them without dates. */
  current: maybe,
});
export type Email = z.infer<typeof Email>;
export type Phone = z.infer<typeof Phone>;
export type Address = z.infer<typeof Address>;

/** A contact with very many students is only counted until a task may concern any of them. */
export const StudentSummary = z.object({
  /** Current relationships. */
  count: z.number(),
  /** Students whose row shows no Data Access. */
  lacking: z.number(),
  /** The first of these, editable ones first. */
  first: z.array(Student),
});
export type StudentSummary = z.infer<typeof StudentSummary>;

const Account = z.object({
  enabled: maybe,
  username: text,
  /** Absent where this role is not shown it. */
  email: optionalText,
});

/** Contact Details, also for a new contact (then `contactId` is absent). */
export const ContactPage = z.object({
  kind: z.literal('contact'),
  contactId: optionalText,
  name: text,
  active: maybe,
  /** Other fields of the section Demographics, by Kinlink's names; fields not found are absent. */
  details: z.optional(z.record(z.string(), text)),
  /** Something on the page was changed and not submitted yet. */
  unsaved: maybe,
  /** asked: Delete was pressed and Confirm is shown. confirmed: the registrar pressed it. */
  deleting: z.optional(z.literal(['asked', 'confirmed'])),
  /** Absent: the section was not found. null: the section says that there is no account. */
  account: z.optional(z.nullable(Account)),
  emails: z.optional(z.array(Email)),
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
  /** Past or future addresses are left out: their box is not checked, or this user can't check it. */
  addressesHidden: z.optional(z.literal(['unchecked', 'locked'])),
  students: z.optional(z.array(Student)),
  /** Students whom the records say the account has access to, and whom the page does not list. */
  unlistedAccess: z.optional(z.array(text)),
  /** Replaces `students` if there are very many. */
  studentSummary: z.optional(StudentSummary),
  /** Buttons that the page shows and that are enabled. */
  can: z.object({
    addEmail: z.boolean(),
    addAccount: z.boolean(),
    editAccount: z.boolean(),
    addStudents: z.boolean(),
    addPhone: z.boolean(),
    addAddress: z.boolean(),
    remove: z.boolean(),
    /** The page's own Submit is there, enabled or not. Without it, nothing but drawers can save (facts §3, S [T18]). */
    submit: z.boolean(),
  }),
});
export type ContactPage = z.infer<typeof ContactPage>;
