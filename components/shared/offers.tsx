import type { Offer } from '../../lib/contracts/advice.ts';
import { type ButtonUi, buttonId } from '../../lib/ui/sidebar-ui.ts';

/** Tells the caller of a chosen offer, if the choice was the registrar's own and it isn't under way. */
export function pressOffer(ui: ButtonUi, offer: Offer, event: Event, button: Element | null): void {
  if (button && ui.busy !== offer.id && ui.accept(event, button)) ui.handlers.onOffer(offer);
}

/** One button. While under way it keeps its place and its focus, so it is never really disabled. */
export function OfferButton({ offer, ui }: { offer: Offer; ui: ButtonUi }) {
  const busy = ui.busy === offer.id;
  return (
    <button
      type="button"
      id={buttonId(offer)}
      class={offer.primary ? 'main' : ''}
      aria-disabled={busy}
      onClick={(event) => pressOffer(ui, offer, event, event.currentTarget)}
    >
      {busy ? ui.words.working : offer.label}
    </button>
  );
}

/** A row of buttons, or nothing. */
export function Offers({ offers, ui }: { offers: Offer[]; ui: ButtonUi }) {
  return offers.length > 0 ? (
    <div class="row">
      {offers.map((offer) => (
        <OfferButton key={offer.id} offer={offer} ui={ui} />
      ))}
    </div>
  ) : null;
}
