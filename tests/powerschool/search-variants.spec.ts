import { expect, type Locator, type Page, test } from '@playwright/test';
import { holdAnswers, visit } from './browser.ts';
import { CONTACTS } from './scene.ts';
import { DEFAULT_VARIANT, type PowerSchool, type Variant } from './server.ts';
import { openSpecPage } from './spec-page.ts';

/* The switches for searches. */

let powerSchool: PowerSchool;
let page: Page;
openSpecPage((opened) => {
  ({ powerSchool, page } = opened);
});

const { carlosOriginal } = CONTACTS;
const at = (selector: string): Locator => page.locator(selector);
async function searchForCarlos(): Promise<void> {
  await visit(page, '/admin/home.html');
  await at('#search_switch_btn').click();
  await page.getByRole('option', { name: 'Contacts and Email' }).click();
  await page.getByLabel('Name or Email').fill(carlosOriginal.email);
  await page.getByRole('button', { name: 'Search' }).last().click();
  await page.getByRole('heading', { name: 'Current Contact Selection' }).waitFor();
}
const found = (): Locator => at('a[href^="/admin/contacts/edit.html#?contactid="]');

interface Row {
  what: string;
  variant: Partial<Variant>;
  check(): Promise<void>;
}

const SEARCHES: Row[] = [
  {
    what: 'results as cards, on the Start page and on the classic page',
    variant: { searchResults: 'cards' },
    async check() {
      await searchForCarlos();
      await expect(found()).toHaveCount(3);
      await expect(at('#content-main tr.center')).toHaveCount(0);
      await visit(page, '/admin/contacts/search.html');
      await page.getByLabel('Last Name').fill('Whitfield');
      await page.getByLabel('Include Inactive').check();
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(at('.card').filter({ hasText: 'Inactive' })).toHaveCount(1);
    },
  },
  {
    what: 'results in pages: the contact with the account is on the second',
    variant: { searchResults: 'paged' },
    async check() {
      await searchForCarlos();
      await expect(found()).toHaveText(['Ferrer, Rosalinda', 'Lopez, Carlos']);
      await expect(page.getByText('Page 1 of 2')).toBeVisible();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(found()).toHaveText(['Lopez, Carlos A.']);
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
  {
    what: 'results in two batches: one search, and the heading counts along',
    variant: { searchResults: 'two-batches' },
    async check() {
      const release = await holdAnswers(page, '*/search-rest*');
      await searchForCarlos();
      await expect(page.getByText('Loading more contacts...')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Selection (2)' })).toBeVisible();
      await release();
      await expect(page.getByRole('heading', { name: 'Selection (3)' })).toBeVisible();
      await expect(found()).toHaveCount(3);
      await expect(page.getByText('Loading more contacts...')).toHaveCount(0);
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
];

/** The classic page, opened at an address that fills and runs the search. */
const searchAt = (fragment: string): Promise<void> =>
  visit(page, `/admin/contacts/search.html#?${fragment}`);
const selection = (count: number): Locator =>
  page.getByRole('heading', { name: `Current Contact Selection (${count})` });

const CLASSIC_SEARCHES: Row[] = [
  {
    what: 'the fragment fills seven fields and three boxes and runs the search',
    variant: {},
    async check() {
      await searchAt(
        'lastName=Lop&firstName=Car&phoneNumber=&phoneExtension=&emailAddress=&address=&addressUnit=&includeInactive=true&includeAccessAccountsOnly=true&filterByStudents=false',
      );
      await expect(selection(1)).toBeVisible();
      await expect(found()).toHaveText(['Lopez, Carlos A.']);
      await expect(page.getByLabel('First Name')).toHaveValue('Car');
      await expect(page.getByLabel('Include Inactive')).toBeChecked();
      await expect(page.getByLabel('Access Accounts Only')).toBeChecked();
      await expect(page.getByLabel('Filter by Current Student Selection')).not.toBeChecked();
      await page.evaluate((email) => {
        location.hash = `#?emailAddress=${email}`;
      }, carlosOriginal.email);
      await expect(selection(3)).toBeVisible();
      await expect(page.getByLabel('First Name')).toHaveValue('');
    },
  },
  {
    what: 'a page that ignores the fragment: empty fields and no search',
    variant: { classicSearch: 'fragment-ignored' },
    async check() {
      await searchAt('lastName=Lopez');
      await expect(page.getByLabel('Last Name')).toHaveValue('');
      await page.getByLabel('Email Address').fill(carlosOriginal.email);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(selection(3)).toBeVisible();
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
  {
    what: 'one field for names and emails',
    variant: { classicSearch: 'one-field' },
    async check() {
      await searchAt('lastName=Lopez');
      await page.getByLabel('Name or Email').fill(carlosOriginal.email);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(selection(3)).toBeVisible();
    },
  },
  {
    what: 'a filter, a field or the results of the last search are left',
    variant: { searchLeft: 'filter' },
    async check() {
      await visit(page, '/admin/contacts/search.html');
      await expect(page.getByLabel('Filter by Current Student Selection')).toBeChecked();
      powerSchool.setVariant({ searchLeft: 'field' });
      await visit(page, '/admin/contacts/search.html');
      await expect(page.getByLabel('Last Name')).toHaveValue('Smith');
      await page.getByLabel('Email Address').fill(carlosOriginal.email);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(selection(0)).toBeVisible();
      powerSchool.setVariant({ searchLeft: 'results' });
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(selection(3)).toBeVisible();
      await visit(page, '/admin/contacts/search.html');
      await expect(selection(3)).toBeVisible();
      expect(powerSchool.searches).toHaveLength(2);
    },
  },
  {
    what: 'pages with a letter filter, a page size, and ticks that are kept',
    variant: { searchResults: 'letters' },
    async check() {
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(found()).toHaveText(['Ferrer, Rosalinda', 'Lopez, Carlos']);
      await at('tr.center input[type=checkbox]').first().check();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(found()).toHaveText(['Lopez, Carlos A.']);
      await page.getByRole('button', { name: 'Previous' }).click();
      await expect(at('tr.center input[type=checkbox]').first()).toBeChecked();
      await page.getByRole('link', { name: 'L', exact: true }).click();
      await expect(found()).toHaveText(['Lopez, Carlos', 'Lopez, Carlos A.']);
      await page.getByRole('link', { name: '*', exact: true }).click();
      await page.getByLabel('Page Size').selectOption({ label: '10' });
      await expect(found()).toHaveCount(3);
      await expect(at('tr.center').filter({ hasText: 'Access Account' })).toHaveCount(1);
      expect(powerSchool.searches).toHaveLength(1);
    },
  },
  {
    what: 'a student’s own record, a person without a name, and a holder without students',
    variant: { searchPeople: 'everybody' },
    async check() {
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await expect(selection(5)).toBeVisible();
      await expect(found().filter({ hasText: 'Lopez, Ana' })).toHaveCount(1);
      await expect(found().filter({ hasText: /^,\s*$/ })).toHaveCount(1);
      await searchAt('lastName=Lopez&firstName=Carla');
      await expect(at('tr.center').filter({ hasText: 'Access Account' })).toHaveCount(1);
      await expect(at('tr.center a[href*="students"]')).toHaveCount(0);
    },
  },
  {
    what: 'no overlay while a search runs',
    variant: { searchBusy: 'none' },
    async check() {
      const release = await holdAnswers(page, '*/data/search?*');
      const asked = page.waitForRequest(/\/data\/search\?/);
      await searchAt(`emailAddress=${carlosOriginal.email}`);
      await asked;
      await expect(page.getByLabel('Email Address')).toHaveValue(carlosOriginal.email);
      await expect(at('.busy')).toBeHidden();
      await release();
      await expect(selection(3)).toBeVisible();
    },
  },
];

for (const row of [...SEARCHES, ...CLASSIC_SEARCHES])
  test(row.what, async () => {
    powerSchool.setVariant({ ...DEFAULT_VARIANT, ...row.variant });
    powerSchool.reset();
    await row.check();
  });
