/** The page tools (`page-tools.ts`), as the content script calls them. */
import type { SubjectAction } from '../contracts/advice.ts';
import type { ActionResult } from '../contracts/facts.ts';
import type { PageSession } from './core/page-session.ts';
import { contactIn } from './core/urls.ts';
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

/**
 * Runs one action on the page; it never commits anything.
 * @returns never throws: `stopped` with a short word in `what`, when it was not done
 */
export async function runPageAction(
  { action, subject }: SubjectAction,
  win: Window,
  session: PageSession,
  loadPageTools: () => Promise<PageTools | undefined>,
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
