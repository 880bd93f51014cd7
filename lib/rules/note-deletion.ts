/**
 * Notes a confirmed deletion even while the page is not settled: the registrar pressed Confirm, and the page goes away
 * without becoming settled again. Nothing else of such a page is noted.
 */
import type { Task } from '../tasks/task.ts';
import { isOpen, put } from '../tasks/task-list.ts';
import type { Context } from './core/context.ts';
import { duplicateHere } from './task/page-role.ts';

/** The tasks, with the time at which the deletion of this page's contact was confirmed. */
export function noteDeletion({ facts: { page }, tasks }: Context, now: number): Task[] {
  if (page.kind !== 'contact' || !page.contactId || page.deleting !== 'confirmed')
    return [...tasks];
  let next = [...tasks];
  for (const task of tasks.filter(isOpen)) {
    const here = duplicateHere(task, { page });
    if (!here || here.confirmedAt !== undefined) continue;
    const duplicates = task.duplicates.map((duplicate) =>
      duplicate === here ? { ...here, confirmedAt: now } : duplicate,
    );
    next = put(next, { ...task, duplicates, touchedAt: now });
  }
  return next;
}
