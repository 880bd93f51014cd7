import type { FindView, PastedText } from '../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';
import { Cards } from '../shared/cards.tsx';
import { Chips } from './chips.tsx';

/** More lines would push the answer out of sight. */
const MAX_LINES = 4;

/** Find a contact: a field that takes anything, what was found in it, and the search with its results. */
export function FindContact(props: {
  find: FindView | undefined;
  pasted: PastedText | undefined;
  problem: string;
  ui: PopupUi;
}) {
  const { find, pasted, problem, ui } = props;
  const t = ui.t.find;
  return (
    <section aria-labelledby="find">
      <h2 id="find" tabIndex={-1}>
        {t.heading}
      </h2>
      <FindForm problem={problem} ui={ui} />
      <p role="alert" id="problem" class={problem ? 'problem' : 'hide'}>
        {problem}
      </p>
      {pasted && <Chips pasted={pasted} ui={ui} />}
      <div class={find ? 'stands' : 'hide'}>
        <p role="status">{find?.line}</p>
        {find && !find.running && (
          <button type="button" id="clear" class="quiet" onClick={ui.handlers.onClear}>
            {t.clear}
          </button>
        )}
      </div>
      {find?.list && <Cards list={find.list} ui={ui} />}
    </section>
  );
}

/** Gives the field as many lines as its text takes: a long line wraps. */
function grow(field: HTMLTextAreaElement): void {
  field.rows = Math.min(MAX_LINES, field.value.split('\n').length);
  while (field.rows < MAX_LINES && field.scrollHeight > field.clientHeight) field.rows += 1;
}

/** The field, which a contact card can be dropped on. Enter searches; a line break is Shift+Enter. */
function FindForm({ problem, ui }: { problem: string; ui: PopupUi }) {
  const t = ui.t.find;
  const { onRead, onFind, onDropCards } = ui.handlers;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('text') as HTMLTextAreaElement;
        if (event.isTrusted) onFind(field.value);
      }}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        if (ui.accept(event, event.currentTarget)) onDropCards(files);
      }}
    >
      <textarea
        id="find-text"
        name="text"
        rows={1}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={t.label}
        placeholder={t.placeholder}
        aria-invalid={problem !== ''}
        aria-describedby={problem ? 'problem' : undefined}
        onInput={({ currentTarget: field }) => {
          grow(field);
          onRead(field.value);
        }}
        onKeyDown={(event) => {
          // Enter may also finish composing a character.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (event.isTrusted) onFind(event.currentTarget.value);
        }}
      />
      <button type="submit" class="main">
        {t.button}
      </button>
    </form>
  );
}
