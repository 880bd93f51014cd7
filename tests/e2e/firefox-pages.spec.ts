/** Kinlink’s own pages in Firefox: the options, the popup and the first-run page. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS } from '../powerschool/scene.ts';
import {
  type FirefoxWorld,
  openContact,
  openFirefox,
  openTab,
  paste,
  sidebarButton,
  sidebarShows,
} from './firefox.ts';
import { button, OWN_PAGES, openOverTab, shows, startLoading } from './firefox-own-pages.ts';

const SELF_HOSTED = 'sis.example.org';
const HOST = 'district.powerschool.com';

// One Firefox for all tests: they work on different hosts and contacts.
test.describe.configure({ mode: 'default' });
let world: FirefoxWorld;
test.beforeAll(async () => {
  world = await openFirefox([SELF_HOSTED, HOST], OWN_PAGES);
});
test.afterAll(() => world?.close());

test('a district’s own host is added, follows the settings, and is removed', async () => {
  const { id, email } = CONTACTS.carlosDuplicate;
  const options = await openTab(world);
  startLoading(options, 'options.html');
  await shows(options, 'No sites added.');
  await options.locator('#site').fill(SELF_HOSTED);
  await button(options, 'Add site').click();
  await shows(options, `${SELF_HOSTED} was added.`);
  await options.select('#username', 'local-part');
  await shows(options, 'Your own choice.');

  const page = await openContact(world, SELF_HOSTED, id);
  await sidebarButton(page, 'Add account').click();
  await page.waitForFunction(
    (wanted) =>
      (document.getElementById('web-account-username-input') as HTMLInputElement | null)?.value ===
      wanted,
    {},
    email.slice(0, email.indexOf('@')),
  );

  await options.bringToFront();
  await shows(options, 'PowerSchool was found here');
  await button(options, `Remove ${SELF_HOSTED}`).click();
  await shows(options, 'No sites added.');
  await page.bringToFront();
  await page.waitForFunction(
    () => !document.querySelector('kinlink-sidebar')?.shadowRoot?.querySelector('aside'),
  );
  await page.reload();
  expect(await page.$('kinlink-sidebar')).toBeNull();
});

/** The popup over the tab that shows this contact. */
async function openPopup(contactId: number): Promise<Page> {
  const popup = await openOverTab(world, 'popup.html', `contactid=${contactId}`);
  await shows(popup, 'Check this page');
  return popup;
}

test('the popup finds a guide by a word, and checks the page behind it', async () => {
  const page = await openContact(world, HOST, CONTACTS.maria.id);
  await page.waitForSelector('kinlink-sidebar >>> h2');
  const popup = await openPopup(CONTACTS.maria.id);
  await popup.locator('::-p-aria([name="Search the guides"])').fill('custódy pickup');
  await button(popup, 'Duplicates: what to do and never to do').click();
  await shows(popup, 'Never guess custody');
  await button(popup, 'Back to all guides').click();
  await button(popup, 'Check this page').click();
  await shows(popup, 'Page check');
  await shows(popup, 'found by id');
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Lopez');
});

test('the first-run page has Firefox’s own way to pin, and its key', async () => {
  const page = await openTab(world);
  startLoading(page, 'first-run.html');
  await shows(page, 'Pin to Toolbar');
  await shows(page, 'Alt+Shift+L opens the Kinlink button’s window.');
  await shows(page, 'Kinlink works on every address that ends in powerschool.com.');
});

test('a parent who can’t sign in: from the popup to the first thing that is missing', async () => {
  const { id } = CONTACTS.accessOff;
  const page = await openContact(world, HOST, id);
  await sidebarShows(page, 'Create a portal account');
  const popup = await openPopup(id);
  // The name of a guide for this page ends with a hint.
  await popup.locator('::-p-xpath(//button[contains(., "A parent can’t sign in")])').click();
  await button(popup, 'Start here').click();
  await page.bringToFront();
  await sidebarShows(page, 'Help this parent sign in');
  await sidebarShows(page, 'Whether the account is locked');
  await sidebarButton(page, 'Turn on access for Nora Whitfield').click();
  await sidebarShows(page, 'Check, then click Submit.');
  const isChecked = await page.evaluate(
    () =>
      (document.getElementById('allow-access-to-student-data-drawer-input') as HTMLInputElement)
        .checked,
  );
  expect(isChecked).toBe(true);
});

test('the popup finds an email, a phone and a name in what is pasted', async () => {
  const popup = await openTab(world);
  startLoading(popup, 'popup.html');
  await shows(popup, 'Settings');
  await popup.locator('#find-text').click();
  await paste(popup, 'From: Maria Lopez <maria.lopez@example.org>\nPhone: (201) 555-0101');
  for (const found of ['maria.lopez@example.org', '(201) 555-0101', 'Maria Lopez'])
    await popup.waitForSelector(`::-p-xpath(//button[contains(., "${found}")])`);
});
