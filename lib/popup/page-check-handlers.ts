/** “Check this page”: runs the check, and copies its report. */
import { CheckView } from '../contracts/popup-view.ts';
import type { PopupHandlers } from '../ui/popup-ui.ts';
import type { PopupSession } from './popup-page.ts';

/** Creates the handlers of the page check. */
export const createPageCheckHandlers = ({
  page,
  t,
  state,
  update,
  send,
  tab,
}: PopupSession): Pick<PopupHandlers, 'onCheck' | 'onCheckDone' | 'onCopyReport'> => ({
  async onCheck() {
    update({ check: 'running', status: '' });
    const check = CheckView.safeParse(await send({ kind: 'popup-check-page', tab: await tab }));
    if (check.success) update({ check: check.data });
    else update({ check: undefined, status: state().status || t.check.failed });
    page.focus(check.success ? 'title' : 'check');
  },
  onCheckDone() {
    update({ check: undefined, status: '' });
    page.focus('check');
  },
  async onCopyReport() {
    const { check } = state();
    if (!check || check === 'running') return;
    update({ status: '' });
    update({ status: (await page.copy(check.report)) ? t.check.copied : t.tasks.noClipboard });
  },
});
