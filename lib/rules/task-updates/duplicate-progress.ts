/** What a look at a duplicate's page or record changes in its task: its values, its students, whether it is retired. */
import type { Facts } from '../../contracts/facts.ts';
import { mergeStudents } from '../../tasks/merge-task.ts';
import type { Duplicate, LogEntry, Task } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import { isUnsaved } from '../core/unsaved-changes.ts';
import { isLookedAt, mergeSnapshots, readSnapshot } from '../task/carry-over-progress.ts';
import { studentsOf } from '../task/clash.ts';
import { duplicateHere, isReadInFull } from '../task/page-role.ts';

/** On a duplicate: reads its values and its students, and whether it is inactive. */
export function updateDuplicate(task: Task, ctx: ContactContext, now: number): Task {
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
    ...(page.active && !isUnsaved(page) && { seenActive: true }),
    ...(page.deleting === 'confirmed' && { confirmedAt: here.confirmedAt ?? now }),
  };
  const changed = replaceDuplicate(withStudents(task, rows), here, next);
  if (here.retired?.outcome === 'inactive' && page.active === true && !isUnsaved(page))
    return activeAgain(changed, next);
  const inactive = page.contactId && page.active === false && page.unsaved === false;
  return inactive && !here.retired ? retire(changed, next, 'inactive', now) : changed;
}

/** A contact that is active again was not retired, and the record says nothing of it. */
export function activeAgain(task: Task, { retired: _, ...duplicate }: Duplicate): Task {
  const duplicates = task.duplicates.map((other) =>
    other.contactId === duplicate.contactId
      ? { ...duplicate, seenActive: true, activeAgain: true }
      : other,
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

/** Records that a duplicate was retired, once. One that was never seen active was not made inactive by anybody. */
export function retire(
  task: Task,
  { activeAgain: _, ...duplicate }: Duplicate,
  outcome: 'deleted' | 'inactive',
  now: number,
): Task {
  const duplicates = task.duplicates.map((other) =>
    other.contactId === duplicate.contactId && other.name === duplicate.name
      ? { ...duplicate, retired: { outcome: outcome, at: now } }
      : other,
  );
  const step: LogEntry = {
    at: now,
    kind: outcome,
    what: duplicate.name,
    ...(duplicate.contactId && { number: duplicate.contactId }),
  };
  const isNews = outcome === 'deleted' || duplicate.seenActive === true;
  return { ...task, duplicates, steps: isNews ? [...task.steps, step] : task.steps };
}

/** The task with a record of each saved duplicate that is kept as it is. */
export function withRemainingKept(task: Task, now: number): Task {
  const remaining = task.duplicates
    .filter(({ contactId, retired }) => contactId && !retired)
    .map(
      ({ contactId, name }): LogEntry => ({ at: now, kind: 'kept', what: name, number: contactId }),
    );
  return { ...task, steps: [...task.steps, ...remaining] };
}

/** Retires a duplicate whose record is gone or inactive. */
export function withLookup(task: Task, found: Facts['contactLookup'], now: number): Task {
  const duplicate = task.duplicates.find(
    ({ contactId, retired }) => contactId !== undefined && contactId === found?.id && !retired,
  );
  if (!duplicate || !(found?.kind === 'gone' || found?.kind === 'inactive')) return task;
  return {
    ...retire(task, duplicate, found.kind === 'gone' ? 'deleted' : 'inactive', now),
    touchedAt: now,
  };
}
