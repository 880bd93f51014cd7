/** Receives Mail, which only the records tell and the registrar sets: a step for each child. */
import type { Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { ByHand } from '../task/manual-decisions.ts';
import { haveRecordsAnswered, rowOfStudent } from '../task/page-role.ts';
import { notNeeded, openRow, undecided } from './decision-offers.ts';

/** A step for each child whose mail goes to the duplicate and not to the original; a line where that is not known. */
export function receivesMailSteps(ctx: ContactContext, task: Task): ChecklistStep[] {
  const steps = undecided(ctx, task).flatMap((decision) =>
    decision.kind === 'mail' ? [mailStep(ctx, task, decision)] : [],
  );
  return [...steps, ...unseenLine(ctx, task)];
}

function mailStep(
  ctx: ContactContext,
  task: Task,
  { key, student, state }: Exclude<ByHand, { kind: 'detail' }>,
): ChecklistStep {
  const { mail } = ctx.t.carry;
  const { name } = student;
  const row = rowOfStudent(student, ctx);
  const isUnseen = state === 'unseen';
  return {
    id: `mail-${student.key}`,
    label: isUnseen ? mail.onThere({ student: name }) : mail.onThereOnly({ student: name }),
    kind: 'open',
    now: {
      hints: [...(isUnseen ? [mail.unseenHere] : []), mail.hint({ student: name })],
      offers: [
        ...(row?.editable && !ctx.facts.drawer ? [openRow(ctx, row)] : []),
        notNeeded(ctx, task, [key]),
      ],
    },
  };
}

/** Said once the records have answered, and with no record of a duplicate that tells it. It holds up nothing. */
function unseenLine({ facts, t }: ContactContext, task: Task): ChecklistStep[] {
  if (!haveRecordsAnswered(facts)) return [];
  const isUnseen = task.duplicates.some(
    ({ snapshot, students, contactId }) =>
      contactId !== undefined &&
      snapshot !== undefined &&
      students.some((key) => !snapshot.mail?.some((answer) => answer.key === key)),
  );
  if (!isUnseen) return [];
  const { mail } = t.carry;
  return [{ id: 'mail-unseen', label: mail.label, kind: 'skipped', detail: mail.unseen }];
}
