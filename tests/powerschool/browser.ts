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

/** Holds back the answers to these requests until the returned function is called. */
export async function holdAnswers(page: Page, to: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(to, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
