/** Kinlink's own pages, as tabs. */
import { browser } from 'wxt/browser';

/** Opens the worklist for a tab of PowerSchool. */
export async function openWorklistPage(tabId: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/worklist.html?tab=${tabId}` as never),
  });
}

/** Opens the page that says what Kinlink does and reads. */
export async function openFirstRunPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}

/** Opens the page that lists the exercises on the make-believe school. */
export async function openPracticePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

/** Opens the popup below its button; where the browser can't, or hides the button, in a tab. */
export async function openPopup(): Promise<void> {
  const address = browser.runtime.getURL('/popup.html');
  await openPopupInToolbar().catch(() => browser.tabs.create({ url: address }));
}

/** Chrome has this call since version 127. */
const openPopupInToolbar = async (): Promise<void> => browser.action.openPopup();

/** Opens the browser's page on which the keys of extensions are changed. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  // Edge leads this address to its own page.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The part of the commands that only Firefox has. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the welcome sheets of the worklist for a tab of PowerSchool. */
export async function openSheetsPage(tabId: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/sheets.html?tab=${tabId}` as never),
  });
}

/** Opens the family map of a task. The address has the time when the task was opened, and nothing about anyone. */
export async function openTaskMapPage(openedAt: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/family-map.html?task=${openedAt}` as never),
  });
}

/** The time when the task of a family map was opened, as the page's address has it; -1 where it has none. */
export const taskInAddress = (address: Pick<Location, 'search'>): number =>
  numberIn(address, 'task');

/** The tab that the worklist's page was opened for, as its address names it; -1 where it names none. */
export const tabInAddress = (address: Pick<Location, 'search'>): number => numberIn(address, 'tab');

function numberIn({ search }: Pick<Location, 'search'>, name: string): number {
  const given = new URLSearchParams(search).get(name) ?? '';
  return /^\d+$/.test(given) ? Number(given) : -1;
}
