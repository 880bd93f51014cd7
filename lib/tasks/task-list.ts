/** The list of tasks. Pure: each function takes the list and returns a new one. */
import { mergeTask } from './merge-task.ts';
import { type FreshTask, isDeepEqual, type Task } from './task.ts';

/** Twelve hours after its last step a task is over, and so is what a search found. */
export const LIFETIME_MS = 12 * 60 * 60 * 1000;

/** The id of the task for this email on this site. Case does not count (facts §10, D, VD 24.3). */
export const taskId = (site: string, email: string) => `${site} ${email.trim().toLowerCase()}`;

/** The tasks that are not over yet at `at`. */
export const alive = (tasks: readonly Task[], now: number): Task[] =>
  tasks.filter((task) => now - task.touchedAt < LIFETIME_MS);

/** Whether there is still something to do for it. */
export const isOpen = (task: Task): boolean => !task.ended;

/**
 * Opens a task, or adds to the one that is open for the same email: duplicates and students that it
 * did not have, numbers that it did not know. Nothing that it knew is lost. A task that has ended is
 * no longer in the way: the new one takes its id, and the old one's record is kept beside it.
 */
export function open(tasks: readonly Task[], fresh: FreshTask, now: number): Task[] {
  const id = taskId(fresh.site, fresh.email);
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

/** Replaces the task of the same id; if it was dropped meanwhile, nothing is added. */
export const put = (tasks: readonly Task[], changed: Task): Task[] =>
  tasks.map((task) => (task.id === changed.id ? changed : task));

/** Changes one task, and notes when. Nothing happens where there is none of this id. */
export const change = (
  tasks: readonly Task[],
  id: string,
  now: number,
  update: (task: Task) => Partial<Task>,
): Task[] =>
  tasks.map((task) => (task.id === id ? { ...task, ...update(task), touchedAt: now } : task));

/**
 * Ends a task without a record. All that stays is what tells its clash from a new one, as the error may
 * stand on for hours in a tab.
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
 * Ends a task and keeps its steps, for the registrar's record; what was read of the contacts goes
 * (promise 4).
 */
export function end(task: Task, outcome: NonNullable<Task['ended']>['how'], now: number): Task {
  const { search: _, ...rest } = task;
  const duplicates = task.duplicates.map(({ snapshot: __, ...duplicate }) => duplicate);
  return { ...rest, duplicates, carried: [], ended: { how: outcome, at: now }, touchedAt: now };
}

/** Every student is on the original with Data Access, as a page showed. */
export const isAttached = (task: Task): boolean =>
  task.students.length > 0 && task.students.every((student) => student.attached);
