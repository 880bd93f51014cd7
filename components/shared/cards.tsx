import type { Card, List, OfferBase } from '../../lib/contracts/advice.ts';
import type { ButtonUi } from '../../lib/ui/sidebar-ui.ts';
import { Offers } from './offers.tsx';

type WithOffers<Shape, AnyOffer> = Omit<Shape, 'offers' | 'cards'> & { offers: AnyOffer[] };

/** A list of things found, such as the contacts that share an email. */
export function Cards<AnyOffer extends OfferBase>({
  list,
  ui,
}: {
  list: WithOffers<List, AnyOffer> & { cards: WithOffers<Card, AnyOffer>[] };
  ui: ButtonUi<AnyOffer>;
}) {
  return (
    <section aria-labelledby={`l-${list.id}`}>
      <h3 id={`l-${list.id}`}>{list.heading}</h3>
      {list.cards.length > 0 && (
        <ul>
          {list.cards.map((card) => (
            <CardItem key={card.id} card={card} ui={ui} />
          ))}
        </ul>
      )}
      {list.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Offers offers={list.offers} ui={ui} />
    </section>
  );
}

function CardItem<AnyOffer extends OfferBase>({
  card,
  ui,
}: {
  card: WithOffers<Card, AnyOffer>;
  ui: ButtonUi<AnyOffer>;
}) {
  return (
    <li class="card">
      <h4>
        <bdi>{card.title}</bdi>
      </h4>
      {card.lines.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
      {card.tags.length > 0 && (
        <p class="tags">
          {card.tags.map((tag) => (
            <span key={tag.text} class={tag.tone}>
              {tag.text}
            </span>
          ))}
        </p>
      )}
      <Offers offers={card.offers} ui={ui} />
    </li>
  );
}
