/**
 * What the worker answers: all that the sidebar draws, texts included, and what its buttons do.
 */
import * as z from 'zod/mini';
import { DrawerKind } from './drawer-kind.ts';

const text = z.string();
const said = z.optional(text);
const bool = z.boolean();
const flag = z.optional(bool);
// What is alike is made once: each schema becomes a function on every PowerSchool page.
const lines = z.array(text);

/** A value to put into a field of a drawer: the text, an option's text, or '1' for a tick. */
export const Value = z.object({ field: text, value: text });
export type Value = z.infer<typeof Value>;

/**
 * One thing to do. Flat on purpose (see above); `do` says which of the parts are used:
 *
 * - `open-drawer` drawer, student? (row key) or row?: opens it; a student's drawer on Data Access
 * - `fill` drawer, values, secret?, on?: fills what is empty, ticks, never overwrites or unticks; with
 *   `on` the drawer is opened first
 * - `replace` drawer, values: puts one value in place of another, at the registrar's word
 * - `undo`: puts back what `fill` and `replace` changed in the open drawer
 * - `attach` number, relationship?: in Add Students, finds the student, ticks the row and access
 * - `switch-to-contacts`; `search` text, inactive?: on the Start page
 * - `go` page, id?, text?, by?: opens a PowerSchool page in a new tab, of this site or of another; `by` is the
 *   offer that is carried out there as soon as it stands
 * - `highlight` text: brings `delete` or `active` into view and draws a ring round it; presses nothing
 * - `keep-secret` on: keeps the password of the open account drawer for the welcome sheet, or not
 * - `copy` text: to the clipboard; `save` text, id: as a file of that name
 *
 * And by the worker:
 * - `find` text, inactive?: contact search in a background tab, for the task; `check` text, by, inactive?:
 *   the same before any clash, for this tab; an empty text notes that there is nothing to search by
 * - `compare` id, text (two contacts): puts them side by side in this tab; without ids takes that away
 * - `same-person`, `different-person` id?, text: the answer for the duplicate and another contact
 * - `settle` id, text: things of the duplicate that are not needed, a line each
 * - `park` id, on; `drop-task` id; `end-task` id; `retired` id, text: the registrar says that it is gone
 * - `welcome`: opens the welcome sheet of this contact, with the password kept for it
 * - `fold` on
 */
export const Action = z.object({
  do: z.literal([
    'open-drawer',
    'fill',
    'replace',
    'undo',
    'attach',
    'switch-to-contacts',
    'search',
    'go',
    'highlight',
    'copy',
    'save',
    'find',
    'check',
    'compare',
    'same-person',
    'different-person',
    'keep-secret',
    'welcome',
    'settle',
    'park',
    'drop-task',
    'end-task',
    'retired',
    'fold',
  ]),
  drawer: z.optional(DrawerKind),
  student: said,
  row: said,
  values: z.optional(z.array(Value)),
  /**
   * What a fresh temporary password is made of, filled into both password fields: how many characters,
   * then the kinds of them (`12 upper lower digits signs`).
   */
  secret: said,
  number: said,
  relationship: said,
  text: said,
  by: said,
  inactive: flag,
  page: z.optional(
    z.literal(['contact', 'student-contacts', 'access-accounts', 'search', 'contact-search']),
  ),
  id: said,
  on: flag,
});
export type Action = z.infer<typeof Action>;

/** One button. `id` is stable while the thing it offers stays the same. */
export const Offer = z.object({ id: text, label: text, primary: flag, action: Action });
export type Offer = z.infer<typeof Offer>;
const offers = z.array(Offer);

/** A field that holds another value than we would put: both are shown, with its own Replace. */
export const Conflict = z.object({ label: text, have: text, want: text, offer: Offer });
export type Conflict = z.infer<typeof Conflict>;

/** A question to the registrar, answered by typing in the sidebar. */
export const Question = z.object({
  name: z.literal(['email', 'number', 'phone']),
  label: text,
  value: text,
  problem: said,
});
export type Question = z.infer<typeof Question>;

export const Item = z.object({
  id: text,
  label: text,
  state: z.literal(['done', 'now', 'todo', 'skipped', 'blocked']),
  /** The state as a word, for a screen reader. */
  stateText: text,
  detail: said,
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
  /** Who stands on each side. */
  sides: lines,
  rows: z.array(
    z.object({
      label: text,
      how: z.literal(['equal', 'different', 'missing', 'unknown']),
      /** `how` as a word, so that colour is never the only sign of it. */
      howText: text,
      /** For each side its values, one a line. */
      sides: z.array(lines),
    }),
  ),
  /** What else is to be known before the answer. */
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
  lead: said,
  items: z.array(Item),
  notice: z.optional(Notice),
  compare: z.optional(Comparison),
  lists: z.array(List),
  /** The open task, in a line, with the way out of it. */
  task: z.optional(z.object({ line: text, offers })),
  /** A step that a click in another tab ordered for this tab: done at once, without a click here. */
  nextAction: z.optional(Action),
  /** Something is under way elsewhere: look again after so many milliseconds, in case its news gets lost. */
  recheckAfterMs: said,
  /** Id of a contact whose record (REST, GET only) would tell whether it is still there. */
  lookUpContactId: said,
  /** The open tasks, sealed: held by the page so that an update of Kinlink does not lose them. */
  sealedTasks: said,
  /** The students are to be read row by row (`crowd` in the facts), and nothing is shown before. */
  needsAllRows: flag,
  /** The page's records (REST, GET only) would help: read them and ask again. */
  needsRecords: bool,
  /** Drawer fields that stay empty, with the hint to stand beside them. */
  leaveEmpty: z.array(z.object({ drawer: DrawerKind, field: text, hint: text })),
});
export type Advice = z.infer<typeof Advice>;
