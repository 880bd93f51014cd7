/** The worker's answer: everything that the sidebar draws, with texts and buttons. */
import * as z from 'zod/mini';
import { Action } from './action.ts';
import { DrawerKind } from './drawer-kind.ts';
import { SIDES } from './policy.ts';
import { Subject } from './subject.ts';

const text = z.string();
const optionalText = z.optional(text);
const bool = z.boolean();
const flag = z.optional(bool);
const lines = z.array(text);

/** One button. `id` is stable while the thing it offers stays the same. */
export const OfferBase = z.object({ id: text, label: text, primary: flag, action: Action });
export type OfferBase = z.infer<typeof OfferBase>;

/** A button on a page, and the person it is for. */
export const Offer = z.extend(OfferBase, { subject: Subject });
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
  /** A likely mistake in what was typed. It may be right all the same. */
  advice: optionalText,
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
const cardOf = <AnyOffer extends typeof OfferBase | typeof Offer>(offer: AnyOffer) =>
  z.object({ id: text, title: text, lines, tags: z.array(Tag), offers: z.array(offer) });
export const Card = cardOf(Offer);
export type Card = z.infer<typeof Card>;

const listOf = <AnyOffer extends typeof OfferBase | typeof Offer>(offer: AnyOffer) =>
  z.object({
    id: text,
    heading: text,
    cards: z.array(cardOf(offer)),
    /** Shown under the cards, or alone when there are none. */
    lines,
    offers: z.array(offer),
  });
export const List = listOf(Offer);
export type List = z.infer<typeof List>;

/** A list of the popup, which is about no page: its actions name their task and site themselves. */
export const PopupList = listOf(OfferBase);
export type PopupList = z.infer<typeof PopupList>;

/** Two contacts side by side, for the question whether they are one person. */
export const Comparison = z.object({
  heading: text,
  /** The name of each side. */
  sides: lines,
  rows: z.array(
    z.object({
      label: text,
      result: z.literal(['equal', 'different', 'missing', 'unknown']),
      /** `how` as a word, so that color is never the only sign. */
      resultText: text,
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
  showAll: text,
  showLess: text,
  copy: text,
  copied: text,
  password: text,
  passwordNote: text,
  now: text,
  want: text,
  working: text,
});
export type Words = z.infer<typeof Words>;

/** An action without a button, and the person it is for. */
const SubjectAction = z.object({ action: Action, subject: Subject });
export type SubjectAction = z.infer<typeof SubjectAction>;

export const Advice = z.object({
  /** The person that the page showed when this advice was given. */
  subject: Subject,
  language: text,
  rightToLeft: bool,
  /** The sidebar's side; absent: right, but left on a page that reads from right to left. */
  side: z.optional(z.literal(SIDES)),
  folded: bool,
  words: Words,
  /** The sidebar's style sheet, in the first answer to a page. */
  style: optionalText,
  heading: text,
  lead: optionalText,
  /** What a screen reader says; absent where a notice is announced instead. */
  spoken: optionalText,
  items: z.array(Item),
  /** Each finished step is evidence for the decision at hand: none is folded away. */
  showsAllSteps: flag,
  notice: z.optional(Notice),
  compare: z.optional(Comparison),
  lists: z.array(List),
  /** The open task in a line, with offers to park or drop it. */
  task: z.optional(z.object({ line: text, offers })),
  /** A step ordered by a click in another tab: it runs at once, without a click here. */
  nextAction: z.optional(SubjectAction),
  /** Read the page again after this time while something runs elsewhere, in case a message is lost. */
  recheckAfterMs: z.optional(z.number()),
  /** Id of a contact whose record (REST, GET only) to look up. */
  lookUpContactId: optionalText,
  /** The open tasks, sealed: the page holds them so that an update of Kinlink does not lose them. */
  sealedTasks: optionalText,
  /** Read the students row by row (`studentSummary` in the facts) before showing anything. */
  needsAllRows: flag,
  /** Load the page tools and ask again: only they can tell who is signed in, and read records. */
  needsTools: flag,
  /** The page's records (REST, GET only) would help: read them and ask again. */
  needsRecords: bool,
  /** Drawer fields that stay empty, with the hint to show beside them. */
  leaveEmpty: z.array(z.object({ drawer: DrawerKind, field: text, hint: text })),
});
export type Advice = z.infer<typeof Advice>;
