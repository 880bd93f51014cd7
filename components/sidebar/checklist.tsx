import type { Item } from '../../lib/contracts/advice.ts';
import type { Ui } from '../../lib/ui/sidebar-ui.ts';
import { RingIcon } from '../shared/icons.tsx';
import { Offers } from '../shared/offers.tsx';
import { ConflictRow } from './conflict.tsx';
import { QuestionField } from './question.tsx';

/** The guide: its steps in order. The current step shows its buttons. */
export function Checklist({ items, ui }: { items: Item[]; ui: Ui }) {
  return items.length > 0 ? (
    <ol>
      {items.map((item) => (
        <Step key={item.id} item={item} ui={ui} />
      ))}
    </ol>
  ) : null;
}

function Step({ item, ui }: { item: Item; ui: Ui }) {
  const { state, question } = item;
  return (
    <li id={`i-${item.id}`} class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <RingIcon />
      <div>
        <span class="hide">{item.stateText}: </span>
        {/* A new element with each state: the keyboard focus moves on from a step that is done. */}
        <span key={state} class="label" tabIndex={-1}>
          {item.label}
        </span>
        {item.detail && <p class="detail">{item.detail}</p>}
        {item.hints.map((hint) => (
          <p key={hint} class="hint">
            {hint}
          </p>
        ))}
        {question && <QuestionField question={question} item={item} ui={ui} />}
        {item.conflicts.map((conflict) => (
          <ConflictRow key={conflict.offer.id} conflict={conflict} ui={ui} />
        ))}
        <Offers offers={item.offers} ui={ui} />
      </div>
    </li>
  );
}
