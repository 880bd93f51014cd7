/** Applies the registrar's answer to "Same person?" to the task. */
import type { ActionOf } from '../../contracts/action.ts';
import type { Duplicate, FreshTask, Task } from '../../tasks/task.ts';
import { change, isOpen, openTask, taskId } from '../../tasks/task-list.ts';
import type { ContactContext, Context } from '../core/context.ts';
import { freshTask } from '../task/clash.ts';
import {
  answersAbout,
  confirmedPart,
  duplicateKey,
  duplicateToAsk,
} from '../task/confirmed-duplicates.ts';
import { duplicateHere, isCandidate } from '../task/page-role.ts';
import { endRuledOut } from '../task/ruled-out.ts';
import { cleanEmail } from '../values/emails.ts';
import { formatName } from '../values/person-names.ts';
import { addStudentToFound } from './add-student-to-found.ts';

type Answer = ActionOf<'same-person' | 'different-person'>;

/**
 * The tasks after the answer; opens a task if there is none. Ids that the page does not show change nothing.
 */
export function applyAnswer(ctx: Context, action: Answer, now: number): Task[] {
  const other = action.otherId;
  const { page } = ctx.facts;
  if (page.kind === 'student-contacts' && !action.duplicateId)
    return action.do === 'same-person' ? addStudentToFound(ctx, page, other, now) : [...ctx.tasks];
  const found = other && taskFor(ctx, action, now);
  if (!found) return [...ctx.tasks];
  const { tasks, id } = found;
  const existing = tasks.find((task) => task.id === id);
  const duplicate = existing && askedAbout(ctx, existing, action);
  // A contact cannot be its own duplicate: the guide would offer to retire it.
  if (!duplicate || existing.duplicates.some(({ contactId }) => contactId === other))
    return [...ctx.tasks];
  const kind: 'same' | 'different' = action.do === 'same-person' ? 'same' : 'different';
  const name = nameOf(ctx, existing, other);
  const answer = {
    contactId: other,
    name,
    kind,
    duplicateId: duplicateKey(duplicate),
    answeredAt: now,
  };
  const next = change(tasks, id, now, (task) => {
    const replaced = answersAbout(task, duplicate).filter(({ contactId }) => contactId === other);
    const answers = [...task.answers.filter((old) => !replaced.includes(old)), answer];
    const steps = [...task.steps, { at: now, kind, what: name, number: other } as const];
    return kind === 'same'
      ? { answers, steps, ...attachTo(task, { contactId: other, name }) }
      : {
          answers,
          steps,
          ...notThis({ ...task, answers }, other, duplicate),
          // The contact found by the email has it, whatever PowerSchool refused first.
          ...(task.clash === 'username-taken' &&
            task.search?.by === 'email' && { clash: 'email-taken' as const }),
        };
  });
  return next.flatMap((task) => (task.id === id ? endRuledOut(task, now) : task));
}

/** The duplicate that an answer is about. */
function askedAbout(ctx: Context, task: Task, { duplicateId, otherId }: Answer) {
  const { page } = ctx.facts;
  const here = page.kind === 'contact' ? duplicateHere(task, { page }) : undefined;
  const byId = task.duplicates.find(({ contactId }) => contactId === duplicateId);
  return here ?? byId ?? duplicateToAsk(task, otherId);
}

/** A new original: what was seen on the previous one no longer counts. */
function attachTo(task: Task, original: NonNullable<Task['original']>): Partial<Task> {
  if (task.original?.contactId === original.contactId)
    return { original: { ...task.original, ...original } };
  const students = task.students.map(({ attached: _, ...student }) => student);
  // The registrar dismissed values beside the previous original.
  return { original, students, carried: [] };
}

/** The original stays while another duplicate is the same person; this one's students are no longer looked for. */
function notThis(task: Task, other: string, duplicate: Duplicate): Partial<Task> {
  if (task.original?.contactId !== other) return {};
  const others = confirmedPart(task);
  if (others.duplicates.length > 0) {
    const otherKeys = new Set(others.students.map(({ key }) => key));
    const students = task.students.map(({ attached, ...student }) =>
      attached && (otherKeys.has(student.key) || !duplicate.students.includes(student.key))
        ? { ...student, attached }
        : student,
    );
    return { students };
  }
  const students = task.students.map(({ attached: _, ...student }) => student);
  return { original: undefined, students };
}

function taskFor(
  ctx: Context,
  action: Answer,
  now: number,
): { tasks: readonly Task[]; id: string } | undefined {
  const { page, site } = ctx.facts;
  const fresh: Task | FreshTask | undefined =
    page.kind === 'contact' ? onContact({ ...ctx, page }, action) : onList(ctx, action);
  if (!fresh) return undefined;
  if (isTask(fresh)) return { tasks: ctx.tasks, id: fresh.id };
  return { tasks: openTask(ctx.tasks, fresh, now), id: taskId(site, fresh.email) };
}

const isTask = (task: Task | FreshTask): task is Task => 'id' in task;

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
  const { contacts = [] } = page;
  const duplicate = contacts.find(({ contactId }) => contactId && contactId === action.duplicateId);
  const original = contacts.find(({ contactId }) => contactId && contactId === action.otherId);
  if (!duplicate?.contactId || !original) return undefined;
  const email = original.emails[0] ?? duplicate.emails[0] ?? `contact ${action.otherId}`;
  const { student } = page;
  return {
    site,
    clash: 'found',
    email: cleanEmail(email),
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
