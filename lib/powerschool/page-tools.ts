/**
 * What is loaded into a tab only when it is needed: the reader of accessible names, the long phrase table, the readers
 * of drawers, of error messages and of the pages other than Contact Details, and all that acts. The content script
 * loads with every page and stays small; these come with the first action that Kinlink carries out, the first drawer,
 * the first error message, or the first thing without a known id.
 */
import type { Action } from '../contracts/action.ts';
import type { ActionResult, Facts } from '../contracts/facts.ts';
import { readDroppedText } from '../contracts/pasted/dropped-card.ts';
import type { Subject } from '../contracts/subject.ts';
import { moveFocus } from './actions/next-button.ts';
import { runAction } from './actions/run-action.ts';
import { completeReading } from './complete-reading.ts';
import type { PageSession } from './core/page-session.ts';
import { accessibleName } from './dom/accessible-name.ts';
import { createWordReader } from './dom/word-reader.ts';
import { type Hint, showHints } from './drawers/field-hints.ts';
import { notePress } from './note-press.ts';
import { checkPage } from './page-check/check-page.ts';
import { PAGE_DEFINITIONS, recordPaths } from './pages.ts';
import { readRecords } from './records/records-client.ts';
import { noteReturns, refreshRecords } from './records/refresh-records.ts';
import { trackSearch } from './search/started-search.ts';
import { trackParentAccess } from './student/access-accounts.ts';
import { contactRows } from './student/student-contacts.ts';
import { readUnsettled } from './unsettled.ts';
import { MORE_COMMIT_WORDS, PHRASE_TABLE } from './wording/phrase-table.ts';
import { createPhrases } from './wording/phrases.ts';
import { createWorklistTools } from './worklist-tools.ts';

const split = (columns: readonly string[]): string[] =>
  columns.flatMap((column) => column.split('|'));
const table: Record<string, string[]> = Object.fromEntries(
  Object.entries(PHRASE_TABLE).map(([name, columns]) => [
    name,
    split(name === 'commit' ? [...columns, ...MORE_COMMIT_WORDS] : columns),
  ]),
);

/** The page tools as one object, which `page-tools.js` leaves for the content script and for the page check. */
export function createPageTools(nameOf = accessibleName) {
  let phrases = createPhrases(undefined, table);
  const createReader = () => createWordReader(phrases, nameOf);
  return {
    get phrases() {
      return phrases;
    },
    nameOf,
    createReader,
    /** Adds a district's own phrases and labels. */
    addPhrases(extra: Record<string, readonly string[]>): void {
      phrases = createPhrases(phrases, extra);
    },
    pages: PAGE_DEFINITIONS,
    completeReading,
    contactRows: (doc: Document) => contactRows(doc, createReader()),
    /** Notes what the registrar does on the page, until the signal is aborted. */
    trackUse(win: Window, session: PageSession, signal: AbortSignal): void {
      noteReturns(win, session, signal);
      trackSearch(win, session, createReader, signal);
      trackParentAccess(win, signal);
    },
    notePress,
    moveFocus,
    readDroppedText,
    showHints: (win: Window, hints: readonly Hint[]): void => showHints(win, createReader(), hints),
    checkPage: (win: Window) =>
      checkPage(win, createReader(), PAGE_DEFINITIONS, readUnsettled(win.document, '')),
    runAction: (
      action: Action,
      win: Window,
      session: PageSession,
      signal: AbortSignal,
      subject: Subject,
    ): Promise<ActionResult> =>
      runAction(action, subject, { doc: win.document, session, reader: createReader(), signal }),
    /** Reads the page's records, or reads them again. @returns whether there is something new to see */
    async readRecords(
      win: Window,
      session: PageSession,
      { site, page }: Facts,
      signal: AbortSignal,
      lookUpContactId?: string,
    ): Promise<boolean> {
      const request = { site, paths: recordPaths(page) };
      const own = win as typeof window;
      const hasChanged = await refreshRecords(own, session, request, signal);
      return (await readRecords(own, session, request, signal, lookUpContactId)) || hasChanged;
    },
    ...createWorklistTools(createReader),
  };
}
export type PageTools = ReturnType<typeof createPageTools>;
