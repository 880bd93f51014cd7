/** Actions without a click on their page: an offer that another tab ordered, and the next drawer. */
import type { Advice } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import { filledStep, nextByItself, waitsForSubmit } from '../rules/core/next-by-itself.ts';
import type { Memory } from './memory.ts';
import type { State } from './state/session-state.ts';
import { withTab } from './tab-state.ts';

/** An offer ordered from another tab is forgotten when the page has not made it by then. */
const PENDING_OFFER_MS = 20_000;

/** The advice with the next drawer to open, where the registrar wants that and has just submitted the one before. */
export function withNextDrawer(
  memory: Pick<Memory, 'policy' | 'tabs'>,
  { tasks }: State,
  advice: Advice,
  facts: Facts,
  tabId: number,
  now: number,
): Advice {
  const { filled } = memory.tabs;
  if (!memory.policy.now().nextByItself) return advice;
  const open = filledStep(advice, facts, now);
  if (open) filled.set(tabId, open);
  const before = filled.get(tabId);
  if (!before || open) return advice;
  const ownTasks = tasks.filter(({ site }) => site === facts.site);
  const offer =
    waitsForSubmit(before, advice, now) && nextByItself(before, advice, facts, ownTasks);
  if (!offer || advice.nextAction) return advice;
  filled.delete(tabId);
  return { ...advice, nextAction: { action: offer.action, subject: offer.subject } };
}

/** The offer that a click in another tab ordered for this one, once the page makes it. */
export function takePendingOffer(
  state: State,
  { items }: Advice,
  tabId: number,
  now: number,
): { state: State; reply: Partial<Advice> } {
  const pending = state.tabs[tabId]?.pendingOffer;
  if (!pending) return { state, reply: {} };
  const isLate = now - pending.orderedAt > PENDING_OFFER_MS;
  const offers = isLate ? [] : items.flatMap((item) => item.offers);
  const offer = offers.find(({ id }) => id === pending.offerId);
  return {
    state: offer || isLate ? withTab(state, tabId, { pendingOffer: undefined }, now) : state,
    reply: offer ? { nextAction: { action: offer.action, subject: offer.subject } } : {},
  };
}
