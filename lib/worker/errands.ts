/**
 * Background tabs that Kinlink opens to look at one of PowerSchool's pages: a contact search, or a student's Access
 * Accounts. Led step by step, read, closed; a search that does not go as known is handed over to the registrar.
 */
import { browser } from 'wxt/browser';
import type { Advice } from '../advice.ts';
import type { Facts, SearchPage } from '../facts.ts';
import { pageAt, urlOf } from '../powerschool/urls.ts';
import { nextStep } from '../rules/search-page.ts';
import { told, toldTasks } from '../rules/searches.ts';
import type { Search, Task } from '../tasks.ts';
import { type State, type TabErrand, update } from './store.ts';
import { tell, tellOthers } from './tabs.ts';

/** After this long the search tab comes to the front, with what was done in it so far. */
const PATIENCE_MS = 15_000;
/** A Start page that has not shown its contact search by then has none. */
const RIPE_MS = 2500;
/** By then a tab has left the page that it was told to leave. */
const LEFT_MS = 3 * RIPE_MS;
/** Results that stay the same this long are all of them (they may arrive in batches). */
const SETTLE_MS = 150;
const CLOCKS_MS = 10;

export interface From {
  tabId: number;
  index: number;
  site: string;
  /** The page is the classic contact search. */
  classic?: boolean;
}

/** Opens a background tab beside the one that asked, and notes what it is for. */
export async function sendErrand(
  state: State,
  what: Pick<TabErrand, 'text' | 'dcid' | 'inactive'>,
  from: From,
  at: number,
): Promise<State> {
  const url = what.dcid
    ? urlOf(from.site, 'access-accounts', what.dcid)
    : urlOf(from.site, 'search');
  const { id } = await browser.tabs.create({
    url,
    active: false,
    index: from.index + 1,
    openerTabId: from.tabId,
  });
  if (id === undefined) return state;
  setTimeout(() => void tell(id), RIPE_MS);
  setTimeout(() => void overdue(), PATIENCE_MS);
  return withErrand(state, id, { ...what, site: from.site, ordered: [], startedAt: at });
}

/** What a tab of ours is to do next, and the state with what it found. */
export async function errandStep(
  state: State,
  facts: Facts,
  { tabId, classic }: From,
  at: number,
): Promise<{ state: State; add: Partial<Advice> }> {
  const errand = state.errands[tabId];
  if (!errand) return { state, add: {} };
  const since = at - errand.startedAt;
  // What the page that it is about to leave were ordered would be lost; later on, the server has led it back.
  if (errand.ordered.includes('go') && !classic && since < LEFT_MS) return { state, add: {} };
  if (since > PATIENCE_MS) return { state: await giveUp(state, tabId, at), add: {} };
  if (errand.text === undefined) return { state: seenAccess(state, facts, tabId), add: {} };
  const wanted = { ...errand, text: errand.text, ripe: since >= RIPE_MS };
  const step = nextStep(wanted, { facts });
  switch (step.is) {
    case 'order': {
      const { action } = step;
      // Going to another page is the tab's matter, not the page's.
      if (action.do === 'go')
        await browser.tabs.update(tabId, { url: urlOf(facts.site, action.page ?? 'search') });
      const ordered = [...errand.ordered, action.do];
      return {
        state: withErrand(state, tabId, { ...errand, ordered }),
        add: action.do === 'go' ? {} : { errand: action },
      };
    }
    case 'found':
      return found(state, facts, tabId, step.page, at);
    case 'hand-over':
      return { state: await giveUp(state, tabId, at), add: {} };
    default:
      return { state, add: {} };
  }
}

/** Results are taken once they have stayed the same for a while, and their records were read meanwhile. */
function found(state: State, facts: Facts, tabId: number, page: SearchPage, at: number) {
  const errand = state.errands[tabId] as TabErrand;
  const seen = JSON.stringify(page.results?.map(({ contactId }) => contactId));
  const since = (errand.seen === seen && errand.seenAt) || at;
  const noted = withErrand(state, tabId, { ...errand, seen, seenAt: since });
  if (since === at) setTimeout(() => void tell(tabId), SETTLE_MS);
  if (facts.records === 'not-asked' && page.results?.length)
    return { state: noted, add: { needsRecords: true } };
  // The clock that ends the wait may be a moment ahead of the one that is asked here.
  if (facts.records === 'asked' || at - since < SETTLE_MS - CLOCKS_MS)
    return { state: noted, add: {} };
  const news = { state: 'done' as const, results: page.results ?? [], more: page.more };
  return { state: finished(known(state, errand, news, at), tabId), add: {} };
}

