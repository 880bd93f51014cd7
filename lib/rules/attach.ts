/** Adding a student to the original: found by number, its row prepared, submitted by the registrar. */
import type { Offer } from '../advice.ts';
import type { TaskStudent } from '../tasks.ts';
import type { ContactContext } from './context.ts';
import type { Draft } from './items.ts';

/** Add Students: opened, searched by number, the one row ticked; the registrar submits. */
export function addStudent(
  ctx: ContactContext,
  item: { id: string; label: string },
  student: TaskStudent,
): Draft {
  const { t, page, facts } = ctx;
  const drawer = facts.drawer;
  if (page.account === null) return { ...item, is: 'blocked', detail: t.attach.noAccountHere };
  if (!page.students || page.account === undefined) {
    const thing = page.students ? 'account-section' : 'students-section';
    return { ...item, is: 'blocked', detail: t.notFoundHere([t.things[thing] ?? thing]) };
  }
  if (!page.can.addStudents && !drawer)
    return { ...item, is: 'blocked', detail: t.attach.noAddStudents };
  if (drawer && drawer.kind !== 'add-students')
    return { ...item, is: 'open', now: { hints: [t.closeDrawerFirst] } };

  const typed = ctx.facts.said.number.trim();
  const number = student.number ?? typed;
  const picked = drawer?.found?.find(
    (row) => row.number === number && row.picked && row.access !== false,
  );
  if (picked) {
    const relationship = t.things['add-students.relationship'] ?? '';
    const left = facts.did?.kept.includes('relationship')
      ? [t.noSuchChoice(student.relationship, relationship)]
      : // It must not be blank (facts §10, G), and a new contact has none to carry over.
        picked.relationship === ''
        ? [t.attach.chooseRelationship(student.name)]
        : [];
    return {
      ...item,
      is: 'open',
      now: { hints: [...left, t.checkThenSubmit], offers: undo(ctx) },
    };
  }
  const wrong = typed && !/^\d+$/.test(typed) ? t.attach.numberWrong : undefined;
  const problem = wrong ?? (number ? undefined : t.attach.numberMissing);
  return {
    ...item,
    is: 'open',
    now: {
      ...(!student.number && {
        question: {
          name: 'number' as const,
          label: t.attach.numberQuestion(student.name),
          value: facts.said.number,
          ...(problem && { problem }),
        },
      }),
      offers: problem ? [] : [attachOffer(ctx, student, number), ...undo(ctx)],
    },
  };
}

const attachOffer = ({ t }: ContactContext, student: TaskStudent, number: string): Offer => ({
  id: `attach-${student.key}`,
  label: t.attach.add(student.name),
  primary: true,
  action: {
    do: 'attach',
    number,
    ...(student.relationship && { relationship: student.relationship }),
  },
});

const undo = ({ t, facts }: ContactContext): Offer[] =>
  facts.undo.length > 0 ? [{ id: 'undo', label: t.undo, action: { do: 'undo' } }] : [];
