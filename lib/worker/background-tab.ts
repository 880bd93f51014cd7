/**
 * Background tabs that Kinlink opens to look at one of PowerSchool's pages: a contact search, or a student's Access
 * Accounts. Led step by step, read, closed; a search that does not go as known is handed over to the registrar.
 */
import { browser } from 'wxt/browser';
import { requestRefresh } from '../browser/tabs.ts';
import type { Advice } from '../contracts/advice.ts';
import type { Facts, SearchPage } from '../contracts/facts.ts';
import { urlOf } from '../powerschool/core/urls.ts';
import { nextStep } from '../rules/pages/search-page.ts';
import {
  BACKGROUND_TAB_TIMEOUT_MS,
  closeBackgroundTab,
  endOverdueTabs,
  endUnfinished,
  updateSearches,
  withBackgroundTab,
} from './background-tab-end.ts';
import type { BackgroundTab, State } from './session-state.ts';

/** A Start page that has not shown its contact search by then has none. */
const START_PAGE_WAIT_MS = 2500;
/** By then a tab has left the page that it was told to leave. */
const NAVIGATION_WAIT_MS = 3 * START_PAGE_WAIT_MS;
/** Results that stay the same this long are all of them: they may arrive in batches. */
const RESULTS_SETTLE_MS = 1000;
const CLOCK_TOLERANCE_MS = 10;

export interface SenderTab {
  tabId: number;
  index: number;
  site: string;
  /** The page is the classic contact search. */
  classic?: boolean;
}

/** Opens a background tab beside the one that asked, and notes what it is for. */
export async function openBackgroundTab(
  state: State,
  what: Pick<BackgroundTab, 'text' | 'dcid' | 'inactive'>,
  from: SenderTab,
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
  setTimeout(() => void requestRefresh(id), START_PAGE_WAIT_MS);
  setTimeout(() => void endOverdueTabs(), BACKGROUND_TAB_TIMEOUT_MS);
  return withBackgroundTab(state, id, { ...what, site: from.site, issuedSteps: [], startedAt: at });
}

/** What a tab of ours is to do next, and the state with what it found. */
export async function advanceBackgroundTab(
  state: State,
  facts: Facts,
  { tabId, classic }: SenderTab,
  at: number,
): Promise<{ state: State; add: Partial<Advice> }> {
  const errand = state.backgroundTabs[tabId];
  if (!errand) return { state, add: {} };
  const since = at - errand.startedAt;
  // What the page that it is about to leave were ordered would be lost; later on, the server has led it back.
  if (errand.issuedSteps.includes('go') && !classic && since < NAVIGATION_WAIT_MS)
    return { state, add: {} };
  if (since > BACKGROUND_TAB_TIMEOUT_MS)
    return { state: await endUnfinished(state, tabId, at), add: {} };
  if (errand.text === undefined) return { state: withAccessSeen(state, facts, tabId), add: {} };
  const wanted = { ...errand, text: errand.text, waitedLongEnough: since >= START_PAGE_WAIT_MS };
  const step = nextStep(wanted, { facts });
  switch (step.kind) {
    case 'order': {
      const { action } = step;
      // Going to another page is the tab's matter, not the page's.
      if (action.do === 'go')
        await browser.tabs.update(tabId, { url: urlOf(facts.site, action.page) });
      // What was tried on the page that it leaves is tried on the next one.
      const ordered = action.do === 'go' ? ['go'] : [...errand.issuedSteps, action.do];
      return {
        state: withBackgroundTab(state, tabId, { ...errand, issuedSteps: ordered }),
        add: action.do === 'go' ? {} : { nextAction: action },
      };
    }
    case 'found':
      return withResults(state, facts, tabId, step.page, at);
    case 'hand-over':
      return { state: await endUnfinished(state, tabId, at), add: {} };
    default:
      return { state, add: {} };
  }
}

/**
 * Results are told as soon as their records were read, and told again when more have come; that there are none is
 * believed, and the tab closed, once they have stayed the same for a while.
 */
function withResults(state: State, facts: Facts, tabId: number, page: SearchPage, at: number) {
  const errand = state.backgroundTabs[tabId] as BackgroundTab;
  const { results = [], more } = page;
  const seen = JSON.stringify(results.map(({ contactId }) => contactId));
  const since = (errand.seen === seen && errand.seenAt) || at;
  const noted = { ...errand, seen, seenAt: since };
  const wait = (add: Partial<Advice>) => ({ state: withBackgroundTab(state, tabId, noted), add });
  if (since === at) setTimeout(() => void requestRefresh(tabId), RESULTS_SETTLE_MS);
  if (facts.records === 'not-asked' && results.length) return wait({ needsRecords: true });
  // The clock that ends the wait may be a moment ahead of the one that is asked here.
  const still = at - since >= RESULTS_SETTLE_MS - CLOCK_TOLERANCE_MS;
  if (facts.records === 'asked' || (!still && !results.length)) return wait({});
  const heard = updateSearches(state, errand, { state: 'done', results, more }, at);
  return {
    state: still
      ? closeBackgroundTab(heard, tabId)
      : withBackgroundTab(heard, tabId, { ...noted, told: true }),
    add: {},
  };
}

/** The tab has shown what it was opened for: whether parents may see this student at all. */
function withAccessSeen(state: State, { page }: Facts, tabId: number): State {
  const seen =
    page.kind === 'access-accounts' &&
    page.student.dcid === state.backgroundTabs[tabId]?.dcid &&
    page.parentAccess !== undefined;
  return seen ? closeBackgroundTab(state, tabId) : state;
}
