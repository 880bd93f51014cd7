import type { Action, ActionOf } from '../../../lib/contracts/action.ts';
import type { OfferBase } from '../../../lib/contracts/advice.ts';

/** The action of an offer, where it is of this verb. */
export const actionOf = <Verb extends Action['do']>(
  offer: OfferBase | undefined,
  verb: Verb,
): ActionOf<Verb> | undefined =>
  offer?.action.do === verb ? (offer.action as ActionOf<Verb>) : undefined;
