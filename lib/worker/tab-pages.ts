/** Which page every tab shows, for the popup: kinds and guides, nothing personal. */
import type { Facts } from '../contracts/facts.ts';
import { pageAt } from '../powerschool/core/urls.ts';
import { pageHere } from '../rules/popup/guides-for-page.ts';
import { same } from '../tasks/task-list.ts';
import type { State, TabPage } from './session-state.ts';

/** Notes what a tab shows. A page that is not drawn yet, or a tab of Kinlink's own, tells nothing. */
export function withPage(state: State, facts: Facts, tabId: number): State {
  const { page, site } = facts;
  if (state.backgroundTabs[tabId] || (page.kind === 'unknown' && page.loading)) return state;
  const tasks = state.tasks.filter((task) => task.site === site);
  const here: TabPage = { site, ...pageHere({ facts, tasks }) };
  const lastSite = page.kind === 'unknown' ? state.lastSite : site;
  if (same(here, state.pages[tabId]) && lastSite === state.lastSite) return state;
  return {
    ...state,
    pages: { ...state.pages, [String(tabId)]: here },
    ...(lastSite && { lastSite }),
  };
}

/** What was seen last in a tab, unless the tab has gone elsewhere since. */
export function pageIn(state: State, tabId: number, url: URL): TabPage | undefined {
  const page = state.pages[tabId];
  if (page?.site !== url.origin) return undefined;
  const is = page.kind === 'new-contact' ? 'contact' : page.kind;
  const there = pageAt(url);
  return there && (is === 'unknown' || is === there) ? page : undefined;
}
