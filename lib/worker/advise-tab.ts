/** From what a tab shows to the advice for it. */

import { refreshOtherTabs } from '../browser/tabs.ts';
import type { Advice } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import { advise } from '../rules/advise.ts';
import { foldFinished } from '../rules/core/finished-steps.ts';
import { checkByItself } from '../rules/create-account/check-email.ts';
import { needsFullRoster } from '../rules/pages/needs-full-roster.ts';
import { accessToSee, lookedAt } from '../rules/resolve-clash/parent-access.ts';
import { updateTasks } from '../rules/update-tasks.ts';
import { recordSiteStatus } from '../settings/site-permissions.ts';
import { foldedSidebar, shownFinishedSteps } from '../settings/storage-items.ts';
import { isDeepEqual } from '../tasks/task.ts';
import { lookUpAnswers } from './answers/remembered-answers.ts';
import { advanceBackgroundTab, openBackgroundTab, type SenderTab } from './background-tab.ts';
import { isOwnTab } from './background-tab-end.ts';
import { withChosenSide } from './commands/move-sidebar.ts';
import type { Memory } from './memory.ts';
import { takePendingOffer, withNextByItselfOffer, withNextDrawer } from './next-action.ts';
import { noteDay } from './note-day.ts';
import { gateUser } from './people.ts';
import { lookAtNextChild, startCheck } from './start-search.ts';
import { withWork } from './state/idle-time.ts';
import { noteWorklistPage } from './state/note-worklist-page.ts';
import type { State } from './state/session-state.ts';
import { update } from './state/update-state.ts';
import { withPage } from './tab-pages.ts';
import {
  answerChecks,
  contextOf,
  dropStaleTab,
  type MemoryWithAnswers,
  noteParentAccess,
  noteStudent,
} from './tab-state.ts';
import {
  MIXED_MS,
  recallContact,
  rememberNotes,
  turnUnsettled,
  withReason,
} from './unsettled-tab.ts';

/** A page that waits asks again after this time, which wakes a worker that was stopped meanwhile. */
const RECHECK_MS = 2000;

/** One message from a tab. */
interface TabInput {
  memory: Memory & MemoryWithAnswers;
  facts: Facts;
  from: SenderTab;
  now: number;
  folded: boolean;
}
type Step = (state: State, input: TabInput) => State | Promise<State>;

/** First, because the rules advise from these whether each row of the page has to be read. */
const REMEMBER_PAGE: readonly Step[] = [
  (state, { facts, from, now }) =>
    isOwnTab(state, from.tabId)
      ? dropStaleTab(state, facts, from.tabId, now)
      : noteDay(state, facts, from.tabId, now),
  // A background tab shows a student whom the registrar has not opened.
  (state, { facts, from, now }) =>
    isOwnTab(state, from.tabId) ? state : noteStudent(state, facts, now),
];
const FOLLOW_UP: readonly Step[] = [
  moveTasks,
  (state, { facts, now }) => noteWorklistPage(state, facts, now),
  (state, { facts }) => answerChecks(state, facts),
  checkEmail,
  lookAtParentAccess,
  (state, { facts }) => noteParentAccess(state, facts),
  (state, { facts, from, now }) =>
    isOwnTab(state, from.tabId) ? state : lookAtNextChild(state, facts, from, now),
  (state, { memory, facts, from }) =>
    withPage(state, facts, from.tabId, memory.tabs.contacts.get(from.tabId)?.marks),
];

/** Updates the state from what a tab shows, and answers with the advice. Refreshes other tabs after a change. */
export async function adviseTab(memory: Memory, seen: Facts, from: SenderTab): Promise<Advice> {
  const [folded, listsFinished] = await Promise.all([
    foldedSidebar.get(),
    shownFinishedSteps.get(),
    memory.texts.ready(),
  ]);
  void recordSiteStatus(seen);
  const { advice, changed, needsTools } = await update(async (before, now) => {
    const gate = await gateUser(before, seen, now, memory);
    const { unsettled, needsTools } = gate;
    const isWork = !unsettled && !seen.unsettled && !isOwnTab(before, from.tabId);
    const state = isWork ? withWork(gate.state, memory.policy, from.site, now) : gate.state;
    recallContact(memory.tabs, state, from.tabId);
    const facts = withReason(memory.tabs, seen, unsettled, from.tabId, now);
    const given = contextOf(memory, state, facts, from.tabId, folded);
    const remembered = await lookUpAnswers(given, given.policy, now);
    const input: TabInput = { memory: { ...memory, remembered }, facts, from, now, folded };
    const [next, reply] = await answerTab(state, input);
    return [
      isDeepEqual(next, before) ? before : next,
      { ...reply, changed: concernsOtherTabs(next, before), needsTools },
    ];
  });
  if (changed) await refreshOtherTabs(from.site, from.tabId);
  const answer = foldFinished(advice, listsFinished, memory.texts.now());
  return withChosenSide(needsTools ? { ...answer, needsTools } : answer, from.site);
}

