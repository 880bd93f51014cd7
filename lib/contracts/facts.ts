/**
 * What an adapter saw on a page: plain data, no judgement (design: "see").
 *
 * Names of things are Kinlink's words, never PowerSchool's ids. Text is as the page shows it,
 * trimmed and with runs of white space made one. `undefined` means "the page does not say":
 * never guess `false` from a thing that was not found.
 */
import * as z from 'zod/mini';
import { DrawerKind } from './drawer-kind.ts';

export type { DrawerKind };

const text = z.string();
const maybe = z.optional(z.boolean());
const optionalText = z.optional(z.string());

/**
 * One control of a drawer. `value` is the text in it, or for a choice the text of the chosen
 * option ('' when nothing is chosen), or for a tick '1' or ''. A secret's value is never read:
 * it is '' when empty and '•' when something stands in it.
 */
export const Field = z.object({
  kind: z.literal(['text', 'choice', 'tick', 'secret']),
  value: text,
  options: z.optional(z.array(text)),
  editable: z.boolean(),
});
export type Field = z.infer<typeof Field>;

/** A row of the Add Students search result. */
export const FoundStudent = z.object({
  number: text,
  name: text,
  picked: maybe,
  access: maybe,
  relationship: optionalText,
  relationships: z.optional(z.array(text)),
});
export type FoundStudent = z.infer<typeof FoundStudent>;

export const Drawer = z.object({
  kind: DrawerKind,
  /** Kinlink's field names (`address`, `primary`, `username`, …) → what stands there. */
  fields: z.record(z.string(), Field),
  /** Field names that this kind of drawer should have and that were not found. */
  missing: z.array(text),
  /** student: whether its Data Access tab exists for this contact and is the one shown. */
  accessTab: z.optional(z.literal(['hidden', 'closed', 'open'])),
  /** student: dcid of the student whose row opened it, when that can be told. */
  student: optionalText,
  /** add-students: the rows found, once a search was run. */
  found: z.optional(z.array(FoundStudent)),
  /** The field that the registrar is typing into. */
  focus: optionalText,
  busy: z.boolean(),
});
export type Drawer = z.infer<typeof Drawer>;

/** An error that the page shows. `means` is read from the words; 'unclear' when no known phrase fits. */
export const PageError = z.object({
  message: text,
  place: z.literal(['drawer', 'page']),
  /** Which drawer stood open with it, or had just been submitted. */
  drawer: z.optional(DrawerKind),
  means: z.literal(['email-taken', 'username-taken', 'unclear']),
});
export type PageError = z.infer<typeof PageError>;

/** A student in a contact's Students section. */
export const Student = z.object({
  /** Names the row in actions: the dcid where the page gives it, else `row:N`. */
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
  /** The pencil is there and can be pressed. */
  editable: z.boolean(),
  /** '' = none is set; absent = the page has no such column. */
  originalContactType: optionalText,
  custody: maybe,
  livesWith: maybe,
  pickup: maybe,
  emergency: maybe,
});
export type Student = z.infer<typeof Student>;

export const Email = z.object({
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
});
export type Email = z.infer<typeof Email>;
export type Phone = z.infer<typeof Phone>;
export type Address = z.infer<typeof Address>;

/** Very many students of one contact: told in numbers until something is done that may be about any of them. */
export const StudentSummary = z.object({
  /** Current relationships. */
  count: z.number(),
  /** Those of them whose row shows no Data Access. */
  lacking: z.number(),
  /** The first of these, those that can be changed before all others. */
  first: z.array(Student),
});
export type StudentSummary = z.infer<typeof StudentSummary>;

const Account = z.object({ enabled: maybe, username: text, email: text });

/** Contact Details, also while it is used for a new contact (then `contactId` is absent). */
export const ContactPage = z.object({
  kind: z.literal('contact'),
  contactId: optionalText,
  name: text,
  active: maybe,
  /** What else the section Demographics says, by Kinlink's names; fields that were not found are left out. */
  details: z.optional(z.record(z.string(), text)),
  /** Something was changed on the page and is not submitted yet. */
  unsaved: maybe,
  /** asked: Delete was pressed and Confirm is shown. confirmed: the registrar pressed it. */
  deleting: z.optional(z.literal(['asked', 'confirmed'])),
  /** absent = the section was not found; null = the section says that there is no account. */
  account: z.optional(z.nullable(Account)),
  emails: z.optional(z.array(Email)),
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
  students: z.optional(z.array(Student)),
  /** In the place of `students` where they are very many. */
  studentSummary: z.optional(StudentSummary),
  /** Buttons that the page shows and that can be pressed. */
  can: z.object({
    addEmail: z.boolean(),
    addAccount: z.boolean(),
    editAccount: z.boolean(),
    addStudents: z.boolean(),
    addPhone: z.boolean(),
    addAddress: z.boolean(),
    remove: z.boolean(),
  }),
});
export type ContactPage = z.infer<typeof ContactPage>;

