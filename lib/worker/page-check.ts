/** Checks the page of a tab for the popup: the parts in the tab look, what comes of it is parsed here. */
import { browser } from 'wxt/browser';
import { injectPageTools } from '../browser/inject-page-tools.ts';
import { PageCheck, PageReport } from '../contracts/page-check.ts';
import type { CheckView } from '../contracts/popup-view.ts';
import { checkView } from '../rules/popup/page-check-view.ts';
import { languageFor } from '../settings/language-in-force.ts';
import type { CurrentPolicy } from '../settings/policy-storage.ts';
import { loadTexts } from '../texts/load.ts';

/** Runs in the tab, in the world that `page-tools.js` shares. */
function check(): unknown {
  return Object.hasOwn(globalThis, 'kinlinkPageTools')
    ? globalThis.kinlinkPageTools?.checkPage(window)
    : undefined;
}

const run = async (tabId: number): Promise<unknown> =>
  (await browser.scripting.executeScript({ target: { tabId }, func: check }))[0]?.result;

/** Who reports: Kinlink's version and the browser's, of which no more is told than its number. */
function about(): Pick<PageReport, 'kinlink' | 'browser' | 'browserVersion'> {
  const [, name = '', version = '0'] =
    /(Firefox|Chrome)\/(\d{1,3})/.exec(navigator.userAgent) ?? [];
  return {
    kinlink: browser.runtime.getManifest().version,
    browser: name === 'Firefox' ? 'firefox' : name ? 'chromium' : 'other',
    browserVersion: Number(version),
  };
}

/**
 * Checks the page that a tab shows.
 * @returns undefined where Kinlink may not look, or what was seen is not what a check may tell
 */
export async function checkTab(
  tabId: number,
  policy: CurrentPolicy,
): Promise<CheckView | undefined> {
  await policy.ready();
  try {
    // Brought by the page's own copy of Kinlink as a rule; then its views stay as they are.
    const seen =
      (await run(tabId)) ?? ((await injectPageTools(tabId, policy.now())) && (await run(tabId)));
    const checked = PageCheck.parse(seen);
    const report = PageReport.parse({ report: 'kinlink-page-check-1', ...about(), ...checked });
    return checkView(checked, report, await loadTexts('page-check', languageFor(policy.now())));
  } catch {
    return undefined;
  }
}
