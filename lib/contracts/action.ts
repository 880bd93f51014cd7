/** What a button does: on the page, or in the worker. */
import * as z from 'zod/mini';
import { DrawerKind } from './drawer-kind.ts';
import { SIDES } from './policy.ts';

const text = z.string();
const optionalText = z.optional(text);
const bool = z.boolean();
const flag = z.optional(bool);
const lines = z.array(text);

/**
 * A value for a field of a drawer: a text, an option's text, or '1' for a checkbox. If `replaces` is set, only that
 * value may be replaced, because the registrar saw it.
 */
export const Value = z.object({ field: text, value: text, replaces: optionalText });
export type Value = z.infer<typeof Value>;
const values = z.array(Value);

const contactId = text;
const taskId = text;
const searchBy = z.optional(z.literal(['email', 'phone', 'name']));

/**
 * The district's rule for a new temporary password: its length, and the classes that must each give at least one
 * character. In the style `words` it is three words and a digit, and has at least this length.
 */
export const PasswordRule = z.object({
  length: z.number(),
  classes: z.array(text),
  style: z.optional(z.literal('words')),
});
export type PasswordRule = z.infer<typeof PasswordRule>;

/**
 * Actions that the page carries out. `row` names the row that the drawer belongs to by what stays when the page sorts:
 * a student's dcid, an email's address. Without it, the drawer adds something or is the account's.
 */
const PageAction = z.discriminatedUnion('do', [
  /** A student's drawer opens on its Data Access tab. */
  z.object({ do: z.literal('open-drawer'), drawer: DrawerKind, row: optionalText }),
  /** Fills empty fields and sets checkboxes; never overwrites. `opens`: opens the drawer first. */
  z.object({
    do: z.literal('fill'),
    drawer: DrawerKind,
    values,
    passwordRule: z.optional(PasswordRule),
    opens: flag,
    /** The registrar types a field herself: Submit is not pointed out. */
    isPartial: flag,
    row: optionalText,
  }),
  z.object({
    do: z.literal('replace'),
    drawer: DrawerKind,
    values,
    opens: flag,
    row: optionalText,
  }),
  /** Puts a text into a question of the sidebar, in place of what the registrar typed there. */
  z.object({
    do: z.literal('answer'),
    question: z.literal('email'),
    text,
    /** Moves the focus into the field instead. */
    focus: flag,
  }),
  /** Restores what `fill` and `replace` changed in the open drawer. */
  z.object({ do: z.literal('undo') }),
  /** In Add Students: finds the student by number, selects the row and Data Access. */
  z.object({
    do: z.literal('attach'),
    number: text,
    relationship: optionalText,
    /** The registrar decided that the parent gets no access to this student. */
    noAccess: flag,
  }),
  z.object({ do: z.literal('switch-to-contacts') }),
  z.object({ do: z.literal('search'), text, inactive: flag }),
  /** Scrolls to a control and outlines it; presses nothing. */
  z.object({ do: z.literal('highlight'), control: z.literal(['delete', 'active']) }),
  /** Keeps the password of the open account drawer for the welcome sheet. */
  z.object({ do: z.literal('keep-password'), forSheet: bool }),
  z.object({ do: z.literal('copy'), text }),
  z.object({ do: z.literal('save'), fileName: text, text }),
]);

/** Actions that the worker carries out. */
const WorkerAction = z.discriminatedUnion('do', [
  /** Opens a page in a new tab. `offer`: the id of the offer to carry out there. */
  z.object({
    do: z.literal('go'),
    page: z.literal(['contact', 'student-contacts', 'access-accounts', 'search', 'contact-search']),
    id: optionalText,
    site: optionalText,
    offer: optionalText,
    /** The parent's email, as it was typed here. */
    email: optionalText,
    /** The guide that the contact's page shows there. */
    guide: z.optional(z.literal('help-sign-in')),
  }),
  /** Searches contacts in a background tab, for the task. */
  z.object({ do: z.literal('find'), text, inactive: flag }),
  /** Searches before any clash, for this tab. An empty text records that there is nothing to search by. */
  z.object({ do: z.literal('check'), text, by: searchBy, inactive: flag }),
  /** Shows two contacts side by side in this tab; without `pair` closes the comparison. */
  z.object({
    do: z.literal('compare'),
    pair: z.optional(z.object({ id: contactId, other: contactId })),
  }),
  /** `duplicateId` is given where the page shows several contacts. */
  z.object({ do: z.literal('same-person'), duplicateId: optionalText, otherId: contactId }),
  z.object({ do: z.literal('different-person'), duplicateId: optionalText, otherId: contactId }),
  /** The registrar does not need these values of the duplicate on the original. */
  z.object({ do: z.literal('dismiss-carry-over'), taskId, keys: lines }),
  /** The registrar decides that this contact gets no access to a student of the task. */
  z.object({ do: z.literal('no-access'), taskId, key: text }),
  /** The registrar has seen what the district asks for, for the contact on the page, or has not after all. */
  z.object({
    do: z.literal('identity-check'),
    contactId,
    check: text,
    seen: bool,
    taskId: z.optional(taskId),
  }),
  /** The contact on the page is to have no portal access, or is to have it after all. */
  z.object({ do: z.literal('portal-access'), wanted: bool }),
  z.object({ do: z.literal('park'), taskId, parked: bool }),
  z.object({ do: z.literal('drop-task'), taskId }),
  z.object({ do: z.literal('end-task'), taskId }),
  /** Opens the family map of a task in a new tab. */
  z.object({ do: z.literal('family-map'), taskId }),
  /** The registrar confirms that a duplicate is gone. */
  z.object({ do: z.literal('retired'), taskId, contactId }),
  /** The answer to "Still you?" after someone signed in whose name the page does not tell. */
  z.object({ do: z.literal('still-you'), yes: bool }),
  /** Shows the guide “Help this parent sign in” in this tab, or no longer. */
  z.object({ do: z.literal('help-sign-in'), on: bool }),
  z.object({ do: z.literal('welcome') }),
  z.object({ do: z.literal('fold'), folded: bool }),
  /** The registrar dragged the sidebar there. */
  z.object({ do: z.literal('move-sidebar'), side: z.literal(SIDES) }),
  z.object({ do: z.literal('show-finished'), shown: bool }),
  /** Turns the setting on, or notes that it is not wanted. */
  z.object({ do: z.literal('next-by-itself'), on: bool }),
]);

/** One thing to do, on the page or in the worker. */
export const Action = z.discriminatedUnion('do', [PageAction, WorkerAction]);
export type Action = z.infer<typeof Action>;
/** The action of one verb. */
export type ActionOf<Verb extends Action['do']> = Extract<Action, { do: Verb }>;
