import type { Conflict } from '../lib/advice.ts';
import { OfferButton } from './offers.tsx';
import type { Ui } from './view.ts';

/** What stands in a field beside what we would put: the registrar decides. */
export function Choice({ conflict, ui }: { conflict: Conflict; ui: Ui }) {
  return (
    <fieldset>
      <legend>{conflict.label}</legend>
      <dl>
        <dt>{ui.words.now}</dt>
        <dd>
          <bdi>{conflict.have}</bdi>
        </dd>
        <dt>{ui.words.want}</dt>
        <dd>
          <bdi>{conflict.want}</bdi>
        </dd>
      </dl>
      <OfferButton offer={conflict.offer} ui={ui} />
    </fieldset>
  );
}
