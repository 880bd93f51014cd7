/**
 * What is loaded into a tab only when it is needed: the reader of accessible names, the long phrase table, the readers
 * of drawers, of error messages and of the pages other than Contact Details, and all that acts. The content script
 * loads with every page and stays small; these come with the first action that Kinlink carries out, the first drawer,
 * the first error message, or the first thing without a known id.
 */
import type { Action } from '../contracts/action.ts';
import type { ActionResult, Facts } from '../contracts/facts.ts';
import type { Subject } from '../contracts/subject.ts';
import { runAction } from './actions/run-action.ts';
import { nextSheetPassword } from './actions/sheet-password.ts';
import { readMore } from './contact/phones-and-addresses.ts';
import { followContact } from './contact/unsaved-contact.ts';
import type { PageSession } from './core/page-session.ts';
import { accessibleName } from './dom/accessible-name.ts';
import { createNameReader, type NameReader } from './dom/name-reader.ts';
import { type Hint, showHints } from './drawers/field-hints.ts';
import { readMessage } from './drawers/message-dialog.ts';
import { readError, readNotices } from './drawers/page-errors.ts';
import { holdsPassword, readDrawer } from './drawers/read-drawer.ts';
import { warnsOfEnd } from './drawers/session-warning.ts';
import { drawerSubmittedBy } from './drawers/submitted-drawer.ts';
import { checkPage } from './page-check/check-page.ts';
import { mergeRecords, PAGE_DEFINITIONS, recordPaths, recordsKey } from './pages.ts';
import { dropOutdatedRecords } from './records/outdated-records.ts';
import { readRecords } from './records/records-client.ts';
import { followSearch, trackSearch } from './search/started-search.ts';
import { isSignOut, readSignedIn } from './signed-in.ts';
import { contactRows } from './student/student-contacts.ts';
import { MORE_COMMIT_WORDS, PHRASE_TABLE } from './wording/phrase-table.ts';
import { CORE_PHRASES, createPhrases } from './wording/phrases.ts';

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
  let phrases = createPhrases(CORE_PHRASES, table);
  const reader = () => createNameReader({ phrases, nameOf });
  return {
    get phrases() {
      return phrases;
    },
    nameOf,
    /** Adds a district's own phrases and labels. */
    addPhrases(extra: Record<string, readonly string[]>): void {
      phrases = createPhrases(phrases, extra);
    },
    pages: PAGE_DEFINITIONS,
    readMore,
    contactRows: (doc: Document) => contactRows(doc, reader()),
    followSearch,
    trackSearch: (win: Window, session: PageSession, event: Event, signal: AbortSignal): void =>
      trackSearch(win, session, event, reader, signal),
    readDrawer,
    holdsPassword,
    readError,
    readNotices,
    isSignOut,
    drawerSubmittedBy,
    /** Adds to the facts what rests on the others, and drops the sheet's password once it is no longer to be kept. */
    readRest(win: Window, session: PageSession, facts: Facts, reader: NameReader): void {
      const { document: doc } = win;
      followContact(session, facts);
      if (warnsOfEnd(doc)) facts.unsettled = 'time-out';
      dropOutdatedRecords(session, facts);
      session.sheetPassword = nextSheetPassword(doc, session, facts, reader);
      facts.secret = session.sheetPassword
        ? 'kept'
        : session.temporaryPassword
          ? 'shown'
          : undefined;
      facts.message = readMessage(doc, session.submittedDrawer, facts);
      facts.signedIn = readSignedIn(win, !!session.isSigningOut);
    },
    showHints: (win: Window, hints: readonly Hint[]): void => showHints(win, reader(), hints),
    checkPage: (win: Window) => checkPage(win, reader(), PAGE_DEFINITIONS),
    runAction: (
      action: Action,
      win: Window,
      session: PageSession,
      signal: AbortSignal,
      subject: Subject,
    ): Promise<ActionResult> =>
      runAction(action, subject, { doc: win.document, session, reader: reader(), signal }),
    readRecords: (
      win: Window & typeof globalThis,
      session: PageSession,
      { site, page }: Facts,
      signal: AbortSignal,
      lookUpContactId?: string,
    ): Promise<boolean> =>
      readRecords(win, session, { site, paths: recordPaths(page) }, signal, lookUpContactId),
    recordsKey,
    mergeRecords,
  };
}
export type PageTools = ReturnType<typeof createPageTools>;
