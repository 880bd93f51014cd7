/** The popup's view: the tab's site, its guides, the search, the tasks and the day. */
import type { Here, PopupView } from '../../contracts/popup-view.ts';
import { pageAt } from '../../powerschool/core/urls.ts';
import { findView, taskLists } from '../../rules/popup/popup-view.ts';
import { todayView } from '../../rules/popup/today-view.ts';
import { languageFor } from '../../settings/language-in-force.ts';
import { clockTimeIn, localDay } from '../../texts/format/format-time.ts';
import { contactsWithoutAccess } from '../answers/remembered-answers.ts';
import type { Memory } from '../memory.ts';
import { isLocked, isSiteOpen } from '../people.ts';
import type { State, TabPage } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';
import { pageIn } from '../tab-pages.ts';
import { type PopupTab, readPopupTab } from './popup-tab.ts';

/** The results of a search are shown this long although no page of the site answers. */
const FRESH_SEARCH_MS = 5 * 60_000;

/** Builds the popup's view. Names are in it only for sites that a page of the same person answers for. */
export async function buildView(memory: Memory, tabId: number): Promise<PopupView> {
  const [tab] = await Promise.all([readPopupTab(tabId), memory.texts.ready()]);
  const state = await update<State>((now) => [now, now]);
  const page = tab.url && pageIn(state, tabId, tab.url);
  const policy = memory.policy.now();
  const t = memory.texts.now();
  const { popupSearch, dayLog = [] } = state;
  const owners = [popupSearch, ...state.tasks, ...dayLog];
  const sites = [...new Set(owners.flatMap((owner) => owner?.site ?? []))];
  const open = await sitesShown(state, sites);
  const isShown = ({ site }: { site: string }) => open.includes(site);
  const finds = popupSearch && (isShown(popupSearch) || isFresh(state, popupSearch));
  const noAccess = finds ? await withoutAccessIn(popupSearch) : new Set<string>();
  const tasks = state.tasks.filter(isShown);
  const clocked = { t, clockTime: clockTimeIn(languageFor(policy)), day: localDay };
  const day = { ...clocked, tasks, dayLog: dayLog.filter(isShown), now: Date.now() };
  const isHidden = open.length < sites.length;
  return {
    here: hereOf(tab, page),
    guides: page?.guides ?? [],
    extra: policy.guides,
    ...(finds && {
      find: findView({ t, remembered: { different: new Set(), noAccess } }, popupSearch),
    }),
    lists: taskLists(clocked, tasks),
    ...((open.length > 0 || !isHidden) && { day: todayView(day) }),
    isHidden,
    holdsPeople:
      sites.length > 0 ||
      state.worklist !== undefined ||
      Object.keys(state.lastSeenStudent).length > 0,
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

function hereOf({ site: { kind, host = '' }, url }: PopupTab, page: TabPage | undefined): Here {
  if (kind !== 'works' || !url) return kind === 'can-add' ? { kind, host } : { kind: 'cannot' };
  if (!pageAt(url)) return { kind: 'other-page', host };
  if (!page) return { kind: 'silent', host };
  return page.kind === 'unknown'
    ? { kind: 'unknown', host }
    : { kind: 'works', host, page: page.kind };
}
