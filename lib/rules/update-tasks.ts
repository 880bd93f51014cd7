/**
 * What a page shows moves the tasks on: a clash opens one, Data Access seen on the original marks it,
 * a duplicate that is gone closes it. Nothing moves because a button was pressed.
 */
import type { AccessAccountsPage, Facts, SearchPage } from '../contracts/facts.ts';
import { mergeStudents } from '../tasks/merge-task.ts';
import {
  type Duplicate,
  isDeepEqual,
  type LogEntry,
  type Task,
  type TaskStudent,
} from '../tasks/task.ts';
import { end, isOpen, open } from '../tasks/task-list.ts';
import type { ContactContext, Context } from './core/context.ts';
import { isUnsaved } from './core/unsaved-changes.ts';
import { mergeSnapshots, readSnapshot, seenOnOriginal } from './task/carry-over-progress.ts';
import { clashingEmail, freshTask, studentsOf } from './task/clash.ts';
import { belongsToAnother } from './task/email-of-another.ts';
import { duplicateHere, isOriginal, rowOf } from './task/page-role.ts';
import { isFinished } from './task/safe-to-retire.ts';
import { isOver } from './task/same-person-answer.ts';
import { answeredBy } from './task/searches.ts';
import { sameEmail } from './values/emails.ts';

/** The tasks after this page was seen at `at` (milliseconds since 1970). */
export function updateTasks(ctx: Context, now: number): Task[] {
  const { page } = ctx.facts;
  const tasks = ctx.tasks.map((task) =>
    isOpen(task) ? withLookup(task, ctx.facts.contactLookup, now) : task,
  );
  return onPage({ ...ctx, tasks }, page, now).map((task) => close(task, now));
}

function onPage(ctx: Context, page: Facts['page'], now: number): Task[] {
  const { facts, tasks } = ctx;
  if (page.kind === 'search') return tasks.map((task) => recordResults(task, page, now));
  if (page.kind === 'access-accounts') return tasks.map((task) => withParentAccess(task, page));
  if (page.kind !== 'contact') return [...tasks];
  const here: ContactContext = { ...ctx, page };
  const clash = facts.error && facts.error.means !== 'unclear' && clashingEmail(here);
  const updated = clash && isNewClash(here, clash) ? open(tasks, freshTask(here), now) : [...tasks];
  return updated.map((task) =>
    isOpen(task)
      ? withTouchedAt(
          task,
          updateOriginal(updateDuplicate(withNumbers(task, here), here, now), here, now),
          now,
        )
      : task,
  );
}

/**
 * Whether the error tells of a clash that was not dealt with yet. It stands on after its task has ended,
 * and while the registrar types another email; searching for that one begins its task.
 */
function isNewClash(ctx: ContactContext, email: string): boolean {
  const { facts, tasks, page } = ctx;
  const here = tasks.filter((task) => duplicateHere(task, ctx));
  const typing =
    facts.drawer?.kind === 'account' && /^(email|username)$/.test(facts.drawer.focus ?? '');
  if (belongsToAnother(ctx, email) || (typing && here.some(isOpen))) return false;
  const last = here.findLast((task) => sameEmail(task.email, email));
  if (!last?.ended) return true;
  const knownKeys = last.students.map(({ key }) => key);
  return studentsOf(page, ctx.lastSeenStudent).some(({ key }) => !knownKeys.includes(key));
}

const withTouchedAt = (before: Task, after: Task, now: number): Task =>
  isDeepEqual(before, after) ? before : { ...after, touchedAt: now };

const addStep = (task: Task, entry: LogEntry): LogEntry[] => [...task.steps, entry];

/** Student numbers that this page happens to tell. */
function withNumbers(task: Task, { page }: ContactContext): Task {
  const students = task.students.map((student) => {
    const number = page.students?.find((row) => row.dcid && row.dcid === student.dcid)?.number;
    return number && !student.number ? { ...student, number } : student;
  });
  return { ...task, students };
}

/** On a duplicate: all that it knows, students that came to it meanwhile, and whether it was retired. */
function updateDuplicate(task: Task, ctx: ContactContext, now: number): Task {
  const here = duplicateHere(task, ctx);
  const { page } = ctx;
  if (!here) return task;
  const fresh = readSnapshot(page);
  const rows = page.contactId ? studentsOf(page) : [];
  const keys = [...new Set([...here.students, ...rows.map(({ key }) => key)])];
  const next: Duplicate = {
    ...here,
    name: page.name || here.name,
    students: keys,
    ...(fresh && { snapshot: mergeSnapshots(here.snapshot, fresh) }),
    ...(page.deleting === 'confirmed' && { confirmedAt: here.confirmedAt ?? now }),
  };
  const changed = replaceDuplicate(withStudents(task, rows), here, next);
  const inactive = page.contactId && page.active === false && page.unsaved === false;
  return inactive && !here.retired ? retire(changed, next, 'inactive', now) : changed;
}