/** The state after a tab's message, and the advice. */
async function answerTab(state: State, input: TabInput): Promise<[State, { advice: Advice }]> {
  const { memory, facts, from, now, folded } = input;
  if (facts.unsettled) return answerUnsettled(state, input);
  const remembered = await run(REMEMBER_PAGE, state, input);
  const ctx = contextOf(memory, remembered, facts, from.tabId, folded);
  if (needsFullRoster(ctx)) return [state, { advice: { ...advise(ctx), needsAllRows: true } }];
  const next = await withAdvice(await run(FOLLOW_UP, remembered, input), input);
  memory.tabs.advice.set(from.tabId, withoutOrders(next.advice));
  const advice = withNextDrawer(memory, next.state, next.advice, facts, from.tabId, now);
  return [next.state, { advice: withNextByItselfOffer(memory, next.state, advice, facts) }];
}

/** The answer to a page that is not settled, with what the tab needs whatever its page shows. */
async function answerUnsettled(
  state: State,
  { memory, facts, from, now, folded }: TabInput,
): Promise<[State, { advice: Advice }]> {
  const next = await turnUnsettled(state, facts, from, { memory, now, folded });
  const sealedTasks = await memory.sealer.seal(next.state, from.site);
  const advice = {
    ...next.advice,
    ...(isWaiting(next.state, from.tabId) && { recheckAfterMs: RECHECK_MS }),
    ...(facts.unsettled === 'half-drawn' && !facts.busy && { recheckAfterMs: MIXED_MS }),
    ...(sealedTasks && { sealedTasks }),
  };
  return [next.state, { advice }];
}

/** The advice without what is to be done once. */
const withoutOrders = ({ nextAction: _, lookUpContactId: __, ...advice }: Advice): Advice => ({
  ...advice,
  needsRecords: false,
});

async function run(steps: readonly Step[], state: State, input: TabInput): Promise<State> {
  let next = state;
  for (const step of steps) next = await step(next, input);
  return next;
}

/** The advice, with what the tab has to do at once: the next step of a background tab, or a pending offer. */
async function withAdvice(
  state: State,
  { memory, facts, from, now, folded }: TabInput,
): Promise<{ state: State; advice: Advice }> {
  const advice = advise(contextOf(memory, state, facts, from.tabId, folded));
  const background = await advanceBackgroundTab(state, facts, from, now);
  const pending = takePendingOffer(background.state, advice, from.tabId, now);
  const sealedTasks = await memory.sealer.seal(pending.state, from.site);
  return {
    state: pending.state,
    advice: {
      ...advice,
      ...(isWaiting(pending.state, from.tabId) && { recheckAfterMs: RECHECK_MS }),
      ...pending.reply,
      ...background.reply,
      ...(sealedTasks && { sealedTasks }),
    },
  };
}

/** Whether this tab waits for a search that is running, or is a background tab itself. */
const isWaiting = ({ tasks, tabs, backgroundTabs }: State, tabId: number): boolean =>
  backgroundTabs[tabId] !== undefined ||
  [...tasks.map(({ search }) => search), ...(tabs[tabId]?.checks ?? [])].some(
    (search) => search?.state === 'running',
  );

/** Whether something changed that other tabs show: tasks, checks, a child of the sign-in guide, or who is signed in. */
const concernsOtherTabs = (after: State, before: State): boolean =>
  !isDeepEqual(after.tasks, before.tasks) ||
  !isDeepEqual(sharedBy(after), sharedBy(before)) ||
  !isDeepEqual(locksOf(after), locksOf(before));

const locksOf = ({ users = {} }: State) =>
  Object.values(users).map(({ lockedAt, idleAt, school }) => [lockedAt, idleAt, school?.name]);

const sharedBy = ({ tabs }: State) =>
  Object.values(tabs).map(({ checks, signIn }) => [checks, signIn]);

function moveTasks(state: State, { memory, facts, from, now, folded }: TabInput): State {
  const otherSites = state.tasks.filter((task) => task.site !== from.site);
  const ctx = contextOf(memory, state, facts, from.tabId, folded);
  const tasks = updateTasks(ctx, now);
  rememberNotes(memory.tabs, from.tabId, facts, ctx.tasks, tasks, now);
  return { ...state, tasks: [...otherSites, ...tasks] };
}

/** Checks an email without a click, where the district's policy says so. */
function checkEmail(state: State, { memory, facts, from, now }: TabInput): State | Promise<State> {
  const text = checkByItself(contextOf(memory, state, facts, from.tabId, false));
  return text ? startCheck(state, { text, by: 'email' }, facts, from, now) : state;
}

/** Looks at Access Accounts without a click, after a student was attached. */
function lookAtParentAccess(state: State, { from, now }: TabInput): State | Promise<State> {
  const access = accessToSee(state.tasks.filter((task) => task.site === from.site));
  if (!access) return state;
  const next = { ...state, tasks: lookedAt(state.tasks, access, now) };
  return openBackgroundTab(next, { dcid: access.dcid, inactive: false }, from, now);
}
