/** Enable Parent Access of the attached students: if it is off, the parent still sees nothing (facts §7). */
import type { Task, TaskStudent } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext, Context } from '../core/context.ts';
import type { NoticeDraft, OfferDraft } from '../core/drafts.ts';
import { isOriginal } from '../task/page-role.ts';

/** The first student whose Access Accounts page to read in the background, once. */
export function accessToSee(tasks: readonly Task[]): { task: string; dcid: string } | undefined {
  for (const task of tasks)
    for (const { dcid, attached, noAccess, parentAccess, lookedAt } of task.students)
      if (dcid && attached && !noAccess && parentAccess === undefined && lookedAt === undefined)
        return { task: task.id, dcid };
  return undefined;
}

/** The tasks after that page was requested. */
export const lookedAt = (
  tasks: readonly Task[],
  { task: id, dcid }: { task: string; dcid: string },
  now: number,
): Task[] =>
  tasks.map((task) =>
    task.id === id
      ? {
          ...task,
          students: task.students.map((student) =>
            student.dcid === dcid ? { ...student, lookedAt: now } : student,
          ),
        }
      : task,
  );

const go = ({ t }: Context, { key, dcid }: TaskStudent): OfferDraft[] =>
  dcid
    ? [
        {
          id: `access-accounts-${key}`,
          label: t.accessAccounts.open,
          action: { do: 'go', page: 'access-accounts', id: dcid },
        },
      ]
    : [];

/** One item for each attached student; none holds up the items after it. */
export const parentAccess = (ctx: Context, task: Task): ChecklistStep[] =>
  task.students
    .filter(({ attached, noAccess }) => attached && !noAccess)
    .map((student) => {
      const { t } = ctx;
      const item = {
        id: `parent-access-${student.key}`,
        label: t.accessAccounts.item({ student: student.name }),
      };
      if (student.parentAccess) return { ...item, kind: 'done' };
      const detail =
        student.parentAccess === false ? t.accessAccounts.offItem : t.accessAccounts.unseen;
      return {
        ...item,
        kind: student.parentAccess === false ? 'blocked' : 'skipped',
        alone: true,
        detail,
      };
    });

/** The notice on the original after its task has ended, because nothing else says it then. */
export function parentAccessAfter(ctx: ContactContext): NoticeDraft | undefined {
  const ended = ctx.tasks.filter((task) => task.ended?.outcome === 'done' && isOriginal(task, ctx));
  return ended.map((task) => parentAccessNotice(ctx, task)).find(Boolean);
}

/** Warns that a parent who was just attached sees nothing yet. */
export function parentAccessNotice(ctx: Context, task: Task): NoticeDraft | undefined {
  const off = task.students.find(
    ({ attached, noAccess, parentAccess }) => attached && !noAccess && parentAccess === false,
  );
  return (
    off && {
      id: `parent-access-off-${off.key}`,
      tone: 'alert',
      title: ctx.t.accessAccounts.offFor({ student: off.name }),
      body: [...ctx.t.accessAccounts.offBody],
      offers: go(ctx, off),
    }
  );
}
