/** The offer to find an existing contact in the background. */
import type { OfferDraft } from './drafts.ts';

/** @param text an email or a name */
export function findOffer(
  label: string,
  text: string,
  more: { inactive?: boolean; primary?: boolean } = {},
): OfferDraft {
  return {
    id: `find-${text}-${more.inactive ? 'inactive' : 'active'}`,
    label,
    primary: more.primary ?? false,
    action: { do: 'find', text, inactive: more.inactive ?? false },
  };
}
