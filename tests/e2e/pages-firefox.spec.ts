/** Kinlink's own pages in Firefox: the options, with a host that is added and taken back, and the popup over a page. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS } from '../powerschool/scene.ts';
import { type Fox, openContact, openFirefox, ours } from './firefox.ts';

const ID = 'kinlink@kinlink.example';
/** Firefox draws this at random for every profile; a test has to know it. */
const UUID = '1b2c3d4e-0000-4000-8000-000000000001';
const HOST = 'sis.example.org';
const STOCK = 'district.powerschool.com';
const PATIENCE = { timeout: 20_000 };

let fox: Fox;

test.beforeEach(async () => {
  fox = await openFirefox([HOST, STOCK], {
    // Pages of extensions can be driven only with this.
    args: ['--remote-allow-system-access'],
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The grant is real; only its dialog, which is not part of a page, is left out.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
});
test.afterEach(() => fox?.close());

const button = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`);
const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), PATIENCE, text);

test('a host is added and taken back; a choice is felt there', async () => {
  test.setTimeout(120_000);
  const { id, email } = CONTACTS.carlosDuplicate;
  const options = await fox.browser.newPage();
  // The end of a navigation to such a page is never told.
  void options.goto(`moz-extension://${UUID}/options.html`).catch(() => undefined);
  await says(options, 'No site added.');
  await options.locator('#site').fill(HOST);
  await button(options, 'Add site').click();
  await says(options, `${HOST} was added.`);
  await options.select('#username', 'local-part');
  await says(options, 'Your own choice.');

  const page = await openContact(fox, HOST, id);
  await ours(page, 'Add account').click();
  await page.waitForFunction(
    (wanted) =>
      (document.getElementById('web-account-username-input') as HTMLInputElement | null)?.value ===
      wanted,
    PATIENCE,
    email.slice(0, email.indexOf('@')),
  );

  await options.bringToFront();
  await says(options, 'PowerSchool was seen here');
  await button(options, `Remove ${HOST}`).click();
  await says(options, 'No site added.');
  await page.bringToFront();
  await page.waitForFunction(
    () => !document.querySelector('kinlink-sidebar')?.shadowRoot?.querySelector('aside'),
    PATIENCE,
  );
  await page.reload();
  expect(await page.$('kinlink-sidebar')).toBeNull();
});

test('the popup finds a guide by a word, and checks the page that it stands over', async () => {
  test.setTimeout(120_000);
  const page = await openContact(fox, STOCK, CONTACTS.maria.id);
  await page.waitForSelector('kinlink-sidebar >>> h2');
  const popup = await fox.browser.newPage();
  void popup.goto(`moz-extension://${UUID}/popup.html`).catch(() => undefined);
  await says(popup, 'Settings');
  const tab = await popup.evaluate(
    (url) =>
      (
        globalThis as unknown as {
          browser: { tabs: { query(wanted: object): Promise<{ id: number }[]> } };
        }
      ).browser.tabs.query({ url }),
    `https://${STOCK}/*`,
  );
  void popup.goto(`moz-extension://${UUID}/popup.html?tab=${tab[0]?.id}`).catch(() => undefined);
  await says(popup, 'Check this page');
  await popup.locator('::-p-aria([name="Search the guides"])').fill('custódy pickup');
  await button(popup, 'Duplicates: what to do and never to do').click();
  await says(popup, 'Never guess custody');
  await button(popup, 'Back to all guides').click();
  await button(popup, 'Check this page').click();
  await says(popup, 'Check of this page');
  await says(popup, 'found by id');
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Lopez');
});
