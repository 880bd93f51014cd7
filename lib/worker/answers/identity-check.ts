/** Remembers in memory what the registrar has seen of one contact before its access is turned on. */
import type { ActionOf } from '../../contracts/action.ts';
import type { Context } from '../../rules/core/context.ts';
import { taskWithTick, withTick } from '../../rules/task/identity-checks.ts';
import { change } from '../../tasks/task-list.ts';
import type { State } from '../session-state.ts';
import { pageKeyOf, withTab } from '../tab-state.ts';

/** The state with one tick set or cleared: in the task, else in the tab. A tick for another contact than the page's does nothing. */
export function noteIdentityCheck(
  state: State,
  action: ActionOf<'identity-check'>,
  { facts, policy }: Pick<Context, 'facts' | 'policy'>,
  { tabId, now }: { tabId: number; now: number },
): State {
  const { page } = facts;
  const { contactId, check, taskId } = action;
  if (page.kind !== 'contact' || page.contactId !== contactId) return state;
  if (!policy.identityChecks.includes(check)) return state;
  if (taskId === undefined) {
    const identity = withTick(state.tabs[tabId]?.identity, action);
    return withTab(state, tabId, { pageKey: pageKeyOf(facts), identity }, now);
  }
  const tasks = change(state.tasks, taskId, now, (task) =>
    task.original?.contactId === contactId ? taskWithTick(task, action, { policy, now }) : {},
  );
  return { ...state, tasks };
}
