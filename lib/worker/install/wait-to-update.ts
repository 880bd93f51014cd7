/**
 * An update ends the worklist and closes Kinlink's own pages, so it waits for a quiet moment. Chromium waits by itself
 * until the worker is stopped and no page of Kinlink's own is open. Firefox updates at once unless the worker listens;
 * then it updates when the worker reloads, or at the browser's next start.
 */
import { browser } from 'wxt/browser';
import { updateWaits } from '../../settings/storage-items.ts';
import type { State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';

const ALARM = 'wait-to-update';
const ALARM_MINUTES = 1;
/** Nobody works in PowerSchool while its pages send nothing for so long. */
const QUIET_MS = 60_000;

/** Installs an update once it disturbs nobody. Registers synchronously. */
export function waitToUpdate(): void {
  if (!import.meta.env.FIREFOX) return;
  // A stopped worker forgets this time, and it is stopped only after half a minute without a message.
  let lastMessage = Number.NEGATIVE_INFINITY;
  browser.runtime.onMessage.addListener(() => {
    lastMessage = Date.now();
  });
  const updateIfQuiet = async () => {
    if (!(await updateWaits.get()) || Date.now() - lastMessage < QUIET_MS) return;
    if (hasOwnPages() || (await update((state) => [state, isBusy(state)]))) return;
    await updateWaits.remove();
    browser.runtime.reload();
  };
  browser.runtime.onUpdateAvailable.addListener(() => {
    void updateWaits.set(true).then(updateIfQuiet);
    void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateIfQuiet();
  });
}

/**
 * Whether an update would end something: a page with Kinlink in it, a task, or a worklist. In Firefox the old sidebar
 * does not leave an open page, and its tasks do not come back.
 */
const isBusy = ({ pages, tasks, worklist }: State): boolean =>
  worklist !== undefined || Object.keys(pages).length > 0 || tasks.some(({ ended }) => !ended);

/** Whether a sheet, the worklist, the popup or the settings are open. */
const hasOwnPages = (): boolean =>
  (['tab', 'popup'] as const).some((type) => browser.extension.getViews({ type }).length > 0);
