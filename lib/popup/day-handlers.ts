/** Today in the popup: copies and saves what was done, with names or with numbers in their place. */
import type { DayView } from '../contracts/popup-view.ts';
import type { PopupHandlers } from '../ui/popup-ui.ts';
import type { PopupSession } from './popup-page.ts';

/** Creates the handlers of Today. */
export function createDayHandlers({
  page,
  t,
  state,
  update,
}: PopupSession): Pick<PopupHandlers, 'onNumbers' | 'onCopyDay' | 'onSaveDay' | 'onCopyNote'> {
  const texts = (): DayView['named'] | undefined => {
    const { workerView, usesNumbers } = state();
    return usesNumbers ? workerView?.day?.numbered : workerView?.day?.named;
  };
  async function copy(text: string | undefined, status: string): Promise<void> {
    if (text === undefined) return;
    // Emptied first, so that a screen reader says the same sentence again.
    update({ status: '' });
    update({ status: (await page.copy(text)) ? status : t.tasks.noClipboard });
  }
  return {
    onNumbers: (usesNumbers) => update({ usesNumbers, status: '' }),
    onCopyDay: () => void copy(texts()?.record, t.today.copied),
    onCopyNote: () => void copy(texts()?.note, t.today.noteCopied),
    onSaveDay() {
      const { day } = state().workerView ?? {};
      const csv = texts()?.csv;
      if (!day || csv === undefined) return;
      page.save(day.fileName, csv);
      update({ status: t.tasks.saved });
    },
  };
}
