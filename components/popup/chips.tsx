import type { PastedText } from '../../lib/contracts/popup-view.ts';
import { chipId, type PopupUi } from '../../lib/ui/popup-ui.ts';

/** The emails, phones, names and numbers found in a pasted text. Each is a button that searches for it. */
export function Chips({ pasted, ui }: { pasted: PastedText; ui: PopupUi }) {
  const t = ui.t.find;
  const numbers = pasted.chips.flatMap(({ kind, text }) => (kind === 'student' ? text : []));
  const isKnown = numbers.every((number) => pasted.knownStudents.includes(number));
  return (
    <fieldset class="chips">
      <legend>{t.found}</legend>
      <div class="row">
        {pasted.chips.map((chip, index) => (
          <button
            key={`${chip.kind} ${chip.text}`}
            type="button"
            id={chipId(index)}
            onClick={(event) => {
              if (ui.accept(event, event.currentTarget)) ui.handlers.onChip(chip);
            }}
          >
            <small>{t.kind[chip.kind]}</small> <bdi>{chip.text}</bdi>
          </button>
        ))}
      </div>
      {numbers.length > 0 && <p class="soft">{isKnown ? t.studentKnown : t.studentHint}</p>}
    </fieldset>
  );
}
