/** Applies the registrar's answer to "Same person?" to the task. */
import type { ActionOf } from '../../contracts/action.ts';
import type { StudentContactsPage } from '../../contracts/facts.ts';
import type { FreshTask, Task } from '../../tasks/task.ts';
import { change, end, isOpen, open, taskId } from '../../tasks/task-list.ts';
import type { ContactContext, Context } from '../core/context.ts';
import { cleanEmail } from '../values/emails.ts';
import { formatName } from '../values/person-names.ts';
import { freshTask } from './clash.ts';
import { duplicateHere, isCandidate } from './page-role.ts';

/** Contacts that the search found and that may still be this person. */
export const candidates = (task: Task) =>
  (task.search?.results ?? []).filter(
    ({ contactId }) =>
      !task.duplicates.some((duplicate) => duplicate.contactId === contactId) &&
      !task.answers.some((answer) => answer.contactId === contactId && answer.kind === 'different'),
  );

type Answer = ActionOf<'same-person' | 'different-person'>;

/**
 * The tasks after the answer; opens a task if there is none. Ids that the page does not show change nothing.
 */
export function applyAnswer(ctx: Context, action: Answer, now: number): Task[] {
  const other = action.otherId;
  const found = other && taskFor(ctx, action, now);
  if (!found) return [...ctx.tasks];
  const { tasks, id } = found;
  const existing = tasks.find((task) => task.id === id);
  // A contact cannot be its own duplicate: the guide would offer to retire it.
  if (existing?.duplicates.some(({ contactId }) => contactId === other)) return [...ctx.tasks];
  const kind = action.do === 'same-person' ? 'same' : 'different';
  const name = nameOf(ctx, existing, other);
  const next = change(tasks, id, now, (task) => {
    const answers = [
      ...task.answers.filter(({ contactId }) => contactId !== other),
      { contactId: other, name, kind } as const,
    ];
    const steps = [...task.steps, { at: now, kind, what: name, number: other } as const];
    return kind === 'same'
      ? { answers, steps, ...attachTo(task, { contactId: other, name }) }
      : { answers, steps, ...notThis(task, other) };
  });
  return next.map((task) => (task.id === id && isOver(task) ? end(task, 'different', now) : task));
}

/** A new original: what was seen on the previous one no longer counts. */
function attachTo(task: Task, original: NonNullable<Task['original']>): Partial<Task> {
  if (task.original?.contactId === original.contactId)
    return { original: { ...task.original, ...original } };
  const students = task.students.map(({ attached: _, ...student }) => student);
  // The registrar dismissed values beside the previous original.
  return { original, students, carried: [] };
}

function notThis(task: Task, other: string): Partial<Task> {
  if (task.original?.contactId !== other) return {};
  const students = task.students.map(({ attached: _, ...student }) => student);
  return { original: undefined, students };
}

/** Whether no result remains that could be the same person with an account. */
export const isOver = (task: Task): boolean =>
  task.answers.at(-1)?.kind === 'different' &&
  !task.original &&
  (task.search === undefined || task.search.state === 'done') &&
  candidates(task).every(({ hasAccount }) => hasAccount === false);

function taskFor(
  ctx: Context,
  action: Answer,
  now: number,
): { tasks: readonly Task[]; id: string } | undefined {
  const { page, site } = ctx.facts;
  const fresh = page.kind === 'contact' ? onContact({ ...ctx, page }, action) : onList(ctx, action);
  if (!fresh) return undefined;
  return { tasks: open(ctx.tasks, fresh, now), id: taskId(site, fresh.email) };
}

/** The task of a contact's page: the open one, else a new one from what a check found. */
function onContact(ctx: ContactContext, action: Answer): Task | FreshTask | undefined {
  const { page, tasks } = ctx;
  const other = action.otherId;
  const existing = tasks.findLast(
    (task) =>
      isOpen(task) &&
      (other === page.contactId ? isCandidate(task, ctx) : duplicateHere(task, ctx) !== undefined),
  );
  // The contact on the page can only be the original of an open task, never its own duplicate.
  if (existing || other === page.contactId) return existing;
  const search = ctx.checks.findLast(({ results }) =>
    results.some(({ contactId }) => contactId === other),
  );
  if (!search) return undefined;
  const fresh = freshTask(ctx, search);
  const email = search.by === 'email' ? search.text : fresh.email || emailOf(search.results, other);
  return { ...fresh, clash: 'found', email: cleanEmail(email) };
}

const emailOf = (results: readonly { contactId: string; emails: string[] }[], id: string) =>
  results.find(({ contactId }) => contactId === id)?.emails[0] ?? `contact ${id}`;

/** Two contacts of one student: `duplicateId` becomes the duplicate of `otherId`. */
function onList(ctx: Context, action: Answer): FreshTask | undefined {
  const { page, site } = ctx.facts;
  if (page.kind !== 'student-contacts') return undefined;
  const { student, contacts = [] } = page as StudentContactsPage;
  const duplicate = contacts.find(({ contactId }) => contactId && contactId === action.duplicateId);
  const original = contacts.find(({ contactId }) => contactId && contactId === action.otherId);
  if (!duplicate?.contactId || !original) return undefined;
  return {
    site,
    clash: 'found',
    email: cleanEmail(original.emails[0] ?? duplicate.emails[0] ?? `contact ${action.otherId}`),
    duplicates: [
      {
        contactId: duplicate.contactId,
        name: formatName(duplicate.name),
        students: [student.dcid],
      },
    ],
    students: [
      {
        key: student.dcid,
        dcid: student.dcid,
        name: formatName(student.name),
        relationship: duplicate.relationship,
        ...(student.number && { number: student.number }),
      },
    ],
    answers: [],
    carried: [],
    steps: [],
  };
}

function nameOf(ctx: Context, task: Task | undefined, id: string): string {
  const { page } = ctx.facts;
  if (page.kind === 'contact' && page.contactId === id) return page.name;
  const listed = [
    ...(page.kind === 'student-contacts' ? (page.contacts ?? []) : []),
    ...(task?.search?.results ?? []),
    ...ctx.checks.flatMap(({ results }) => results),
  ].find(({ contactId }) => contactId === id);
  return formatName(listed?.name ?? '');
}
