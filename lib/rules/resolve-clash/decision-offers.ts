/** The decisions that are still open on the original, and their buttons. */
import type { Student } from '../../contracts/contact-facts.ts';
import type { Task } from '../../tasks/task.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { byHand } from '../task/carry-over-progress.ts';
import type { ByHand } from '../task/manual-decisions.ts';

/** Decisions that the registrar has not made yet. */
export function undecided(ctx: ContactContext, task: Task): ByHand[] {
  const dismissed = task.carried.filter(({ kind }) => kind === 'dismissed').map(({ key }) => key);
  return byHand(task, ctx.page).filter(
    ({ key, state }) => state !== 'there' && !dismissed.includes(key),
  );
}

/** The button that dismisses values of the duplicate, or says that they were decided. */
export const notNeeded = (
  { t }: ContactContext,
  task: Task,
  keys: string[],
  label?: string,
): OfferDraft => ({
  id: `dismiss-${keys[0]}`,
  label: label ?? t.carry.notNeeded,
  action: { do: 'dismiss-carry-over', taskId: task.id, keys: [...keys] },
});

/** The button that opens a student's row, where the registrar sets what Kinlink never sets. */
export const openRow = ({ t }: ContactContext, row: Student): OfferDraft => ({
  id: `open-row-${row.key}`,
  label: t.carry.openRow,
  action: { do: 'open-drawer', drawer: 'student', row: row.key },
});
