/** A contact search in a background tab: opened, led step by step, read, closed; or handed over. */
import { browser } from 'wxt/browser';
import type { Action, Advice } from '../advice.ts';
import type { Facts, SearchPage } from '../facts.ts';
import { pageAt, urlOf } from '../powerschool/urls.ts';
import { searchOrdered } from '../rules/advance.ts';
import type { ContactContext } from '../rules/context.ts';
import { nextStep } from '../rules/search-page.ts';
import { put, type Search } from '../tasks.ts';
import { type State, type TabErrand, update } from './store.ts';
import { tell, tellOthers } from './tabs.ts';

/** After this long the search tab comes to the front, with what was done in it so far. */
const PATIENCE_MS = 15_000;
/** A Start page that has not shown its contact search by then has none. */
const RIPE_MS = 2500;
/** Results that stay the same this long are all of them (they may arrive in batches). */
const SETTLE_MS = 150;

/** Opens the search tab for a click on Find existing contact. A search under way is not started twice. */
export async function startSearch(
  ctx: (state: State) => ContactContext,
  action: Action,
  from: { tabId: number; index: number; site: string },
): Promise<void> {
  const text = action.text;
  if (!text) return;
  await update(async (state, at) => {
    const { tasks, task } = searchOrdered(
      ctx(state),
      { text, inactive: action.inactive ?? false },
      at,
    );
    const running = Object.values(state.errands).some(
      (errand) => errand.taskId === task?.id && errand.text === text,
    );
    if (!task || running) return [state, undefined];
    const tab = await browser.tabs.create({
      url: urlOf(from.site, 'search'),
      active: false,
      index: from.index + 1,
      openerTabId: from.tabId,
    });
    const elsewhere = state.tasks.filter((open) => open.site !== from.site);
    const errand: TabErrand = {
      taskId: task.id,
      text,
      inactive: action.inactive ?? false,
      ordered: [],
      startedAt: at,
    };
    if (tab.id !== undefined) {
      const { id } = tab;
      setTimeout(() => void tell(id), RIPE_MS);
      setTimeout(() => void handOver(id), PATIENCE_MS);
    }
    return [
      {
        ...state,
        tasks: [...elsewhere, ...tasks],
        errands: { ...state.errands, [String(tab.id)]: errand },
      },
      undefined,
    ];
  });
  await tellOthers(from.site, -1);
}

/** What the search tab is to do next, and the state with what it found. */
export async function errandStep(
  state: State,
  facts: Facts,
  tabId: number,
  at: number,
): Promise<{ state: State; add: Partial<Advice> }> {
  const errand = state.errands[tabId];
  if (!errand) return { state, add: {} };
  const late = at - errand.startedAt > PATIENCE_MS;
  const step = late
    ? { is: 'hand-over' as const }
    : nextStep({ ...errand, ripe: at - errand.startedAt >= RIPE_MS }, { facts });
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
    case 'found': {
      if (facts.records === 'not-asked' && step.page.results?.length)
        return { state, add: { needsRecords: true } };
      const seen = JSON.stringify(step.page.results?.map((found) => found.contactId));
      if (facts.records === 'asked') return { state, add: {} };
      if (errand.seen !== seen) {
        setTimeout(() => void tell(tabId), SETTLE_MS);
        return { state: withErrand(state, tabId, { ...errand, seen }), add: {} };
      }
      return { state: await finish(state, tabId, errand, step.page, at), add: {} };
    }
    case 'hand-over':
      return { state: await toFront(state, tabId, errand), add: {} };
    default:
      return { state, add: {} };
  }
}

/** A search tab that went somewhere else, such as the sign-in page, is handed over at once. */
export async function searchTabWent(tabId: number, url: string): Promise<void> {
  // A tab that is just being made says about:blank first.
  if (url.startsWith('https:') && pageAt(new URL(url)) !== 'search') await handOver(tabId);
}

/** A search tab that was closed by hand ends its search, so that it can be started again. */
export async function searchTabClosed(tabId: number): Promise<void> {
  const site = await update((state) => {
    const errand = state.errands[tabId];
    const task = state.tasks.find((open) => open.id === errand?.taskId);
    if (!errand || !task) return [state, undefined];
    const { search: _, ...rest } = task;
    return [{ ...withErrand(state, tabId), tasks: put(state.tasks, rest) }, task.site];
  });
  if (site) await tellOthers(site, tabId);
}

async function handOver(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const site = await update(async (state) => {
    const errand = state.errands[tabId];
    if (!errand) return [state, undefined];
    const task = state.tasks.find((open) => open.id === errand.taskId);
    return [await toFront(state, tabId, errand), task?.site];
  });
  if (site) await tellOthers(site, -1);
}

async function toFront(state: State, tabId: number, errand: TabErrand): Promise<State> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return withSearch(withErrand(state, tabId), errand.taskId, { state: 'needs-you' });
}

async function finish(
  state: State,
  tabId: number,
  errand: TabErrand,
  { results = [], more }: SearchPage,
  at: number,
): Promise<State> {
  // Closed once this turn is over: the answer to the tab must not race with its end.
  setTimeout(() => void browser.tabs.remove(tabId).catch(() => undefined));
  return withSearch(withErrand(state, tabId), errand.taskId, { state: 'done', results, more }, at);
}

function withErrand(state: State, tabId: number, errand?: TabErrand): State {
  const { [String(tabId)]: _, ...others } = state.errands;
  return { ...state, errands: errand ? { ...others, [String(tabId)]: errand } : others };
}

function withSearch(state: State, taskId: string, change: Partial<Search>, at?: number): State {
  const task = state.tasks.find((open) => open.id === taskId);
  if (!task?.search) return state;
  const search = { ...task.search, ...change };
  return { ...state, tasks: put(state.tasks, { ...task, search, ...(at && { touchedAt: at }) }) };
}
