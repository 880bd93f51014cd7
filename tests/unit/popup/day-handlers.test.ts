/** Today's buttons: they give what is shown, with names or without. */
import { expect, it } from 'vitest';
import type { PopupView } from '../../../lib/contracts/popup-view.ts';
import { createDayHandlers } from '../../../lib/popup/day-handlers.ts';
import { eventually } from '../eventually.ts';
import { popupEn as t } from '../spoken.ts';
import { popupSession } from './popup-session.ts';

const textsOf = (who: string) => ({
  lines: [],
  record: `record of ${who}`,
  csv: `table of ${who}`,
  note: `note about ${who}`,
});
const day = {
  fileName: 'kinlink-2026-08-21.csv',
  counts: [],
  named: textsOf('Ana'),
  numbered: textsOf('10123'),
};
const workerView: PopupView = {
  here: { kind: 'cannot' },
  guides: [],
  extra: {},
  lists: [],
  day,
  isHidden: false,
  holdsPeople: false,
};

it('copy the list and the note, and save the table', async () => {
  const { session, page, state } = popupSession();
  session.update({ workerView });
  const handlers = createDayHandlers(session);
  handlers.onCopyDay();
  await eventually(() => expect(state().status).toBe(t.today.copied));
  expect(page.copy).toHaveBeenLastCalledWith('record of Ana');
  handlers.onCopyNote();
  await eventually(() => expect(state().status).toBe(t.today.noteCopied));
  expect(page.copy).toHaveBeenLastCalledWith('note about Ana');
  handlers.onSaveDay();
  expect(page.save).toHaveBeenLastCalledWith('kinlink-2026-08-21.csv', 'table of Ana');
  expect(state().status).toBe(t.tasks.saved);
});

it('give no name once the box is checked', async () => {
  const { session, page, state } = popupSession();
  session.update({ workerView });
  const handlers = createDayHandlers(session);
  handlers.onNumbers(true);
  expect(state().usesNumbers).toBe(true);
  handlers.onCopyDay();
  handlers.onCopyNote();
  handlers.onSaveDay();
  expect(page.copy.mock.calls).toEqual([['record of 10123'], ['note about 10123']]);
  expect(page.save.mock.calls).toEqual([['kinlink-2026-08-21.csv', 'table of 10123']]);
});

it('say that the browser refused, and do nothing without a day', async () => {
  const { session, page, state } = popupSession();
  const handlers = createDayHandlers(session);
  handlers.onCopyDay();
  handlers.onSaveDay();
  expect(page.copy).not.toHaveBeenCalled();
  expect(page.save).not.toHaveBeenCalled();
  session.update({ workerView });
  page.copy.mockResolvedValueOnce(false);
  handlers.onCopyNote();
  await eventually(() => expect(state().status).toBe(t.tasks.noClipboard));
});
