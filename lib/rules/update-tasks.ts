/**
 * Updates the tasks from what a page shows. A clash opens a task, Data Access on the original marks it, a
 * retired duplicate closes it. Pressing a button changes nothing.
 */
import type { AccessAccountsPage, Facts, SearchPage } from '../contracts/facts.ts';
import { isDeepEqual, type Task } from '../tasks/task.ts';
import { end, isOpen, openTask } from '../tasks/task-list.ts';
import type { ContactContext, Context } from './core/context.ts';
import { clashingEmail, freshTask, studentsOf } from './task/clash.ts';
import { belongsToAnother, hasOwnAccount, isUsernameOfAnother } from './task/email-of-another.ts';
import { duplicateHere } from './task/page-role.ts';
import { endRuledOut, withRemembered } from './task/ruled-out.ts';
import { isFinished } from './task/safe-to-retire.ts';
import { answeredBy } from './task/searches.ts';
import { updateDuplicate, withLookup } from './task-updates/duplicate-progress.ts';
import { updateOriginal } from './task-updates/original-progress.ts';
import { endOwnAccount } from './task-updates/own-account.ts';
import { takeBack } from './task-updates/taken-back.ts';
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
  const updated =
    clash && isNewClash(here, clash) ? openTask(tasks, freshTask(here), now) : [...tasks];
  return endOwnAccount(updated, here, now).map((task) =>
    isOpen(task)
      ? withTouchedAt(
          task,
          updateOriginal(updateDuplicate(withNumbers(task, here), here, now), here, now),
          now,
        )
      : withTouchedAt(task, takeBack(task, here, now), now),
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
  if (facts.error?.means === 'email-taken' && hasOwnAccount(ctx, email)) return false;
  const isAnothers =
    facts.error?.means === 'username-taken'
      ? isUsernameOfAnother(ctx, email)
      : belongsToAnother(ctx, email);
  if (isAnothers || (typing && here.some(isOpen))) return false;
  const last = here.findLast((task) => sameEmail(task.email, email));
  if (!last?.ended) return true;
  const knownKeys = last.students.map(({ key }) => key);
  return studentsOf(page, ctx.lastSeenStudent).some(({ key }) => !knownKeys.includes(key));
}

const withTouchedAt = (before: Task, after: Task, now: number): Task =>
  isDeepEqual(before, after) ? before : { ...after, touchedAt: now };

/** Adds student numbers that this page shows. */
function withNumbers(task: Task, { page }: ContactContext): Task {
  const students = task.students.map((student) => {
    const number = page.students?.find((row) => row.dcid && row.dcid === student.dcid)?.number;
    return number && !student.number ? { ...student, number } : student;
  });
  return { ...task, students };
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
