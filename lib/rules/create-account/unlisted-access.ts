/** Access to a student whom the contact's page does not list. */
import type { ContactContext, GuideOutput } from '../core/context.ts';

/**
 * Says whose data the account sees without a row on the page (facts §8, S): that is no first grant, and papers may
 * forbid it. Only the records tell.
 */
export function unlistedAccessNotice({ page, t }: ContactContext): Pick<GuideOutput, 'notice'> {
  const names = page.unlistedAccess ?? [];
  if (names.length === 0) return {};
  return {
    notice: {
      id: 'unlisted-access',
      tone: 'alert',
      title: t.access.unlisted({ names }),
      body: [t.access.unlistedBody],
      offers: [],
    },
  };
}
