import type { Conflict } from '../../lib/contracts/advice.ts';
import type { Ui } from '../../lib/ui/sidebar-ui.ts';
import { OfferButton } from '../shared/offers.tsx';

/** A field's value beside the one Kinlink suggests: the registrar decides. */
export function ConflictRow({ conflict, ui }: { conflict: Conflict; ui: Ui }) {
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
