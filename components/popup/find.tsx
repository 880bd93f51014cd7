import type { FindView } from '../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';
import { Cards } from '../shared/cards.tsx';

/** Find a contact by email: the field, the search's status, and the contacts found. */
export function FindContact(props: { find: FindView | undefined; problem: string; ui: PopupUi }) {
  const { find, problem, ui } = props;
  const t = ui.t.find;
  return (
    <section aria-labelledby="find">
      <h2 id="find" tabIndex={-1}>
        {t.heading}
      </h2>
      {/* Checked by the worker, which says what is wrong in a sentence of its own. */}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('email') as HTMLInputElement;
          if (event.isTrusted) ui.handlers.onFind(field.value);
        }}
      >
        <input
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autocomplete="off"
          dir="ltr"
          aria-label={t.label}
          placeholder="name@example.org"
          aria-invalid={problem !== ''}
          aria-describedby={problem ? 'problem' : undefined}
        />
        <button type="submit" class="main">
          {t.button}
        </button>
      </form>
      <p role="alert" id="problem" class={problem ? 'problem' : 'hide'}>
        {problem}
      </p>
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
