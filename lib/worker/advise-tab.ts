/** From what a tab saw to the advice for it. */

import { refreshOtherTabs } from '../browser/tabs.ts';
import type { Advice } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import { decide } from '../rules/advise.ts';
import type { Context } from '../rules/core/context.ts';
import { checkByItself } from '../rules/create-account/check-email.ts';
import { wantsRows } from '../rules/pages/needs-full-roster.ts';
import { accessToSee, lookedAt } from '../rules/resolve-clash/parent-access.ts';
import { answeredBy, begun, sameSearch, withCheck } from '../rules/task/searches.ts';
import { advance } from '../rules/update-tasks.ts';
import { languageFor } from '../settings/language-in-force.ts';
import { policyNow } from '../settings/policy-storage.ts';
import { recordSiteStatus } from '../settings/site-permissions.ts';
import { same } from '../tasks/task-list.ts';
import { advanceBackgroundTab, openBackgroundTab, type SenderTab } from './background-tab.ts';
import { clockTimeIn, localDay } from './format-time.ts';
import {
  isFolded,
  type State,
  type TabState,
  update,
  withoutTab,
  withTab,
} from './session-state.ts';
import { textsNow, textsReady } from './sidebar-texts.ts';
import { withPage } from './tab-pages.ts';
import { sealTasks } from './update-handover.ts';

/** An order that the page has not taken up by then is forgotten. */
const ORDER_MS = 20_000;
/** A page that waits asks again, which wakes a worker that was stopped meanwhile. */
const AGAIN_MS = 2000;

/** All that the rules are given for one tab. */
export function contextOf(state: State, facts: Facts, tabId: number, folded: boolean): Context {
  const lastSeenStudent = state.lastSeenStudent[facts.site];
  const backgroundTab = state.backgroundTabs[tabId];
  const tab = state.tabs[tabId];
  const policy = policyNow();
  return {
    facts,
    tasks: state.tasks.filter((task) => task.site === facts.site),
    checks: tab?.checks ?? [],
    waiting: Object.values(state.tabs)
      .filter(({ on }) => on.startsWith(`${facts.site} `))
      .flatMap(({ checks }) => checks)
      .concat(state.find?.site === facts.site ? [state.find] : []),
    ...(tab?.comparing && { comparing: tab.comparing }),
    ...(lastSeenStudent && { lastSeenStudent }),
    ...(backgroundTab && { backgroundTab }),
    policy,
    t: textsNow(),
    folded,
    clockTime: clockTimeIn(languageFor(policy)),
    day: localDay,
  };
}

/** Notes what was seen, moves the tasks on, and answers. Other tabs are told when something changed. */
export async function adviseTab(facts: Facts, from: SenderTab): Promise<Advice> {
  const folded = await isFolded();
  const { tabId, site } = from;
  await textsReady();
  void recordSiteStatus(facts);
  const { advice, changed } = await update(async (state, at) => {
    const before = noted(dropStaleTab(state, facts, tabId), facts);
    const ctx = contextOf(before, facts, tabId, folded);
    if (wantsRows(ctx))
      return [state, { advice: { ...decide(ctx), needsAllRows: true }, changed: false }];
    const elsewhere = before.tasks.filter((task) => task.site !== site);
    const tasks = [...elsewhere, ...advance(ctx, at)];
    const seen = await byItself(answerChecks({ ...before, tasks }, facts), facts, from, at);
    const advised = decide(contextOf(seen, facts, tabId, folded));
    const step = await advanceBackgroundTab(withPage(seen, facts, tabId), facts, from, at);
    const order = takeOrder(step.state, advised, tabId, at);
    const keep = await sealTasks(order.state, site);
    return [
      same(order.state, state) ? state : order.state,
      {
        advice: {
          ...advised,
          ...(isWaiting(order.state, tabId) && { recheckAfterMs: AGAIN_MS }),
          ...order.add,
          ...step.add,
          ...(keep && { sealedTasks: keep }),
        },
        changed:
          !same(order.state.tasks, state.tasks) || !same(checksOf(order.state), checksOf(state)),
      },
    ];
  });
  if (changed) await refreshOtherTabs(site, tabId);
  return advice;
}

/** Whether a search is under way that this tab waits for, or that is its own. */
const isWaiting = ({ tasks, tabs, backgroundTabs: errands }: State, tabId: number): boolean =>
  errands[tabId] !== undefined ||
  [...tasks.map(({ search }) => search), ...(tabs[tabId]?.checks ?? [])].some(
    (search) => search?.state === 'running',
  );

