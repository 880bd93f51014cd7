/** Handles the rows: moving, opening the next page, marking rows as not needed, and saving the table. */
import { openSheetsPage } from '../browser/own-pages.ts';
import { rowsAsCsv } from '../rules/worklist/export-rows.ts';
import { countRows, filterRows } from '../rules/worklist/filter-rows.ts';
import { nextOpenRow, nextPage } from '../rules/worklist/next-page.ts';
import type { WorklistHandlers, WorklistState } from '../ui/worklist-ui.ts';
import { isHalted, rebuildRows } from './list-data.ts';
import type { WorklistSession } from './worklist-session.ts';

type RowHandlers = Pick<
  WorklistHandlers,
  | 'onFilter'
  | 'onUsesKeys'
  | 'onCurrent'
  | 'onMove'
  | 'onNextRow'
  | 'onNext'
  | 'onDismiss'
  | 'onReason'
  | 'onReadAgain'
  | 'onExport'
  | 'onSheets'
  | 'onReading'
  | 'onForget'
>;

/** Returns the part of the state that depends on the rows and the filter. */
export function withFilter(
  { rows }: Pick<WorklistSession['data'], 'rows'>,
  filter: WorklistState['filter'],
): Pick<WorklistState, 'filter' | 'rows' | 'counts'> {
  return { filter, rows: filterRows(rows, filter), counts: countRows(rows, filter) };
}

/** Selects the first row once it is there, if J was pressed before, and the focus has gone nowhere since. */
export function selectWantedRow(session: WorklistSession): void {
  const key = session.state().rows[0]?.key;
  if (!session.wantsRow || key === undefined) return;
  session.wantsRow = false;
  if (document.activeElement !== document.body) return;
  session.update({ current: key });
  session.page.focus(`row-${key}`);
}

/** Creates the handlers of the rows. */
export function createRowHandlers(session: WorklistSession): RowHandlers {
  const { page, t, state, update, send, data } = session;
  const listId = () => state().list?.id ?? '';
  const focusRow = (key: string | undefined) => {
    if (key === undefined) return;
    update({ current: key });
    page.focus(`row-${key}`);
  };
  return {
    onFilter: (change) => update({ ...withFilter(data, { ...state().filter, ...change }) }),
    onUsesKeys: (usesKeys) => update({ usesKeys }),
    onCurrent: (current) => {
      if (state().current !== current) update({ current });
    },
    onMove(step) {
      const { rows, current } = state();
      session.wantsRow = rows.length === 0;
      const index = rows.findIndex(({ key }) => key === current);
      const next = index < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, index + step));
      focusRow(rows[next]?.key);
    },
    onNextRow: () => focusRow(nextOpenRow(state().rows, state().current)?.key),
    async onNext(row) {
      update({ current: row.key });
      await send({ kind: 'worklist-open', id: listId(), ...nextPage(row) });
    },
    onDismiss(key) {
      const before = state().dismissing;
      update({ dismissing: key });
      page.focus(key === undefined ? `row-${before}` : 'reason');
    },
    async onReason(rowKey, reason) {
      const { rows } = state();
      const next = nextOpenRow(rows, rowKey)?.key;
      update({ dismissing: undefined });
      await send({ kind: 'worklist-dismiss', id: listId(), rowKey, reason });
      focusRow(reason ? next : rowKey);
    },
    async onReadAgain({ dcid }) {
      await send({ kind: 'worklist-read-again', id: listId(), dcids: [dcid] });
    },
    onExport() {
      const { list, filter } = state();
      // The table updates with a delay during reading, but the file must contain all rows.
      if (list) rebuildRows(data, session, isHalted(list));
      update(withFilter(data, filter));
      page.save('kinlink-worklist.csv', rowsAsCsv(t, state().rows), 'csv');
      update({ status: t.exported });
    },
    onSheets: () => void openSheetsPage(session.tab),
    async onReading(next) {
      await send({ kind: 'worklist-set-state', id: listId(), state: next });
    },
    async onForget() {
      await send({ kind: 'worklist-forget', id: listId() });
      update({ status: t.forgotten });
      page.focus('start');
    },
  };
}
