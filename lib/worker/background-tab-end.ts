/** How a background tab of ours ends: with what it found, too late, closed by hand, or lost with a stopped worker. */
import { browser } from 'wxt/browser';
import { refreshOtherTabs, requestRefresh } from '../browser/tabs.ts';
import { pageAt } from '../powerschool/core/urls.ts';
import { told, toldTasks } from '../rules/task/searches.ts';
import type { Search, Task } from '../tasks/task-list.ts';
import { type BackgroundTab, type State, update } from './session-state.ts';

/** After this long the search tab comes to the front, with what was done in it so far. */
export const BACKGROUND_TAB_TIMEOUT_MS = 15_000;

/** Tells all who wait for a search what became known of it: tasks, and the checks of any tab. */
export function updateSearches(
  state: State,
  errand: BackgroundTab,
  news: Partial<Search>,
  at: number,
): State {
  if (errand.text === undefined) return state;
  const wanted = { text: errand.text, inactive: errand.inactive };
  const ours = (site: string) => site === errand.site || site.startsWith(`${errand.site} `);
  const tabs = Object.entries(state.tabs).map(([id, tab]) => [
    id,
    ours(tab.on) ? { ...tab, checks: tab.checks.map((check) => told(check, wanted, news)) } : tab,
  ]);
  const tasks = state.tasks.map((task) =>
    ours(task.site) ? (toldTasks([task], wanted, news, at)[0] ?? task) : task,
  );
  const { find } = state;
  const heard = find && ours(find.site) && { find: { ...find, ...told(find, wanted, news) } };
  return { ...state, tasks, tabs: Object.fromEntries(tabs), ...heard };
}

/** The state without a tab's errand; the tab itself is closed, unless the registrar has come to look at it. */
export function closeBackgroundTab(state: State, tabId: number): State {
  // Closed once this turn is over: the answer to the tab must not race with its end.
  setTimeout(() => void removeTab(tabId));
  return withBackgroundTab(state, tabId);
}

async function removeTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab && !tab.active) await browser.tabs.remove(tabId).catch(() => undefined);
}

/** A search comes to the front; one that has told its results, and a look at Access Accounts, just end. */
export async function endUnfinished(state: State, tabId: number, at: number): Promise<State> {
  const errand = state.backgroundTabs[tabId];
  if (!errand) return state;
  if (errand.text === undefined || errand.told)
    return closeBackgroundTab(updateSearches(state, errand, { state: 'stopped' }, at), tabId);
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return updateSearches(withBackgroundTab(state, tabId), errand, { state: 'needs-you' }, at);
}

/** The state with what a tab is for, or without it. */
export function withBackgroundTab(state: State, tabId: number, errand?: BackgroundTab): State {
  const { [String(tabId)]: _, ...others } = state.backgroundTabs;
  return { ...state, backgroundTabs: errand ? { ...others, [String(tabId)]: errand } : others };
}

/** Gives up what has taken too long: also after a stop of the worker, whose timers went with it. */
export async function endOverdueTabs(): Promise<void> {
  const sites = await update(async (state, at) => {
    const late = Object.entries(state.backgroundTabs).filter(
      ([, errand]) => at - errand.startedAt >= BACKGROUND_TAB_TIMEOUT_MS,
    );
    let next = state;
    for (const [id] of late) next = await endUnfinished(next, Number(id), at);
    const lost = withoutLostSearches(next, at);
    const sites = [...new Set([...late.map(([, errand]) => errand.site), ...lost.sites])];
    return [lost.state, sites];
  });
  for (const site of sites) await refreshOtherTabs(site, -1);
}

/** Ends searches whose tab nobody knows any more, as after an update of Kinlink: they can be started again. */
function withoutLostSearches(state: State, at: number): { state: State; sites: string[] } {
  const isLed = (task: Task) =>
    Object.values(state.backgroundTabs).some(
      ({ site, text, inactive }) =>
        site === task.site && text === task.search?.text && inactive === task.search?.inactive,
    );
  const lost = state.tasks.filter((task) => task.search?.state === 'running' && !isLed(task));
  let next = state;
  for (const { site, search } of lost)
    if (search)
      next = updateSearches(
        next,
        { site, ...search, issuedSteps: [], startedAt: at },
        { state: 'stopped' },
        at,
      );
  return { state: next, sites: lost.map(({ site }) => site) };
}

/** After a stop of the worker: asks every tab of ours to look again, so that nothing waits for a lost timer. */
export async function resumeBackgroundTabs(): Promise<void> {
  await endOverdueTabs();
  const ids = await update((state) => [state, Object.keys(state.backgroundTabs)]);
  await Promise.all(ids.map((id) => requestRefresh(Number(id))));
}

/** A tab of ours that went somewhere else, such as the sign-in page, is given up at once. */
export async function handleTabNavigated(tabId: number, url: string): Promise<void> {
  // A tab that is just being made says about:blank first.
  if (!url.startsWith('https:')) return;
  const page = pageAt(new URL(url));
  const site = await update(async (state, at) => {
    const errand = state.backgroundTabs[tabId];
    if (!errand || page === (errand.dcid ? 'access-accounts' : 'search')) return [state, undefined];
    // What it was for is done, and the registrar uses it; who joined late may search again.
    const next = errand.told
      ? updateSearches(withBackgroundTab(state, tabId), errand, { state: 'stopped' }, at)
      : await endUnfinished(state, tabId, at);
    return [next, errand.site];
  });
  if (site) await refreshOtherTabs(site, -1);
}

/** A search tab that was closed by hand ends its search, so that it can be started again. */
export async function handleTabClosed(tabId: number): Promise<void> {
  const site = await update((state, at) => {
    const errand = state.backgroundTabs[tabId];
    if (!errand) return [state, undefined];
    const next = updateSearches(withBackgroundTab(state, tabId), errand, { state: 'stopped' }, at);
    return [next, errand.site];
  });
  if (site) await refreshOtherTabs(site, tabId);
}
