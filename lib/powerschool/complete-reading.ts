/** The part of a reading that needs the page tools: drawers, errors, records, and what rests on them. */
import type { Facts } from '../contracts/facts.ts';
import { nextSheetPassword } from './actions/sheet-password.ts';
import { readMore } from './contact/phones-and-addresses.ts';
import { followContact } from './contact/unsaved-contact.ts';
import { type PageSession, withOpenDrawer } from './core/page-session.ts';
import { dialog } from './dom/dialog.ts';
import type { NameReader } from './dom/name-reader.ts';
import { readMessage } from './drawers/message-dialog.ts';
import { readError } from './drawers/page-errors.ts';
import { holdsPassword, readDrawer } from './drawers/read-drawer.ts';
import { warnsOfEnd } from './drawers/session-warning.ts';
import { mergeRecords, recordsKey } from './pages.ts';
import { dropOutdatedRecords } from './records/outdated-records.ts';
import { followSearch } from './search/started-search.ts';
import { readSignedIn } from './signed-in.ts';

/**
 * Completes what the content script read by itself.
 * @param session the session as this reading knows it so far; this function changes it
 * @param facts the facts of this reading so far; this function adds to them
 * @returns the session after this reading
 */
export function completeReading(
  win: Window,
  session: PageSession,
  facts: Facts,
  reader: NameReader,
): PageSession {
  const { page } = facts;
  followSearch(page, session, win.location);
  if (page.kind === 'contact') readMore(win.document, page, reader);
  const next = readOpenDrawer(win.document, session, facts, reader);
  const key = recordsKey(page);
  const records = key && next.records?.key === key ? next.records : undefined;
  if (records) mergeRecords(page, records);
  facts.records = records?.state ?? 'not-asked';
  facts.contactLookup = next.contactLookup;
  facts.undo = next.undo.map((change) => change.field);
  addDependentFacts(win, next, facts, reader);
  return next;
}

/** Reads the open drawer, and the error in it or in the page. */
function readOpenDrawer(
  doc: Document,
  session: PageSession,
  facts: Facts,
  reader: NameReader,
): PageSession {
  const { page, missing } = facts;
  const drawer = readDrawer(doc, reader, session, page);
  facts.drawer = drawer;
  if (drawer) missing.push(...drawer.missing.map((field) => `${drawer.kind}.${field}`));
  const hasPassword = holdsPassword(doc, reader, drawer, session.temporaryPassword);
  const next = withOpenDrawer(session, drawer?.kind, hasPassword);
  const root = dialog(doc);
  const isSaved = !root && page.kind === 'contact' && !!page.account;
  const inDrawer = drawer && root && { root, kind: drawer.kind };
  facts.error = readError(doc, inDrawer, next, isSaved, reader);
  if (facts.error) next.isPageSubmitted = false;
  return next;
}

/** Adds the facts that depend on other facts, and drops the sheet's password when it is no longer needed. */
function addDependentFacts(
  win: Window,
  session: PageSession,
  facts: Facts,
  reader: NameReader,
): void {
  const { document: doc } = win;
  followContact(session, facts);
  if (warnsOfEnd(doc)) facts.unsettled = 'time-out';
  dropOutdatedRecords(session, facts);
  session.sheetPassword = nextSheetPassword(doc, session, facts, reader);
  facts.secret = session.sheetPassword ? 'kept' : session.temporaryPassword ? 'shown' : undefined;
  facts.message = readMessage(doc, session.submittedDrawer, facts);
  facts.signedIn = readSignedIn(win, !!session.isSigningOut);
}
