import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { buildRows } from '../../../lib/rules/worklist/rows.ts';
import { createFamilyHandlers, refreshFamily } from '../../../lib/worklist/family-handlers.ts';
import { addContents } from '../../../lib/worklist/list-data.ts';
import { contact, listOf, student } from '../rules/worklist/listed-people.ts';
import { list, pageSession } from './page-session.ts';

const SVG = '<svg/>';

beforeEach(() => {
  fakeBrowser.i18n.getUILanguage = vi.fn(() => 'en-US');
});

async function opened() {
  const parts = pageSession();
  const students = [student()];
  const contacts = [contact()];
  addContents(parts.session.data, { students, contacts });
  const rows = buildRows(listOf({ students, contacts }));
  parts.session.data.rows = rows;
  const handlers = createFamilyHandlers(parts.session);
  const [row] = rows;
  if (row) await handlers.onFamily(row);
  return { ...parts, handlers, row };
}

it('opens the map of a row, and closes it with the focus on the row', async () => {
  const { handlers, state, page } = await opened();
  expect(state().family?.name).toBe('Ana Lopez');
  expect(state().family?.drawing.boxes).toHaveLength(2);
  expect(page.focus).toHaveBeenLastCalledWith('family');
  handlers.family.onClose();
  expect(state().family).toBeUndefined();
  expect(page.focus).toHaveBeenLastCalledWith('row-1 9001');
});

it('opens the page of a child or a contact through the worker', async () => {
  const { handlers, send } = await opened();
  handlers.family.onPerson({ id: '1', kind: 'child' });
  handlers.family.onPerson({ id: '9001', kind: 'contact' });
  const open = { kind: 'worklist-open', id: list.id };
  expect(send.mock.calls).toEqual([
    [{ ...open, page: 'student-contacts', target: '1' }],
    [{ ...open, page: 'contact', target: '9001' }],
  ]);
});

it('saves the picture, says so, and prints', async () => {
  const { handlers, page, state } = await opened();
  handlers.family.onSave(SVG);
  expect(page.save).toHaveBeenCalledExactlyOnceWith('kinlink-family-map.svg', SVG, 'svg');
  expect(state().status).toBe('The picture is in your Downloads folder.');
  handlers.family.onPrint();
  expect(page.print).toHaveBeenCalledOnce();
});

it('shows what changed meanwhile, and disappears with its row', async () => {
  const { session, state } = await opened();
  addContents(session.data, { students: [], contacts: [contact({ hasAccount: false })] });
  refreshFamily(session);
  expect(state().family?.list.contacts[0]?.lines).toContain('No account');
  session.data.rows = [];
  refreshFamily(session);
  expect(state().family).toBeUndefined();
});

it('does not open for a list that ended while the texts were read', async () => {
  const { handlers, session, state, row } = await opened();
  handlers.family.onClose();
  const opening = row && handlers.onFamily(row);
  session.update({ list: undefined });
  await opening;
  expect(state().family).toBeUndefined();
});

it('refreshes nothing while no map is open', () => {
  const { session, state } = pageSession();
  refreshFamily(session);
  expect(state().family).toBeUndefined();
});
