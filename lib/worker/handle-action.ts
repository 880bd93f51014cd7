/** Runs the actions that are the worker's: clicks in a sidebar. */

import { openTabBeside, refreshOtherTabs } from '../browser/tabs.ts';
import type { Action, ActionOf } from '../contracts/action.ts';
import type { Facts } from '../contracts/facts.ts';
import type { Context } from '../rules/core/context.ts';
import { dismissItems } from '../rules/task/carry-over-progress.ts';
import { applyAnswer } from '../rules/task/same-person-answer.ts';
import { requestSearch } from '../rules/task/searches.ts';
import { retire } from '../rules/update-tasks.ts';
import { policyReady } from '../settings/policy-storage.ts';
import { foldedSidebar } from '../settings/storage-items.ts';
import { isDeepEqual, type Task } from '../tasks/task.ts';
import { change, drop, end, isOpen, put } from '../tasks/task-list.ts';
import type { SenderTab } from './background-tab.ts';
import { type State, update } from './session-state.ts';
import { startCheck, startSearch } from './start-search.ts';
import { contextOf, withTab } from './tab-state.ts';
import { openSheet } from './welcome-sheet-relay.ts';

type ActionHandler<Verb extends Action['do'] = Action['do']> = (request: {
  action: ActionOf<Verb>;
  state: State;
  ctx: Context;
  from: SenderTab;
  at: number;
}) => State | Promise<State>;

/** Replaces the tasks of this site. */
const withTasks = (state: State, site: string, tasks: readonly Task[]): State => ({
  ...state,
  tasks: [...state.tasks.filter((task) => task.site !== site), ...tasks],
});

/** The offer that follows Same person: it prepares the first student who is not attached yet. */
const followUp = (task: Task | undefined) => {
  const student = task?.students.find(({ attached, number }) => !attached && number);
  return student && `attach-${student.key}`;
};

const ACTION_HANDLERS: { [Verb in Action['do']]?: ActionHandler<Verb> } = {
  async find({ action, state, ctx, from, at }) {
    const { page } = ctx.facts;
    if (page.kind !== 'contact' || !action.text) return state;
    const { tasks, task } = requestSearch({ ...ctx, page }, action, at);
    const next = withTasks(state, from.site, tasks);
    return task?.search ? startSearch(next, task.search, from, at) : next;
  },

  check: ({ action, state, ctx, from, at }) => startCheck(state, action, ctx.facts, from, at),

  compare: ({ action: { pair }, state, from, at }) =>
    withTab(state, from.tabId, { comparing: pair }, at),

  async 'same-person'({ action, state, ctx, from, at }) {
    const tasks = applyAnswer(ctx, action, at);
    if (isDeepEqual(tasks, ctx.tasks)) return state;
    const task = tasks.findLast(({ original }) => original?.contactId === action.otherId);
    const next = withTab(
      withTasks(state, from.site, tasks),
      from.tabId,
      { comparing: undefined },
      at,
    );
    const { page } = ctx.facts;
    const isOpenHere = page.kind === 'contact' && page.contactId === action.otherId;
    const tabId = isOpenHere
      ? from.tabId
      : await openTabBeside({ page: 'contact', id: action.otherId }, from);
    const offerId = followUp(task);
    return tabId !== undefined && offerId
      ? withTab(next, tabId, { pendingOffer: { offerId, orderedAt: at } }, at)
      : next;
  },

  'different-person': ({ action, state, ctx, from, at }) =>
    withTab(
      withTasks(state, from.site, applyAnswer(ctx, action, at)),
      from.tabId,
      {
        comparing: undefined,
      },
      at,
    ),

  'dismiss-carry-over': ({ action: { taskId, keys }, state, at }) => ({
    ...state,
    tasks: change(state.tasks, taskId, at, (task) => dismissItems(task, keys, at)),
  }),

  park: ({ action, state, at }) => changeTask(state, action, at),
  'drop-task': ({ action, state, at }) => changeTask(state, action, at),

  'end-task': ({ action, state, at }) => {
    const task = state.tasks.find(({ id }) => id === action.taskId);
    if (!task || !isOpen(task)) return state;
    const kept = task.duplicates
      .filter(({ contactId, retired }) => contactId && !retired)
      .map(({ contactId, name }) => ({ at, kind: 'kept' as const, what: name, number: contactId }));
    const ended = end({ ...task, steps: [...task.steps, ...kept] }, 'done', at);
    return { ...state, tasks: put(state.tasks, ended) };
  },

  retired: ({ action, state, at }) => {
    const task = state.tasks.find(({ id }) => id === action.taskId);
    const duplicate = task?.duplicates.find(({ contactId }) => contactId === action.contactId);
    return task && duplicate && !duplicate.retired
      ? { ...state, tasks: put(state.tasks, retire(task, duplicate, 'deleted', at)) }
      : state;
  },
};

/** Parks, resumes or drops a task, from a sidebar or from the popup. */
export const changeTask = (
  state: State,
  action: ActionOf<'park' | 'drop-task'>,
  at: number,
): State => ({
  ...state,
  tasks:
    action.do === 'park'
      ? change(state.tasks, action.taskId, at, () => ({ parked: action.parked }))
      : drop(state.tasks, action.taskId, at),
});

/** A page may change only tasks of its own site. */
const isOfAnotherSite = ({ tasks }: State, action: Action, site: string): boolean =>
  'taskId' in action && tasks.some((task) => task.id === action.taskId && task.site !== site);

/** Runs one of the worker's actions. Others do nothing here. */
export async function handleAction(
  action: Action,
  facts: Facts,
  from: SenderTab,
  password?: string,
): Promise<boolean> {
  if (action.do === 'welcome') await welcome(facts, from, password);
  if (action.do === 'go') await go(action, from);
  if (action.do === 'fold') await foldedSidebar.set(action.folded);
  const handler = ACTION_HANDLERS[action.do] as ActionHandler | undefined;
  const folded = await foldedSidebar.get();
  await policyReady();
  if (handler)
    await update(async (state, at) => {
      if (isOfAnotherSite(state, action, from.site)) return [state, undefined];
      const ctx = contextOf(state, facts, from.tabId, folded);
      return [await handler({ action, state, ctx, from, at }), undefined];
    });
  if (action.do !== 'go') await refreshOtherTabs(from.site, from.tabId);
  return true;
}

/** Opens a page. An offer ordered by the same click runs once that page makes it. */
async function go(action: ActionOf<'go'>, from: SenderTab): Promise<void> {
  const { offer: offerId } = action;
  if (!offerId) {
    await openTabBeside(action, from);
    return;
  }
  await update(async (state, at) => {
    const tabId = await openTabBeside(action, from);
    return [
      tabId === undefined
        ? state
        : withTab(state, tabId, { pendingOffer: { offerId, orderedAt: at } }, at),
      undefined,
    ];
  });
}

/** Opens the welcome sheet of the contact on the page. The password stays in memory. */
async function welcome(facts: Facts, from: SenderTab, password: string | undefined): Promise<void> {
  const { page } = facts;
  if (page.kind !== 'contact') return;
  const ctx = await update((state) => [state, contextOf(state, facts, from.tabId, false)]);
  await openSheet({ ...ctx, page }, password, from);
}
