/**
 * Promise 7: decides when a duplicate may be retired, and when a task is finished. No other file decides
 * that.
 */
import type { Task } from '../../tasks/task.ts';
import { isAttached, isOpen } from '../../tasks/task-list.ts';
import { isRead, unresolved } from './carry-over-progress.ts';
import { confirmedPart, isAnswered, unconfirmed } from './confirmed-duplicates.ts';

/**
 * Whether nothing of the confirmed duplicates can be lost. Pages have shown every student on the original with Data
 * Access, its account is not disabled (facts §10: Active does not unlock it), every duplicate was read, and
 * no value is unresolved.
 */
export function isSafe(task: Task): boolean {
  const part = confirmedPart(task);
  return (
    isOpen(task) &&
    isAnswered(task) &&
    task.original?.enabled !== false &&
    isAttached(part) &&
    part.students.every(({ attached }) => attached?.contactId === task.original?.contactId) &&
    isRead(part) &&
    unresolved(part).length === 0
  );
}

/** Safe, and every saved duplicate that was confirmed is retired. */
export const isRetired = (task: Task): boolean =>
  isSafe(task) &&
  confirmedPart(task).duplicates.every(
    ({ contactId, retired }) => contactId === undefined || retired,
  );

/** Nothing is left to retire or to answer. */
export const isFinished = (task: Task): boolean =>
  isRetired(task) && unconfirmed(task).length === 0;
