/** How a background tab ends: with its result, too late, closed by hand, or lost with a stopped worker. */
import { browser } from 'wxt/browser';
import { refreshOtherTabs, requestRefresh } from '../browser/tabs.ts';
import { pageAt } from '../powerschool/core/urls.ts';
import { updateSearch, updateSearches } from '../rules/task/searches.ts';
import type { Search, Task } from '../tasks/task.ts';
import type { BackgroundTab, State } from './state/session-state.ts';
import { update } from './state/update-state.ts';

/** After this long without a step a search tab comes to the front, so that the registrar can finish the search. */
export const BACKGROUND_TAB_TIMEOUT_MS = 20_000;

/** Whether a background tab has not gone on for too long. A slow PowerSchool is given time, page by page. */
export const isOverdue = (
  { startedAt, progressAt = startedAt }: BackgroundTab,
  now: number,
): boolean => now - progressAt >= BACKGROUND_TAB_TIMEOUT_MS;

/** Updates everything that waits for this tab's search: tasks, checks of any tab, and the popup's search. */
export function updateAllSearches(
  state: State,
  backgroundTab: BackgroundTab,
  change: Partial<Search>,
  now: number,
): State {
  if (backgroundTab.text === undefined) return state;
  const { site, text, inactive, reportedIds } = backgroundTab;
  const wanted = { text, inactive };
  const isOnSite = (key: string) => key === site || key.startsWith(`${site} `);
  const tabs = Object.entries(state.tabs).map(([id, tab]) => [
    id,
    isOnSite(tab.pageKey)
      ? {
          ...tab,
          checks: tab.checks.map((check) => updateSearch(check, wanted, change, reportedIds)),
        }
      : tab,
  ]);
  const tasks = state.tasks.map((task) =>
    isOnSite(task.site)
      ? (updateSearches([task], wanted, change, now, reportedIds)[0] ?? task)
      : task,
  );
  const { popupSearch } = state;
  return {
    ...state,
    tasks,
    tabs: Object.fromEntries(tabs),
    ...(popupSearch &&
      isOnSite(popupSearch.site) && {
        popupSearch: { ...popupSearch, ...updateSearch(popupSearch, wanted, change, reportedIds) },
      }),
  };
}

/** Whether Kinlink opened this tab in the background, and the registrar has not taken it over. */
export const isOwnTab = (state: State, tabId: number): boolean =>
  state.backgroundTabs[tabId] !== undefined || state.closingTabs?.includes(tabId) === true;

/** The state without a background tab. Closes the tab, unless the registrar is looking at it. */
export function closeBackgroundTab(state: State, tabId: number): State {
  // Closed after this change: the answer to the tab must reach it first.
  setTimeout(() => void removeTab(tabId));
  const closingTabs = [...(state.closingTabs ?? []), tabId];
  return { ...withBackgroundTab(state, tabId), closingTabs };
}

/** The state without a tab among those that are being closed. */
const withoutClosing = (state: State, tabId: number): State =>
  state.closingTabs?.includes(tabId)
    ? { ...state, closingTabs: state.closingTabs.filter((id) => id !== tabId) }
    : state;

async function removeTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab && !tab.active) await browser.tabs.remove(tabId).catch(() => undefined);
  await update((state) => [withoutClosing(state, tabId), undefined]);
}

/** Brings a search to the front. A search that already has results, or a look at Access Accounts, just ends. */
export async function endUnfinished(state: State, tabId: number, now: number): Promise<State> {
  const backgroundTab = state.backgroundTabs[tabId];
  if (!backgroundTab) return state;
  if (backgroundTab.text === undefined || backgroundTab.notified)
    return closeBackgroundTab(
      updateAllSearches(state, backgroundTab, { state: 'stopped' }, now),
      tabId,
    );
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  const next = withBackgroundTab(state, tabId);
  return updateAllSearches(next, backgroundTab, { state: 'needs-you' }, now);
}

/** The state with a background tab changed, or without it. */
export function withBackgroundTab(state: State, tabId: number, changed?: BackgroundTab): State {
  const { [String(tabId)]: _, ...others } = state.backgroundTabs;
  return {
    ...state,
    backgroundTabs: changed ? { ...others, [String(tabId)]: changed } : others,
  };
}

/** Ends every background tab that has taken too long. Timers are lost with a stopped worker, so time is compared. */
export async function endOverdueTabs(): Promise<void> {
  const sites = await update(async (state, now) => {
    const late = Object.entries(state.backgroundTabs).filter(([, tab]) => isOverdue(tab, now));
    let next = state;
    for (const [id] of late) next = await endUnfinished(next, Number(id), now);
    const lost = withoutLostSearches(next, now);
    return [lost.state, [...new Set([...late.map(([, { site }]) => site), ...lost.sites])]];
  });
  for (const site of sites) await refreshOtherTabs(site, -1);
}

/** Stops running searches that have no background tab, as after an update of Kinlink, so that they can restart. */
function withoutLostSearches(state: State, now: number): { state: State; sites: string[] } {
  const hasTab = (task: Task) =>
    Object.values(state.backgroundTabs).some(
      ({ site, text, inactive }) =>
        site === task.site && text === task.search?.text && inactive === task.search?.inactive,
    );
  const lost = state.tasks.filter((task) => task.search?.state === 'running' && !hasTab(task));
  let next = state;
  for (const { site, search } of lost)
    if (search) {
      const backgroundTab = { site, ...search, issuedSteps: [], pagesTried: [], startedAt: now };
      next = updateAllSearches(next, backgroundTab, { state: 'stopped' }, now);
    }
  return { state: next, sites: lost.map(({ site }) => site) };
}

/** After a restart of the worker: goes on with every background tab, and closes those whose timer was lost. */
export async function resumeBackgroundTabs(): Promise<void> {
  await endOverdueTabs();
  const { backgroundTabs, closingTabs = [] } = await update<State>((state) => [state, state]);
  await Promise.all([
    ...Object.keys(backgroundTabs).map((id) => requestRefresh(Number(id))),
    ...closingTabs.map(removeTab),
  ]);
}

/** Ends a background tab that went to another page, such as the sign-in page. */
export async function handleTabNavigated(tabId: number, url: string): Promise<void> {
  // A new tab shows about:blank first.
  if (!url.startsWith('https:')) return;
  const page = pageAt(new URL(url));
  const site = await update(async (state, now) => {
    const backgroundTab = state.backgroundTabs[tabId];
    if (!backgroundTab || page === (backgroundTab.dcid ? 'access-accounts' : 'search'))
      return [state, undefined];
    // The search has its results and the registrar uses the tab. Searches that joined late stop, and can restart.
    const next = backgroundTab.notified
      ? updateAllSearches(withBackgroundTab(state, tabId), backgroundTab, { state: 'stopped' }, now)
      : await endUnfinished(state, tabId, now);
    return [next, backgroundTab.site];
  });
  if (site) await refreshOtherTabs(site, -1);
}

/** Stops the search of a background tab that was closed by hand, so that it can restart. */
export async function handleTabClosed(tabId: number): Promise<void> {
  const site = await update((state, now) => {
    const backgroundTab = state.backgroundTabs[tabId];
    if (!backgroundTab) return [state, undefined];
    const next = withBackgroundTab(state, tabId);
    return [updateAllSearches(next, backgroundTab, { state: 'stopped' }, now), backgroundTab.site];
  });
  if (site) await refreshOtherTabs(site, tabId);
}
