import {
  WORKLIST_FINDINGS,
  type WorklistFinding,
} from '../../lib/contracts/findings/worklist-findings.ts';
import { SORTS, type Sort } from '../../lib/contracts/worklist/view.ts';
import type { WorklistState, WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { Button } from './button.tsx';

/** The search, the filters and the sort order of the rows. */
export function Filters({ state, ui }: { state: WorklistState; ui: WorklistUi }) {
  const { t, handlers } = ui;
  const { filter } = state;
  return (
    <section aria-labelledby="filter" class="filters">
      <h2 id="filter" class="hide">
        {t.filter.heading}
      </h2>
      <label class="field">
        {t.filter.search}
        <input
          type="search"
          placeholder={t.filter.searchHint}
          value={filter.text}
          onInput={(event) => handlers.onFilter({ text: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {t.filter.finding}
        <select
          value={filter.finding ?? ''}
          onChange={({ currentTarget: { value } }) =>
            handlers.onFilter({ finding: (value || undefined) as WorklistFinding | undefined })
          }
        >
          <option value="">{t.filter.anything}</option>
          {WORKLIST_FINDINGS.map((finding) => (
            <option key={finding} value={finding}>
              {t.finding[finding]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t.filter.sort}
        <select
          value={filter.sort}
          onChange={({ currentTarget: { value } }) => handlers.onFilter({ sort: value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t.filter.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <Box
        label={t.filter.family}
        isOn={filter.byFamily}
        onChange={(byFamily) => handlers.onFilter({ byFamily })}
      />
      <Box
        label={t.filter.custody}
        isOn={filter.onlyCustody}
        onChange={(onlyCustody) => handlers.onFilter({ onlyCustody })}
      />
      <Box label={t.filter.keys} isOn={state.usesKeys} onChange={handlers.onUsesKeys} />
      <p class="found">{t.filter.shown({ count: state.rows.length })}</p>
      <Button ui={ui} onClick={handlers.onNextRow}>
        {t.table.nextRow}
      </Button>
    </section>
  );
}

const Box = (props: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <label class="box">
    <input
      type="checkbox"
      checked={props.isOn}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    {props.label}
  </label>
);
