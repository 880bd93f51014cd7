/** Finding a contact: by the address of PowerSchool's contact search, and only with the answer to that search. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import type { Variant } from '../powerschool/server.ts';
import {
  drawer,
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  visitContact,
  type World,
  waitForFrames,
} from './kinlink.ts';

const { carlosDuplicate, carlosOriginal, motherOfPriya } = CONTACTS;

let world: World | undefined;
test.afterEach(() => world?.close());

/** Brings the contact's page to the clash, and presses Find existing contact. @returns the tab that searches */
async function find(variant: Partial<Variant>): Promise<{ page: Page; tab: Page }> {
  world = await openWorld({ variant });
  const { page, context, powerSchool } = world;
  if (variant.searchLeft === 'results' && variant.classicSearch !== 'fragment-ignored') {
    // The last search found another family.
    await page.goto(`${HOST}/admin/contacts/search.html#?emailAddress=${motherOfPriya.email}`);
    await expect(page.getByRole('cell', { name: motherOfPriya.email }).first()).toBeVisible();
  }
  await visitContact(page, carlosDuplicate.id);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await drawer(page).getByRole('button', { name: 'Submit' }).click();
  await expect.poll(() => powerSchool.refusals.length).toBe(1);
  const opened = context.waitForEvent('page');
  await press(page, 'Find existing contact');
  return { page, tab: await opened };
}
const list = (page: Page) =>
  kinlink(page).getByRole('region', { name: 'Contacts with this email' });

test('a contact is found by the address of the contact search, whatever the last search left there', async () => {
  const { page, tab } = await find({ searchLeft: 'results', searchBusy: 'none' });
  const addresses = new Set([tab.url()]);
  tab.on('framenavigated', (frame) => addresses.add(frame.url()));
  await expect(list(page)).toContainText(`contact ${carlosOriginal.id}`);
  const opened = [...addresses].filter((address) => address.startsWith('https:'));
  expect(opened.every((address) => address.includes('/admin/contacts/search.html#?'))).toBe(true);
  expect(opened.join()).toContain(encodeURIComponent(carlosDuplicate.email));
});

test('where the page ignores its address, Kinlink fills its field', async () => {
  const { page } = await find({ classicSearch: 'fragment-ignored', searchLeft: 'results' });
  await expect(list(page)).toContainText(`contact ${carlosOriginal.id}`);
});

test('the list of another search is no answer, though the email is typed over it', async () => {
  // With a filter left on both search pages, the search is the registrar's.
  const { page, tab } = await find({
    classicSearch: 'fragment-ignored',
    contactSearch: 'contact-tab',
    searchLeft: 'filter',
  });
  await expect(kinlink(tab)).toContainText('A filter is checked');
  await expect(kinlink(page)).toContainText('search page is open in another tab');
  await tab.getByLabel('Filter by Current Student Selection').uncheck();
  const field = tab.getByLabel('Name or Email');
  await field.fill('Lopez');
  const search = tab.locator('form').getByRole('button', { name: 'Search', exact: true });
  await search.click();
  const heading = tab.getByRole('heading', { name: /Current Contact Selection/ });
  await expect(heading).toBeVisible();
  await field.fill(carlosDuplicate.email);
  // Leaving the field makes Kinlink read the page at once.
  await field.press('Tab');
  await waitForFrames(tab);
  await expect(kinlink(page)).toContainText('search page is open in another tab');
  await expect(list(page)).toHaveCount(0);
  await search.click();
  await expect(list(page)).toContainText(`contact ${carlosOriginal.id}`);
});
