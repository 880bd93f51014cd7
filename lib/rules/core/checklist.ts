/** From what each item found to a checklist in which at most one item is Now. */
import type { Conflict, Item, Offer, Question } from '../../contracts/advice.ts';
import type { Texts } from '../../texts/sidebar/en.ts';

/** What a rule says of one item, before the list as a whole decides which one is Now. */
export interface ChecklistStep {
  id: string;
  label: string;
  /** open: not done yet, and it can be done. blocked: it can't, `detail` says why. */
  kind: 'done' | 'open' | 'skipped' | 'blocked';
  detail?: string | undefined;
  /** The parts below are shown only while the item is Now. */
  now?: {
    hints?: string[];
    question?: Question;
    conflicts?: Conflict[];
    offers?: Offer[];
  };
  /** A blocked item that is `alone` does not hold up the items after it. */
  alone?: boolean;
}

/**
 * Numbers nothing and reorders nothing: the first open item becomes Now, later open ones To do.
 * A blocked item holds up what follows it, so after it nothing is Now, unless it stands alone.
 */
export function checklist(drafts: readonly ChecklistStep[], t: Texts): Item[] {
  let free = true;
  return drafts.map((draft) => {
    const now = draft.kind === 'open' && free;
    const state = draft.kind === 'open' ? (now ? 'now' : 'todo') : draft.kind;
    if (now || (draft.kind === 'blocked' && !draft.alone)) free = false;
    return {
      id: draft.id,
      label: draft.label,
      state,
      stateText: t.state[state],
      ...((now || state !== 'todo') && draft.detail !== undefined && { detail: draft.detail }),
      hints: (now && draft.now?.hints) || [],
      ...(now && draft.now?.question && { question: draft.now.question }),
      conflicts: (now && draft.now?.conflicts) || [],
      offers: (now && draft.now?.offers) || [],
    };
  });
}
