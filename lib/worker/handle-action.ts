/** Runs the actions that are the worker's: clicks in a sidebar. */

import { openTabBeside, refreshOtherTabs } from '../browser/tabs.ts';
import type { Action, ActionOf } from '../contracts/action.ts';
import type { Facts } from '../contracts/facts.ts';
import type { Context } from '../rules/core/context.ts';
import { withoutAccess } from '../rules/task/access-decision.ts';
import { dismissItems } from '../rules/task/carry-over-progress.ts';
import { confirmedPart } from '../rules/task/confirmed-duplicates.ts';
import { isTickFor, taskWithTick, withTick } from '../rules/task/identity-checks.ts';
import { requestSearch } from '../rules/task/searches.ts';
import { retire, withRemainingKept } from '../rules/task-updates/duplicate-progress.ts';
import { applyAnswer } from '../rules/task-updates/same-person-answer.ts';
import { saveSetting } from '../settings/policy-storage.ts';
import { foldedSidebar, shownFinishedSteps } from '../settings/storage-items.ts';
import { isDeepEqual, type Task } from '../tasks/task.ts';
import { change, drop, end, isOpen, put } from '../tasks/task-list.ts';
import { askAnew, noteAnswer, notePortalAccess } from './answers/remembered-answers.ts';
import type { SenderTab } from './background-tab.ts';
import { keepSide } from './commands/move-sidebar.ts';
import { go } from './go-to-page.ts';
import type { Memory } from './memory.ts';
import { notePortalAnswer } from './note-day.ts';
import { answerStillYou, isLocked, isOwnersPage } from './people.ts';
import { startCheck, startSearch } from './start-search.ts';
import { hideWhenIdle } from './state/idle-time.ts';
import type { State } from './state/session-state.ts';
import { update } from './state/update-state.ts';
import { contactKey, contextOf, pageKeyOf, signInHelp, withTab } from './tab-state.ts';

type ActionHandler<Verb extends Action['do'] = Action['do']> = (request: {
  memory: Memory;
  action: ActionOf<Verb>;
  state: State;
  ctx: Context;
  from: SenderTab;
  now: number;
}) => State | Promise<State>;

/** Replaces the tasks of this site. */
const withTasks = (state: State, site: string, tasks: readonly Task[]): State => ({
  ...state,
  tasks: [...state.tasks.filter((task) => task.site !== site), ...tasks],
});

/** The offer that follows Same person: it prepares the student of the page, or the first who is not attached yet. */
const followUp = (task: Task, { page }: Facts): string | undefined => {
  const dcid = page.kind === 'student-contacts' ? page.student.dcid : undefined;
  const student = confirmedPart(task).students.find(
    (each) => !each.attached && each.number && (dcid === undefined || each.dcid === dcid),
  );
  return student && `attach-${student.key}`;
};

const ACTION_HANDLERS: { [Verb in Action['do']]?: ActionHandler<Verb> } = {
  async find({ action, state, ctx, from, now }) {
    const { page } = ctx.facts;
    if (page.kind !== 'contact' || !action.text) return state;
    await askAnew(from.site, page, ctx.tasks, action.text);
    const { tasks, task } = requestSearch({ ...ctx, page }, action, now);
    const next = withTasks(state, from.site, tasks);
    return task?.search ? startSearch(next, task.search, from, now) : next;
  },

  check: ({ action, state, ctx, from, now }) => startCheck(state, action, ctx.facts, from, now),

  'help-sign-in': ({ action, state, ctx, from, now }) =>
    withTab(state, from.tabId, { pageKey: pageKeyOf(ctx.facts), ...signInHelp(action.on) }, now),

  compare: ({ action: { pair }, state, from, now }) =>
    withTab(state, from.tabId, { comparing: pair }, now),

  async 'same-person'({ action, state, ctx, from, now }) {
    const tasks = applyAnswer(ctx, action, now);
    if (isDeepEqual(tasks, ctx.tasks)) return state;
    await noteAnswer(from.site, action, tasks, ctx.policy, now);
    const task = tasks.findLast(
      ({ original, touchedAt }) => original?.contactId === action.otherId && touchedAt === now,
    );
    const answered = withTasks(state, from.site, tasks);
    const next = withTab(answered, from.tabId, { comparing: undefined }, now);
    const { page } = ctx.facts;
    const isOpenHere = page.kind === 'contact' && page.contactId === action.otherId;
    const tabId = isOpenHere
      ? from.tabId
      : await openTabBeside({ page: 'contact', id: action.otherId }, from);
    const offerId = task && followUp(task, ctx.facts);
    const pageKey = contactKey(from.site, action.otherId);
    return tabId !== undefined && offerId
      ? withTab(next, tabId, { pageKey, pendingOffer: { offerId, orderedAt: now } }, now)
      : next;
  },

  async 'different-person'({ action, state, ctx, from, now }) {
    const tasks = applyAnswer(ctx, action, now);
    await noteAnswer(from.site, action, tasks, ctx.policy, now);
    const next = withTasks(state, from.site, tasks);
    return withTab(next, from.tabId, { comparing: undefined }, now);
  },

  'dismiss-carry-over': ({ action: { taskId, keys }, state, now }) => ({
    ...state,
    tasks: change(state.tasks, taskId, now, (task) => dismissItems(task, keys, now)),
  }),

  'still-you': ({ memory, action, state, ctx, now }) =>
    answerStillYou(state, ctx.facts, action.yes, memory, now),

  'no-access': ({ action: { taskId, key }, state, now }) => ({
    ...state,
    tasks: change(state.tasks, taskId, now, (task) => withoutAccess(task, key, now)),
  }),

  'identity-check': ({ action, state, ctx, from, now }) => {
    if (!isTickFor(ctx, action)) return state;
    const withTicks = (task: Task) => taskWithTick(task, action, { policy: ctx.policy, now });
    if (action.taskId)
      return { ...state, tasks: change(state.tasks, action.taskId, now, withTicks) };
    const identity = withTick(state.tabs[from.tabId]?.identity, action);
    return withTab(state, from.tabId, { pageKey: pageKeyOf(ctx.facts), identity }, now);
  },

  async 'portal-access'({ action, state, ctx, now }) {
    await notePortalAccess(ctx.facts, action.wanted, now);
    return notePortalAnswer(state, ctx.facts, action.wanted, now);
  },

  park: ({ action, state, now }) => changeTask(state, action, now),
  'drop-task': ({ action, state, now }) => changeTask(state, action, now),

  'end-task': ({ action, state, now }) => {
    const task = state.tasks.find(({ id }) => id === action.taskId);
    if (!task || !isOpen(task)) return state;
    return { ...state, tasks: put(state.tasks, end(withRemainingKept(task, now), 'done', now)) };
  },

  retired: ({ action, state, now }) => {
    const task = state.tasks.find(({ id }) => id === action.taskId);
    const duplicate = task?.duplicates.find(({ contactId }) => contactId === action.contactId);
    return task && duplicate && !duplicate.retired
      ? { ...state, tasks: put(state.tasks, retire(task, duplicate, 'deleted', now)) }
      : state;
  },
};

