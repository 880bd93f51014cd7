/** The original's account, where it is turned off. */
import type { Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import { editAccount } from '../create-account/account-steps.ts';
import { withAccessQuestions } from '../task/access-decision.ts';

/** A disabled account lets nobody sign in, and only the registrar knows why it was disabled. */
export function enabledHere(ctx: ContactContext, task: Task): ChecklistStep[] {
  const { t, page } = ctx;
  const { original } = task;
  if (original?.enabled === undefined || !page.account || page.active === false) return [];
  const item = editAccount(ctx, original.enabled, [{ field: 'enabled', value: '1' }]);
  const now = item.now && { ...item.now, hints: [t.attach.locked, ...(item.now.hints ?? [])] };
  const step = {
    id: 'enabled',
    label: t.create.enabled,
    ...item,
    alone: true,
    ...(now && { now }),
  };
  return [withAccessQuestions(ctx, step, task)];
}
