/** The options page in Firefox: a choice that is felt, and a host that is added and taken back. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CONTACTS } from '../powerschool/scene.ts';
import { type PowerSchool, startPowerSchool } from '../powerschool/server.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const executablePath = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr';
const ID = 'kinlink@kinlink.example';
/** Firefox draws this at random for every profile; a test has to know it. */
const UUID = '1b2c3d4e-0000-4000-8000-000000000001';
const HOST = 'sis.example.org';
const PATIENCE = { timeout: 20_000 };

let powerSchool: PowerSchool;
let browser: Browser;

test.skip(process.env.FIREFOX_PATH === '', 'No Firefox on this machine.');

test.beforeEach(async () => {
  powerSchool = await startPowerSchool({ latencyMs: 10, port: 0 });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Pages of extensions can be driven only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': HOST,
      'network.socket.forcePort': `443=${powerSchool.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The grant is real; only its dialog, which is not part of a page, is left out.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(EXTENSION);
  const { name, value } = powerSchool.signedInCookie();
  await browser.setCookie({ name, value, domain: HOST, path: '/' });
});
test.afterEach(async () => {
  await browser?.close();
  await powerSchool?.stop();
});

const button = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`);
const ours = (page: Page, name: string) =>
  page.locator(`kinlink-sidebar >>> ::-p-aria([name="${name}"][role="button"])`);
const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), PATIENCE, text);

test('a host is added and taken back; a choice is felt there', async () => {
  test.setTimeout(120_000);
  const { id, email } = CONTACTS.carlosDuplicate;
  const options = await browser.newPage();
  // The end of a navigation to such a page is never told.
  void options.goto(`moz-extension://${UUID}/options.html`).catch(() => undefined);
  await says(options, 'No site added.');
  await options.locator('#site').fill(HOST);
  await button(options, 'Add site').click();
  await says(options, `${HOST} was added.`);
  await options.select('#username', 'local-part');
  await says(options, 'Your own choice.');

  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 800 });
  await page.goto(`https://${HOST}/admin/contacts/edit.html#?contactid=${id}`);
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
