/** Puts the content script into pages that are already open. */
import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from '../contracts/sites.ts';

/** Runs the content script in every open tab that matches. A tab closed meanwhile is skipped. */
export async function reinject(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId }, files: [`/${CONTENT_SCRIPT}`] })
            .catch(() => undefined),
    ),
  );
}
