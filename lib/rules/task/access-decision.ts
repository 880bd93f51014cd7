/**
 * Access that legal papers may forbid: said before it is turned on, and decided by the registrar alone
 * (facts §10, G).
 */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { Task, TaskStudent } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { isWithoutAccess } from '../core/remembered-answers.ts';
import { describeContact } from '../values/person-names.ts';
import { rarelySeesData } from '../values/relationships.ts';
import { hasWarningWord, phonesWithWarning } from '../values/warning-words.ts';
import { isUnread } from './carry-over-progress.ts';
import { confirmedPart } from './confirmed-duplicates.ts';
import { identityGate } from './identity-checks.ts';

type Row = Partial<Pick<Student, 'custody' | 'relationship'>>;
type Page = Pick<ContactPage, 'contactId' | 'name' | 'details' | 'phones'>;
type About = { student?: TaskStudent; task?: Task };

/** One reason against turning on access. */
type Doubt =
  | { kind: 'unwanted' | 'unread'; contact: Pick<Page, 'contactId' | 'name'> }
  | { kind: 'custody-off' }
  | { kind: 'access-off' }
  | { kind: 'note' | 'relationship'; text: string };

/** What speaks against turning on access for a row of the contact on the page, one sentence each. */
export function accessDoubts(
  ctx: Pick<ContactContext, 't' | 'page' | 'remembered'>,
  row: Row = {},
  about: About = {},
): string[] {
  const { t } = ctx;
  return findDoubts(ctx, row, about).map((doubt) => {
    if (doubt.kind === 'custody-off') return t.access.custodyOff;
    if (doubt.kind === 'access-off') return t.access.offThere;
    if ('text' in doubt) return t.access[doubt.kind]({ text: doubt.text });
    const { name, contactId } = doubt.contact;
    return t.access[doubt.kind]({ name: describeContact(t, name, contactId) });
  });
}

/** Finds what speaks against turning on access. The page may be a record of the contact. */
export function findDoubts(
  { page, remembered }: Pick<ContactContext, 'remembered'> & { page: Page },
  row: Row,
  { student, task }: About,
): Doubt[] {
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
  const phones = [page, ...duplicates.map(({ snapshot }) => snapshot)].flatMap(
    (contact) => contact?.phones ?? [],
  );
  const off = namesakes(student, task).flatMap((each) => each.off ?? []);
  const isOff = row.custody === false || off.includes('custody');
  return [
    ...[page, ...duplicates]
      .filter(({ contactId }) => isWithoutAccess({ remembered }, contactId))
      .map((contact): Doubt => ({ kind: 'unwanted', contact })),
    ...(isOff ? [{ kind: 'custody-off' } as const] : []),
    ...(off.includes('access') ? [{ kind: 'access-off' } as const] : []),
    ...[row.relationship || (student?.relationship ?? '')]
      .filter(rarelySeesData)
      .map((text): Doubt => ({ kind: 'relationship', text })),
    ...duplicates.filter(isUnread).map((contact): Doubt => ({ kind: 'unread', contact })),
    ...[...new Set([...texts.filter(hasWarningWord), ...phonesWithWarning(phones)])].map(
      (text): Doubt => ({ kind: 'note', text }),
    ),
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
