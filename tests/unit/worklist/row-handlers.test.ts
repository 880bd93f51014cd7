import { expect, it, vi } from 'vitest';
import { buildRows } from '../../../lib/rules/worklist/rows.ts';
import { addContents } from '../../../lib/worklist/list-data.ts';
import {
  createRowHandlers,
  selectWantedRow,
  withFilter,
} from '../../../lib/worklist/row-handlers.ts';
import { contact, listOf, student } from '../rules/worklist/listed-people.ts';
import { worklistEn as t } from '../spoken.ts';
import { list, pageSession } from './page-session.ts';

const IDS = ['1', '2', '3'];
const students = IDS.map((dcid, place) => student({ dcid, place, contactIds: [dcid] }));
const contacts = IDS.map((id) =>
  contact({
    contactId: id,
    name: `Parent ${id}`,
    emails: [],
    username: undefined,
    hasAccount: id === '2',
    phones: undefined,
    students: undefined,
  }),
);
const rows = buildRows(listOf({ students, contacts }));

function started() {
  const parts = pageSession();
  addContents(parts.session.data, { students, contacts });
  parts.session.data.rows = rows;
  parts.session.update(withFilter(parts.session.data, parts.state().filter));
  return { ...parts, handlers: createRowHandlers(parts.session) };
}
const keysIn = ({ state }: ReturnType<typeof started>) => state().rows.map(({ key }) => key);

it('filters and counts', () => {
  const parts = started();
  const all = ['todo', 'check', 'ready', 'not-needed'] as const;
  parts.handlers.onFilter({ states: all });
  expect(keysIn(parts)).toHaveLength(3);
  parts.handlers.onFilter({ text: 'parent 3' });
  expect(keysIn(parts)).toEqual(['3 3']);
  const { counts } = parts.state();
  expect(counts.todo + counts.check + counts.ready).toBe(3);
});

it('moves from row to row and stops at the ends', () => {
  const { handlers, state, page } = started();
  const keys = state().rows.map(({ key }) => key);
  handlers.onMove(1);
  expect(state().current).toBe(keys[0]);
  expect(page.focus).toHaveBeenLastCalledWith(`row-${keys[0]}`);
  handlers.onMove(-1);
  expect(state().current).toBe(keys[0]);
  for (let n = 0; n < 5; n += 1) handlers.onMove(1);
  expect(state().current).toBe(keys.at(-1));
  handlers.onNextRow();
  expect(state().current).toBe(keys[0]);
});

it('J before the first row selects it once it is there, unless the focus went elsewhere', () => {
  const { handlers, state, page, session } = started();
  const { rows } = state();
  const arrive = () => {
    session.update({ rows });
    selectWantedRow(session);
  };
  session.update({ rows: [] });
  handlers.onMove(1);
  selectWantedRow(session);
  expect(page.focus).not.toHaveBeenCalled();
  vi.stubGlobal('document', { body: 'body', activeElement: 'body' });
  arrive();
  expect(page.focus).toHaveBeenCalledExactlyOnceWith(`row-${rows[0]?.key}`);
  arrive();
  session.update({ rows: [] });
  handlers.onMove(1);
  vi.stubGlobal('document', { body: 'body', activeElement: 'search' });
  arrive();
  expect(page.focus).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it('opens only the page of a row', async () => {
  const { handlers, state, send } = started();
  const [row] = state().rows;
  if (row) await handlers.onNext(row);
  expect(send).toHaveBeenCalledExactlyOnceWith({
    kind: 'worklist-open',
    id: list.id,
    page: 'contact',
    target: row?.contact?.id,
  });
  expect(state().current).toBe(row?.key);
});

it('asks for a reason, stores it, and moves to the next row', async () => {
  const { handlers, state, send, page } = started();
  const [first, second] = state().rows.map(({ key }) => key);
  handlers.onDismiss(first);
  expect(state().dismissing).toBe(first);
  expect(page.focus).toHaveBeenLastCalledWith('reason');
  await handlers.onReason(first ?? '', 'Done another way');
  expect(send).toHaveBeenCalledExactlyOnceWith({
    kind: 'worklist-dismiss',
    id: list.id,
    rowKey: first,
    reason: 'Done another way',
  });
  expect(state().dismissing).toBeUndefined();
  expect(state().current).toBe(second);
  handlers.onDismiss(second);
  handlers.onDismiss(undefined);
  expect(page.focus).toHaveBeenLastCalledWith(`row-${second}`);
});

it('saves students that were read after the last update of the table, too', () => {
  const { handlers, session, page } = started();
  session.data.rows = rows.slice(0, 1);
  handlers.onExport();
  expect(page.save.mock.calls[0]?.[1]).toContain('"Parent 3"');
});

it('saves only the rows that the filter shows', () => {
  const { handlers, state, page } = started();
  handlers.onFilter({ text: 'parent 1' });
  handlers.onExport();
  const [name, csv] = page.save.mock.calls[0] ?? [];
  expect(name).toBe('kinlink-worklist.csv');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('"Parent 1"');
  expect(state().status).toBe(t.exported);
});

it('reads again, pauses and resumes, and forgets', async () => {
  const { handlers, state, send } = started();
  const [row] = state().rows;
  if (row) await handlers.onReadAgain(row);
  expect(send).toHaveBeenLastCalledWith({
    kind: 'worklist-read-again',
    id: list.id,
    dcids: [row?.dcid],
  });
  await handlers.onReading('paused');
  expect(send).toHaveBeenLastCalledWith({
    kind: 'worklist-set-state',
    id: list.id,
    state: 'paused',
  });
  await handlers.onForget();
  expect(send).toHaveBeenLastCalledWith({ kind: 'worklist-forget', id: list.id });
  expect(state().status).toBe(t.forgotten);
});
