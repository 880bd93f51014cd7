/** How long Kinlink's search takes, beside the same search on the stand-in's pages: typed, and by its address. */
import type { Page } from '@playwright/test';
import { emailSearchUrl } from '../../../lib/powerschool/core/urls.ts';
import { HOST, kinlink as sidebar } from '../../e2e/kinlink.ts';
import { CONTACTS } from '../../powerschool/scene.ts';
import { alternate, type BenchBrowser, type BrowserPair } from '../core/browser-pair.ts';
import type { Figure } from '../core/section.ts';
import { ratios, summarize } from '../core/statistics.ts';
import { startClash } from './clash-notice.ts';

const ROUNDS = 10;
const { carlosDuplicate } = CONTACTS;
const LIST_HEADING = 'Contacts with this email';

/**
 * Runs in a page before its scripts: does each step of the search as soon as the page allows it, so that the time is
 * the page's alone, without a person or a test driver.
 */
function searchAtOnce(email: string): void {
  const findVisible = <E extends HTMLElement>(selector: string, text = '') =>
    [...document.querySelectorAll<E>(selector)].find(
      (element) => element.offsetParent && element.textContent?.includes(text),
    );
  let nextStep = 0;
  const press = (element: HTMLElement | undefined) => {
    if (element) nextStep += 1;
    element?.click();
  };
  const fill = (field: HTMLInputElement | undefined) => {
    if (!field) return;
    field.value = email;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press(field.form?.querySelector('button') ?? undefined);
  };
  const isByAddress = window.location.hash !== '';
  const steps = [
    // AngularJS adds .ng-scope once it handles clicks on the button.
    () => press(findVisible('#search_switch_btn .ng-scope')),
    () => press(findVisible('[role=option]', 'Contacts and Email')),
    () => fill(findVisible('form.search-line input[type=text]')),
  ];
  const recordResults = () => {
    if (!findVisible('a[href*="contactid="]')) return;
    observer.disconnect();
    Object.assign(window, { benchResultsAt: performance.now() });
  };
  const observer = new MutationObserver(() =>
    ((!isByAddress && steps[nextStep]) || recordResults)(),
  );
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

// A string is needed to pass the email, and __name because tsx wraps functions in a call of it.
const SEARCH_AT_ONCE = `{ const __name = (value) => value; (${searchAtOnce})('${carlosDuplicate.email}'); }`;

const START_PAGE = `${HOST}/admin/home.html`;
const BY_ADDRESS = emailSearchUrl(HOST, carlosDuplicate.email, false);

/** @returns ms from the start of the page's load to its results */
async function searchOnPage({ context }: BenchBrowser['world'], address: string): Promise<number> {
  const tab = await context.newPage();
  await tab.addInitScript({ content: SEARCH_AT_ONCE });
  await tab.goto(address);
  const resultsAt = await tab.waitForFunction(
    () => (window as unknown as { benchResultsAt?: number }).benchResultsAt,
  );
  const ms = Number(await resultsAt.jsonValue());
  await tab.close();
  return ms;
}

/** @returns ms from the click on Find existing contact to the paint of the list */
async function searchByKinlink(page: Page): Promise<number> {
  const find = sidebar(page).getByRole('button', { name: 'Find existing contact' });
  await find.waitFor();
  const listDelay = page.evaluate(
    (heading) =>
      new Promise<number>((resolve) => {
        let clickedAt = 0;
        window.addEventListener(
          'click',
          ({ timeStamp }) => {
            clickedAt = timeStamp;
          },
          { capture: true, once: true },
        );
        const shadowRoot = document.querySelector('kinlink-sidebar')?.shadowRoot as ShadowRoot;
        const observer = new MutationObserver(() => {
          if (!clickedAt || !shadowRoot.textContent?.includes(heading)) return;
          observer.disconnect();
          void benchNextPaint().then((paintedAt) => resolve(paintedAt - clickedAt));
        });
        observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true });
      }),
    LIST_HEADING,
  );
  // The background tab stays open for later results, and would still be busy in the next round.
  const closed = page
    .context()
    .waitForEvent('page')
    .then((tab) => tab.waitForEvent('close'));
  await find.click();
  const ms = await listDelay;
  await closed;
  return ms;
}

/** @param clearTasks drops all tasks, so that the next round starts with a new clash */
export async function measureSearches(
  pair: BrowserPair,
  clearTasks: () => Promise<void>,
): Promise<Figure[]> {
  const byKinlink: number[] = [];
  const onPage: number[] = [];
  const byAddress: number[] = [];
  const { page } = pair.kinlink;
  await alternate(
    ROUNDS,
    async () => {
      await startClash(page);
      byKinlink.push(await searchByKinlink(page));
      await clearTasks();
    },
    async () => {
      onPage.push(await searchOnPage(pair.blank.world, START_PAGE));
      byAddress.push(await searchOnPage(pair.blank.world, BY_ADDRESS));
    },
  );
  return [
    { name: 'Find existing contact → list', unit: 'ms', ...summarize(byKinlink) },
    {
      name: 'the same search on the stand-in’s page, from the start of its load',
      unit: 'ms',
      ...summarize(onPage),
    },
    {
      name: 'the same search by its address, from the start of the page’s load',
      unit: 'ms',
      ...summarize(byAddress),
    },
    {
      name: 'the search by its address, to the one typed on the Start page',
      unit: '×',
      ...summarize(ratios(byAddress, onPage)),
    },
    {
      name: 'Find existing contact → list, to the search on the page',
      unit: '×',
      ...summarize(ratios(byKinlink, onPage)),
      budget: { atMost: 2 },
    },
  ];
}
