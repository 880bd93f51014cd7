/** The clash in Firefox, driven over WebDriver BiDi: the Firefox build, installed as an add-on. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { type Fox, openContact, openFirefox, ours } from './firefox.ts';
import { pagesOf } from './pdf.ts';

const HOST = 'district.powerschool.com';
const { carlosDuplicate, carlosOriginal } = CONTACTS;

let fox: Fox;

test.beforeEach(async () => {
  fox = await openFirefox([HOST]);
});
test.afterEach(() => fox?.close());

const says = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('kinlink-sidebar')?.shadowRoot?.textContent?.includes(wanted),
    {},
    text,
  );
const submit = async (page: Page) => {
  await page.locator('.ui-dialog ::-p-aria([name="Submit"][role="button"])').click();
};

test('clash → find → attach in Firefox', async () => {
  test.setTimeout(120_000);
  const { powerSchool } = fox;
  const page = await openContact(fox, HOST, carlosDuplicate.id);
  await ours(page, 'Add account').click();
  await says(page, 'Check, then press Submit.');
  await submit(page);
  await says(page, 'This email already has an account');
  await ours(page, 'Find existing contact').click();
  await says(page, `contact ${carlosOriginal.id}`);

  const original = await openContact(fox, HOST, carlosOriginal.id);
  await ours(original, 'Same person').click();
  await says(original, 'Check, then press Submit.');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(false);
  await submit(original);
  await says(original, 'with Data Access');
  await says(original, 'The page shows it.');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
  await powerSchool.flush();
  expect(powerSchool.journal.map(({ by }) => by?.trusted)).toEqual([true]);
});

test('the welcome sheet in Firefox, and empty when it is reloaded', async () => {
  test.setTimeout(60_000);
  const page = await openContact(fox, HOST, CONTACTS.ready.id);
  await ours(page, 'Welcome sheet').click();
  // BiDi does not report where a page of an extension is; the page itself knows.
  const sheetSays = (text: string) =>
    expect.poll(async () => (await handout())?.text ?? '', { timeout: 20_000 }).toContain(text);
  await sheetSays('Welcome to the Parent Portal');
  await sheetSays(CONTACTS.ready.email);
  await sheetSays('Your password is not given here.');
  for (const format of ['a4', 'letter'] as const) {
    const pdf = await (await handout())?.page.pdf({ format, margin: {} });
    expect(pagesOf(pdf ?? new Uint8Array()), format).toBe(1);
  }
  await (await handout())?.page.evaluate(() => location.reload());
  await sheetSays('This welcome sheet is empty');
  expect((await handout())?.text).not.toContain(CONTACTS.ready.email);
});

/** The tab that shows a welcome sheet, with its text. */
async function handout(): Promise<{ page: Page; text: string } | undefined> {
  for (const page of await fox.browser.pages()) {
    const [address, text] = await page
      .evaluate(() => [location.href, document.body?.textContent ?? ''])
      .catch(() => ['', '']);
    if (address?.endsWith('/welcome-sheet.html')) return { page, text: text ?? '' };
  }
  return undefined;
}
