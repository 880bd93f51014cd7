/**
 * What a page shows: plain data without judgment.
 *
 * Names are Kinlink's words, never PowerSchool's ids. Text is as the page shows it, with white space
 * collapsed. `undefined` means "the page does not say": never guess `false` from a thing that was not found.
 */
import * as z from 'zod/mini';
import { Address, ContactPage, Phone } from './contact-facts.ts';
import { Drawer } from './drawer-facts.ts';
import { DrawerKind } from './drawer-kind.ts';

const text = z.string();
const maybe = z.optional(z.boolean());
const optionalText = z.optional(z.string());

/** An error on the page. `means` comes from its words; 'unclear' if no known phrase fits. */
export const PageError = z.object({
  message: text,
  place: z.literal(['drawer', 'page']),
  /** The drawer that was open with it or was just submitted. */
  drawer: z.optional(DrawerKind),
  means: z.literal(['email-taken', 'username-taken', 'unclear']),
});
export type PageError = z.infer<typeof PageError>;

/** A student as a list of contacts or the records name them. */
const ContactsStudent = z.object({
  name: text,
  school: text,
  dcid: optionalText,
  number: optionalText,
  relationship: optionalText,
});

/** Prefix, gender and employer where a record has them, by Kinlink's names of the fields. */
const RecordDetails = z.optional(z.record(z.string(), text));

/** A contact in a student's list. The fields after `access` come from the records, if they could be read. */
export const StudentsContact = z.object({
  key: text,
  contactId: optionalText,
  name: text,
  relationship: text,
  emails: z.array(text),
  access: maybe,
  hasAccount: maybe,
  /** The record leaves out the emails or the students, so there may be more than these. */
  isPartial: maybe,
  /** Whether the account is enabled. */
  enabled: maybe,
  /** Whether the contact is active. */
  active: maybe,
  username: optionalText,
  suffix: optionalText,
  details: RecordDetails,
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
  /** Students of a current relationship. */
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
  /** The saved value of Enable Parent Access. */
  parentAccess: maybe,
  /** Enable Parent Access was changed and not submitted: what is saved is unknown. */
  unsaved: maybe,
});
export type AccessAccountsPage = z.infer<typeof AccessAccountsPage>;

/** A contact that a search listed. The fields after `contactId` come from the row or the records. */
export const FoundContact = z.object({
  contactId: text,
  name: text,
  students: z.array(ContactsStudent),
  hasAccount: maybe,
  /** The record leaves out the emails or the students, so there may be more than these. */
  isPartial: maybe,
  username: optionalText,
  suffix: optionalText,
  details: RecordDetails,
  emails: z.array(text),
  active: maybe,
  phones: z.optional(z.array(Phone)),
  addresses: z.optional(z.array(Address)),
});
export type FoundContact = z.infer<typeof FoundContact>;

/** The Start page, or the classic contact search page. */
export const SearchPage = z.object({
  kind: z.literal('search'),
  /** The search that is open; 'unclear' if the page does not show it in a known way. */
  mode: z.literal(['contacts', 'other', 'unclear']),
  canSwitch: z.boolean(),
  canSearch: z.boolean(),
  /** The text in the contact search field. */
  query: text,
  /** Whether inactive contacts are included; absent if there is no such box. */
  inactive: maybe,
  /** Another ticked box or filled field asks for more than the text: the list can't answer. */
  narrowed: maybe,
  /** Absent unless the page shows the answer to what its field and boxes ask. */
  results: z.optional(z.array(FoundContact)),
  /** The search that the results answer; a later list with the same mark is the better one. */
  searchMark: optionalText,
  /** Nothing shows yet that the results came after the search: they may be of the search before. */
  isUnsure: maybe,
  /** More pages of results than the one shown. */
  more: z.boolean(),
  busy: z.boolean(),
});
export type SearchPage = z.infer<typeof SearchPage>;

/** A page on one of Kinlink's paths that is none of the above, or not rendered yet. */
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

/** How the last action ended. `what` gives the reason for 'stopped'. */
export const ActionResult = z.object({
  do: text,
  ended: z.literal(['done', 'stopped']),
  what: optionalText,
  /** Fields that kept another value, because nothing is overwritten. */
  leftAlone: z.array(text),
});
export type ActionResult = z.infer<typeof ActionResult>;

/**
 * Why a page is not taken at its word. The reader names the first three; the worker adds the others, which no page
 * shows by itself.
 */
export const Unsettled = z.literal([
  'translated',
  'consolidation',
  'time-out',
  'half-drawn',
  'other-school',
  'other-user',
  'signed-out',
  'still-you',
  'idle',
]);
export type Unsettled = z.infer<typeof Unsettled>;

/** Who is signed in on a page. */
export const SignedIn = z.object({
  /** A checksum of the name in PowerSchool's bar, never the name itself; '' where the page shows no name. */
  user: text,
  /** The selected school; '' where the page shows none. */
  school: text,
  /** When this page was loaded, in milliseconds since 1970. */
  loadedAt: z.number(),
  /** Sign Out was pressed on this page. */
  isLeaving: maybe,
});

export const Facts = z.object({
  /** Origin, such as `https://district.powerschool.com`. */
  site: text,
  /** Who is signed in; absent until the page tools have looked. */
  signedIn: z.optional(SignedIn),
  /** Tells a contact that was never saved from the contacts before it in this tab; absent for the first one. */
  newContactMark: optionalText,
  page: Page,
  drawer: z.optional(Drawer),
  error: z.optional(PageError),
  /** The text of a small dialog that is no known error. */
  message: optionalText,
  /** Things that should be on this page and were not found, by Kinlink's names. */
  missing: z.array(text),
  busy: z.boolean(),
  /** Nothing may be noted, offered or retired from this page while this is set. */
  unsettled: z.optional(Unsettled),
  lastAction: z.optional(ActionResult),
  /** Fields that Kinlink filled and can restore. */
  undo: z.array(text),
  /**
   * The state of the temporary password that Kinlink filled in, never the password itself. shown: it is in
   * the open account drawer. kept: the registrar wants it on the welcome sheet.
   */
  secret: z.optional(z.literal(['shown', 'kept'])),
  /** The registrar's input in the sidebar. */
  inputs: z.object({ email: text, number: text, phone: text }),
  /** The record of the contact that the worker asked to look up. */
  contactLookup: z.optional(
    z.object({ id: text, kind: z.literal(['there', 'inactive', 'gone', 'refused']) }),
  ),
  /** Whether the site's records (REST) were read for this page. */
  records: z.literal(['not-asked', 'asked', 'read', 'refused']),
});
export type Facts = z.infer<typeof Facts>;
