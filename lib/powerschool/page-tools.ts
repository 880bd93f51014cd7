/**
 * What is brought into a tab only when it is needed: the reader of accessible names, the long table of
 * wordings, the readers of drawers and of the pages other than Contact Details, and all that acts.
 * The content script itself stays small, since it loads with every page; this comes with the first
 * click, the first drawer, or the first thing without a known id.
 */
import type { Facts } from '../contracts/facts.ts';
import { carryOut } from './actions/run-action.ts';
import { tendSecret } from './actions/sheet-password.ts';
import { temporaryPassword } from './actions/temporary-password.ts';
import { readMore } from './contact/phones-and-addresses.ts';
import type { Memory } from './core/page-session.ts';
import { accessibleName } from './dom/accessible-name.ts';
import { showHints } from './drawers/field-hints.ts';
import { readMessage } from './drawers/message-dialog.ts';
import { readDrawer } from './drawers/read-drawer.ts';
import { checkPage } from './page-check/check-page.ts';
import { merge, readRecords, recordsKey } from './records/records-client.ts';
import { readSearch } from './search/search-page.ts';
import { readAccessAccounts } from './student/access-accounts.ts';
import { contactRows, readStudentContacts } from './student/student-contacts.ts';
import { WORDS } from './wording/phrase-table.ts';
import { extend } from './wording/phrases.ts';

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
