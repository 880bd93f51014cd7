/** The worker's answer: everything that the sidebar draws, with texts and buttons. */
import * as z from 'zod/mini';
import { DrawerKind } from './drawer-kind.ts';

const text = z.string();
const optionalText = z.optional(text);
const bool = z.boolean();
const flag = z.optional(bool);
const lines = z.array(text);

/** A value to put into a field of a drawer: the text, an option's text, or '1' for a tick. */
export const Value = z.object({ field: text, value: text });
export type Value = z.infer<typeof Value>;
const values = z.array(Value);

const contactId = text;
const taskId = text;
const searchBy = z.optional(z.literal(['email', 'phone', 'name']));

/** What a fresh temporary password is made of: at least one character of each class. */
export const PasswordRule = z.object({ length: z.number(), classes: z.array(text) });
export type PasswordRule = z.infer<typeof PasswordRule>;

/** Actions that the page carries out. `row` is the key of a row: a student's or an email's. */
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
    row: optionalText,
  }),
  z.object({ do: z.literal('replace'), drawer: DrawerKind, values }),
  /** Restores what `fill` and `replace` changed in the open drawer. */
  z.object({ do: z.literal('undo') }),
  /** In Add Students: finds the student by number, selects the row and Data Access. */
  z.object({ do: z.literal('attach'), number: text, relationship: optionalText }),
  z.object({ do: z.literal('switch-to-contacts') }),
  z.object({ do: z.literal('search'), text, inactive: flag }),
  /** Scrolls to a control and outlines it; presses nothing. */
  z.object({ do: z.literal('highlight'), control: z.literal(['delete', 'active']) }),
  /** Keeps the password of the open account drawer for the welcome sheet. */
  z.object({ do: z.literal('keep-password'), keep: bool }),
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
  z.object({ do: z.literal('park'), taskId, parked: bool }),
  z.object({ do: z.literal('drop-task'), taskId }),
  z.object({ do: z.literal('end-task'), taskId }),
  /** The registrar confirms that a duplicate is gone. */
  z.object({ do: z.literal('retired'), taskId, contactId }),
  z.object({ do: z.literal('welcome') }),
  z.object({ do: z.literal('fold'), folded: bool }),
]);

/** One thing to do, on the page or in the worker. */
export const Action = z.discriminatedUnion('do', [PageAction, WorkerAction]);
export type Action = z.infer<typeof Action>;
/** The action of one verb. */
export type ActionOf<Verb extends Action['do']> = Extract<Action, { do: Verb }>;

/** One button. `id` is stable while the thing it offers stays the same. */
export const Offer = z.object({ id: text, label: text, primary: flag, action: Action });
export type Offer = z.infer<typeof Offer>;
const offers = z.array(Offer);

/** A field with another value than Kinlink's: the sidebar shows both, with its own Replace. */
export const Conflict = z.object({ label: text, have: text, want: text, offer: Offer });
export type Conflict = z.infer<typeof Conflict>;

/** A question to the registrar, answered by typing in the sidebar. */
export const Question = z.object({
  name: z.literal(['email', 'number', 'phone']),
  label: text,
  value: text,
  problem: optionalText,
});
export type Question = z.infer<typeof Question>;

export const Item = z.object({
  id: text,
  label: text,
  state: z.literal(['done', 'now', 'todo', 'skipped', 'blocked']),
  /** The state as a word, for a screen reader. */
  stateText: text,
  detail: optionalText,
  hints: lines,
  question: z.optional(Question),
  conflicts: z.array(Conflict),
  offers,
});
export type Item = z.infer<typeof Item>;

export const Notice = z.object({
  id: text,
  /** alert: something went wrong; status: something went well or is under way. */
  tone: z.literal(['alert', 'status']),
  title: text,
  body: lines,
  offers,
});
export type Notice = z.infer<typeof Notice>;

export const Tag = z.object({ text, tone: z.literal(['good', 'open', 'plain']) });
export type Tag = z.infer<typeof Tag>;

/** One thing in a list, such as a contact that a search found. */
export const Card = z.object({
  id: text,
  title: text,
  lines,
  tags: z.array(Tag),
  offers,
});
export type Card = z.infer<typeof Card>;

export const List = z.object({
  id: text,
  heading: text,
  cards: z.array(Card),
  /** Shown under the cards, or alone when there are none. */
  lines,
  offers,
});
export type List = z.infer<typeof List>;

/** Two contacts side by side, for the question whether they are one person. */
export const Comparison = z.object({
  heading: text,
  /** The name of each side. */
  sides: lines,
  rows: z.array(
    z.object({
      label: text,
      how: z.literal(['equal', 'different', 'missing', 'unknown']),
      /** `how` as a word, so that color is never the only sign. */
      howText: text,
      /** The values of each side, one a line. */
      sides: z.array(lines),
    }),
  ),
  /** Notes to read before the answer. */
  lines,
  offers,
});
export type Comparison = z.infer<typeof Comparison>;

/** Words of the sidebar itself, in the language of the advice. */
export const Words = z.object({
  fold: text,
  unfold: text,
  copy: text,
  copied: text,
  password: text,
  passwordNote: text,
  now: text,
  want: text,
  working: text,
});
export type Words = z.infer<typeof Words>;

export const Advice = z.object({
  language: text,
  rightToLeft: bool,
  folded: bool,
  words: Words,
  heading: text,
  lead: optionalText,
  items: z.array(Item),
  notice: z.optional(Notice),
  compare: z.optional(Comparison),
  lists: z.array(List),
  /** The open task in a line, with offers to park or drop it. */
  task: z.optional(z.object({ line: text, offers })),
  /** A step ordered by a click in another tab: it runs at once, without a click here. */
  nextAction: z.optional(Action),
  /** Read the page again after this time while something runs elsewhere, in case a message is lost. */
  recheckAfterMs: z.optional(z.number()),
  /** Id of a contact whose record (REST, GET only) to look up. */
  lookUpContactId: optionalText,
  /** The open tasks, sealed: the page holds them so that an update of Kinlink does not lose them. */
  sealedTasks: optionalText,
  /** Read the students row by row (`studentSummary` in the facts) before showing anything. */
  needsAllRows: flag,
  /** The page's records (REST, GET only) would help: read them and ask again. */
  needsRecords: bool,
  /** Drawer fields that stay empty, with the hint to show beside them. */
  leaveEmpty: z.array(z.object({ drawer: DrawerKind, field: text, hint: text })),
});
export type Advice = z.infer<typeof Advice>;
