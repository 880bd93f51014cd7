/** Opening a guide in the popup, and starting it in the tab. */
import { expect, it } from 'vitest';
import { createGuideHandlers } from '../../../lib/popup/guide-handlers.ts';
import { guidesEn } from '../../../lib/texts/guides/en.ts';
import { popupSession } from './popup-session.ts';

it('opens a guide and goes back to its line', async () => {
  const { session, page, state } = popupSession();
  const handlers = createGuideHandlers(session, guidesEn);
  handlers.onOpen('clash');
  expect(state().open?.id).toBe('clash');
  expect(page.focus).toHaveBeenLastCalledWith('title');
  handlers.onOpen(undefined);
  expect(state().open).toBeUndefined();
  expect(page.focus).toHaveBeenLastCalledWith('g-clash');
});

it('starts a guide in the tab, and gets out of the way', async () => {
  const { session, page, send } = popupSession();
  const handlers = createGuideHandlers(session, guidesEn);
  await handlers.onStart('clash');
  expect(send).toHaveBeenLastCalledWith({ kind: 'popup-start-guide', tab: 7, guide: 'clash' });
  expect(page.close).toHaveBeenCalledOnce();
});
