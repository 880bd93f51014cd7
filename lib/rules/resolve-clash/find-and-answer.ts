/** The first two steps of a clash: find the original, and answer whether it is the same person. */

import type { Search, Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { ComparisonDraft } from '../core/drafts.ts';
import { findOffer } from '../core/find-offer.ts';
import { candidates } from '../task/same-person-answer.ts';

/**
 * "Same person?" with its answers. The comparison goes below the checklist: it may be taller than the
 * sidebar.
 */
export function withQuestion<C extends ComparisonDraft | undefined>(
  { t }: ContactContext,
  compare: C,
) {
  const hint = compare ? t.same.lookBelow : t.clash.chooseBelow;
  const question: ChecklistStep = {
    id: 'same',
    label: t.same.item,
    kind: 'open',
    now: { hints: [hint], offers: compare?.offers ?? [] },
  };
  return { question, compare: compare && { ...compare, offers: [] } };
}

/** The search for the original. */
export function findStep(
  { t, facts }: ContactContext,
  task: Task,
  isOnCandidate = false,
): ChecklistStep {
  const { search } = task;
  const hints: Record<Search['state'], string> = {
    running: t.clash.searching({ text: search?.text ?? '' }),
    'needs-you': t.clash.needsYou,
    done: t.clash.nobodyElse,
    stopped: t.clash.searchStopped,
  };
  // The registrar may have closed the waiting tab, so the search can always be repeated.
  const canSearch = !search || search.state === 'stopped' || search.state === 'needs-you';
  return {
    id: 'found',
    label: t.clash.found,
    kind: isOnCandidate || task.original || candidates(task).length > 0 ? 'done' : 'open',
    now: {
      hints: search ? [hints[search.state]] : [],
      // While the error is shown, its notice has the same button.
      offers:
        canSearch && !(facts.error && !search)
          ? [findOffer(t.clash.find, task.email, { primary: true })]
          : [],
    },
  };
}

/** "Same person?" after the answer. */
export function answeredStep({ t }: ContactContext, task: Task): ChecklistStep {
  const { name = '', contactId = '' } = task.original ?? {};
  return {
    id: 'same',
    label: t.same.item,
    kind: 'done',
    detail: t.same.answered({ name, id: contactId }),
  };
}