/** Parks, resumes or drops a task, from a sidebar or from the popup. */
export const changeTask = (
  state: State,
  action: ActionOf<'park' | 'drop-task'>,
  now: number,
): State => ({
  ...state,
  tasks:
    action.do === 'park'
      ? change(state.tasks, action.taskId, now, () => ({ parked: action.parked }))
      : drop(state.tasks, action.taskId, now),
});

/** A page may change only tasks of its own site. */
const isOfAnotherSite = ({ tasks }: State, action: Action, site: string): boolean =>
  'taskId' in action && tasks.some((task) => task.id === action.taskId && task.site !== site);

/** Actions on a page whoever it was loaded for. */
const ANYBODYS: readonly Action['do'][] = ['fold', 'move-sidebar', 'still-you'];
/** Actions that concern the sidebar alone, whatever the page shows. */
const OF_SIDEBAR: readonly Action['do'][] = ['fold', 'move-sidebar'];
/** Whether the page is the owner's, and nobody has to answer "Still you?" first. */
const isOfOwner = (facts: Facts): Promise<boolean> =>
  update((state, now) => [state, !isLocked(state, facts.site) && isOwnersPage(state, facts, now)]);

/** Runs one of the worker's actions. Others do nothing here. */
export async function handleAction(
  memory: Memory,
  action: Action,
  facts: Facts,
  from: SenderTab,
  password?: string,
): Promise<boolean> {
  await hideWhenIdle(memory);
  // The button was drawn before the page turned out not to be settled.
  if (facts.unsettled && !OF_SIDEBAR.includes(action.do)) return false;
  if (!ANYBODYS.includes(action.do) && !(await isOfOwner(facts))) return false;
  if (action.do === 'welcome') await welcome(memory, facts, from, password);
  if (action.do === 'go') await go(action, from);
  if (action.do === 'fold') await foldedSidebar.set(action.folded);
  if (action.do === 'move-sidebar') await keepSide(from.site, action.side);
  if (action.do === 'show-finished') await shownFinishedSteps.set(action.shown);
  if (action.do === 'next-by-itself') await saveSetting('nextByItself', action.on);
  const handler = ACTION_HANDLERS[action.do] as ActionHandler | undefined;
  const folded = await foldedSidebar.get();
  if (handler)
    await update(async (state, now) => {
      if (isOfAnotherSite(state, action, from.site)) return [state, undefined];
      if (isLocked(state, from.site) && action.do !== 'still-you') return [state, undefined];
      const ctx = contextOf(memory, state, facts, from.tabId, folded);
      return [await handler({ memory, action, state, ctx, from, now }), undefined];
    });
  if (action.do !== 'go') await refreshOtherTabs(from.site, from.tabId);
  return true;
}

/** Opens the welcome sheet of the contact on the page. The password stays in memory. */
async function welcome(
  memory: Memory,
  facts: Facts,
  from: SenderTab,
  password: string | undefined,
): Promise<void> {
  const { page } = facts;
  if (page.kind !== 'contact') return;
  const ctx = await update((state) => [state, contextOf(memory, state, facts, from.tabId, false)]);
  await memory.sheets.open({ ...ctx, page }, password, from);
}
