import type { OfferBase } from '../../lib/contracts/advice.ts';
import { type ButtonUi, buttonId } from '../../lib/ui/sidebar-ui.ts';

/** Reports a chosen offer, if the registrar's own click chose it and it isn't running yet. */
export function pressOffer<AnyOffer extends OfferBase>(
  ui: ButtonUi<AnyOffer>,
  offer: AnyOffer,
  event: Event,
  button: Element | null,
): void {
  if (button && ui.busy !== offer.id && ui.accept(event, button)) ui.handlers.onOffer(offer);
}

/** One button. While it runs it keeps its place and its focus, so it is never really disabled. */
export function OfferButton<AnyOffer extends OfferBase>({
  offer,
  ui,
}: {
  offer: AnyOffer;
  ui: ButtonUi<AnyOffer>;
}) {
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
export function Offers<AnyOffer extends OfferBase>({
  offers,
  ui,
}: {
  offers: AnyOffer[];
  ui: ButtonUi<AnyOffer>;
}) {
  return offers.length > 0 ? (
    <div class="row">
      {offers.map((offer) => (
        <OfferButton key={offer.id} offer={offer} ui={ui} />
      ))}
    </div>
  ) : null;
}
