/** The popup's handlers for tasks: they run a task's offers, and forget everything. */
import type { OfferBase } from '../contracts/advice.ts';
import type { PopupHandlers } from '../ui/popup-ui.ts';
import type { PopupSession } from './popup-page.ts';

/** Creates the handlers of the list of tasks. */
export const createTaskHandlers = (
  popup: PopupSession,
): Pick<PopupHandlers, 'onOffer' | 'onForget'> => {
  const { page, t, state, update, send } = popup;
  return {
    async onOffer(offer) {
      update({ busy: offer.id, status: '' });
      update({ status: await runOffer(popup, offer), busy: undefined });
    },
    async onForget(answer) {
      update({ asksToForget: answer === 'ask', status: '' });
      if (answer === 'yes') {
        await send({ kind: 'popup-forget-everything' });
        update({ status: state().status || t.forget.done });
      }
      page.focus(answer === 'ask' ? 'forget-no' : answer === 'no' ? 'forget' : 'tasks');
    },
  };
};

/** @returns the message to show */
async function runOffer(
  { page, t, send, tab }: PopupSession,
  { action }: OfferBase,
): Promise<string> {
  if (action.do === 'copy')
    return (await page.copy(action.text)) ? t.tasks.copied : t.tasks.noClipboard;
  if (action.do === 'save') {
    page.save(action.fileName, action.text);
    return t.tasks.saved;
  }
  await send({ kind: 'popup-run-action', tab: await tab, action });
  return '';
}
