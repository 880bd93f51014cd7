/** Adds a student to the original: finds the number and prepares the row; the registrar submits. */
import type { Student } from '../../contracts/contact-facts.ts';
import type { FoundStudent } from '../../contracts/drawer-facts.ts';
import type { Task, TaskStudent } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { submitHint } from '../core/drawer-offers.ts';
import { undoOffers } from '../core/undo-offer.ts';
import { accessDoubts, noAccessOffer } from '../task/access-decision.ts';
import { identityGate, NO_CHECKS } from '../task/identity-checks.ts';
import { pastRowOf } from '../task/page-role.ts';
import { formatName } from '../values/person-names.ts';
import { isSameWholeName } from '../values/read-name.ts';
import { isParent } from '../values/relationships.ts';

/** The step for Add Students: open it, search by number, select the row; the registrar submits. */
export function addStudent(
  ctx: ContactContext,
  item: { id: string; label: string },
  student: TaskStudent,
  task: Task,
): ChecklistStep {
  const { t, page, facts } = ctx;
  const drawer = facts.drawer;
  if (page.account === null) return { ...item, kind: 'blocked', detail: t.attach.noAccountHere };
  if (!page.students || page.account === undefined) {
    const thing = page.students ? 'account-section' : 'students-section';
    return {
      ...item,
      kind: 'blocked',
      detail: t.notFoundHere({ things: [t.things[thing] ?? thing] }),
    };
  }
  if (!page.can.addStudents && !drawer)
    return { ...item, kind: 'blocked', detail: t.attach.noAddStudents };
  const identity = student.noAccess ? NO_CHECKS : identityGate(ctx, task);
  const noAccess = noAccessOffer(ctx, task, student);
  const toCheck = { hints: identity.hints, offers: [...identity.offers, noAccess] };
  if (drawer && drawer.kind !== 'add-students')
    return { ...item, kind: 'open', now: otherDrawer(ctx, student, identity.isPassed, toCheck) };
  const past = pastRowOf(student, ctx);
  if (past) return { ...item, kind: 'open', now: { hints: [pastHint(ctx, past)] } };
  const doubts = student.noAccess ? [] : accessDoubts(ctx, undefined, { student, task });
  const first = [
    ...(student.assumed ? [t.attach.assumed({ student: student.name })] : []),
    ...doubts,
    ...identity.hints,
    ...(student.starts ? [t.access.starts({ student: student.name, date: student.starts })] : []),
  ];
  if (!identity.isPassed) return { ...item, kind: 'open', now: { ...toCheck, hints: first } };
  const input = facts.inputs.number.trim();
  // The sidebar still shows the number typed for the previous child.
  const typed = task.students.some((other) => other.number === input) ? '' : input;
  const number = student.number ?? typed;
  const picked = drawer?.found?.find(
    (row) => row.number === number && row.picked && row.access !== (student.noAccess === true),
  );
  if (picked) return { ...item, kind: 'open', now: pickedRow(ctx, student, picked, first) };
  const wrong = typed && !/^\d+$/.test(typed) ? t.attach.numberWrong : undefined;
  const problem = wrong ?? (number ? undefined : t.attach.numberMissing);
  return {
    ...item,
    kind: 'open',
    now: {
      hints: first,
      ...(!student.number && {
        question: {
          name: 'number' as const,
          label: t.attach.numberQuestion({ student: student.name }),
          value: typed,
          ...(problem && { problem }),
        },
      }),
      offers: problem
        ? []
        : [
            attachOffer(ctx, student, number, doubts.length > 0),
            ...identity.offers,
            ...(doubts.length > 0 ? [noAccess] : []),
            ...undoOffers(ctx.facts.undo, ctx.t),
          ],
    },
  };
}

/** Another drawer is open than Add Students, or one that may be it and is not recognized. */
function otherDrawer(
  { t, facts: { drawer } }: ContactContext,
  { name, number = '' }: TaskStudent,
  isChecked: boolean,
  toCheck: NonNullable<ChecklistStep['now']>,
): NonNullable<ChecklistStep['now']> {
  const isUnknown = drawer?.kind === 'other' && !drawer.busy;
  if (!isUnknown) return { hints: [t.closeDrawerFirst] };
  return isChecked ? { hints: [t.attach.unknownDrawer({ student: name, number })] } : toCheck;
}

/** The row that is ticked in the drawer, before Submit. */
function pickedRow(
  ctx: ContactContext,
  student: TaskStudent,
  picked: FoundStudent,
  first: readonly string[],
): NonNullable<ChecklistStep['now']> {
  const { facts, t } = ctx;
  const relationship = t.things['add-students.relationship'] ?? '';
  const isNotListed = facts.lastAction?.leftAlone.includes('relationship');
  const relationshipHints =
    isNotListed && student.relationship
      ? [t.noSuchChoice({ value: student.relationship, field: relationship })]
      : // The relationship must not be blank (facts §10, G), and a new contact has none to carry over.
        picked.relationship === ''
        ? [t.attach.chooseRelationship({ student: student.name })]
        : fromSibling(ctx, student, picked.relationship);
  const last = isNamed(picked.name, student)
    ? submitHint(facts, t)
    : t.attach.rowOf({ found: formatName(picked.name), student: student.name });
  return { hints: [...first, ...relationshipHints, last], offers: undoOffers(facts.undo, t) };
}

/** A row that ended, with its date where the page shows it: PowerSchool adds no student twice. */
const pastHint = ({ t }: ContactContext, { name, ended }: Student): string =>
  t.access.ended({ student: formatName(name), date: ended ?? '' });

/**
 * A number may find another child, or a superseded record of the same one: the whole name has to be equal. The row
 * shows it if it has that column.
 */
const isNamed = (row: string, { name }: TaskStudent): boolean => !row || isSameWholeName(row, name);

/**
 * Returns a child if the contact has one and the same parent relationship to all current children. PowerSchool needs
 * a relationship and no duplicate has one, so Kinlink uses this one and tells the registrar.
 */
function siblingOf({ page }: ContactContext): Student | undefined {
  const rows = (page.students ?? []).filter(({ current }) => current);
  const [first] = rows;
  return isParent(first?.relationship) &&
    rows.every((row) => row.relationship === first?.relationship)
    ? first
    : undefined;
}

/** Says that the relationship in the row is the one to another child. */
function fromSibling(ctx: ContactContext, student: TaskStudent, relationship = ''): string[] {
  const { t, facts } = ctx;
  const sibling = siblingOf(ctx);
  const isTaken = !student.relationship && facts.undo.length > 0;
  if (!isTaken || sibling?.relationship !== relationship) return [];
  const names = { sibling: formatName(sibling.name), student: student.name };
  return [t.attach.relationshipFrom({ relationship, ...names })];
}

/** An offer with doubts or checks has another id, so that a click in another tab never runs it unread. */
const attachOffer = (
  ctx: ContactContext,
  student: TaskStudent,
  number: string,
  isDoubtful: boolean,
): OfferDraft => {
  const { t, policy } = ctx;
  const relationship = student.relationship || (siblingOf(ctx)?.relationship ?? '');
  return {
    id: `${isDoubtful || policy.identityChecks.length > 0 ? 'attach-read' : 'attach'}-${student.key}`,
    label: student.noAccess
      ? t.access.addWithout({ student: student.name })
      : t.attach.add({ student: student.name }),
    primary: !isDoubtful,
    action: {
      do: 'attach',
      number,
      ...(student.noAccess && { noAccess: true }),
      ...(relationship && { relationship }),
    },
  };
};
