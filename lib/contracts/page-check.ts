/**
 * The result of a page check: which things Kinlink found, and how. It holds only Kinlink's names, words of
 * closed lists and shapes of ids (`id-shape.ts`). It has no room for personal data, so the registrar may pass
 * it on.
 */
import * as z from 'zod/mini';
import { DrawerKind } from './drawer-kind.ts';
import { ID_SHAPE } from './id-shape.ts';
import {
  ANCHORS,
  ATTRIBUTES,
  CHECKED_LANGUAGES,
  FAMILIES,
  FOUND_BY,
  PAGES,
  SIGNS,
  TAGS,
  TYPES,
  WITH_ROWS,
} from './page-anchors.ts';

export const Finding = z.strictObject({
  anchor: z.literal(ANCHORS),
  foundBy: z.literal(FOUND_BY),
  /** Only for things in a drawer: seen in the open one, or in its template. */
  in: z.optional(z.literal(['drawer', 'template'])),
  tag: z.optional(z.literal(TAGS)),
  type: z.optional(z.literal(TYPES)),
  /** A known id by its place in Kinlink's table, or a shape. */
  id: z.optional(
    z.union([z.literal(['known', 'known-2', 'known-3']), z.string().check(z.regex(ID_SHAPE))]),
  ),
  /** Whether its validation field is the known one. */
  field: z.optional(z.literal(['known', 'other'])),
  attributes: z.optional(z.array(z.literal(ATTRIBUTES)).check(z.maxLength(ATTRIBUTES.length))),
});
export type Finding = z.infer<typeof Finding>;

const CHECKED = {
  /** By its address; 'none' is an address without a page of Kinlink's. */
  page: z.literal([...PAGES, 'none']),
  recognised: z.boolean(),
  loading: z.boolean(),
  /** Why what the page shows is not the saved record; then nothing that was found or not found says anything. */
  unsettled: z.optional(z.literal(['translated', 'consolidation'])),
  family: z.literal(FAMILIES),
  signs: z.array(z.literal(SIGNS)).check(z.maxLength(SIGNS.length)),
  language: z.literal(CHECKED_LANGUAGES),
  rightToLeft: z.boolean(),
  /** The open drawer. */
  drawer: z.optional(DrawerKind),
  /** Tables that have a row. */
  rows: z.array(z.literal(WITH_ROWS)).check(z.maxLength(WITH_ROWS.length)),
  found: z.array(Finding).check(z.maxLength(ANCHORS.length)),
};

/** From the page to the worker. */
export const PageCheck = z.strictObject(CHECKED);
export type PageCheck = z.infer<typeof PageCheck>;

/** The copied report: the check, with the versions of Kinlink and the browser. */
export const PageReport = z.strictObject({
  report: z.literal('kinlink-page-check-1'),
  kinlink: z.string().check(z.regex(/^\d{1,3}(\.\d{1,4}){1,3}$/)),
  browser: z.literal(['chromium', 'firefox', 'other']),
  browserVersion: z.number().check(z.int(), z.gte(0), z.lte(999)),
  ...CHECKED,
});
export type PageReport = z.infer<typeof PageReport>;
