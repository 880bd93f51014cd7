/**
 * Background tabs that look at one of PowerSchool's pages: a contact search, or a student's Access Accounts. Kinlink
 * issues their steps one by one, reads the page and closes it. An unexpected search page goes to the registrar.
 */
import { browser } from 'wxt/browser';
import { createTabBeside, requestRefresh, type TabPlace } from '../browser/tabs.ts';
import type { ActionOf } from '../contracts/action.ts';
import type { Advice } from '../contracts/advice.ts';
import type { Facts, SearchPage } from '../contracts/facts.ts';
import { subjectOf } from '../contracts/subject.ts';
import { emailSearchUrl, urlOf } from '../powerschool/core/urls.ts';
import { nextStep, type SearchPageName } from '../rules/pages/search-page.ts';
import {
  BACKGROUND_TAB_TIMEOUT_MS,
  closeBackgroundTab,
  endOverdueTabs,
  endUnfinished,
  isOverdue,
  updateAllSearches,
  withBackgroundTab,
} from './background-tab-end.ts';
import type { BackgroundTab, State } from './state/session-state.ts';

/** A page that has shown no contact search this long after it was first seen has none. */
const PAGE_WAIT_MS = 4000;
/** A page that has not done what its address asks for after this time never does. */
const ADDRESS_WAIT_MS = 1500;
/** A tab that was sent to another page has left the old one after this time. */
const NAVIGATION_WAIT_MS = 5000;
/** Results may arrive in batches: they are complete once they stay the same this long. */
const RESULTS_SETTLE_MS = 1000;
/** A list that may be from before the search counts only once it has stayed the same this long. */
const UNSURE_SETTLE_MS = 3000;
/** The clock that ends the wait may be this far ahead of `Date.now`. */
const CLOCK_TOLERANCE_MS = 10;

/** The tab that a message came from. */
export interface SenderTab extends TabPlace {
  site: string;
  /** The page is the classic contact search. */
  classic?: boolean;
}

/** The next state, and what the tab is told beside its advice. */
interface Turn {
  state: State;
  reply: Partial<Advice>;
}

/**
 * Opens a background tab beside the tab that asked, and records what it is for. Where the browser opens none, the
 * search stops, and the rest of the state stays.
 */
export async function openBackgroundTab(
  state: State,
  purpose: Pick<BackgroundTab, 'text' | 'dcid' | 'inactive'>,
  from: SenderTab,
  now: number,
): Promise<State> {
  const { site } = from;
  const { text = '', dcid, inactive } = purpose;
  const isEmail = text.includes('@');
  const searchUrl = isEmail ? emailSearchUrl(site, text, inactive) : urlOf(site, 'search');
  const url = dcid ? urlOf(site, 'access-accounts', dcid) : searchUrl;
  const pagesTried: BackgroundTab['pagesTried'] = [isEmail ? 'contact-search' : 'search'];
  const backgroundTab = { ...purpose, site, issuedSteps: [], pagesTried, startedAt: now };
  const id = await createTabBeside({ url, active: false }, from);
  if (id === undefined) return updateAllSearches(state, backgroundTab, { state: 'stopped' }, now);
  scheduleEnd();
  return withBackgroundTab(state, id, backgroundTab);
}

/** Looks for overdue tabs once one that goes a step on now would be. */
const scheduleEnd = () => setTimeout(() => void endOverdueTabs(), BACKGROUND_TAB_TIMEOUT_MS);

/** The background tab after a step, which gives it more time. */
function withStep(backgroundTab: BackgroundTab, now: number): BackgroundTab {
  scheduleEnd();
  return { ...backgroundTab, progressAt: now };
}

/** Issues the next step of a background tab, or takes its result. Other tabs are left as they are. */
export async function advanceBackgroundTab(
  state: State,
  facts: Facts,
  { tabId, classic }: SenderTab,
  now: number,
): Promise<Turn> {
  const backgroundTab = state.backgroundTabs[tabId];
  if (!backgroundTab) return { state, reply: {} };
  const { sentAt } = backgroundTab;
  const isOnOldPage = (backgroundTab.pagesTried.at(-1) === 'contact-search') !== !!classic;
  // A step would be lost on the page that the tab is leaving. Later, the server has led the tab back.
  if (sentAt !== undefined && isOnOldPage && now - sentAt < NAVIGATION_WAIT_MS)
    return { state, reply: {} };
  if (isOverdue(backgroundTab, now))
    return { state: await endUnfinished(state, tabId, now), reply: {} };
  const { text } = backgroundTab;
  if (text === undefined) return { state: withAccessSeen(state, facts, tabId), reply: {} };
  const seen = withReadyPage(withShownPage(state, facts, tabId, now), facts, tabId, now);
  return takeStep(seen, facts, tabId, now, text);
}

/** Notes when the page was first there: a slow server is not held against it. */
function withShownPage(state: State, { page }: Facts, tabId: number, now: number): State {
  const backgroundTab = state.backgroundTabs[tabId] as BackgroundTab;
  const isLoading = page.kind === 'unknown' && page.loading;
  if (isLoading || backgroundTab.shownSince !== undefined) return state;
  setTimeout(() => void requestRefresh(tabId), PAGE_WAIT_MS);
  return withBackgroundTab(state, tabId, { ...withStep(backgroundTab, now), shownSince: now });
}

