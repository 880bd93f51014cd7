/** Opens Kinlink's own pages in Firefox, and reads them. */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { WAIT } from '../timeouts.ts';
import { CLIPBOARD, type FirefoxWorld, openTab } from './firefox.ts';

const ID = 'kinlink@kinlink.example';
/** Firefox draws this at random for every profile; a test has to know it. */
const UUID = '1b2c3d4e-0000-4000-8000-000000000001';

/** A Firefox that lets tests drive an extension's pages. */
export const OWN_PAGES = {
  args: ['--remote-allow-system-access'],
  prefs: {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    ...CLIPBOARD,
    // The grant is real; only its dialog, which is not part of a page, is left out.
    'extensions.webextOptionalPermissionPrompts': false,
  },
};

/** A button of a page, by its name. */
export const button = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`);

/** The whole text of a page. BiDi fails to answer while a tab goes from one document to the next. */
const textOf = (page: Page) => page.evaluate(() => document.body.textContent).catch(() => '');

/** Waits until a page shows a text. */
export const shows = (page: Page, text: string) =>
  expect.poll(() => textOf(page), { timeout: WAIT }).toContain(text);

/** BiDi never reports the end of a navigation to an extension's page. */
export const startLoading = (page: Page, path: string) =>
  void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);

/** Opens one of Kinlink's pages for the tab whose address ends like this. */
export async function openOverTab(
  world: FirefoxWorld,
  path: string,
  addressEnd: string,
): Promise<Page> {
  const page = await openTab(world);
  startLoading(page, 'popup.html');
  await shows(page, 'Settings');
  const tabId = await page.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(all: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url?.endsWith(wanted))?.id;
  }, addressEnd);
  startLoading(page, `${path}?tab=${tabId}`);
  // Until then the first page is still there, and may look the same.
  const search = () => page.evaluate(() => location.search).catch(() => '');
  await expect.poll(search, { timeout: WAIT }).toBe(`?tab=${tabId}`);
  return page;
}

/** Waits for a tab that something else opened. Each page is asked for its address: BiDi does not report all of them. */
export async function waitForTab(world: FirefoxWorld, addressEnd: string): Promise<Page> {
  const find = async () => {
    for (const page of await world.browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(addressEnd)) return page;
    }
    return undefined;
  };
  let found: Page | undefined;
  await expect
    .poll(
      async () => {
        found = await find();
        return found !== undefined;
      },
      { timeout: WAIT },
    )
    .toBe(true);
  if (!found) throw new Error(`No tab ends in ${addressEnd}.`);
  found.setDefaultTimeout(WAIT);
  return found;
}
