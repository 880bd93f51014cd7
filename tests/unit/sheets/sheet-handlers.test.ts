import { expect, it, vi } from 'vitest';
import { createSheetHandlers } from '../../../lib/sheets/sheet-handlers.ts';
import { sheetsEn } from '../spoken.ts';
import { sheet, sheetsSession } from './sheets-page-session.ts';

const setup = () => {
  const noteUse = vi.fn();
  const harness = sheetsSession(sheet(), sheet({ contactId: '9002', name: 'Iris Abbot' }));
  return { ...harness, noteUse, handlers: createSheetHandlers(harness.session, sheetsEn, noteUse) };
};

it('shows a check for a handed-out sheet at once, and has it stored with the list', () => {
  const { handlers, state, send, noteUse } = setup();
  handlers.onHandedOut(['9001'], true);
  expect(state().run.map(({ isHandedOut }) => isHandedOut)).toEqual([true, false]);
  expect(state().handedOut).toBe(1);
  expect(state().status).toBe('You marked one sheet as handed out.');
  expect(send).toHaveBeenCalledExactlyOnceWith({
    kind: 'worklist-mark-sheets',
    id: 'list-1',
    changes: [['9001', { handedOut: ['1'] }]],
  });
  expect(noteUse).toHaveBeenCalledOnce();
});

it('keeps the language of a sheet beside its check', () => {
  const { handlers, state } = setup();
  handlers.onLanguage('9001', 'es');
  handlers.onHandedOut(['9001', '9002'], true);
  expect(state().run).toMatchObject([
    { language: 'es', isHandedOut: true },
    { language: 'en', isHandedOut: true },
  ]);
});

it('sorts and filters for the settings', () => {
  const { handlers, state } = setup();
  handlers.onSettings({ sort: 'parent' });
  expect(state().run.map((each) => each.sheet.name)).toEqual(['Iris Abbot', 'Maria Lopez']);
  handlers.onHandedOut(['9002'], true);
  handlers.onSettings({ onlyOpen: true });
  expect(state().run.map((each) => each.sheet.name)).toEqual(['Maria Lopez']);
});

it('draws every sheet before it prints', () => {
  const { handlers, state, page, session } = setup();
  session.update({ drawnCount: 1 });
  page.print.mockImplementation(() => expect(state().drawnCount).toBe(2));
  handlers.onPrint();
  expect(page.print).toHaveBeenCalledOnce();
});

it('offers to mark only what the last print had', () => {
  const { handlers, state, page, session } = setup();
  const printed = () => state().run.map(({ isPrinted }) => isPrinted);
  expect(printed()).toEqual([false, false]);
  page.print.mockImplementation(() => {
    session.data.sorted = [...session.data.sorted, sheet({ contactId: '9003' })];
  });
  handlers.onPrint();
  handlers.onSettings({});
  expect(printed()).toEqual([true, true, false]);
});

it('takes a check back', () => {
  const { handlers, state } = setup();
  handlers.onHandedOut(['9001'], true);
  handlers.onHandedOut(['9001'], false);
  expect(state().run[0]).toMatchObject({ isHandedOut: false, hasNewChild: false });
  expect(state().status).toBe('');
});

it('copies a text, and says whether the browser allowed it', async () => {
  const { handlers, state, page } = setup();
  await handlers.onCopy('9001', 'Welcome');
  expect(page.copy).toHaveBeenCalledWith('Welcome');
  expect(state().copied).toEqual({ contactId: '9001', result: 'yes' });
  page.copy.mockRejectedValueOnce(new Error('not allowed'));
  await handlers.onCopy('9002', 'Welcome');
  expect(state().copied).toEqual({ contactId: '9002', result: 'refused' });
});

it('shows nothing more after the page was cleared during a copy', async () => {
  const { handlers, state, session } = setup();
  const copied = handlers.onCopy('9001', 'Welcome');
  session.update({ phase: 'cleared' });
  await copied;
  expect(state().copied).toBeUndefined();
});