const withStudents = (task: Task, rows: Task['students']): Task => ({
  ...task,
  students: mergeStudents(task.students, rows),
});

const replaceDuplicate = (task: Task, old: Duplicate, next: Duplicate): Task => ({
  ...task,
  duplicates: task.duplicates.map((duplicate) => (duplicate === old ? next : duplicate)),
});

/** Notes that a duplicate was retired, once. */
export function retire(
  task: Task,
  duplicate: Duplicate,
  outcome: 'deleted' | 'inactive',
  now: number,
): Task {
  const next = { ...duplicate, retired: { how: outcome, at: now } };
  const steps = addStep(task, {
    at: now,
    kind: outcome,
    what: duplicate.name,
    ...(duplicate.contactId && { number: duplicate.contactId }),
  });
  return { ...replaceDuplicate(task, duplicate, next), steps };
}

/**
 * On the original: which students are there with Data Access now, and what is still lacking. What was
 * seen once counts no more when the page shows the contrary, and what is not saved yet does not count (promise 7).
 */
function updateOriginal(task: Task, ctx: ContactContext, now: number): Task {
  const { contactId, account } = ctx.page;
  if (!contactId || !isOriginal(task, ctx)) return task;
  const pending = isUnsaved(ctx.page);
  const steps: LogEntry[] = [];
  const students = task.students.map((student): TaskStudent => {
    const access = hasAccess(student, ctx);
    const { attached, ...rest } = student;
    if (access === undefined || access === (attached !== undefined)) return student;
    if (!access) return rest;
    if (pending) return student;
    const { name, number = typedNumber(task, student, ctx) } = student;
    // Seen again after it was gone for a while, it is in the record already.
    if (
      !task.steps.some(
        ({ kind, what, to }) => kind === 'attached' && what === name && to === contactId,
      )
    )
      steps.push({
        at: now,
        kind: 'attached',
        what: name,
        ...(number && { number }),
        to: contactId,
      });
    return { ...rest, ...(number && { number }), attached: { contactId, at: now } };
  });
  const next = { ...withAccount(task, ctx), students, steps: [...task.steps, ...steps] };
  return account ? { ...next, ...seenOnOriginal(next, ctx.page, now) } : next;
}

/** Notes that the original's account is switched off, and that it was switched on again. */
function withAccount(task: Task, { page }: ContactContext): Task {
  const { original } = task;
  const enabled = page.account?.enabled ?? original?.enabled;
  const hasChanged = enabled === false || original?.enabled === false;
  return original && hasChanged ? { ...task, original: { ...original, enabled } } : task;
}

/** The number that was typed for a student, once the page shows the one it was asked for: it is no other's. */
function typedNumber({ students }: Task, student: TaskStudent, { facts }: ContactContext) {
  const nextStudent = students.find(({ number, attached }) => !number && !attached);
  const input = facts.inputs.number.trim();
  const free = /^\d+$/.test(input) && !students.some(({ number }) => number === input);
  return nextStudent === student && free ? input : undefined;
}

/** Whether the parent sees this student through the contact on the page; undefined when it does not say. */
function hasAccess(student: TaskStudent, ctx: ContactContext): boolean | undefined {
  const { account, active, deleting, students } = ctx.page;
  // An inactive contact's account is locked (facts §10, D).
  if (account === null || active === false || deleting === 'confirmed') return false;
  const access = students && (rowOf(student, ctx) ?? { access: false }).access;
  return access && !account ? undefined : access;
}

/** What the record of a duplicate said: gone, or inactive. */
function withLookup(task: Task, found: Facts['contactLookup'], now: number): Task {
  const duplicate = task.duplicates.find(
    ({ contactId, retired }) => contactId !== undefined && contactId === found?.id && !retired,
  );
  if (!duplicate || !(found?.kind === 'gone' || found?.kind === 'inactive')) return task;
  return {
    ...retire(task, duplicate, found.kind === 'gone' ? 'deleted' : 'inactive', now),
    touchedAt: now,
  };
}

/** A task with nothing left to do ends by itself. */
function close(task: Task, now: number): Task {
  if (isFinished(task)) return end(task, 'done', now);
  return isOpen(task) && isOver(task) ? end(task, 'different', now) : task;
}

function withParentAccess(task: Task, { student, parentAccess }: AccessAccountsPage): Task {
  if (parentAccess === undefined) return task;
  const students = task.students.map((row) =>
    row.dcid === student.dcid ? { ...row, parentAccess } : row,
  );
  return isDeepEqual(students, task.students) ? task : { ...task, students };
}

function recordResults(task: Task, page: SearchPage, now: number): Task {
  const search = task.search && answeredBy(task.search, page);
  return search && search !== task.search ? { ...task, search, touchedAt: now } : task;
}
