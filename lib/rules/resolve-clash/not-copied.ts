/** What the registrar decided about instead of copying it over: it goes when the duplicate is deleted. */
import type { Task } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import { byHand, carryItems, describeItem, NOTHING } from '../task/carry-over-progress.ts';
import type { ByHand } from '../task/manual-decisions.ts';
import { thingsIn } from '../task/task-log.ts';

/**
 * A sentence that names every value that was decided about and not copied, legal facts first; none if there is no
 * such value. A value that the original got later is named too: the sentence only says what was decided.
 */
export function notCopied({ t }: Pick<ContactContext, 't'>, task: Task): string[] {
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
  return t.retire.notCopiedFor({
    things: thingsIn(t, { kind: 'decided', things: decision.says }),
    student: name,
  });
}
