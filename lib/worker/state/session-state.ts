/** The worker's state, as `storage.session` holds it. */

import * as z from 'zod/mini';
import { ThisStudent } from '../../contracts/facts.ts';
import { GUIDE_IDS } from '../../contracts/guides.ts';
import { Worklist } from '../../contracts/worklist/list.ts';
import { ContactProgress, DayEntry } from '../../tasks/day-entry.ts';
import { SiteUser } from '../../tasks/site-user.ts';
import { IdentityTicks, Search, Task } from '../../tasks/task.ts';
import { alive, LIFETIME_MS } from '../../tasks/task-list.ts';
import { ContactMarks } from './contact-marks.ts';

/** A background tab that Kinlink opened, and what it is for. */
const BackgroundTab = z.object({
  site: z.string(),
  /** What is searched for; absent when the tab looks at a student's Access Accounts instead. */
  text: z.optional(z.string()),
  dcid: z.optional(z.string()),
  inactive: z.boolean(),
  /** Steps that its page was told to do; each is issued once. */
  issuedSteps: z.array(z.string()),
  /** The search pages that it was sent to, the present one last. */
  pagesTried: z.array(z.literal(['contact-search', 'search'])),
  /** When it was sent to the present page; absent for the one that it was opened with. */
  sentAt: z.optional(z.number()),
  /** When its present page was first recognized, or first known to be of no kind that Kinlink serves. */
  shownSince: z.optional(z.number()),
  /** When its page first showed a contact search that was not busy. */
  readySince: z.optional(z.number()),
  startedAt: z.number(),
  /** When its page last went a step on; absent before the first one. */
  progressAt: z.optional(z.number()),
  /** Ids of the results read last, and since when. Results that stay the same for a while are complete. */
  resultIds: z.optional(z.string()),
  resultsSince: z.optional(z.number()),
  /** Ids of the results that the waiting searches have. A later list of this tab replaces them. */
  reportedIds: z.optional(z.array(z.string())),
  /** The waiting searches have results; more may come. */
  notified: z.optional(z.boolean()),
});
export type BackgroundTab = z.infer<typeof BackgroundTab>;

/** What belongs to one tab; dropped when the tab shows another page. */
const TabState = z.object({
  /** Site and page. '' = not loaded yet. */
  pageKey: z.string(),
  /** Searches made before any clash. */
  checks: z.array(Search),
  /** When Kinlink last noted something here. */
  touchedAt: z.number(),
  comparing: z.optional(z.object({ id: z.string(), other: z.string() })),
  /** The contact that something is being created on, as the page last showed it. */
  progress: z.optional(ContactProgress),
  /** “Help this parent sign in” is on, with the children whose Access Accounts page was asked for. */
  signIn: z.optional(
    z.object({
      children: z.array(z.object({ dcid: z.string(), parentAccess: z.optional(z.boolean()) })),
    }),
  ),
  /** The district's questions that the registrar has confirmed for the contact on the page. */
  identity: z.optional(IdentityTicks),
  /** When Open contact opened this tab: a question for the email gets the focus, once. */
  openedAt: z.optional(z.number()),
  /**
   * An offer ordered by a click in another tab, run as soon as this page makes it. `email`: the parent's email, as it
   * was typed there; it first becomes this page's answer.
   */
  pendingOffer: z.optional(
    z.object({ offerId: z.string(), orderedAt: z.number(), email: z.optional(z.string()) }),
  ),
});
export type TabState = z.infer<typeof TabState>;

/** The page in a tab, for the popup. It holds no text of the page. */
const TabPage = z.object({
  site: z.string(),
  kind: z.literal([
    'contact',
    'new-contact',
    'student-contacts',
    'access-accounts',
    'search',
    'unknown',
  ]),
  guides: z.array(z.literal(GUIDE_IDS)),
  /** Of the contact that it shows. */
  marks: z.optional(ContactMarks),
});
export type TabPage = z.infer<typeof TabPage>;

/** The last search from the popup; by a surname, with the whole name. */
const PopupSearch = z.extend(Search, {
  site: z.string(),
  at: z.number(),
  name: z.optional(z.string()),
});

