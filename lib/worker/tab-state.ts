/** What the worker knows of one tab, and what the rules are given for it. */
import type { Facts } from '../contracts/facts.ts';
import type { Context } from '../rules/core/context.ts';
import type { Remembered } from '../rules/core/remembered-answers.ts';
import { answeredBy } from '../rules/task/searches.ts';
import { languageFor } from '../settings/language-in-force.ts';
import { isDeepEqual } from '../tasks/task.ts';
import { clockTimeIn, localDay } from '../texts/format/format-time.ts';
import type { Memory } from './memory.ts';
import type { State, TabState } from './state/session-state.ts';

/** The state with a change to one tab's own part. */
export const withTab = (
  state: State,
  tabId: number,
  change: Partial<TabState>,
  now: number,
): State => {
  const before = state.tabs[tabId] ?? { pageKey: '', checks: [] };
  return {
    ...state,
    tabs: { ...state.tabs, [String(tabId)]: { ...before, ...change, touchedAt: now } },
  };
};

/** The state without a tab's own part: the tab was closed, or shows another page. */
export function withoutTab(state: State, tabId: number): State {
  const { [String(tabId)]: gone, ...tabs } = state.tabs;
  return gone ? { ...state, tabs } : state;
}

/** Identifies the page of a contact. */
export const contactKey = (site: string, contactId: string): string =>
  `${site} contact ${contactId}`;

/** Identifies the page in a tab; '' while the page is unknown or has not rendered. */
export function pageKeyOf({ site, page, missing }: Facts): string {
  // The address names a contact that the page does not show yet.
  if (missing.includes('contact-id')) return '';
  switch (page.kind) {
    case 'unknown':
      return '';
    case 'contact':
      return contactKey(site, page.contactId ?? 'new');
    case 'search':
      return `${site} search`;
    default:
      return `${site} ${page.kind} ${page.student.dcid}`;
  }
}

/** Drops the tab's own part when the tab shows another page than before. */
export function dropStaleTab(state: State, facts: Facts, tabId: number, now: number): State {
  const tab = state.tabs[tabId];
  const pageKey = pageKeyOf(facts);
  if (!tab || !pageKey || tab.pageKey === pageKey) return state;
  return tab.pageKey ? withoutTab(state, tabId) : withTab(state, tabId, { pageKey }, now);
}

/** Answers the checks that wait for this search page from its results. */
export function answerChecks(state: State, { page, site }: Facts): State {
  if (page.kind !== 'search') return state;
  const answered = (tab: TabState): TabState =>
    tab.pageKey.startsWith(`${site} `)
      ? { ...tab, checks: tab.checks.map((check) => answeredBy(check, page)) }
      : tab;
  const tabs = Object.entries(state.tabs).map(([id, tab]) => [id, answered(tab)]);
  const { popupSearch } = state;
  return {
    ...state,
    tabs: Object.fromEntries(tabs),
    ...(popupSearch?.site === site && {
      popupSearch: { ...popupSearch, ...answeredBy(popupSearch, page) },
    }),
  };
}

/** The part of a tab that turns the guide “Help this parent sign in” on or off. */
export const signInHelp = (isOn: boolean): Pick<TabState, 'signIn'> => ({
  signIn: isOn ? { children: [] } : undefined,
});

/** Notes what an Access Accounts page shows, for each such guide of the site that has this child. */
export function noteParentAccess(state: State, { page, site }: Facts): State {
  if (page.kind !== 'access-accounts' || page.parentAccess === undefined) return state;
  const { student, parentAccess } = page;
  const withSeen = (tab: TabState): TabState => {
    if (!tab.signIn || !tab.pageKey.startsWith(`${site} `)) return tab;
    const children = tab.signIn.children.map((child) =>
      child.dcid === student.dcid ? { ...child, parentAccess } : child,
    );
    return { ...tab, signIn: { children } };
  };
  const tabs = Object.entries(state.tabs).map(([id, tab]) => [id, withSeen(tab)]);
  return { ...state, tabs: Object.fromEntries(tabs) };
}

/** Remembers the student whose page this is. */
export function noteStudent(state: State, { page, site }: Facts, now: number): State {
  const student =
    page.kind === 'student-contacts' || page.kind === 'access-accounts' ? page.student : undefined;
  if (!student?.dcid) return state;
  const before = state.lastSeenStudent[site];
  const number = student.number ?? (before?.dcid === student.dcid ? before.number : undefined);
  const next = { ...student, ...(number && { number }), seenAt: before?.seenAt ?? now };
  return isDeepEqual(next, before)
    ? state
    : { ...state, lastSeenStudent: { ...state.lastSeenStudent, [site]: { ...next, seenAt: now } } };
}

/** The worker's memory, with the answers of earlier days where they were looked up. */
export type MemoryWithAnswers = Pick<Memory, 'policy' | 'texts'> & {
  remembered?: Remembered | undefined;
};

/** Everything the rules are given for one tab. */
export function contextOf(
  { policy: currentPolicy, texts, remembered }: MemoryWithAnswers,
  state: State,
  facts: Facts,
  tabId: number,
  folded: boolean,
): Context {
  const { site } = facts;
  const { popupSearch } = state;
  const lastSeenStudent = state.lastSeenStudent[site];
  const backgroundTab = state.backgroundTabs[tabId];
  const tab = state.tabs[tabId];
  const policy = currentPolicy.now();
  return {
    facts,
    tasks: state.tasks.filter((task) => task.site === site),
    checks: tab?.checks ?? [],
    waiting: Object.values(state.tabs)
      .filter(({ pageKey }) => pageKey.startsWith(`${site} `))
      .flatMap(({ checks }) => checks)
      .concat(popupSearch?.site === site ? [popupSearch] : []),
    ...(remembered && { remembered }),
    ...(tab?.comparing && { comparing: tab.comparing }),
    ...(tab?.signIn && { signIn: tab.signIn }),
    ...(tab?.identity && { identity: tab.identity }),
    ...(lastSeenStudent && { lastSeenStudent }),
    ...(backgroundTab && { backgroundTab }),
    policy,
    t: texts.now(),
    folded,
    clockTime: clockTimeIn(languageFor(policy)),
    day: localDay,
  };
}
