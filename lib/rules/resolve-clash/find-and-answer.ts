/** The first two steps of a clash: find the original, and answer whether it is the same person. */

import type { Search, Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { ComparisonDraft } from '../core/drafts.ts';
import { findOffer } from '../core/find-offer.ts';
import { duplicateKey, unconfirmed } from '../task/confirmed-duplicates.ts';
import { duplicateHere } from '../task/page-role.ts';
import { candidates } from '../task/ruled-out.ts';
import { isRetired } from '../task/safe-to-retire.ts';
import { compareHere } from '../task/same-person-question.ts';
import { describeContact } from '../values/person-names.ts';

/**
 * "Same person?": what Kinlink makes of it, what speaks against it, then the answers. The table goes below the
 * checklist: it may be taller than the sidebar.
 */
export function withQuestion<C extends ComparisonDraft | undefined>(
  { t }: ContactContext,
  compare: C,
) {
  const hints = compare ? [...compare.lines, t.same.lookBelow] : [t.clash.chooseBelow];
  const question: ChecklistStep = {
    id: 'same',
    label: t.same.item,
    kind: 'open',
    now: { hints, offers: compare?.offers ?? [] },
  };
  return { question, compare: compare && tableOf(compare) };
}

/** The table alone, where its step has the rest. */
const tableOf = (compare: ComparisonDraft): ComparisonDraft => ({
  ...compare,
  lines: [],
  offers: [],
});

/** The search for the original. */
export function findStep(ctx: ContactContext, task: Task, isOnCandidate = false): ChecklistStep {
  const { t, facts } = ctx;
  const { search } = task;
  const here = duplicateHere(task, ctx);
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
    label: task.clash === 'username-taken' ? t.clash.foundUsername : t.clash.found,
    kind: isOnCandidate || task.original || candidates(task, here).length > 0 ? 'done' : 'open',
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

/**
 * On the original, after everything that was answered is done: the same question about each duplicate that came later.
 */
export function laterQuestions(ctx: ContactContext, task: Task) {
  const { t, page } = ctx;
  const open = unconfirmed(task);
  const [first] = open;
  if (!first) return { steps: [] };
  const compare = isRetired(task) ? compareHere(ctx, task, first) : undefined;
  const steps = open.map((duplicate, n): ChecklistStep => {
    const { name, contactId } = duplicate;
    const current = n === 0 ? compare : undefined;
    return {
      id: `same-${duplicateKey(duplicate)}`,
      label: t.same.later({
        name: describeContact(t, name, contactId),
        other: describeContact(t, page.name, page.contactId),
      }),
      kind: 'open',
      now: {
        hints: compare ? [...(current?.lines ?? []), t.same.lookBelow] : [t.same.notYet],
        offers: current?.offers ?? [],
      },
    };
  });
  return { steps, ...(compare && { compare: tableOf(compare) }) };
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
