/**
 * What a page shows moves the tasks on: a clash opens one, Data Access seen on the original marks it,
 * a duplicate that is gone closes it. Nothing moves because a button was pressed.
 */
import type { AccessAccountsPage, Facts, SearchPage } from '../facts.ts';
import {
  type Duplicate,
  end,
  isOpen,
  joinStudents,
  open,
  type Step,
  same,
  type Task,
} from '../tasks.ts';
import { joinKnows, knowledgeOf, seenOnOriginal } from './carried.ts';
import { clashingEmail, freshTask, studentsOf } from './clash.ts';
import type { ContactContext, Context } from './context.ts';
import { isFinished } from './finished.ts';
import { isAnothers } from './one-per-email.ts';
import { answeredBy } from './searches.ts';
import { duplicateHere, isOriginal, rowOf } from './whose.ts';

/** The tasks after this page was seen at `at` (milliseconds since 1970). */
export function advance(ctx: Context, at: number): Task[] {
  const { page } = ctx.facts;
  const tasks = ctx.tasks.map((task) =>
    isOpen(task) ? lookedUp(task, ctx.facts.lookedUp, at) : task,
  );
  return onPage({ ...ctx, tasks }, page, at).map((task) => close(task, at));
}

function onPage(ctx: Context, page: Facts['page'], at: number): Task[] {
  const { facts, tasks } = ctx;
  if (page.is === 'search') return tasks.map((task) => recordResults(task, page, at));
  if (page.is === 'access-accounts') return tasks.map((task) => parentAccess(task, page));
  if (page.is !== 'contact') return [...tasks];
  const here: ContactContext = { ...ctx, page };
  const clash = facts.error && facts.error.means !== 'unclear' && clashingEmail(here);
  const all = clash && !isAnothers(here, clash) ? open(tasks, freshTask(here), at) : [...tasks];
  return all.map((task) =>
    isOpen(task)
      ? touched(task, original(duplicate(numbers(task, here), here, at), here, at), at)
      : task,
  );
}

const touched = (before: Task, after: Task, at: number): Task =>
  same(before, after) ? before : { ...after, touchedAt: at };

const step = (task: Task, one: Step): Step[] => [...task.steps, one];

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
  if (!here || here.retired) return task;
  const fresh = knowledgeOf(page);
  const rows = page.contactId ? studentsOf(page) : [];
  const keys = [...new Set([...here.students, ...rows.map(({ key }) => key)])];
  const next: Duplicate = {
    ...here,
    name: page.name || here.name,
    students: keys,
    ...(fresh && { knows: joinKnows(here.knows, fresh) }),
    ...(page.deleting === 'confirmed' && { confirmedAt: here.confirmedAt ?? at }),
  };
  const changed = put(joined(task, rows), here, next);
  const inactive = page.contactId && page.active === false && page.unsaved === false;
  return inactive ? retire(changed, next, 'inactive', at) : changed;
}

const joined = (task: Task, rows: Task['students']): Task => ({
  ...task,
  students: joinStudents(task.students, rows),
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
    is: how,
    what: one.name,
    ...(one.contactId && { number: one.contactId }),
  });
  return { ...put(task, one, next), steps };
}

/** On the original: which students are there with Data Access, and what is still lacking. */
function original(task: Task, ctx: ContactContext, at: number): Task {
  const { contactId, account } = ctx.page;
  if (!contactId || !account || !isOriginal(task, ctx)) return task;
  const steps: Step[] = [];
  const students = task.students.map((student) => {
    const row = rowOf(student, ctx);
    if (row?.access) {
      if (student.attached) return student;
      const { name, number } = student;
      const one = { is: 'attached', what: name, to: contactId } as const;
      const noted = task.steps.some(({ is, what, to }) => same({ is, what, to }, one));
      if (!noted) steps.push({ at, ...one, ...(number && { number }) });
      return { ...student, attached: { contactId, at } };
    }
    // What was seen once and is gone now counts no more; what can't be read says nothing.
    if (!ctx.page.students || (row && row.access === undefined)) return student;
    const { attached: _, ...rest } = student;
    return rest;
  });
  const next = { ...task, students, steps: [...task.steps, ...steps] };
  return { ...next, ...seenOnOriginal(next, ctx.page, at) };
}

/** What the record of a duplicate said: gone, or inactive. */
function lookedUp(task: Task, found: Facts['lookedUp'], at: number): Task {
  const one = task.duplicates.find(
    ({ contactId, retired }) => contactId !== undefined && contactId === found?.id && !retired,
  );
  if (!one || !(found?.is === 'gone' || found?.is === 'inactive')) return task;
  return { ...retire(task, one, found.is === 'gone' ? 'deleted' : 'inactive', at), touchedAt: at };
}

/** A task with nothing left to do ends by itself. */
const close = (task: Task, at: number): Task => (isFinished(task) ? end(task, 'done', at) : task);

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
