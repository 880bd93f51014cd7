/** The offer to restore what Kinlink filled in. */
import type { Context } from './context.ts';
import type { OfferDraft } from './drafts.ts';

/** Undo, while there is something to restore. */
export const undoOffers = (undo: readonly string[], t: Context['t']): OfferDraft[] =>
  undo.length > 0 ? [{ id: 'undo', label: t.undo, action: { do: 'undo' } }] : [];
