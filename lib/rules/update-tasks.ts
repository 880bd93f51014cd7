/**
 * Updates the tasks from what a page shows. A clash opens a task, Data Access on the original marks it, a
 * retired duplicate closes it. Pressing a button changes nothing.
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
import {
  isLookedAt,
  mergeSnapshots,
  readSnapshot,
  seenOnOriginal,
} from './task/carry-over-progress.ts';
import { clashingEmail, freshTask, studentsOf } from './task/clash.ts';
import { confirmedPart } from './task/confirmed-duplicates.ts';
import { belongsToAnother } from './task/email-of-another.ts';
import { hasAccess, typedNumber, withAccount } from './task/original-page.ts';
import { duplicateHere, isOriginal, isReadInFull } from './task/page-role.ts';
import { endRuledOut, withRemembered } from './task/ruled-out.ts';
import { isFinished } from './task/safe-to-retire.ts';
import { answeredBy } from './task/searches.ts';
import { sameEmail } from './values/emails.ts';

/** The tasks after a look at this page at the time `now`. */
export function updateTasks(ctx: Context, now: number): Task[] {
  const { page } = ctx.facts;
  const tasks = ctx.tasks.map((task) =>
    isOpen(task) ? withLookup(task, ctx.facts.contactLookup, now) : task,
  );
  return onPage({ ...ctx, tasks }, page, now)
    .map((task) => withRemembered(task, ctx))
    .flatMap((task) => close(task, now));
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
 * Whether the error is a clash that was not dealt with yet. The page may still show the error after its task
 * has ended, or while the registrar types another email; searching for that email opens its task.
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

/** Adds student numbers that this page shows. */
function withNumbers(task: Task, { page }: ContactContext): Task {
  const students = task.students.map((student) => {
    const number = page.students?.find((row) => row.dcid && row.dcid === student.dcid)?.number;
    return number && !student.number ? { ...student, number } : student;
  });
  return { ...task, students };
}

/** On a duplicate: reads its values and its students, and whether it is inactive. */
function updateDuplicate(task: Task, ctx: ContactContext, now: number): Task {
  const here = duplicateHere(task, ctx);
  const { page } = ctx;
  if (!here) return task;
  const fresh = readSnapshot(page, isLookedAt(task, here) && isReadInFull(ctx));
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
  if (here.retired?.how === 'inactive' && page.active === true && !isUnsaved(page))
    return activeAgain(changed, next);
  const inactive = page.contactId && page.active === false && page.unsaved === false;
  return inactive && !here.retired ? retire(changed, next, 'inactive', now) : changed;
}

/** A contact that is active again was not retired, and the record says nothing of it. */
function activeAgain(task: Task, { retired: _, ...duplicate }: Duplicate): Task {
  const duplicates = task.duplicates.map((other) =>
    other.contactId === duplicate.contactId ? duplicate : other,
  );
  const steps = task.steps.filter(
    ({ kind, number }) => kind !== 'inactive' || number !== duplicate.contactId,
  );
  return { ...task, duplicates, steps };
}

const withStudents = (task: Task, rows: Task['students']): Task => ({
  ...task,
  students: mergeStudents(task.students, rows),
});

const replaceDuplicate = (task: Task, old: Duplicate, next: Duplicate): Task => ({
  ...task,
  duplicates: task.duplicates.map((duplicate) => (duplicate === old ? next : duplicate)),
});

/** Records that a duplicate was retired, once. */
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
 * On the original: updates which students have Data Access and what is still lacking. The latest look counts,
 * and only saved values count (promise 7).
 */
function updateOriginal(task: Task, ctx: ContactContext, now: number): Task {
  const { contactId, account } = ctx.page;
  if (!contactId || !isOriginal(task, ctx)) return task;
  const pending = isUnsaved(ctx.page);
  const part = confirmedPart(task);
  const steps: LogEntry[] = [];
  const students = part.students.map((student): TaskStudent => {
    const access = hasAccess(student, ctx);
    const { attached, ...rest } = student;
    if (access === undefined || access === (attached !== undefined)) return student;
    if (!access) return rest;
    if (pending) return student;
    const { name, number = typedNumber(part, student, ctx) } = student;
    // A student seen again after an absence is in the log already.
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
  const next = { ...withAccount(part, ctx), students, steps: [...task.steps, ...steps] };
  const seen = account ? { ...next, ...seenOnOriginal(next, ctx.page, now) } : next;
  const seenStudent = ({ key }: TaskStudent) => seen.students.find((other) => other.key === key);
  return {
    ...seen,
    duplicates: task.duplicates,
    students: task.students.map((student) => seenStudent(student) ?? student),
  };
}

/** Retires a duplicate whose record is gone or inactive. */
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

/** Ends a task, or a part of it, that has nothing left to do. */
function close(task: Task, now: number): Task[] {
  return isFinished(task) ? [end(task, 'done', now)] : endRuledOut(task, now);
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
