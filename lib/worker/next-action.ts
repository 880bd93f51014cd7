/** Actions without a click on their page: an offer that another tab ordered, and the next drawer. */
import type { Advice, List, Question } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import { stampSubject } from '../rules/core/drafts.ts';
import { filledStep, nextByItself, waitsForSubmit } from '../rules/core/next-by-itself.ts';
import { offerNextByItself } from '../rules/core/offer-next-by-itself.ts';
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

/** The advice with the offer of the setting above, where nobody has decided on it yet. */
export function withNextByItselfOffer(
  { policy, texts }: Pick<Memory, 'policy' | 'texts'>,
  { dayLog = [], tasks }: State,
  advice: Advice,
  facts: Facts,
): Advice {
  if (!policy.isUndecided('nextByItself')) return advice;
  const list = offerNextByItself(facts, advice.items, { dayLog, tasks }, texts.now());
  return list
    ? { ...advice, lists: [...advice.lists, stampSubject<List>(list, advice.subject)] }
    : advice;
}

interface Pending {
  state: State;
  reply: Partial<Advice>;
}

/** The present step's question for the parent's email. */
const emailQuestion = ({ items }: Advice): Question | undefined => {
  const question = items.find(({ state }) => state === 'now')?.question;
  return question?.name === 'email' ? question : undefined;
};

/** The focus for the question of a tab that Open contact opened, once: the registrar can paste at once. */
function takeFocus(state: State, advice: Advice, tabId: number, now: number): Pending {
  const { subject } = advice;
  const { openedAt } = state.tabs[tabId] ?? {};
  if (openedAt === undefined) return { state, reply: {} };
  const isLate = now - openedAt > PENDING_OFFER_MS;
  const question = emailQuestion(advice);
  // A page that is half drawn has steps, but no question yet.
  if (!isLate && !question) return { state, reply: {} };
  const action = { do: 'answer', question: 'email', text: '', focus: true } as const;
  return {
    state: withTab(state, tabId, { openedAt: undefined }, now),
    reply: !isLate && question?.value === '' ? { nextAction: { action, subject } } : {},
  };
}

/** Takes what a click in another tab requested for this one: an offer, once the page makes it, or the focus. */
export function takePendingOffer(
  state: State,
  advice: Advice,
  tabId: number,
  now: number,
): Pending {
  const { items, subject } = advice;
  const pending = state.tabs[tabId]?.pendingOffer;
  if (!pending) return takeFocus(state, advice, tabId, now);
  const { offerId, orderedAt, email } = pending;
  const withPending = (pendingOffer?: typeof pending) =>
    withTab(state, tabId, { pendingOffer }, now);
  if (now - orderedAt > PENDING_OFFER_MS) return { state: withPending(), reply: {} };
  if (email !== undefined) {
    const question = emailQuestion(advice);
    if (!question) return { state, reply: {} };
    // Something typed on this page counts more.
    if (question.value !== '') return { state: withPending(), reply: {} };
    const action = { do: 'answer', question: 'email', text: email } as const;
    return {
      state: withPending({ offerId, orderedAt }),
      reply: { nextAction: { action, subject } },
    };
  }
  const offer = items.flatMap((item) => item.offers).find(({ id }) => id === offerId);
  return offer
    ? {
        state: withPending(),
        reply: { nextAction: { action: offer.action, subject: offer.subject } },
      }
    : { state, reply: {} };
}
