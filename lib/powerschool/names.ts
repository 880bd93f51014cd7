/**
 * What is brought into a tab only when it is needed: the reader of accessible names, the long table of
 * wordings, and whatever builds on them or acts. The content script itself stays small, since it
 * loads with every page; this comes with the first click, or the first thing without a known id.
 */
import { accessibleName } from './accessible-name.ts';
import { carryOut } from './do.ts';
import { readDrawer } from './drawer-read.ts';
import { showHints } from './hints.ts';
import { merge, readRecords, recordsKey } from './records.ts';
import { readSearch } from './search.ts';
import { extend } from './wording.ts';
import { WORDS } from './words.ts';

const words = Object.fromEntries(
  Object.entries(WORDS).map(([key, columns]) => [key, columns.flatMap((text) => text.split('|'))]),
);
extend(words);

/** The reader of names itself, with the rest as its parts. */
export const nameOf = Object.assign((element: Element) => accessibleName(element), {
  words,
  extend,
  readSearch,
  readDrawer,
  showHints,
  carryOut,
  readRecords,
  recordsKey,
  merge,
});
export type NameOf = typeof nameOf;
