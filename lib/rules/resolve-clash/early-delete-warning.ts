/** Warns if Delete was pressed while something would be lost. Kinlink cannot stop it. */
import { isOpen } from '../../tasks/task-list.ts';
import type { ContactContext } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';
import { confirmedPart, isConfirmed, unansweredPart } from '../task/confirmed-duplicates.ts';
import { duplicateHere, isOriginal } from '../task/page-role.ts';
import { evidence } from './retire-duplicate.ts';

/**
 * The warning for a duplicate of any open task, parked ones too, and for an original, which must stay.
 * undefined if Delete was not pressed or nothing would be lost.
 */
export function earlyDelete(ctx: ContactContext): NoticeDraft | undefined {
  const { t, page } = ctx;
  if (page.deleting !== 'asked') return undefined;
  const open = ctx.tasks.filter(isOpen);
  const originals = open.filter((task) => isOriginal(task, ctx));
  const lost = open
    .flatMap((task) => {
      const here = duplicateHere(task, ctx);
      if (!here) return [];
      return isConfirmed(task, here) ? confirmedPart(task) : unansweredPart(task, here);
    })
    .flatMap((task) => evidence(ctx, task))
    .filter(({ kind }) => kind !== 'done');
  const lines = [
    ...originals.map(({ email }) => t.retire.earlyOriginal({ email })),
    ...lost.map(({ label, detail }) => t.retire.earlyLine({ line: label, why: detail ?? '' })),
  ];
  if (lines.length === 0) return undefined;
  return {
    id: 'early-delete',
    tone: 'alert',
    title: originals.length > 0 ? t.retire.originalTitle : t.retire.earlyTitle,
    body: [t.retire.earlyBody, ...new Set(lines)],
    offers: [],
  };
}
