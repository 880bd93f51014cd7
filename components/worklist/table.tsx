import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { Component, createRef } from 'preact';
import type { WorklistRow } from '../../lib/contracts/worklist/view.ts';
import type { WorklistState, WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { TableRow } from './row.tsx';

type Props = { state: WorklistState; ui: WorklistUi };

/** The estimated height of a row in pixels, until the browser has measured it. */
const ROW_HEIGHT = 61;
/** Extra rows above and below the visible ones, so that a quick scroll shows no gap. */
const OVERSCAN = 12;

/** The table. It draws only the rows near the visible ones; `aria-rowcount` gives a screen reader the total. */
export class RowTable extends Component<Props> {
  private readonly box = createRef<HTMLDivElement>();
  private readonly virtualizer = new Virtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: 0,
    getScrollElement: () => this.box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => this.forceUpdate(),
  });
  private stop: (() => void) | undefined;
  private keys = keysOf([]);

  override componentDidMount() {
    this.stop = this.virtualizer._didMount();
    this.virtualizer._willUpdate();
    this.forceUpdate();
  }

  override componentDidUpdate(before: Props) {
    this.virtualizer._willUpdate();
    const { current, rows } = this.props.state;
    if (current === before.state.current) return;
    // A row can take the focus only while the table draws it.
    const index = rows.findIndex(({ key }) => key === current);
    if (index >= 0) this.virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  override componentWillUnmount() {
    this.stop?.();
  }

  override render({ state, ui }: Props) {
    const { t } = ui;
    const { rows } = state;
    const { virtualizer } = this;
    // The virtualizer measures all rows anew for another function, so a scroll must not make one.
    if (this.keys.rows !== rows) this.keys = keysOf(rows);
    const { getItemKey } = this.keys;
    virtualizer.setOptions({ ...virtualizer.options, count: rows.length, getItemKey });
    const items = virtualizer.getVirtualItems();
    const first = items[0]?.start ?? 0;
    const rest = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
    return (
      <div class="table" ref={this.box}>
        <table aria-rowcount={rows.length + 1} aria-colcount={5}>
          <caption class="hide">{t.table.caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {Object.entries(t.table.columns).map(([name, label]) => (
                <th key={name} scope="col" class={name}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={first} />
            {items.map(({ index, key }) => {
              const row = rows[index];
              return row ? (
                <TableRow
                  key={key}
                  row={row}
                  index={index}
                  isNewFamily={row.family !== rows[index - 1]?.family}
                  isCurrent={row.key === state.current}
                  isDismissing={row.key === state.dismissing}
                  measure={virtualizer.measureElement}
                  ui={ui}
                />
              ) : null;
            })}
            <Space height={rest} />
          </tbody>
        </table>
        {rows.length === 0 && state.list?.state !== 'running' && (
          <p class="empty">{isAllDone(state) ? t.filter.allDone : t.filter.noMatch}</p>
        )}
      </div>
    );
  }
}

/** The rows with the function that names them. */
const keysOf = (rows: readonly WorklistRow[]) => ({
  rows,
  getItemKey: (index: number) => rows[index]?.key ?? index,
});

/** No work is left, and no search or filter hides any. */
const isAllDone = ({ counts, filter }: WorklistState): boolean =>
  counts.todo + counts.check === 0 && !filter.text && !filter.finding;

/** An empty row as high as the rows that the table does not draw. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without a tabindex takes no focus.
    <tr aria-hidden="true" class="space">
      <td colSpan={5} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
