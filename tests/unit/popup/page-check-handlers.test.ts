/** “Check this page” in the popup. */
import { expect, it } from 'vitest';
import { createPageCheckHandlers } from '../../../lib/popup/page-check-handlers.ts';
import { popupEn as t } from '../spoken.ts';
import { popupSession } from './popup-session.ts';

it('checks the page, copies the report, and goes back to where it was begun', async () => {
  const { session, page, send, answer, state } = popupSession();
  const handlers = createPageCheckHandlers(session);
  const check = { lines: ['This is Contact Details.'], cannot: [], groups: [], report: 'words' };
  answer.next = check;
  const done = handlers.onCheck();
  expect(state().check).toBe('running');
  await done;
  expect(send).toHaveBeenLastCalledWith({ kind: 'popup-check-page', tab: 7 });
  expect(state().check).toEqual(check);
  expect(page.focus).toHaveBeenLastCalledWith('title');
  await handlers.onCopyReport();
  expect(page.copy).toHaveBeenLastCalledWith('words');
  expect(state().status).toBe(t.check.copied);
  handlers.onCheckDone();
  expect([state().check, state().status]).toEqual([undefined, '']);
  expect(page.focus).toHaveBeenLastCalledWith('check');
});

it('says that a page could not be checked, or that nothing can be copied', async () => {
  const { session, page, answer, state } = popupSession();
  const handlers = createPageCheckHandlers(session);
  answer.next = undefined;
  await handlers.onCheck();
  expect([state().check, state().status]).toEqual([undefined, t.check.failed]);
  page.copy.mockClear();
  await handlers.onCopyReport();
  expect(page.copy).not.toHaveBeenCalled();
  answer.next = { lines: [], cannot: [], groups: [], report: 'words' };
  await handlers.onCheck();
  page.copy.mockResolvedValueOnce(false);
  await handlers.onCopyReport();
  expect(state().status).toBe(t.tasks.noClipboard);
});