export const State = z.object({
  tasks: z.array(Task),
  /** The student whose contacts page was seen last, per site. */
  lastSeenStudent: z.record(z.string(), z.extend(ThisStudent, { seenAt: z.number() })),
  /** Background tabs by tab id. */
  backgroundTabs: z.record(z.string(), BackgroundTab),
  /** Background tabs that are being closed. Their pages may still send what they show. */
  closingTabs: z.optional(z.array(z.number())),
  tabs: z.record(z.string(), TabState),
  pages: z.record(z.string(), TabPage),
  /** The PowerSchool site of the last page. */
  lastSite: z.optional(z.string()),
  popupSearch: z.optional(PopupSearch),
  /** The day's entries from outside of tasks, for Today in the popup. */
  dayLog: z.optional(z.array(DayEntry)),
  /** The worklist; its students and contacts have keys of their own, which go when it goes from here. */
  worklist: z.optional(Worklist),
  /** Whose everything is, by site. */
  users: z.optional(z.record(z.string(), SiteUser)),
});
export type State = z.infer<typeof State>;

/** Nothing is remembered. */
export const EMPTY: State = {
  tasks: [],
  lastSeenStudent: {},
  backgroundTabs: {},
  tabs: {},
  pages: {},
};

/** Whether something noted at this time is too old to be kept. */
export const isExpired = (notedAt: number, now: number): boolean => now - notedAt >= LIFETIME_MS;

/** The state without everything with a name in it that is too old. The same state when nothing is. */
export function withoutExpired(state: State, now: number): State {
  const tasks = alive(state.tasks, now);
  const lastSeenStudent = filterEntries(
    state.lastSeenStudent,
    (_, { seenAt }) => !isExpired(seenAt, now),
  );
  const tabs = filterEntries(state.tabs, (_, { touchedAt }) => !isExpired(touchedAt, now));
  const { popupSearch: search } = state;
  const popupSearch = search && !isExpired(search.at, now) ? search : undefined;
  const dayLog = filterList(state.dayLog, (entry) => !isExpired(entry.at, now));
  const worklist =
    state.worklist && !isExpired(state.worklist.touchedAt, now) ? state.worklist : undefined;
  const isSame =
    tasks.length === state.tasks.length &&
    lastSeenStudent === state.lastSeenStudent &&
    tabs === state.tabs &&
    dayLog === state.dayLog &&
    worklist === state.worklist &&
    popupSearch === search;
  if (isSame) return state;
  return { ...state, tasks, lastSeenStudent, tabs, popupSearch, dayLog, worklist };
}

/** The state without everything of some sites. The same state when it holds nothing of them. */
export function withoutSites(state: State, isGone: (site: string) => boolean): State {
  const isTabGone = (pageKey: string) => isGone(pageKey.split(' ', 1)[0] ?? '');
  const { popupSearch, lastSite } = state;
  const tasks = state.tasks.filter(({ site }) => !isGone(site));
  const next: State = {
    tasks: tasks.length < state.tasks.length ? tasks : state.tasks,
    lastSeenStudent: filterEntries(state.lastSeenStudent, (site) => !isGone(site)),
    backgroundTabs: filterEntries(state.backgroundTabs, (_, { site }) => !isGone(site)),
    closingTabs: state.closingTabs,
    tabs: filterEntries(state.tabs, (_, { pageKey }) => !isTabGone(pageKey)),
    pages: filterEntries(state.pages, (_, { site }) => !isGone(site)),
    lastSite: lastSite && isGone(lastSite) ? undefined : lastSite,
    popupSearch: popupSearch && isGone(popupSearch.site) ? undefined : popupSearch,
    dayLog: filterList(state.dayLog, ({ site }) => !isGone(site)),
    worklist: state.worklist && isGone(state.worklist.site) ? undefined : state.worklist,
    users: state.users && filterEntries(state.users, (site) => !isGone(site)),
  };
  const keys = Object.keys(next) as (keyof State)[];
  return keys.every((key) => next[key] === state[key]) ? state : next;
}

/** Whether anything that names a person is remembered of a site. */
export const holdsPeople = (state: State, site: string): boolean =>
  state.tasks.some((task) => task.site === site) ||
  state.lastSeenStudent[site] !== undefined ||
  state.popupSearch?.site === site ||
  state.worklist?.site === site ||
  state.dayLog?.some((entry) => entry.site === site) ||
  Object.values(state.tabs).some(({ pageKey }) => pageKey.startsWith(`${site} `));

/** The entries that are kept; the same record when all are. */
function filterEntries<T>(
  record: Record<string, T>,
  isKept: (key: string, value: T) => boolean,
): Record<string, T> {
  const entries = Object.entries(record);
  const remaining = entries.filter(([key, value]) => isKept(key, value));
  return remaining.length < entries.length ? Object.fromEntries(remaining) : record;
}

/** The items that are kept; the same list when all are. */
function filterList<T>(list: T[] | undefined, isKept: (item: T) => boolean): T[] | undefined {
  return list?.every(isKept) ? list : list?.filter(isKept);
}
