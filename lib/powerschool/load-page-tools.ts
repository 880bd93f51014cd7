/** The page tools (`page-tools.ts`), as the content script calls them. */
import type { SubjectAction } from '../contracts/advice.ts';
import type { ActionResult, Facts } from '../contracts/facts.ts';
import type { PageSession } from './core/page-session.ts';
import { contactIn } from './core/urls.ts';
import type { Hint } from './drawers/field-hints.ts';
import type { PageTools } from './page-tools.ts';

declare global {
  /** Left by `page-tools.js` in the isolated world that it shares with the content script. */
  var kinlinkPageTools: PageTools | undefined;
}

/**
 * The page tools that `page-tools.js` left last; an element of the page with that id is not taken for them. Before the
 * worker has injected them for this content script they may be those of an older version.
 */
export const getPageTools = (): PageTools | undefined =>
  Object.hasOwn(globalThis, 'kinlinkPageTools') ? globalThis.kinlinkPageTools : undefined;

type Load = () => Promise<PageTools | undefined>;

/**
 * Runs one action on the page; it never commits anything.
 * @returns never throws: `stopped` with a short word in `what`, when it was not done
 */
export async function runPageAction(
  { action, subject }: SubjectAction,
  win: Window,
  session: PageSession,
  loadPageTools: Load,
  signal: AbortSignal,
): Promise<ActionResult> {
  const contact = contactIn(win.location.hash);
  const owner = session.drawerOwner;
  const tools = await loadPageTools();
  const isMoved = contactIn(win.location.hash) !== contact || session.drawerOwner !== owner;
  if (tools && !isMoved) return tools.runAction(action, win, session, signal, subject);
  const what = tools ? 'moved-on' : 'no-tools';
  return { do: action.do, ended: 'stopped', what, leftAlone: [] };
}

/**
 * Reads the page's records (REST, GET only) into the session, once for each page and list of results, and
 * the one of a contact to look up.
 * @returns whether there is something new to read
 */
export async function askRecords(
  win: Window & typeof globalThis,
  session: PageSession,
  facts: Facts,
  loadPageTools: Load,
  signal: AbortSignal,
  lookUpContactId?: string,
): Promise<boolean> {
  const tools = await loadPageTools();
  return tools?.readRecords(win, session, facts, signal, lookUpContactId) ?? false;
}

/** Shows hints beside fields of the open drawer; without the page tools no drawer is known. */
export const hintFields = (
  win: Window,
  tools: PageTools | undefined,
  hints: readonly Hint[],
): void => tools?.showHints(win, hints);
