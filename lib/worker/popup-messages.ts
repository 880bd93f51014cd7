/** Answers the popup: what it shows, and the actions chosen in it. */

import { browser } from 'wxt/browser';
import { focusStepInTab } from '../browser/focus-step.ts';
import { isOurPage } from '../browser/message-senders.ts';
import { refreshOtherTabs, requestRefresh, type TabPlace } from '../browser/tabs.ts';
import type { Action, ActionOf } from '../contracts/action.ts';
import type { GuideId } from '../contracts/guides.ts';
import { FromPopup } from '../contracts/messages.ts';
import type { Here, PopupView } from '../contracts/popup-view.ts';
import { isAdmin, pageAt } from '../powerschool/core/urls.ts';
import { HELPS_SIGN_IN, stepsOf } from '../rules/popup/guides-for-page.ts';
import { findView, taskLists } from '../rules/popup/popup-view.ts';
import { newSearch } from '../rules/task/searches.ts';
import { cleanEmail, emailProblem, isUsableEmail } from '../rules/values/emails.ts';
import { languageFor } from '../settings/language-in-force.ts';
import { siteState } from '../settings/site-permissions.ts';
import { foldedSidebar } from '../settings/storage-items.ts';
import { clockTimeIn, localDay } from '../texts/format/format-time.ts';
import { contactsWithoutAccess } from './answers/remembered-answers.ts';
import type { SenderTab } from './background-tab.ts';
import { changeTask, go } from './handle-action.ts';
import type { Memory } from './memory.ts';
import { checkTab } from './page-check.ts';
import { forgetEverything, isLocked, isSiteOpen } from './people.ts';
import { type State, type TabPage, update } from './session-state.ts';
import { startSearch } from './start-search.ts';
import { pageIn } from './tab-pages.ts';
import { signInHelp, withTab } from './tab-state.ts';

/** The results of a search are shown this long although no page of the site answers. */
const FRESH_SEARCH_MS = 5 * 60_000;

/** Registers synchronously. */
export function listenToPopup(memory: Memory): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
    const parsed = FromPopup.safeParse(message);
    return parsed.success ? handleMessage(memory, parsed.data) : undefined;
  });
}

function handleMessage(memory: Memory, request: FromPopup): Promise<unknown> {
  switch (request.kind) {
    case 'popup-get-view':
      return look(memory, request.tab);
    case 'popup-find-contact':
      return find(memory, request.tab, request.text, false);
    case 'popup-clear-search':
      return update((state) => [{ ...state, popupSearch: undefined }, undefined]);
    case 'popup-start-guide':
      return start(request.tab, request.guide);
    case 'popup-check-page':
      return check(memory, request.tab);
    case 'popup-forget-everything':
      return forgetEverything(memory);
    case 'popup-run-action':
      return choose(memory, request.action, request.tab);
  }
}

/** A tab as far as the browser lets it be seen: an address only where there is a grant. */
interface Over extends TabPlace {
  url: URL | undefined;
  site: Awaited<ReturnType<typeof siteState>>;
}

async function over(tabId: number): Promise<Over> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const site = await siteState(tab?.url);
  const url = site.kind === 'cannot' ? undefined : new URL(tab?.url ?? '');
  return { tabId, index: tab?.index ?? 0, windowId: tab?.windowId, url, site };
}

async function look(memory: Memory, tabId: number): Promise<PopupView> {
  const [tab] = await Promise.all([over(tabId), memory.texts.ready()]);
  const state = await update<State>((now) => [now, now]);
  const page = tab.url && pageIn(state, tabId, tab.url);
  const policy = memory.policy.now();
  const t = memory.texts.now();
  const clockTime = clockTimeIn(languageFor(policy));
  const { popupSearch } = state;
  const sites = [...new Set([popupSearch, ...state.tasks].flatMap((owner) => owner?.site ?? []))];
  const open = await sitesShown(state, sites);
  const tasks = state.tasks.filter(({ site }) => open.includes(site));
  const finds = popupSearch && (open.includes(popupSearch.site) || isFresh(state, popupSearch));
  const noAccess = finds ? await withoutAccessIn(popupSearch) : new Set<string>();
  return {
    here: hereOf(tab, page),
    guides: page?.guides ?? [],
    extra: policy.guides,
    ...(finds && {
      find: findView({ t, remembered: { different: new Set(), noAccess } }, popupSearch),
    }),
    lists: taskLists({ t, clockTime, day: localDay }, tasks),
    isHidden: open.length < sites.length,
    holdsPeople: sites.length > 0 || Object.keys(state.lastSeenStudent).length > 0,
  };
}

