/**
 * What a page shows moves the tasks on: a clash opens one, Data Access seen on the original marks it,
 * a duplicate that is gone closes it. Nothing moves because a button was pressed.
 */
import type { AccessAccountsPage, Facts, SearchPage } from '../contracts/facts.ts';
import { mergeStudents } from '../tasks/merge-task.ts';
import { type Duplicate, type LogEntry, same, type Task, type TaskStudent } from '../tasks/task.ts';
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
export function updateTasks(ctx: Context, at: number): Task[] {
  const { page } = ctx.facts;
  const tasks = ctx.tasks.map((task) =>
    isOpen(task) ? lookedUp(task, ctx.facts.contactLookup, at) : task,
  );
  return onPage({ ...ctx, tasks }, page, at).map((task) => close(task, at));
}

function onPage(ctx: Context, page: Facts['page'], at: number): Task[] {
  const { facts, tasks } = ctx;
  if (page.kind === 'search') return tasks.map((task) => recordResults(task, page, at));
  if (page.kind === 'access-accounts') return tasks.map((task) => parentAccess(task, page));
  if (page.kind !== 'contact') return [...tasks];
  const here: ContactContext = { ...ctx, page };
  const clash = facts.error && facts.error.means !== 'unclear' && clashingEmail(here);
  const all = clash && isNews(here, clash) ? open(tasks, freshTask(here), at) : [...tasks];
  return all.map((task) =>
    isOpen(task)
      ? touched(task, original(duplicate(numbers(task, here), here, at), here, at), at)
      : task,
  );
}

/**
 * Whether the error tells of a clash that was not dealt with yet. It stands on after its task has ended,
 * and while the registrar types another email; searching for that one begins its task.
 */
function isNews(ctx: ContactContext, email: string): boolean {
  const { facts, tasks, page } = ctx;
  const here = tasks.filter((task) => duplicateHere(task, ctx));
  const typing =
    facts.drawer?.kind === 'account' && /^(email|username)$/.test(facts.drawer.focus ?? '');
  if (belongsToAnother(ctx, email) || (typing && here.some(isOpen))) return false;
  const last = here.findLast((task) => sameEmail(task.email, email));
  if (!last?.ended) return true;
  const known = last.students.map(({ key }) => key);
  return studentsOf(page, ctx.lastSeenStudent).some(({ key }) => !known.includes(key));
}

const touched = (before: Task, after: Task, at: number): Task =>
  same(before, after) ? before : { ...after, touchedAt: at };

const step = (task: Task, one: LogEntry): LogEntry[] => [...task.steps, one];

/** Student numbers that this page happens to tell. */
function numbers(task: Task, { page }: ContactContext): Task {
  const students = task.students.map((student) => {
    const number = page.students?.find((row) => row.dcid && row.dcid === student.dcid)?.number;
    return number && !student.number ? { ...student, number } : student;
  });
  return { ...task, students };
}

/** On a duplicate: all that it knows, students that came to it meanwhile, and whether it was retired. */
function duplicate(task: Task, ctx: ContactContext, at: number): Task {
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
    ...(page.deleting === 'confirmed' && { confirmedAt: here.confirmedAt ?? at }),
  };
  const changed = put(joined(task, rows), here, next);
  const inactive = page.contactId && page.active === false && page.unsaved === false;
  return inactive && !here.retired ? retire(changed, next, 'inactive', at) : changed;
}

const joined = (task: Task, rows: Task['students']): Task => ({
  ...task,
  students: mergeStudents(task.students, rows),
});

const put = (task: Task, old: Duplicate, next: Duplicate): Task => ({
  ...task,
  duplicates: task.duplicates.map((one) => (one === old ? next : one)),
});

/** Notes that a duplicate was retired, once. */
export function retire(task: Task, one: Duplicate, how: 'deleted' | 'inactive', at: number): Task {
  const next = { ...one, retired: { how, at } };
  const steps = step(task, {
    at,
    kind: how,
    what: one.name,
    ...(one.contactId && { number: one.contactId }),
  });
  return { ...put(task, one, next), steps };
}

/**
 * On the original: which students are there with Data Access now, and what is still lacking. What was
 * seen once counts no more when the page shows the contrary, and what is not saved yet does not count (promise 7).
 */
function original(task: Task, ctx: ContactContext, at: number): Task {
  const { contactId, account } = ctx.page;
  if (!contactId || !isOriginal(task, ctx)) return task;
  const pending = isUnsaved(ctx.page);
  const steps: LogEntry[] = [];
  const students = task.students.map((student): TaskStudent => {
    const sees = hasAccess(student, ctx);
    const { attached, ...rest } = student;
    if (sees === undefined || sees === (attached !== undefined)) return student;
    if (!sees) return rest;
    if (pending) return student;
    const { name, number = typed(task, student, ctx) } = student;
    // Seen again after it was gone for a while, it is in the record already.
    if (
      !task.steps.some(
        ({ kind: is, what, to }) => is === 'attached' && what === name && to === contactId,
      )
    )
      steps.push({ at, kind: 'attached', what: name, ...(number && { number }), to: contactId });
    return { ...rest, ...(number && { number }), attached: { contactId, at } };
  });
  const next = { ...withAccount(task, ctx), students, steps: [...task.steps, ...steps] };
  return account ? { ...next, ...seenOnOriginal(next, ctx.page, at) } : next;
}

/** Notes that the original's account is switched off, and that it was switched on again. */
function withAccount(task: Task, { page }: ContactContext): Task {
  const { original } = task;
  const enabled = page.account?.enabled ?? original?.enabled;
  const news = enabled === false || original?.enabled === false;
  return original && news ? { ...task, original: { ...original, enabled } } : task;
}

/** The number that was typed for a student, once the page shows the one it was asked for: it is no other's. */
function typed({ students }: Task, student: TaskStudent, { facts }: ContactContext) {
  const asked = students.find(({ number, attached }) => !number && !attached);
  const said = facts.inputs.number.trim();
  const free = /^\d+$/.test(said) && !students.some(({ number }) => number === said);
  return asked === student && free ? said : undefined;
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
function lookedUp(task: Task, found: Facts['contactLookup'], at: number): Task {
  const one = task.duplicates.find(
    ({ contactId, retired }) => contactId !== undefined && contactId === found?.id && !retired,
  );
  if (!one || !(found?.kind === 'gone' || found?.kind === 'inactive')) return task;
  return {
    ...retire(task, one, found.kind === 'gone' ? 'deleted' : 'inactive', at),
    touchedAt: at,
  };
}

/** A task with nothing left to do ends by itself. */
function close(task: Task, at: number): Task {
  if (isFinished(task)) return end(task, 'done', at);
  return isOpen(task) && isOver(task) ? end(task, 'different', at) : task;
}

function parentAccess(task: Task, { student, parentAccess: on }: AccessAccountsPage): Task {
  if (on === undefined) return task;
  const students = task.students.map((one) =>
    one.dcid === student.dcid ? { ...one, parentAccess: on } : one,
  );
  return same(students, task.students) ? task : { ...task, students };
}

function recordResults(task: Task, page: SearchPage, at: number): Task {
  const search = task.search && answeredBy(task.search, page);
  return search && search !== task.search ? { ...task, search, touchedAt: at } : task;
}