/** The tab has shown what it was opened for: whether parents may see this student at all. */
function seenAccess(state: State, { page }: Facts, tabId: number): State {
  const seen =
    page.is === 'access-accounts' &&
    page.student.dcid === state.errands[tabId]?.dcid &&
    page.parentAccess !== undefined;
  return seen ? finished(state, tabId) : state;
}

/** Tells all who wait for a search what became known of it: tasks, and the checks of any tab. */
function known(state: State, errand: TabErrand, news: Partial<Search>, at: number): State {
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

function finished(state: State, tabId: number): State {
  // Closed once this turn is over: the answer to the tab must not race with its end.
  setTimeout(() => void browser.tabs.remove(tabId).catch(() => undefined));
  return withErrand(state, tabId);
}

/** A search comes to the front; a look at Access Accounts that failed just ends. */
async function giveUp(state: State, tabId: number, at: number): Promise<State> {
  const errand = state.errands[tabId];
  if (!errand) return state;
  if (errand.text === undefined) return finished(state, tabId);
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return known(withErrand(state, tabId), errand, { state: 'needs-you' }, at);
}

function withErrand(state: State, tabId: number, errand?: TabErrand): State {
  const { [String(tabId)]: _, ...others } = state.errands;
  return { ...state, errands: errand ? { ...others, [String(tabId)]: errand } : others };
}

/** Gives up what has taken too long: also after a stop of the worker, whose timers went with it. */
async function overdue(): Promise<void> {
  const sites = await update(async (state, at) => {
    const late = Object.entries(state.errands).filter(
      ([, errand]) => at - errand.startedAt >= PATIENCE_MS,
    );
    let next = state;
    for (const [id] of late) next = await giveUp(next, Number(id), at);
    const lost = withoutLostSearches(next, at);
    const sites = [...new Set([...late.map(([, errand]) => errand.site), ...lost.sites])];
    return [lost.state, sites];
  });
  for (const site of sites) await tellOthers(site, -1);
}

/** Ends searches whose tab nobody knows any more, as after an update of Kinlink: they can be started again. */
function withoutLostSearches(state: State, at: number): { state: State; sites: string[] } {
  const isLed = (task: Task) =>
    Object.values(state.errands).some(
      ({ site, text, inactive }) =>
        site === task.site && text === task.search?.text && inactive === task.search?.inactive,
    );
  const lost = state.tasks.filter((task) => task.search?.state === 'running' && !isLed(task));
  let next = state;
  for (const { site, search } of lost)
    if (search)
      next = known(next, { site, ...search, ordered: [], startedAt: at }, { state: 'stopped' }, at);
  return { state: next, sites: lost.map(({ site }) => site) };
}

/** After a stop of the worker: asks every tab of ours to look again, so that nothing waits for a lost timer. */
export async function takeUp(): Promise<void> {
  await overdue();
  const ids = await update((state) => [state, Object.keys(state.errands)]);
  await Promise.all(ids.map((id) => tell(Number(id))));
}

/** A tab of ours that went somewhere else, such as the sign-in page, is given up at once. */
export async function errandTabWent(tabId: number, url: string): Promise<void> {
  // A tab that is just being made says about:blank first.
  if (!url.startsWith('https:')) return;
  const page = pageAt(new URL(url));
  const site = await update(async (state, at) => {
    const errand = state.errands[tabId];
    if (!errand || page === (errand.dcid ? 'access-accounts' : 'search')) return [state, undefined];
    return [await giveUp(state, tabId, at), errand.site];
  });
  if (site) await tellOthers(site, -1);
}

/** A search tab that was closed by hand ends its search, so that it can be started again. */
export async function errandTabClosed(tabId: number): Promise<void> {
  const site = await update((state, at) => {
    const errand = state.errands[tabId];
    if (!errand) return [state, undefined];
    const next = known(withErrand(state, tabId), errand, { state: 'stopped' }, at);
    return [next, errand.site];
  });
  if (site) await tellOthers(site, tabId);
}
