/** The tab that the popup was opened over. */
import { browser } from 'wxt/browser';

/**
 * The active tab of this window. Opened as a page in a tab of its own, as by tests and by people who like it
 * so, the popup takes the number from its address (`?tab=…`), else that tab itself.
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
