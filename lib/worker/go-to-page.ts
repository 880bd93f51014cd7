/** Opens a PowerSchool page, with what the same click wants done there. */
import { openTabBeside } from '../browser/tabs.ts';
import type { ActionOf } from '../contracts/action.ts';
import type { SenderTab } from './background-tab.ts';
import { update } from './state/update-state.ts';
import { contactKey, signInHelp, withTab } from './tab-state.ts';

/** Opens a page. An offer or a guide ordered by the same click waits there for it. */
export async function go(action: ActionOf<'go'>, from: SenderTab): Promise<void> {
  const { offer: offerId, guide, email } = action;
  if (action.page !== 'contact') return void (await openTabBeside(action, from));
  await update(async (state, now) => {
    const tabId = await openTabBeside(action, from);
    const prepared = {
      ...(offerId && { pendingOffer: { offerId, orderedAt: now, ...(email && { email }) } }),
      ...(guide && signInHelp(true)),
      ...(!offerId && !guide && { openedAt: now }),
      // Any other page in that tab drops all of this.
      pageKey: contactKey(from.site, action.id ?? 'new'),
    };
    return [tabId === undefined ? state : withTab(state, tabId, prepared, now), undefined];
  });
}
