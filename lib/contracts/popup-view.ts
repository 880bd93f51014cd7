/**
 * The worker's answer to the popup: everything that changes, in sentences. The popup has its guides and
 * labels itself, so that it can draw before the answer.
 */
import * as z from 'zod/mini';
import { PopupList } from './advice.ts';
import { GUIDE_IDS } from './guides.ts';

const text = z.string();
const lines = z.optional(z.array(text));

/** The active tab. `host` is given if it is known and matters. */
const Here = z.object({
  kind: z.literal([
    'works',
    /** One of Kinlink's paths, but not recognized. */
    'unknown',
    /** A page of the site without a guide. */
    'other-page',
    /** A page of Kinlink's that sent nothing: it was open before Kinlink was installed. */
    'silent',
    'can-add',
    'cannot',
  ]),
  host: z.optional(text),
  page: z.optional(
    z.literal(['contact', 'new-contact', 'student-contacts', 'access-accounts', 'search']),
  ),
});
export type Here = z.infer<typeof Here>;

/** The search for a contact: its state in a sentence, and its results. */
const FindView = z.object({
  text,
  running: z.boolean(),
  line: text,
  list: z.optional(PopupList),
});
export type FindView = z.infer<typeof FindView>;

/** One thing that was found in a pasted text. */
export const Chip = z.object({
  kind: z.literal(['name', 'email', 'phone', 'student']),
  text,
});
export type Chip = z.infer<typeof Chip>;

/** The worker's answer to a pasted text. */
export const PastedText = z.object({
  chips: z.array(Chip),
  /** The only chip is all of the text. */
  isWhole: z.boolean(),
  /** Student numbers among the chips whose page Kinlink can open. */
  knownStudents: z.array(text),
});
export type PastedText = z.infer<typeof PastedText>;

/** The day's work in sentences: a list, texts to copy, and a table. */
const DayTexts = z.object({
  lines: z.array(z.object({ id: text, time: text, text })),
  record: text,
  csv: text,
  /** For the colleague who takes over: the open tasks with what is left, and today's counts. */
  note: text,
});
const DayView = z.object({
  fileName: text,
  counts: z.array(text),
  named: DayTexts,
  /** The same with numbers in place of names, emails and values. */
  numbered: DayTexts,
});
export type DayView = z.infer<typeof DayView>;

export const PopupView = z.object({
  here: Here,
  /** Guides that apply to the active tab, best match first. */
  guides: z.array(z.literal(GUIDE_IDS)),
  /** The district's additions to the guides. */
  extra: z.record(text, z.object({ steps: lines, notes: lines })),
  find: z.optional(FindView),
  /** Open tasks and the day's finished ones, of sites that a page of the same person answers for. */
  lists: z.array(PopupList),
  /** Today, of the same sites; absent while no page of any site answers. */
  day: z.optional(DayView),
  /** Tasks of a site that no page answers for are not shown. */
  isHidden: z.boolean(),
  /** Whether anything is remembered that could be forgotten. */
  holdsPeople: z.boolean(),
});
export type PopupView = z.infer<typeof PopupView>;

/** A page check (`page-check.ts`) in sentences. */
export const CheckView = z.object({
  lines: z.array(text),
  /** Offers that are impossible here, and why. */
  cannot: z.array(text),
  groups: z.array(
    z.object({
      id: text,
      heading: text,
      count: text,
      /** Whether something in it was not found. */
      open: z.boolean(),
      rows: z.array(
        z.object({
          name: text,
          found: text,
          tone: z.literal(['good', 'open', 'soft']),
        }),
      ),
    }),
  ),
  /** The text to copy. */
  report: text,
});
export type CheckView = z.infer<typeof CheckView>;
