/** Carries out the offers that the registrar presses, one at a time. */
import type { Advice, Offer } from '../contracts/advice.ts';
import { nextPaint } from './timeouts.ts';

/** Whether the page still has the address that it had when the offer was pressed. */
export type IsSamePage = () => boolean;

export interface OfferRunner {
  /** The id of the offer that is under way. */
  busyOffer(): string | undefined;
  /** Runs an offer; while another one is under way, the last one pressed waits for its end. */
  run(offer: Offer): Promise<void>;
}

/**
 * @param given.perform does what the offer says
 * @param given.show draws the sidebar anew, with "Working…" on the offer under way
 * @param given.isOffered whether an offer that had to wait is still offered as it was
 */
export function createOfferRunner(
  win: Window,
  given: {
    perform(offer: Offer, isSamePage: IsSamePage): Promise<void>;
    show(): void;
    isOffered(offer: Offer): boolean;
  },
): OfferRunner {
  let current: string | undefined;
  let waiting: Offer | undefined;

  async function run(offer: Offer): Promise<void> {
    if (current !== undefined) {
      waiting = offer;
      return;
    }
    waiting = undefined;
    current = offer.id;
    const { href } = win.location;
    const isSamePage = () => href === win.location.href;
    try {
      given.show();
      // The action may keep the page busy, so "Working…" is painted first.
      await nextPaint(win);
      await given.perform(offer, isSamePage);
    } finally {
      current = undefined;
      given.show();
    }
    if (waiting && isSamePage() && given.isOffered(waiting)) void run(waiting);
  }

  return { busyOffer: () => current, run };
}

/** The offer of a step as it is now; it may carry what was typed a moment ago. Undefined for no step's offer. */
export const findStepOffer = (advice: Advice | null, { id }: Offer): Offer | undefined =>
  advice?.items.flatMap((item) => item.offers).find((offer) => offer.id === id);

/** Whether any part of the advice, such as a step or the notice, still offers the same action. */
export const isOffered = (advice: Advice | null, { action }: Offer): boolean =>
  JSON.stringify(advice).includes(JSON.stringify(action));
