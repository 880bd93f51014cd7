/** What a look at the original's page changes in its task: only what is saved, and as last seen (promise 7). */
import type { LogEntry, Task, TaskStudent } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import { isUnsaved } from '../core/unsaved-changes.ts';
import { seenOnOriginal } from '../task/carry-over-progress.ts';
import { confirmedPart } from '../task/confirmed-duplicates.ts';
import { isListed, isOriginal, rowOfStudent } from '../task/page-role.ts';
import { hasAccess, typedNumber, withAccount } from './original-page.ts';

/** The task with which students have Data Access on the original now, and what is still lacking there. */
export function updateOriginal(task: Task, ctx: ContactContext, now: number): Task {
  const { contactId, account } = ctx.page;
  if (!contactId || !isOriginal(task, ctx)) return task;
  const part = confirmedPart(task);
  const next = withAccount(withLacking(withStudentsSeen(part, ctx, now), ctx), ctx);
  const seen = account ? { ...next, ...seenOnOriginal(next, ctx.page, now) } : next;
  const seenStudent = ({ key }: TaskStudent) => seen.students.find((other) => other.key === key);
  return {
    ...seen,
    duplicates: task.duplicates,
    students: task.students.map((student) => seenStudent(student) ?? student),
  };
}

/** Which students the page shows as decided, with the record of what came or went. */
export function withStudentsSeen(task: Task, ctx: ContactContext, now: number): Task {
  const to = ctx.page.contactId ?? '';
  let next = task;
  for (const student of task.students) {
    const access = hasAccess(student, ctx);
    const { attached, ...rest } = student;
    if (access === undefined || access === (attached !== undefined)) continue;
    if (!access) {
      const others = next.steps.filter(
        (step) => !(step.kind === 'attached' && step.to === to && isOf(step, student)),
      );
      next = { ...withStudent(withGone(next, student.key, true), rest), steps: others };
      continue;
    }
    if (isUnsaved(ctx.page)) continue;
    const { name, number = typedNumber(task, student, ctx) } = student;
    const step: LogEntry = {
      at: now,
      kind: 'attached',
      what: name,
      ...(number && { number }),
      to,
    };
    const seen = { ...rest, ...(number && { number }), attached: { contactId: to, at: now } };
    next = withStudent(withGone(next, student.key, false), seen);
    if (wasLacking(task, student)) next = { ...next, steps: [...next.steps, step] };
  }
  return next;
}

const isOf = ({ what, number }: LogEntry, student: TaskStudent): boolean =>
  what === student.name && (number === undefined || number === student.number);

const withStudent = (task: Task, student: TaskStudent): Task => ({
  ...task,
  students: task.students.map((other) => (other.key === student.key ? student : other)),
});

/** Notes that a student was on the original as decided and no longer is, or is again. */
function withGone(task: Task, key: string, isGone: boolean): Task {
  const { original } = task;
  if (!original) return task;
  const { gone: before = [], ...rest } = original;
  const gone = [...before.filter((other) => other !== key), ...(isGone ? [key] : [])];
  return { ...task, original: { ...rest, ...(gone.length > 0 && { gone }) } };
}

/** Notes which students the page was seen to lack, or to have without access: only what changes is in the record. */
function withLacking(task: Task, ctx: ContactContext): Task {
  const { original } = task;
  if (!original || !ctx.page.students) return task;
  const rows = task.students.map((student) => ({
    key: student.key,
    row: rowOfStudent(student, ctx),
  }));
  const keysOf = (isMeant: (row: (typeof rows)[number]['row']) => boolean) =>
    rows.filter(({ row }) => isMeant(row)).map(({ key }) => key);
  const absent = union(
    original.absent,
    keysOf((row) => row === undefined),
  );
  const closed = union(
    original.closed,
    keysOf((row) => row?.access === false),
  );
  return {
    ...task,
    original: {
      ...original,
      ...(absent.length > 0 && { absent }),
      ...(closed.length > 0 && { closed }),
    },
  };
}

const union = (before: readonly string[] = [], more: readonly string[]): string[] => [
  ...new Set([...before, ...more]),
];

/** Whether an earlier look showed that the student was not there, or had no access. */
const wasLacking = ({ original }: Task, student: TaskStudent): boolean =>
  original?.absent?.includes(student.key) === true ||
  (!student.noAccess && original?.closed?.includes(student.key) === true) ||
  (original?.listed !== undefined && !isListed(original.listed, student));
