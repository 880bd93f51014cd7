/**
 * What the worker tells the popup: all that changes in it, in sentences. What stays the same, guides and
 * labels, the popup carries itself, so that it stands before any answer.
 */
import * as z from 'zod/mini';
import { List } from './advice.ts';
import { GUIDE_IDS } from './guides.ts';

const text = z.string();
const lines = z.optional(z.array(text));

/** The active tab. `host` is there while it can be told and matters. */
const Here = z.object({
  kind: z.literal([
    'works',
    /** One of our paths, but not recognised. */
    'unknown',
    /** A page of the site that no guide is made for. */
    'other-page',
    /** One of our pages that has said nothing: it was open before Kinlink came. */
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

/** The search for a contact: how it stands in a sentence, and what was found. */
const FindView = z.object({
  text,
  running: z.boolean(),
  line: text,
  list: z.optional(List),
});
export type FindView = z.infer<typeof FindView>;

export const PopupView = z.object({
  here: Here,
  /** Guides that the sidebar of the active tab can take up, the most fitting first. */
  guides: z.array(z.literal(GUIDE_IDS)),
  /** What the district adds to the guides. */
  extra: z.record(text, z.object({ steps: lines, notes: lines })),
  find: z.optional(FindView),
  /** Open tasks and the day's finished ones. */
  lists: z.array(List),
});
export type PopupView = z.infer<typeof PopupView>;

/** What the popup shows of a check of the page (`page-check.ts`), in sentences. */
export const CheckView = z.object({
  lines: z.array(text),
  /** What can't be offered here, and why. */
  cannot: z.array(text),
  groups: z.array(
    z.object({
      id: text,
      heading: text,
      count: text,
      /** Something in it was not found. */
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