/** Notes when the page was first ready for a search. */
function withReadyPage(state: State, { page }: Facts, tabId: number, now: number): State {
  const backgroundTab = state.backgroundTabs[tabId] as BackgroundTab;
  const isReady = page.kind === 'search' && page.mode === 'contacts' && !page.busy;
  if (!isReady || backgroundTab.readySince !== undefined) return state;
  setTimeout(() => void requestRefresh(tabId), ADDRESS_WAIT_MS);
  return withBackgroundTab(state, tabId, {
    ...withStep(backgroundTab, now),
    readySince: now,
  });
}

async function takeStep(
  state: State,
  facts: Facts,
  tabId: number,
  now: number,
  text: string,
): Promise<Turn> {
  const backgroundTab = state.backgroundTabs[tabId] as BackgroundTab;
  const { shownSince = now, readySince = now, pagesTried } = backgroundTab;
  const waitedLongEnough = now - shownSince >= PAGE_WAIT_MS - CLOCK_TOLERANCE_MS;
  const mayFollowAddress =
    pagesTried.length === 1 &&
    pagesTried[0] === 'contact-search' &&
    now - readySince < ADDRESS_WAIT_MS - CLOCK_TOLERANCE_MS;
  const search = { ...backgroundTab, text, waitedLongEnough, mayFollowAddress };
  const step = nextStep(search, { facts });
  switch (step.kind) {
    case 'order': {
      const { action } = step;
      if (action.do === 'go') return sendOn(state, facts.site, tabId, action, now);
      const issuedSteps = [...backgroundTab.issuedSteps, action.do];
      const next = { ...withStep(backgroundTab, now), issuedSteps };
      const nextAction = { action, subject: subjectOf(facts) };
      return { state: withBackgroundTab(state, tabId, next), reply: { nextAction } };
    }
    case 'found':
      return withResults(state, facts, tabId, step.page, now);
    case 'hand-over':
      return { state: await endUnfinished(state, tabId, now), reply: {} };
    default:
      // The page tools will read the records of what is found, so they load while the page still searches.
      return { state, reply: { needsTools: true } };
  }
}

/** Sends the tab to the other search page. Steps tried on the old page are tried again on the new one. */
async function sendOn(
  state: State,
  site: string,
  tabId: number,
  { page }: Pick<ActionOf<'go'>, 'page'>,
  now: number,
): Promise<Turn> {
  await browser.tabs.update(tabId, { url: urlOf(site, page) }).catch(() => undefined);
  const { shownSince: _, ...before } = state.backgroundTabs[tabId] as BackgroundTab;
  const pagesTried = [...before.pagesTried, page as SearchPageName];
  const next = { ...withStep(before, now), issuedSteps: [], pagesTried, sentAt: now };
  return { state: withBackgroundTab(state, tabId, next), reply: {} };
}

/**
 * Reports results as soon as their records are read, and again when more arrive. Closes the tab, or reports that there
 * are none, only once they have stayed the same for a while.
 */
function withResults(
  state: State,
  facts: Facts,
  tabId: number,
  { results = [], more, isUnsure }: SearchPage,
  now: number,
): Turn {
  const settleMs = isUnsure ? UNSURE_SETTLE_MS : RESULTS_SETTLE_MS;
  const backgroundTab = state.backgroundTabs[tabId] as BackgroundTab;
  const resultIds = JSON.stringify(results.map(({ contactId }) => contactId));
  const resultsSince = (backgroundTab.resultIds === resultIds && backgroundTab.resultsSince) || now;
  const isChanged = resultsSince === now;
  const before = isChanged ? withStep(backgroundTab, now) : backgroundTab;
  const changed = { ...before, resultIds, resultsSince };
  const wait = (reply: Partial<Advice>): Turn => ({
    state: withBackgroundTab(state, tabId, changed),
    reply,
  });
  const isSettled = now - resultsSince >= settleMs - CLOCK_TOLERANCE_MS;
  // The same list may become unsure, so each look that is too early asks for another one.
  if (!isSettled) setTimeout(() => void requestRefresh(tabId), settleMs - (now - resultsSince));
  if (isUnsure && !isSettled) return wait({});
  if (facts.records === 'not-asked' && results.length) return wait({ needsRecords: true });
  if (facts.records === 'asked' || (!isSettled && !results.length)) return wait({});
  const next = updateAllSearches(state, backgroundTab, { state: 'done', results, more }, now);
  const reportedIds = results.map(({ contactId }) => contactId);
  return {
    state: isSettled
      ? closeBackgroundTab(next, tabId)
      : withBackgroundTab(next, tabId, { ...changed, notified: true, reportedIds }),
    reply: {},
  };
}

/** Closes the tab once its page shows what it was opened for: whether this student has parent access. */
function withAccessSeen(state: State, { page }: Facts, tabId: number): State {
  const isSeen =
    page.kind === 'access-accounts' &&
    page.student.dcid === state.backgroundTabs[tabId]?.dcid &&
    page.parentAccess !== undefined;
  return isSeen ? closeBackgroundTab(state, tabId) : state;
}
