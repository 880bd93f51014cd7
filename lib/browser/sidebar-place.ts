/** Where a tab's sidebar is on the screen. */
import { browser } from 'wxt/browser';

/** Whether a tab's sidebar is in the left half of the window. undefined without a sidebar or a permission. */
export async function isSidebarLeft(tabId: number): Promise<boolean | undefined> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func: isInLeftHalf })
    .catch(() => []);
  return answer?.result ?? undefined;
}

/** The browser sends this function to the page as text, so all that it uses is inside it. */
export function isInLeftHalf(): boolean | null {
  const place = document.querySelector('kinlink-sidebar')?.getBoundingClientRect();
  if (!place || place.width === 0) return null;
  return (place.left + place.right) / 2 < document.documentElement.clientWidth / 2;
}
