/** Names what the registrar reviewed and Kinlink did not copy. It is gone once the duplicate is deleted. */
import type { Duplicate, Task } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import { byHand, carryItems, describeItem, NOTHING } from '../task/carry-over-progress.ts';
import type { ByHand } from '../task/manual-decisions.ts';
import { thingsIn } from '../task/task-log.ts';

/**
 * One sentence with every value of this duplicate that was reviewed and not copied; none without such a value.
 * It also names a value that the original got later, because it only says what was reviewed.
 */
export function notCopied(
  { t }: Pick<ContactContext, 't'>,
  wholeTask: Task,
  duplicate: Duplicate,
): string[] {
  const task: Task = { ...wholeTask, duplicates: [duplicate] };
  const dismissed = task.carried.filter(({ kind }) => kind === 'dismissed').map(({ key }) => key);
  const things = [
    ...byHand(task, {})
      .filter(({ key }) => dismissed.includes(key))
      .map((decision) => describeDecision(t, decision)),
    ...carryItems(task, NOTHING)
      .filter(({ key }) => dismissed.includes(key))
      .map(describeItem),
  ];
  return things.length > 0 ? [t.retire.notCopied({ things })] : [];
}

function describeDecision(t: ContactContext['t'], decision: ByHand): string {
  if (decision.kind === 'detail') {
    const [value = ''] = decision.says;
    return t.retire.notCopiedDetail({ field: t.carry.detail[decision.field] ?? '', value });
  }
  const { name } = decision.student;
  if (decision.kind === 'relationship')
    return t.retire.notCopiedFor({ things: [...decision.says], student: name });
  const things = thingsIn(t, { kind: 'decided', things: decision.says });
  return t.retire[decision.kind === 'off' ? 'notCopiedOff' : 'notCopiedFor']({
    things,
    student: name,
  });
}
