/** The page in each tab, for the popup: its kind and guides, and no text of it. */
import type { Facts } from '../contracts/facts.ts';
import { pageAt } from '../powerschool/core/urls.ts';
import { pageHere } from '../rules/popup/guides-for-page.ts';
import { isDeepEqual } from '../tasks/task.ts';
import type { ContactMarks } from './state/contact-marks.ts';
import type { State, TabPage } from './state/session-state.ts';

/** Records the page in a tab. Skips background tabs, and pages that have not rendered. */
export function withPage(
  state: State,
  facts: Facts,
  tabId: number,
  marks?: ContactMarks | undefined,
): State {
  const { page, site } = facts;
  if (state.backgroundTabs[tabId] || (page.kind === 'unknown' && page.loading)) return state;
  const tasks = state.tasks.filter((task) => task.site === site);
  const tabPage: TabPage = { site, ...pageHere({ facts, tasks }), ...(marks && { marks }) };
  const lastSite = page.kind === 'unknown' ? state.lastSite : site;
  if (isDeepEqual(tabPage, state.pages[tabId]) && lastSite === state.lastSite) return state;
  return {
    ...state,
    pages: { ...state.pages, [String(tabId)]: tabPage },
    ...(lastSite && { lastSite }),
  };
}

/** The state without the page of a closed tab. */
export function withoutPage(state: State, tabId: number): State {
  const { [String(tabId)]: gone, ...pages } = state.pages;
  return gone ? { ...state, pages } : state;
}

/** The page recorded for a tab, unless the tab has gone to another page since. */
export function pageIn(state: State, tabId: number, url: URL): TabPage | undefined {
  const page = state.pages[tabId];
  if (page?.site !== url.origin) return undefined;
  const kind = page.kind === 'new-contact' ? 'contact' : page.kind;
  const current = pageAt(url);
  return current && (kind === 'unknown' || kind === current) ? page : undefined;
}
