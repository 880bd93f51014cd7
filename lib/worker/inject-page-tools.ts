/** Brings the later parts into a tab, with the district's own phrases and labels for them. */
import { browser } from 'wxt/browser';
import { wordingsOf } from '../contracts/policy.ts';
import { policyNow, policyReady } from '../settings/policy-storage.ts';

export async function injectPageTools(tabId: number): Promise<boolean> {
  await policyReady();
  const wordings = wordingsOf(policyNow());
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