/** A search that this popup ran a moment ago: the person who asked is still there, on whatever page. */
const isFresh = (state: State, search: NonNullable<State['popupSearch']>): boolean =>
  !isLocked(state, search.site) && Date.now() - search.at < FRESH_SEARCH_MS;

/** Those of a search's results that are to have no portal access. */
const withoutAccessIn = ({ site, results }: NonNullable<State['popupSearch']>) =>
  contactsWithoutAccess(
    site,
    results.map(({ contactId }) => contactId),
  );

/** The sites whose names may be shown: a page of them answers, and nobody has signed out. */
async function sitesShown(state: State, sites: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    sites.map(async (site) => (!isLocked(state, site) && (await isSiteOpen(site)) ? [site] : [])),
  );
  return lists.flat();
}

function hereOf({ site: { kind, host = '' }, url }: Over, page: TabPage | undefined): Here {
  if (kind !== 'works' || !url) return kind === 'can-add' ? { kind, host } : { kind: 'cannot' };
  if (!pageAt(url)) return { kind: 'other-page', host };
  if (!page) return { kind: 'silent', host };
  return page.kind === 'unknown'
    ? { kind: 'unknown', host }
    : { kind: 'works', host, page: page.kind };
}

/** The PowerSchool of the tab, else the one that was seen last. */
const siteFor = ({ site, url }: Over, { lastSite }: State): string | undefined =>
  site.kind === 'works' && url && isAdmin(url) ? url.origin : lastSite;

/** @returns what is wrong, or '' */
async function find(
  memory: Memory,
  tabId: number,
  typed: string,
  inactive: boolean,
): Promise<string> {
  await memory.texts.ready();
  const t = memory.texts.now();
  // What PowerSchool once saved can be looked for, though a new address may not be so.
  const problem = isUsableEmail(typed) ? undefined : emailProblem(typed, t);
  if (problem) return problem;
  const tab = await over(tabId);
  return update(async (state, now) => {
    // Asked for once more, it is for the site of the first time.
    const site = inactive ? state.popupSearch?.site : siteFor(tab, state);
    if (!site) return [state, t.popup.openFirst];
    const search = newSearch({ text: cleanEmail(typed), by: 'email', inactive });
    const next = { ...state, popupSearch: { ...search, site, at: now } };
    return [await startSearch(next, search, fromOf(tab, site), now), ''];
  });
}

const fromOf = ({ tabId, index, windowId }: Over, site: string): SenderTab => ({
  tabId,
  index,
  windowId,
  site,
});

async function start(tabId: number, guide: GuideId): Promise<void> {
  await foldedSidebar.set(false);
  if (HELPS_SIGN_IN.includes(guide))
    await update((state, now) => [
      state.pages[tabId]?.kind === 'contact' && !state.tabs[tabId]?.signIn
        ? withTab(state, tabId, signInHelp(true), now)
        : state,
      undefined,
    ]);
  await requestRefresh(tabId);
  await focusStepInTab(tabId, stepsOf(guide));
}

/** Only where the registrar or the district lets Kinlink work. */
async function check({ policy }: Memory, tabId: number): Promise<unknown> {
  const { site } = await over(tabId);
  return site.kind === 'works' ? checkTab(tabId, policy) : undefined;
}

async function choose(memory: Memory, action: Action, tabId: number): Promise<void> {
  if (action.do === 'go') return goTo(action, tabId);
  if (action.do === 'check') {
    await find(memory, tabId, action.text, action.inactive ?? false);
    return;
  }
  if (action.do !== 'park' && action.do !== 'drop-task') return;
  const site = await update((state, now) => {
    const task = state.tasks.find(({ id }) => id === action.taskId);
    return [changeTask(state, action, now), task?.site];
  });
  if (site) await refreshOtherTabs(site, -1);
}

/** Opens a page on a site that a task or a search of ours belongs to, and on no other. */
async function goTo(action: ActionOf<'go'>, tabId: number): Promise<void> {
  const { site = '' } = action;
  const isChanged = await update((state) => [
    state,
    [state.popupSearch, ...state.tasks].some((owner) => owner?.site === site),
  ]);
  if (isChanged) await go(action, fromOf(await over(tabId), site));
}
