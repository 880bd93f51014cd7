/**
 * Access that legal papers may forbid: said before it is turned on, and decided by the registrar alone
 * (facts §10, G).
 */
import type { Student } from '../../contracts/contact-facts.ts';
import type { Task, TaskStudent } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { isWithoutAccess } from '../core/remembered-answers.ts';
import { describeContact } from '../values/person-names.ts';
import { hasWarningWord } from '../values/warning-words.ts';
import { isUnread } from './carry-over-progress.ts';
import { confirmedPart } from './confirmed-duplicates.ts';
import { identityGate } from './identity-checks.ts';

type Row = Partial<Pick<Student, 'custody' | 'relationship'>>;

/** What speaks against turning on access for a row of the contact on the page, one sentence each. */
export function accessDoubts(
  ctx: Pick<ContactContext, 't' | 'page' | 'remembered'>,
  row: Row = {},
  about: { student?: TaskStudent; task?: Task } = {},
): string[] {
  const { t, page } = ctx;
  const { student, task } = about;
  const duplicates = task ? confirmedPart(task).duplicates : [];
  const texts = [
    page.name,
    ...Object.values(page.details ?? {}),
    row.relationship ?? '',
    student?.relationship ?? '',
    ...duplicates.flatMap(({ name, snapshot }) => [
      name,
      ...(snapshot?.details ?? []).map(({ value }) => value),
    ]),
  ];
  const unwanted = [page, ...duplicates].filter(({ contactId }) => isWithoutAccess(ctx, contactId));
  const off = namesakes(student, task).flatMap((each) => each.off ?? []);
  return [
    ...unwanted.map(({ name, contactId }) =>
      t.access.unwanted({ name: describeContact(t, name, contactId) }),
    ),
    ...(row.custody === false || off.includes('custody') ? [t.access.custodyOff] : []),
    ...(off.includes('access') ? [t.access.offThere] : []),
    ...duplicates
      .filter(isUnread)
      .map(({ name, contactId }) => t.access.unread({ name: describeContact(t, name, contactId) })),
    ...[...new Set(texts.filter(hasWarningWord))].map((text) => t.access.note({ text })),
  ];
}

/**
 * The step that makes an account or turns it on. Where a child has Data Access already it gives access at once, so the
 * questions about access come first.
 * @returns the step as it is where no child has Data Access: turning that on asks the same
 */
export function withAccessQuestions(
  ctx: ContactContext,
  step: ChecklistStep,
  task?: Task,
): ChecklistStep {
  const rows = (ctx.page.students ?? []).filter(({ current, access }) => current && access);
  if (rows.length === 0 || step.kind !== 'open' || !step.now) return step;
  const doubts = [
    ...new Set(rows.flatMap((row) => accessDoubts(ctx, row, { ...(task && { task }) }))),
  ];
  const { isPassed, hints: checks, offers: boxes } = identityGate(ctx, task);
  const questions = [...doubts, ...checks];
  if (!isPassed) return { ...step, now: { hints: questions, offers: boxes } };
  const { hints = [], offers = [] } = step.now;
  const stepOffers =
    doubts.length > 0 ? offers.map((offer) => ({ ...offer, primary: false })) : offers;
  return {
    ...step,
    now: { ...step.now, hints: [...questions, ...hints], offers: [...stepOffers, ...boxes] },
  };
}

/** The student, and others of the task with the same name: the typed number may be of any of them. */
const namesakes = (student: TaskStudent | undefined, task: Task | undefined): TaskStudent[] =>
  (task?.students ?? (student ? [student] : [])).filter(({ name }) => name === student?.name);

/** "No access for this student", beside the offer to turn it on. */
export const noAccessOffer = (
  { t }: Pick<ContactContext, 't'>,
  task: Pick<Task, 'id'>,
  student: TaskStudent,
): OfferDraft => ({
  id: `no-access-${student.key}`,
  label: t.access.none({ student: student.name }),
  action: { do: 'no-access', taskId: task.id, key: student.key },
});

/** The task once the registrar decided that the parent gets no access to this student. */
export function withoutAccess(task: Task, key: string, now: number): Partial<Task> {
  const student = task.students.find((other) => other.key === key);
  if (!student || student.noAccess) return {};
  return {
    students: task.students.map((other) =>
      other === student ? { ...student, noAccess: true } : other,
    ),
    steps: [
      ...task.steps,
      {
        at: now,
        kind: 'no-access',
        what: student.name,
        ...(student.number && { number: student.number }),
      },
    ],
  };
}
