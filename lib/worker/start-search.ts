/** Starts searches, and looks at Access Accounts, in background tabs, each only once. */
import type { Facts } from '../contracts/facts.ts';
import { nextChildToSee } from '../rules/help-sign-in/child-steps.ts';
import { newSearch, sameSearch, withCheck } from '../rules/task/searches.ts';
import { openBackgroundTab, type SenderTab } from './background-tab.ts';
import type { State } from './state/session-state.ts';
import { pageKeyOf, withTab } from './tab-state.ts';

/** Adds a check to a tab, and starts its search unless one for the same text is running. */
export async function startCheck(
  state: State,
  action: Parameters<typeof newSearch>[0],
  facts: Facts,
  from: SenderTab,
  now: number,
): Promise<State> {
  const check = newSearch(action);
  const checks = withCheck(state.tabs[from.tabId]?.checks ?? [], check);
  const next = withTab(state, from.tabId, { pageKey: pageKeyOf(facts), checks }, now);
  return check.state === 'running' ? startSearch(next, check, from, now) : next;
}

/** Opens a background tab for a search, unless one for the same text is running. */
export async function startSearch(
  state: State,
  { text, inactive }: { text: string; inactive: boolean },
  from: SenderTab,
  now: number,
): Promise<State> {
  const isRunning = Object.values(state.backgroundTabs).some(
    (tab) =>
      tab.site === from.site &&
      tab.text !== undefined &&
      sameSearch({ text: tab.text, inactive: tab.inactive }, { text, inactive }),
  );
  return isRunning ? state : openBackgroundTab(state, { text, inactive }, from, now);
}

/** Where “Help this parent sign in” is on: reads the Access Accounts page of the next child, one after the other. */
export function lookAtNextChild(
  state: State,
  { page }: Facts,
  from: SenderTab,
  now: number,
): State | Promise<State> {
  const children = state.tabs[from.tabId]?.signIn?.children;
  const dcid = children && page.kind === 'contact' ? nextChildToSee(page, children) : undefined;
  if (!children || !dcid) return state;
  const next = withTab(state, from.tabId, { signIn: { children: [...children, { dcid }] } }, now);
  return openBackgroundTab(next, { dcid, inactive: false }, from, now);
}
