/** The worklist in Firefox, from a pasted list to a parent who is ready. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { WAIT } from '../timeouts.ts';
import { type FirefoxWorld, openFirefox, openTab, sidebarButton, sidebarShows } from './firefox.ts';
import { button, OWN_PAGES, openOverTab, shows, waitForTab } from './firefox-own-pages.ts';

const HOST = 'district.powerschool.com';
const { nora, ana } = STUDENTS;
const { accessOff } = CONTACTS;

let world: FirefoxWorld;
test.beforeAll(async () => {
  world = await openFirefox([HOST], OWN_PAGES);
});
test.afterAll(() => world?.close());

/** The texts of the rows that the table draws. */
const rowTexts = (list: Page): Promise<string[]> =>
  list.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].flatMap((row) =>
      row.querySelector('th') ? (row.textContent ?? '') : [],
    ),
  );
const rowOf = async (list: Page, contactId: number): Promise<string> =>
  (await rowTexts(list)).find((text) => text.includes(`Contact ${contactId}`)) ?? '';
const waitForRow = (list: Page, contactId: number) =>
  expect.poll(() => rowOf(list, contactId), { timeout: WAIT });
/** The number of ready rows, from the summary. */
const ready = (list: Page): Promise<number> =>
  list.$eval('.summary .ready b', (count) => Number(count.textContent));

test('students are read, Next opens the right guide, and the row becomes ready on its own', async () => {
  const page = await openTab(world);
  await page.goto(`https://${HOST}/admin/home.html`);
  const list = await openOverTab(world, 'worklist.html', '/admin/home.html');
  await shows(list, 'Start a list');
  await list.bringToFront();
  await list.locator('#pasted').fill(`dcid\n${nora.dcid}\n${ana.dcid}`);
  await button(list, 'Read 2 students').click();
  await shows(list, '2 of 2 read');
  await waitForRow(list, accessOff.id).toContain('Data Access is off');
  await expect.poll(() => rowTexts(list)).toContainEqual(expect.stringContaining('Ana Lopez'));
  const before = await ready(list);

  await list
    .locator(`::-p-xpath(//tr[contains(., "Contact ${accessOff.id}")]//button[. = "Next"])`)
    .click();
  const contact = await waitForTab(world, `contactid=${accessOff.id}`);
  await contact.bringToFront();
  await sidebarShows(contact, 'Turn on Data Access for Nora');
  await sidebarButton(contact, 'Turn on access for Nora Whitfield').click();
  await sidebarShows(contact, 'Check, then click Submit.');
  // Nothing is saved yet.
  expect(await rowOf(list, accessOff.id)).toContain('Data Access is off');
  expect(world.powerSchool.store.hasDataAccess(accessOff.id, nora.dcid)).toBe(false);
  await contact.locator('.ui-dialog ::-p-aria([name="Submit"][role="button"])').click();

  await waitForRow(list, accessOff.id).toBe('');
  await expect.poll(() => ready(list), { timeout: WAIT }).toBe(before + 1);
  await list.bringToFront();
  await list.locator('.summary .ready').click();
  await waitForRow(list, accessOff.id).toContain('Ready');
  expect(world.powerSchool.store.hasDataAccess(accessOff.id, nora.dcid)).toBe(true);
  await world.powerSchool.flush();
  expect(world.powerSchool.journal.map(({ by }) => by?.trusted)).toEqual([true]);
});
