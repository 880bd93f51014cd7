import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { WAIT } from '../timeouts.ts';
import type { PowerSchool } from './server.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const HOST = 'https://district.powerschool.com';

/** A Chromium for which `district.powerschool.com` is the stand-in, signed in or not. */
export async function openBrowser(
  powerSchool: PowerSchool,
  options: { signedIn?: boolean } = {},
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      ...ARGS,
      `--host-resolver-rules=MAP *.powerschool.com:443 127.0.0.1:${powerSchool.port}`,
    ],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    baseURL: HOST,
  });
  if (options.signedIn !== false) {
    const { name, value } = powerSchool.signedInCookie();
    await context.addCookies([{ name, value, url: HOST }]);
  }
  context.setDefaultTimeout(WAIT);
  return { context, close: () => browser.close() };
}

/** Opens a page as a fresh document, even when only the fragment differs from the open page. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
}

/** Contact Details counts as open once its last section is there. */
export async function visitContact(page: Page, fragment: string): Promise<void> {
  await visit(page, `/admin/contacts/edit.html${fragment}`);
  await page.locator('#physical-address-table').waitFor();
  await page.locator('#web-account-table, #add-account-button').first().waitFor();
  await page.locator('.busy').waitFor({ state: 'hidden' });
}

/** A tick in a table is a background image and nothing else. */
export function hasImage(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .evaluate((cell) => getComputedStyle(cell).backgroundImage !== 'none');
}

/**
 * Holds back the answers to these requests, which the server has got, until the returned function is called.
 * @param to the address, with `*` for any characters
 */
export async function holdAnswers(page: Page, to: string): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Fetch.enable', { patterns: [{ urlPattern: to, requestStage: 'Response' }] });
  // Letting go of all requests also lets those go on that were held.
  return () => session.detach();
}

/**
 * Notes which of these are in the page, now and after each of its changes, so that no short state is missed.
 * @returns gives the different states, in their order
 */
export async function noteStates(
  page: Page,
  ...selectors: string[]
): Promise<() => Promise<string[][]>> {
  const notes = await page.evaluateHandle((selectors) => {
    const states: string[][] = [];
    const note = () => {
      const present = selectors.filter((selector) => document.querySelector(selector));
      if (present.join() !== states.at(-1)?.join()) states.push(present);
    };
    note();
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
    return states;
  }, selectors);
  return () => notes.jsonValue();
}
