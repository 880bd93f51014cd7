/**
 * The contact's own account has the email that was refused: Submit was clicked twice, or the account was made with
 * another username. Nobody else has to be found (facts §10, D).
 */
import type { Duplicate, Task } from '../../tasks/task.ts';
import { drop, isOpen, put } from '../../tasks/task-list.ts';
import type { ContactContext } from '../core/context.ts';
import { answersAbout, isConfirmed } from '../task/confirmed-duplicates.ts';
import { hasOwnAccount } from '../task/email-of-another.ts';
import { duplicateHere } from '../task/page-role.ts';

/** The tasks without the contact on the page, where its own account has the email of the task. */
export function endOwnAccount(tasks: readonly Task[], ctx: ContactContext, now: number): Task[] {
  const { error } = ctx.facts;
  // While a username is refused, the contact that has it may still be looked for.
  if (error && error.means !== 'email-taken') return [...tasks];
  return tasks.reduce<Task[]>(
    (all, task) => {
      const here = isOpen(task) ? duplicateHere(task, ctx) : undefined;
      if (!here || isConfirmed(task, here) || !hasOwnAccount(ctx, task.email)) return all;
      return task.duplicates.length > 1
        ? put(all, withoutDuplicate(task, here))
        : drop(all, task.id, now);
    },
    [...tasks],
  );
}

/** The task with its other duplicates, and their students and answers. */
function withoutDuplicate(task: Task, duplicate: Duplicate): Task {
  const duplicates = task.duplicates.filter((other) => other !== duplicate);
  const keys = new Set(duplicates.flatMap(({ students }) => students));
  const about = answersAbout(task, duplicate);
  return {
    ...task,
    duplicates,
    students: task.students.filter(({ key }) => keys.has(key)),
    answers: task.answers.filter((answer) => !about.includes(answer)),
  };
}
