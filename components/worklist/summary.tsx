import type { RowState } from '../../lib/contracts/worklist/view.ts';
import type { WorklistState, WorklistUi } from '../../lib/ui/worklist-ui.ts';

const STATES: readonly RowState[] = ['todo', 'check', 'ready', 'not-needed'];

/** The number of rows in each state. A click shows or hides them. */
export function Summary({ state, ui }: { state: WorklistState; ui: WorklistUi }) {
  const { t, handlers } = ui;
  const { filter, counts } = state;
  const toggle = (name: RowState) =>
    handlers.onFilter({
      states: filter.states.includes(name)
        ? filter.states.filter((state) => state !== name)
        : [...filter.states, name],
    });
  return (
    <section aria-labelledby="summary" class="summary">
      <h2 id="summary" class="hide">
        {t.summary.heading}
      </h2>
      <fieldset aria-label={t.filter.show}>
        {STATES.map((name) => (
          <button
            key={name}
            type="button"
            class={name}
            aria-pressed={filter.states.includes(name)}
            onClick={() => toggle(name)}
          >
            <b>{counts[name]}</b> {t.summary[name]}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
