import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from './scene.ts';
import type { PowerSchool } from './server.ts';
import { isNotRefusal, openSpecPage } from './spec-page.ts';

/* The contact search, by district. */

let powerSchool: PowerSchool;
let page: Page;
openSpecPage((opened) => {
  ({ powerSchool, page } = opened);
}, isNotRefusal);

test.describe('§8 D: the contact search by district', () => {
  const search = async (): Promise<void> => {
    await page.getByLabel('Name or Email').fill(CONTACTS.inactiveHolder.email);
    await page.getByRole('button', { name: 'Search' }).last().click();
  };
  const found = (count: number) =>
    expect(
      page.getByRole('heading', { name: `Current Contact Selection (${count})` }),
    ).toBeVisible();

  test.beforeEach(async () => {
    const info = test.info();
    powerSchool.reset();
    powerSchool.setVariant({ era: '2025', contactSearch: info.title.split(':')[0] as 'dropdown' });
    await page.goto('/admin/home.html');
    await page.locator('#search_switch_btn').waitFor();
  });

  test('contacts-and-email: a menu', async () => {
    await page.locator('#search_switch_btn').click();
    await page.getByRole('option', { name: 'Contacts and Email' }).click();
    await search();
    await found(1);
    await page.getByLabel('Include Inactive Contacts').check();
    await search();
    await found(2);
    await expect(
      page.locator('tr.center a[href^="/admin/contacts/edit.html#?contactid="]'),
    ).toHaveCount(2);
  });

  test('dropdown: Contacts, and Access Accounts Only', async () => {
    await page.getByLabel('Search', { exact: true }).selectOption({ label: 'Contacts' });
    await page.getByLabel('Access Accounts Only').check();
    await search();
    await found(0);
  });

  test('contact-tab: two boxes', async () => {
    await page.getByRole('tab', { name: 'Contact' }).click();
    await expect(page.getByLabel('Only Show Access Accounts')).toBeVisible();
    await expect(page.getByLabel('Filter by Current Student Selection')).toBeVisible();
    await search();
    await found(1);
  });

  test('classic-only: a page of its own', async () => {
    await page.locator('#search_switch_btn').click();
    await expect(page.getByRole('option')).toHaveText(['Students']);
    await page.locator('#navContactSearch a').click();
    await page.waitForURL(/contacts\/search\.html$/);
    await page.getByLabel('Email Address').fill(CONTACTS.inactiveHolder.email);
    await page.getByRole('button', { name: 'Search' }).click();
    await found(1);
  });
});
