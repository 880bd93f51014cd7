/**
 * Promise 7: decides when a duplicate may be retired, and when a task is finished. No other file decides
 * that.
 */
import type { Task } from '../../tasks/task.ts';
import { isAttached, isOpen } from '../../tasks/task-list.ts';
import { isRead, unresolved } from './carry-over-progress.ts';

/**
 * Whether nothing of the duplicates can be lost. Pages have shown every student on the original with Data
 * Access, its account is not disabled (facts §10: Active does not unlock it), every duplicate was read, and
 * no value is unresolved.
 */
export const isSafe = (task: Task): boolean =>
  isOpen(task) &&
  task.original !== undefined &&
  task.original.enabled !== false &&
  isAttached(task) &&
  task.students.every(({ attached }) => attached?.contactId === task.original?.contactId) &&
  isRead(task) &&
  unresolved(task).length === 0;

/** Safe, and every saved duplicate is retired. */
export const isFinished = (task: Task): boolean =>
  isSafe(task) &&
  task.duplicates.every(({ contactId, retired }) => contactId === undefined || retired);
