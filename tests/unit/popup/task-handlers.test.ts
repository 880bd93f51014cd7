/** The popup's handlers for tasks. */
import { expect, it } from 'vitest';
import { createTaskHandlers } from '../../../lib/popup/task-handlers.ts';
import { popupEn as t } from '../spoken.ts';
import { popupSession } from './popup-session.ts';

it('copies and saves by itself; the rest is the worker’s', async () => {
  const { session, page, send, state } = popupSession();
  const handlers = createTaskHandlers(session);
  const offer = (action: object) => ({ id: 'x', label: 'x', action }) as never;
  await handlers.onOffer(offer({ do: 'copy', text: 'steps' }));
  expect(page.copy).toHaveBeenCalledExactlyOnceWith('steps');
  expect(state().status).toBe(t.tasks.copied);
  page.copy.mockResolvedValueOnce(false);
  await handlers.onOffer(offer({ do: 'copy', text: 'steps' }));
  expect(state().status).toBe(t.tasks.noClipboard);
  await handlers.onOffer(offer({ do: 'save', fileName: 'day.csv', text: 'a,b' }));
  expect(page.save).toHaveBeenCalledExactlyOnceWith('day.csv', 'a,b');
  const action = { do: 'park', taskId: '1', parked: true };
  await handlers.onOffer(offer(action));
  expect(send).toHaveBeenLastCalledWith({ kind: 'popup-run-action', tab: 7, action });
  expect([state().status, state().busy]).toEqual(['', undefined]);
});

it('forgets everything only after a second press', async () => {
  const { session, page, send, state } = popupSession();
  const handlers = createTaskHandlers(session);
  await handlers.onForget('ask');
  expect(state().asksToForget).toBe(true);
  expect(page.focus).toHaveBeenLastCalledWith('forget-no');
  await handlers.onForget('no');
  expect(state().asksToForget).toBe(false);
  expect(send).not.toHaveBeenCalledWith({ kind: 'popup-forget-everything' });
  await handlers.onForget('yes');
  expect(send).toHaveBeenCalledWith({ kind: 'popup-forget-everything' });
  expect(state().status).toBe(t.forget.done);
});
