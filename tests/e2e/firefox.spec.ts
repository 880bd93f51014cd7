/** A clash and a welcome sheet in Firefox, with the Firefox build as an add-on. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  CLIPBOARD,
  type FirefoxWorld,
  openContact,
  openFirefox,
  paste,
  sidebarButton,
  sidebarShows,
} from './firefox.ts';
import { shows, waitForTab } from './firefox-own-pages.ts';
import { countPages } from './pdf.ts';

const HOST = 'district.powerschool.com';
const { carlosDuplicate, carlosOriginal } = CONTACTS;

// One Firefox for all tests: they work on different contacts.
test.describe.configure({ mode: 'default' });
let world: FirefoxWorld;
test.beforeAll(async () => {
  world = await openFirefox([HOST], { prefs: CLIPBOARD });
});
test.afterAll(() => world?.close());

const submit = async (page: Page) => {
  await page.locator('.ui-dialog ::-p-aria([name="Submit"][role="button"])').click();
};

test('a clash is found and the student is attached to the original', async () => {
  const { powerSchool } = world;
  const page = await openContact(world, HOST, carlosDuplicate.id);
  await sidebarButton(page, 'Add account').click();
  await sidebarShows(page, 'Check, then click Submit.');
  await submit(page);
  await sidebarShows(page, 'This email already has an account');
  await sidebarButton(page, 'Find existing contact').click();
  await sidebarShows(page, `contact ${carlosOriginal.id}`);

  const original = await openContact(world, HOST, carlosOriginal.id);
  await sidebarButton(original, 'Same person').click();
  await sidebarShows(original, 'Check, then click Submit.');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(false);
  await submit(original);
  await sidebarShows(original, 'with Data Access');
  await sidebarShows(original, 'can now see all of these students with one sign-in.');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
  await powerSchool.flush();
  expect(powerSchool.journal.map(({ by }) => by?.trusted)).toEqual([true]);
});

test('the email of a pasted From line is added with Enter', async () => {
  const { id, wantedEmail } = CONTACTS.maria;
  const page = await openContact(world, HOST, id);
  await page.locator('kinlink-sidebar >>> .question input').click();
  await paste(page, `Maria Lopez <${wantedEmail}>;`);
  await sidebarShows(page, `Kinlink will use ${wantedEmail}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) =>
      (document.getElementById('email-address-input') as HTMLInputElement | null)?.value === wanted,
    {},
    wantedEmail,
  );
  await sidebarShows(page, 'Check, then click Submit.');
});

test('the welcome sheet prints on one page, and is empty after a reload', async () => {
  const page = await openContact(world, HOST, CONTACTS.ready.id);
  await sidebarButton(page, 'Welcome sheet').click();
  const sheet = await waitForTab(world, '/welcome-sheet.html');
  await shows(sheet, 'Welcome to the Parent Portal');
  await shows(sheet, CONTACTS.ready.email);
  await shows(sheet, 'Your password isn’t printed here.');
  for (const format of ['a4', 'letter'] as const)
    expect(countPages(await sheet.pdf({ format, margin: {} })), format).toBe(1);
  // The answer may be lost with the page.
  await sheet.evaluate(() => location.reload()).catch(() => undefined);
  await shows(sheet, 'This welcome sheet is empty');
  expect(await sheet.evaluate(() => document.body.textContent)).not.toContain(CONTACTS.ready.email);
});

test('a real click does nothing on a button under a cover in a closed shadow root', async () => {
  const page = await openContact(world, HOST, CONTACTS.motherOfPriya.id);
  const button = sidebarButton(page, 'Add account');
  await button.wait();
  const decoy = await page.evaluateHandle(() => {
    const cover = document.createElement('p');
    cover.style.cssText =
      'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:white';
    cover.textContent = 'Welcome';
    const decoy = document.documentElement.appendChild(document.createElement('div'));
    decoy.attachShadow({ mode: 'closed' }).append(cover);
    return decoy;
  });
  const texts = await sidebarTexts(page);
  await button.click();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  // The sidebar says at once that it works.
  expect(await texts.evaluate((all) => all.join())).not.toContain('Working…');
  await decoy.evaluate((element) => element.remove());
  await button.click();
  await sidebarShows(page, 'Check, then click Submit.');
  expect(await texts.evaluate((all) => all.join())).toContain('Working…');
});

/** Collects each text that the sidebar has from now on. */
const sidebarTexts = (page: Page) =>
  page.evaluateHandle(() => {
    const texts: string[] = [];
    const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
    if (!root) throw new Error('no sidebar');
    new MutationObserver(() => texts.push(root.textContent ?? '')).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return texts;
  });
