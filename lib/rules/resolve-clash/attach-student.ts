/** Adds a student to the original: finds the number and prepares the row; the registrar submits. */
import type { Task, TaskStudent } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { undoOffers } from '../core/undo-offer.ts';
import { sharesName } from '../values/compare-names.ts';
import { formatName } from '../values/person-names.ts';

/** The step for Add Students: open it, search by number, select the row; the registrar submits. */
export function addStudent(
  ctx: ContactContext,
  item: { id: string; label: string },
  student: TaskStudent,
  task: Pick<Task, 'students'>,
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
  if (drawer && drawer.kind !== 'add-students') {
    const { name, number = '' } = student;
    const unknown = drawer.kind === 'other' && !drawer.busy;
    const hint = unknown ? t.attach.unknownDrawer({ student: name, number }) : t.closeDrawerFirst;
    return { ...item, kind: 'open', now: { hints: [hint] } };
  }
  const assumed = student.assumed ? [t.attach.assumed({ student: student.name })] : [];
  const input = facts.inputs.number.trim();
  // The sidebar still shows the number typed for the previous child.
  const typed = task.students.some((other) => other.number === input) ? '' : input;
  const number = student.number ?? typed;
  const picked = drawer?.found?.find(
    (row) => row.number === number && row.picked && row.access !== false,
  );
  if (picked) {
    const relationship = t.things['add-students.relationship'] ?? '';
    const relationshipHints = facts.lastAction?.kept.includes('relationship')
      ? [t.noSuchChoice({ value: student.relationship, field: relationship })]
      : // The relationship must not be blank (facts §10, G), and a new contact has none to carry over.
        picked.relationship === ''
        ? [t.attach.chooseRelationship({ student: student.name })]
        : [];
    return {
      ...item,
      kind: 'open',
      now: {
        hints: [
          ...assumed,
          ...relationshipHints,
          isNamed(picked.name, student) ? t.checkThenSubmit : another(ctx, picked.name, student),
        ],
        offers: undoOffers(ctx.facts.undo, ctx.t),
      },
    };
  }
  const wrong = typed && !/^\d+$/.test(typed) ? t.attach.numberWrong : undefined;
  const problem = wrong ?? (number ? undefined : t.attach.numberMissing);
  return {
    ...item,
    kind: 'open',
    now: {
      hints: assumed,
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
        : [attachOffer(ctx, student, number), ...undoOffers(ctx.facts.undo, ctx.t)],
    },
  };
}

/** A typed number may belong to another child; the row shows the name if it has that column. */
const isNamed = (row: string, { name }: TaskStudent): boolean => !row || sharesName(row, name);
const another = ({ t }: ContactContext, row: string, { name }: TaskStudent): string =>
  t.attach.rowOf({ found: formatName(row), student: name });

const attachOffer = ({ t }: ContactContext, student: TaskStudent, number: string): OfferDraft => ({
  id: `attach-${student.key}`,
  label: t.attach.add({ student: student.name }),
  primary: true,
  action: {
    do: 'attach',
    number,
    ...(student.relationship && { relationship: student.relationship }),
  },
});
