/**
 * What a page no longer shows as the record has it: a student who is gone, a duplicate that is active again. The
 * record's line is taken back, also after the task has ended.
 */
import type { Task } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import type { ContactContext } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';
import { isUnsaved } from '../core/unsaved-changes.ts';
import { duplicateHere, isOriginal } from '../task/page-role.ts';
import { activeAgain, retire } from './duplicate-progress.ts';
import { withStudentsSeen } from './original-progress.ts';

/** A task that ended with everything done, after a look at one of its contacts. */
export function takeBack(task: Task, ctx: ContactContext, now: number): Task {
  const { page } = ctx;
  if (task.ended?.outcome !== 'done' || !page.contactId || isUnsaved(page)) return task;
  if (isOriginal(task, ctx)) {
    const { original } = task;
    const followed = task.students.filter(
      ({ key, attached }) => attached ?? original?.gone?.includes(key),
    );
    const seen = withStudentsSeen({ ...task, students: followed }, ctx, now);
    const byKey = new Map(seen.students.map((student) => [student.key, student]));
    return { ...seen, students: task.students.map((each) => byKey.get(each.key) ?? each) };
  }
  const here = duplicateHere(task, ctx);
  if (here?.retired?.outcome === 'inactive' && page.active === true) return activeAgain(task, here);
  return here?.activeAgain && page.active === false ? retire(task, here, 'inactive', now) : task;
}

/** Says on a contact's page what was taken back. */
export function takenBackNotice(ctx: ContactContext): NoticeDraft | undefined {
  const { t, tasks } = ctx;
  const lines = tasks
    .filter((task) => isOpen(task) || task.ended?.outcome === 'done')
    .flatMap((task) => [
      ...(isOriginal(task, ctx) ? goneFrom(ctx, task) : []),
      ...(duplicateHere(task, ctx)?.activeAgain ? [t.takenBack.active] : []),
    ]);
  if (lines.length === 0) return undefined;
  return {
    id: 'taken-back',
    tone: 'alert',
    title: t.takenBack.title,
    body: [...new Set(lines), t.takenBack.record],
    offers: [],
  };
}

const goneFrom = ({ t }: ContactContext, { original, students }: Task): string[] =>
  students
    .filter(({ key }) => original?.gone?.includes(key))
    .map(({ name, noAccess }) => t.takenBack[noAccess ? 'goneWithout' : 'gone']({ student: name }));