/** A student as a list of contacts or the records name them. */
const ContactsStudent = z.object({
  name: text,
  school: text,
  dcid: optionalText,
  number: optionalText,
});

/** A contact in a student's list. The parts after `access` come from the records, when they could be read. */
export const StudentsContact = z.object({
  key: text,
  contactId: optionalText,
  name: text,
  relationship: text,
  emails: z.array(text),
  access: maybe,
  hasAccount: maybe,
  username: optionalText,
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
  students: z.optional(z.array(ContactsStudent)),
});
export type StudentsContact = z.infer<typeof StudentsContact>;

export const ThisStudent = z.object({ dcid: text, name: text, number: optionalText });
export type ThisStudent = z.infer<typeof ThisStudent>;

export const StudentContactsPage = z.object({
  kind: z.literal('student-contacts'),
  student: ThisStudent,
  contacts: z.optional(z.array(StudentsContact)),
});
export type StudentContactsPage = z.infer<typeof StudentContactsPage>;

export const AccessAccountsPage = z.object({
  kind: z.literal('access-accounts'),
  student: ThisStudent,
  parentAccess: maybe,
});
export type AccessAccountsPage = z.infer<typeof AccessAccountsPage>;

/** A contact that a search listed; the parts after `contactId` come from the row or the records. */
export const FoundContact = z.object({
  contactId: text,
  name: text,
  students: z.array(ContactsStudent),
  hasAccount: maybe,
  username: optionalText,
  emails: z.array(text),
  active: maybe,
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
});
export type FoundContact = z.infer<typeof FoundContact>;

/** The Start page, or the classic contact search page. */
export const SearchPage = z.object({
  kind: z.literal('search'),
  /** Which search stands open; 'unclear' when the page does not say it in a known way. */
  mode: z.literal(['contacts', 'other', 'unclear']),
  canSwitch: z.boolean(),
  canSearch: z.boolean(),
  /** The text in the contact search field. */
  query: text,
  /** Whether inactive contacts are included; absent when there is no such box. */
  inactive: maybe,
  /** absent until a search was run and the page shows its outcome. */
  results: z.optional(z.array(FoundContact)),
  /** More pages of results than are shown. */
  more: z.boolean(),
  busy: z.boolean(),
});
export type SearchPage = z.infer<typeof SearchPage>;

/** A page on one of our paths that is none of the above, or not yet drawn. */
const UnknownPage = z.object({ kind: z.literal('unknown'), loading: z.boolean() });

export const Page = z.discriminatedUnion('kind', [
  ContactPage,
  StudentContactsPage,
  AccessAccountsPage,
  SearchPage,
  UnknownPage,
]);
export type Page = z.infer<typeof Page>;
/** Each page's facts by its kind, for tables with one entry per page. */
export type PageByKind = { [Kind in Page['kind']]: Extract<Page, { kind: Kind }> };

/** How the last thing done here ended. `what` says for 'stopped' what stood in the way. */
export const ActionResult = z.object({
  do: text,
  ended: z.literal(['done', 'stopped']),
  what: optionalText,
  /** Field names that kept another value, because nothing is overwritten. */
  kept: z.array(text),
});
export type ActionResult = z.infer<typeof ActionResult>;

export const Facts = z.object({
  /** Origin, such as `https://district.powerschool.com`. */
  site: text,
  page: Page,
  drawer: z.optional(Drawer),
  error: z.optional(PageError),
  /** What a small dialog says, over a drawer or after one was submitted, that is no known refusal. */
  message: optionalText,
  /** What should be on this page and was not found, by Kinlink's names. */
  missing: z.array(text),
  busy: z.boolean(),
  lastAction: z.optional(ActionResult),
  /** Fields that Kinlink filled and can put back. */
  undo: z.array(text),
  /**
   * The temporary password that Kinlink filled in, never itself. shown: it stands in the open
   * account drawer. kept: the registrar wants it on the welcome sheet.
   */
  secret: z.optional(z.literal(['shown', 'kept'])),
  /** What the registrar typed into the sidebar. */
  inputs: z.object({ email: text, number: text, phone: text }),
  /** What the record of one contact said that the worker asked for. */
  contactLookup: z.optional(
    z.object({ id: text, kind: z.literal(['there', 'inactive', 'gone', 'refused']) }),
  ),
  /** Whether the site's records (REST) were asked for this page, and with what outcome. */
  records: z.literal(['not-asked', 'asked', 'read', 'refused']),
});
export type Facts = z.infer<typeof Facts>;
