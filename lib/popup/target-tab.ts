/** The tab that the popup was opened over. */
import { browser } from 'wxt/browser';

/**
 * The active tab of this window. A popup that is opened as a tab takes the id from its address (`?tab=…`), else its
 * own tab.
 */
export async function findTargetTab(): Promise<number> {
  const own = await browser.tabs.getCurrent();
  if (own) {
    const given = new URLSearchParams(location.search).get('tab') ?? '';
    return /^\d+$/.test(given) ? Number(given) : (own.id ?? -1);
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}
