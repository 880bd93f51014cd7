/** The list of tasks. Pure: each function takes the list and returns a new one. */
import { mergeTask } from './merge-task.ts';
import { type FreshTask, isDeepEqual, type Task } from './task.ts';

/** A task and its search results expire twelve hours after the last step. */
export const LIFETIME_MS = 12 * 60 * 60 * 1000;

/** The id of the task for this email on this site. Case does not count (facts §10, D, VD 24.3). */
export const taskId = (site: string, email: string) => `${site} ${email.trim().toLowerCase()}`;

/** The tasks that have not expired. */
export const alive = (tasks: readonly Task[], now: number): Task[] =>
  tasks.filter((task) => now - task.touchedAt < LIFETIME_MS);

/** Whether the task still has something to do. */
export const isOpen = (task: Task): boolean => !task.ended;

/**
 * Opens a task, or merges into the open one of the same id. An ended task hands its id to the new one and
 * stays beside it.
 * @param id for the same email by default
 */
export function openTask(
  tasks: readonly Task[],
  fresh: FreshTask,
  now: number,
  id = taskId(fresh.site, fresh.email),
): Task[] {
  const old = tasks.find((task) => task.id === id && isOpen(task));
  if (!old) {
    const others = tasks.map((task) =>
      task.id === id ? { ...task, id: `${id} ${task.openedAt}` } : task,
    );
    return [...others, { ...fresh, id, openedAt: now, touchedAt: now }];
  }
  const merged = mergeTask(old, fresh);
  return isDeepEqual(merged, old) ? [...tasks] : put(tasks, { ...merged, touchedAt: now });
}

/** Replaces the task of the same id; a task dropped in the meantime stays dropped. */
export const put = (tasks: readonly Task[], changed: Task): Task[] =>
  tasks.map((task) => (task.id === changed.id ? changed : task));

/** Changes one task and its time. An unknown id changes nothing. */
export const change = (
  tasks: readonly Task[],
  id: string,
  now: number,
  update: (task: Task) => Partial<Task>,
): Task[] =>
  tasks.map((task) => (task.id === id ? { ...task, ...update(task), touchedAt: now } : task));

/**
 * Ends a task without a record. It keeps only what tells its clash from a new one, because a tab may show the
 * error for hours.
 */
export const drop = (tasks: readonly Task[], id: string, now: number): Task[] =>
  tasks.map((task) => {
    if (task.id !== id) return task;
    const duplicates = task.duplicates.map(({ contactId, name }) =>
      contactId ? { contactId, name: '', students: [] } : { name, students: [] },
    );
    const students = task.students.map(({ key }) => ({ key, name: '', relationship: '' }));
    const { site, clash, email, openedAt } = task;
    const rest = { id, site, clash, email, openedAt, duplicates, students };
    return end({ ...rest, answers: [], carried: [], steps: [], touchedAt: now }, 'discarded', now);
  });

/**
 * Ends a task and keeps its steps for the registrar's record. What was read of the contacts is deleted
 * (promise 4).
 */
export function end(task: Task, outcome: NonNullable<Task['ended']>['outcome'], now: number): Task {
  const { search: _, ...rest } = task;
  const duplicates = task.duplicates.map(({ snapshot: __, ...duplicate }) => duplicate);
  return { ...rest, duplicates, carried: [], ended: { outcome: outcome, at: now }, touchedAt: now };
}

/** Whether pages have shown every student on the original with Data Access. */
export const isAttached = (task: Task): boolean =>
  task.students.length > 0 && task.students.every((student) => student.attached);