const checksOf = ({ tabs }: State) => Object.values(tabs).map(({ checks }) => checks);

/** Names the page in a tab, as far as a tab's own part of the state hangs on it; '' for one that is not known or not drawn yet. */
function pageKeyOf({ site, page, missing }: Facts): string {
  // The address names a contact that the page has not drawn yet.
  if (missing.includes('contact-id')) return '';
  switch (page.kind) {
    case 'unknown':
      return '';
    case 'contact':
      return `${site} contact ${page.contactId ?? 'new'}`;
    case 'search':
      return `${site} search`;
    default:
      return `${site} ${page.kind} ${page.student.dcid}`;
  }
}

/** A tab's own part goes with the page that it belongs to. */
function dropStaleTab(state: State, facts: Facts, tabId: number): State {
  const tab = state.tabs[tabId];
  const key = pageKeyOf(facts);
  if (!tab || !key || tab.on === key) return state;
  return tab.on ? withoutTab(state, tabId) : withTab(state, tabId, { on: key });
}

/** What a search page in front says to the checks that wait for it. */
function answerChecks(state: State, { page, site }: Facts): State {
  if (page.kind !== 'search') return state;
  const told = (tab: TabState): TabState =>
    tab.on.startsWith(`${site} `)
      ? { ...tab, checks: tab.checks.map((check) => answeredBy(check, page)) }
      : tab;
  const tabs = Object.entries(state.tabs).map(([id, tab]) => [id, told(tab)]);
  const { find } = state;
  return {
    ...state,
    tabs: Object.fromEntries(tabs),
    ...(find?.site === site && { find: { ...find, ...answeredBy(find, page) } }),
  };
}

/** What Kinlink looks up without a click: by the district's wish an email, and Access Accounts after attaching. */
async function byItself(state: State, facts: Facts, from: SenderTab, at: number): Promise<State> {
  let next = state;
  const text = checkByItself(contextOf(state, facts, from.tabId, false));
  if (text) next = await startCheck(next, { text, by: 'email' }, facts, from, at);
  const access = accessToSee(next.tasks.filter((task) => task.site === from.site));
  if (access) {
    next = { ...next, tasks: lookedAt(next.tasks, access, at) };
    next = await openBackgroundTab(next, { dcid: access.dcid, inactive: false }, from, at);
  }
  return next;
}

/** Notes a check for a tab, and starts its search unless one for the same text is under way. */
export async function startCheck(
  state: State,
  action: Parameters<typeof begun>[0],
  facts: Facts,
  from: SenderTab,
  at: number,
): Promise<State> {
  const check = begun(action);
  const checks = withCheck(state.tabs[from.tabId]?.checks ?? [], check);
  const next = withTab(state, from.tabId, { on: pageKeyOf(facts), checks });
  return check.state === 'running' ? startSearch(next, check, from, at) : next;
}

/** A search already running for the same text isn't started twice. */
export async function startSearch(
  state: State,
  { text, inactive }: { text: string; inactive: boolean },
  from: SenderTab,
  at: number,
): Promise<State> {
  const running = Object.values(state.backgroundTabs).some(
    (errand) =>
      errand.site === from.site &&
      errand.text !== undefined &&
      sameSearch({ text: errand.text, inactive: errand.inactive }, { text, inactive }),
  );
  return running ? state : openBackgroundTab(state, { text, inactive }, from, at);
}

/** The step that a click elsewhere ordered for this tab, once the page offers it. */
function takeOrder(state: State, { items }: Advice, tabId: number, at: number) {
  const order = state.tabs[tabId]?.order;
  if (!order) return { state, add: {} };
  const late = at - order.at > ORDER_MS;
  const offers = late ? [] : items.flatMap((item) => item.offers);
  const offer = offers.find(({ id }) => id === order.offer);
  return {
    state: offer || late ? withTab(state, tabId, { order: undefined }) : state,
    add: offer ? { nextAction: offer.action } : {},
  };
}

function noted(state: State, { page, site }: Facts): State {
  const student =
    page.kind === 'student-contacts' || page.kind === 'access-accounts' ? page.student : undefined;
  if (!student?.dcid) return state;
  const known = state.lastSeenStudent[site];
  const number = student.number ?? (known?.dcid === student.dcid ? known.number : undefined);
  const next = { ...student, ...(number && { number }) };
  return same(next, known)
    ? state
    : { ...state, lastSeenStudent: { ...state.lastSeenStudent, [site]: next } };
}
