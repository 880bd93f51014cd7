/**
 * Promise 7: when the guide may speak of retiring a duplicate at all, and when a task is over. The only
 * place where that is decided.
 */
import type { Task } from '../../tasks/task.ts';
import { isAttached, isOpen } from '../../tasks/task-list.ts';
import { isRead, unresolved } from './carry-over-progress.ts';

/**
 * Whether nothing of the duplicates would be lost: a page has shown every student on the original with
 * Data Access, and no account there that is switched off (facts §10: making a contact active does not unlock it), every duplicate was read, and everything that they know is there, carried over or waved off.
 */
export const isSafe = (task: Task): boolean =>
  isOpen(task) &&
  task.original !== undefined &&
  task.original.enabled !== false &&
  isAttached(task) &&
  task.students.every(({ attached }) => attached?.contactId === task.original?.contactId) &&
  isRead(task) &&
  unresolved(task).length === 0;

/** Safe, and no saved duplicate is left. */
export const isFinished = (task: Task): boolean =>
  isSafe(task) &&
  task.duplicates.every(({ contactId, retired }) => contactId === undefined || retired);
