/** Builds a checklist in which at most one item is Now. */
import type { Question } from '../../contracts/advice.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import type { ConflictDraft, ItemDraft, OfferDraft } from './drafts.ts';

/** One item as its rule sees it, before the checklist decides which one is Now. */
export interface ChecklistStep {
  id: string;
  label: string;
  /** open: can be done now. blocked: cannot be done, `detail` says why. */
  kind: 'done' | 'open' | 'skipped' | 'blocked';
  detail?: string | undefined;
  /** Shown only while the item is Now. */
  now?: {
    hints?: string[];
    question?: Question;
    conflicts?: ConflictDraft[];
    offers?: OfferDraft[];
  };
  /** Set on a blocked item that does not hold up the items after it. */
  alone?: boolean;
}

/**
 * Makes the first open item Now and later open ones To do. After a blocked item nothing is Now, unless that
 * item is `alone`.
 */
export function checklist(drafts: readonly ChecklistStep[], t: Texts): ItemDraft[] {
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
