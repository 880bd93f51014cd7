/**
 * What is brought into a tab only when it is needed: the reader of accessible names, the long table of
 * wordings, the readers of drawers and of the pages other than Contact Details, and all that acts.
 * The content script itself stays small, since it loads with every page; this comes with the first
 * click, the first drawer, or the first thing without a known id.
 */
import type { Facts } from '../facts.ts';
import { readAccessAccounts } from './access-accounts.ts';
import { accessibleName } from './accessible-name.ts';
import { checkPage } from './check-page.ts';
import { readMore } from './contact-more.ts';
import { carryOut } from './do.ts';
import { readDrawer } from './drawer-read.ts';
import { showHints } from './hints.ts';
import type { Memory } from './memory.ts';
import { readMessage } from './message.ts';
import { temporaryPassword } from './password.ts';
import { merge, readRecords, recordsKey } from './records.ts';
import { readSearch } from './search.ts';
import { tendSecret } from './secret.ts';
import { contactRows, readStudentContacts } from './student-contacts.ts';
import { extend } from './wording.ts';
import { WORDS } from './words.ts';

const words: Record<string, string[]> = Object.fromEntries(
  Object.entries(WORDS).map(([key, columns]) => [key, columns.flatMap((text) => text.split('|'))]),
);
extend(words);

/** Takes in a district's own phrases and labels; the content script learns them with `words`. */
export function learn(wordings: Record<string, readonly string[]>): void {
  extend(wordings);
  for (const [name, texts] of Object.entries(wordings))
    words[name] = [...(Object.hasOwn(words, name) ? (words[name] ?? []) : []), ...texts];
}

/** What else the facts say once all has been read. */
function tend(doc: Document, memory: Memory, facts: Facts): void {
  tendSecret(doc, memory, facts);
  readMessage(doc, memory, facts);
}

export const parts = {
  nameOf: accessibleName,
  words,
  extend,
  readers: {
    'student-contacts': readStudentContacts,
    'access-accounts': readAccessAccounts,
    search: readSearch,
  },
  readMore,
  contactRows,
  readDrawer,
  tend,
  showHints,
  checkPage,
  carryOut,
  readRecords,
  recordsKey,
  merge,
  temporaryPassword,
};
export type Parts = typeof parts;
