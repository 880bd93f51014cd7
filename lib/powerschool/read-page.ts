/** Reads the whole document into Facts. Reads only: it changes neither the page nor the session. */
import type { Facts, Page } from '../contracts/facts.ts';
import type { PageName } from '../contracts/page-addresses.ts';
import { type Subject, subjectOf } from '../contracts/subject.ts';
import { hasNotRendered, readContact } from './contact/read-contact.ts';
import { type PageSession, withAddressContact, withPageContact } from './core/page-session.ts';
import { contactIn, pageAt } from './core/urls.ts';
import { isBusy } from './dom/controls.ts';
import { dialog } from './dom/dialog.ts';
import { createIdReader, type NameReader } from './dom/name-reader.ts';
import { mayShowError } from './drawers/error-places.ts';
import type { PageTools } from './page-tools.ts';
import { readUnsettled } from './unsettled.ts';

/** What one reading of the page gives. */
interface Reading {
  facts: Facts;
  /** The session as it is after this reading, for `updateSession`. */
  session: PageSession;
  /** Something could only be found with the page tools, and they are not loaded. */
  needsNameReader: boolean;
}

interface Options {
  /** Whether an overlay is up that swallows clicks. */
  busy?: boolean;
  /** The page is known not to have rendered yet: it is not read. */
  isRendering?: boolean;
}

/** The facts about a page that Kinlink can't read: PowerSchool has not drawn it yet, or the reader threw. */
const notRead = (
  { location }: Window,
  session: PageSession,
  busy: boolean,
  loading: boolean,
): Reading => ({
  facts: {
    site: location.origin,
    page: { kind: 'unknown', loading },
    missing: [],
    busy,
    undo: [],
    inputs: { ...session.inputs },
    records: 'not-asked',
  },
  session,
  needsNameReader: false,
});

/** Contact Details is read at once, by known ids; the other pages need the page tools. */
function readKnownPage(
  name: PageName,
  win: Window,
  session: PageSession,
  tools: PageTools | undefined,
  reader: NameReader,
  missing: string[],
): Page | null {
  const { document: doc, location } = win;
  if (name === 'contact') return readContact(doc, location, reader, missing, session);
  return tools?.pages[name].read(doc, location, reader, missing, session) ?? null;
}

/** A page that is not recognized, and whether that may still change. */
function unknownPage(
  doc: Document,
  name: PageName | null,
  session: PageSession,
  hasTools: boolean,
  busy: boolean,
): Page {
  const mayStillRender =
    busy ||
    !!session.isPageSettling ||
    doc.readyState !== 'complete' ||
    !doc.querySelector('h1,h2,table,input') ||
    (name !== 'contact' && !hasTools);
  return { kind: 'unknown', loading: !!name && mayStillRender };
}

/** Whether names and the long phrase table could find what known ids and the phrases at hand could not. */
const couldUseNames = (
  { page, missing }: Facts,
  hasDialog: boolean,
  isUnrecognised: boolean,
): boolean =>
  missing.length > 0 ||
  hasDialog ||
  isUnrecognised ||
  (page.kind === 'contact' && !!page.students?.some((student) => student.access === undefined));

/** Reads the page; one on which the reading fails is not recognized, so that nothing old stays on the screen. */
export const readPage: typeof readWholePage = (win, before, ...given) => {
  try {
    return readWholePage(win, before, ...given);
  } catch {
    return notRead(win, before, false, false);
  }
};

/**
 * Reads the page.
 * @param before the session, which is not changed
 * @param tools undefined until they are loaded
 * @returns Facts; a page that is not recognized, or has not rendered yet, is `unknown`
 */
function readWholePage(
  win: Window,
  before: Readonly<PageSession>,
  tools: PageTools | undefined,
  { busy = isBusy(win.document), isRendering = false }: Options = {},
): Reading {
  const { document: doc, location } = win;
  const reader = tools?.createReader() ?? createIdReader();
  const addressed = withAddressContact(before, contactIn(location.hash));
  const name = pageAt(location);
  // Skip reading until the page has rendered.
  if (name && (isRendering || (before.isPageSettling && name === 'contact' && hasNotRendered(doc))))
    return notRead(win, addressed, busy, true);
  const missing: string[] = [];
  const recognized = name && readKnownPage(name, win, addressed, tools, reader, missing);
  const page = recognized ?? unknownPage(doc, name, before, !!tools, busy);
  const session = page.kind === 'contact' ? withPageContact(addressed, page.contactId) : addressed;
  session.languageAtStart ??= doc.documentElement.lang;
  const root = dialog(doc);
  const facts: Facts = {
    ...notRead(win, session, busy, false).facts,
    page,
    // Only the page tools can identify a drawer.
    drawer: root && { kind: 'other', fields: {}, missing: [], busy: true },
    missing,
    unsettled: readUnsettled(doc, session.languageAtStart),
    lastAction: session.lastAction,
  };
  const isUnrecognised = !!name && page.kind === 'unknown' && !hasNotRendered(doc);
  const needsNameReader =
    reader.needsNameReader || couldUseNames(facts, !!root || mayShowError(doc), isUnrecognised);
  const learned = tools?.completeReading(win, session, facts, reader) ?? session;
  return { facts, session: learned, needsNameReader };
}

/** Reads the page anew, and tells whom it shows at this moment. */
export const readSubject = (
  win: Window,
  session: Readonly<PageSession>,
  tools: PageTools | undefined,
): Subject => subjectOf(readPage(win, session, tools).facts);
