/** Injects the page tools into a tab, with the district's own wordings for them. */
import { browser } from 'wxt/browser';
import { type Policy, wordingsOf } from '../contracts/policy.ts';

/** Injects the page tools. @returns true once they are in the tab */
export async function injectPageTools(tabId: number, policy: Policy): Promise<true> {
  const wordings = wordingsOf(policy);
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/page-tools.js'] });
  if (Object.keys(wordings).length > 0)
    await browser.scripting.executeScript({ target, func: addPhrases, args: [wordings] });
  return true;
}

/** Runs in the tab, in the world that the content script and `page-tools.js` share. */
function addPhrases(wordings: Record<string, string[]>): void {
  // An element of the page with that id is not taken for the tools.
  if (Object.hasOwn(globalThis, 'kinlinkPageTools'))
    globalThis.kinlinkPageTools?.addPhrases(wordings);
}
