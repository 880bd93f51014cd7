/** What a page shows moves the tasks on: a clash opens one, Data Access seen on the original marks it. */
import { open, put, type Search, same, type Task } from '../tasks.ts';
import { clashingEmail, freshTask } from './clash.ts';
import type { ContactContext, Context } from './context.ts';
import { knowledgeOf } from './missing-here.ts';
import { isDuplicate, isOriginal, rowOf } from './resolve-clash.ts';
import { answers } from './search-page.ts';

/** The tasks after this page was seen at `at` (milliseconds since 1970). */
export function advance(ctx: Context, at: number): Task[] {
  const { facts, tasks } = ctx;
  const { page } = facts;
  if (page.is === 'search') return recordResults(tasks, ctx, at);
  if (page.is !== 'contact') return [...tasks];
  const here: ContactContext = { ...ctx, page };
  const clash = facts.error && facts.error.means !== 'unclear' && clashingEmail(here);
  const opened = clash ? open(tasks, freshTask(here), at) : [...tasks];
  return opened.map((task) => markAttached(learn(task, here), here, at));
}

/** The tasks after the registrar chose to search from this page; opens one where none is. */
export function searchOrdered(
  ctx: ContactContext,
  search: Pick<Search, 'text' | 'inactive'>,
  at: number,
): { tasks: Task[]; task: Task | undefined } {
  const running: Search = {
    ...search,
    by: search.text.includes('@') ? 'email' : 'name',
    state: 'running',
    results: [],
    more: false,
  };
  const known = ctx.tasks.findLast(
    (task) => task.duplicate.contactId === ctx.page.contactId && !ctx.facts.error,
  );
  if (known) {
    const task = { ...known, search: running, touchedAt: at };
    return { tasks: put(ctx.tasks, task), task };
  }
  const tasks = open(ctx.tasks, freshTask(ctx, running), at);
  return { tasks, task: tasks.find((task) => task.search === running) };
}

/** What this page adds to a task: numbers of its students and, on the duplicate, all that it knows. */
function learn(task: Task, ctx: ContactContext): Task {
  const { page } = ctx;
  const students = task.students.map((student) => {
    const number = page.students?.find((row) => row.dcid && row.dcid === student.dcid)?.number;
    return number && !student.number ? { ...student, number } : student;
  });
  const knows = task.knows ?? (isDuplicate(task, ctx) ? knowledgeOf(page) : undefined);
  return { ...task, students, ...(knows && { knows }) };
}

/** Data Access seen on the original settles who the original is; before that it is the one looked at last. */
function markAttached(task: Task, ctx: ContactContext, at: number): Task {
  const { contactId, name, account } = ctx.page;
  if (!contactId || !account || !isOriginal(task, ctx)) return task;
  const students = task.students.map((student) =>
    !student.attached && rowOf(student, ctx)?.access === true
      ? { ...student, attached: { contactId, at } }
      : student,
  );
  const here = { contactId, name };
  const settled = task.students.some((student) => student.attached);
  const next = { ...task, students, original: settled ? (task.original ?? here) : here };
  return same(next, task) ? task : { ...next, touchedAt: at };
}

function recordResults(tasks: readonly Task[], ctx: Context, at: number): Task[] {
  const { page } = ctx.facts;
  if (page.is !== 'search') return [...tasks];
  return tasks.map((task) =>
    task.search && task.search.state === 'needs-you' && answers(task, page)
      ? {
          ...task,
          search: { ...task.search, state: 'done', results: page.results ?? [], more: page.more },
          touchedAt: at,
        }
      : task,
  );
}
