import { expect, type Page } from '@playwright/test';
import { visit, visitContact } from './browser.ts';
import { CONTACTS, STUDENTS } from './scene.ts';

/** The moments at which the facts are checked: a page, or a page with a drawer open. */

const details = (id: number): string => `#?contactid=${id}`;
const frn = `?frn=001${STUDENTS.ana.dcid}`;

async function drawer(
  page: Page,
  button: string,
  waitFor: string,
  contact: number = CONTACTS.carlosOriginal.id,
): Promise<void> {
  await visitContact(page, details(contact));
  await page.locator(button).click();
  await page.locator(`#psDialogDocked ${waitFor}`).first().waitFor();
}

async function openDataAccess(page: Page): Promise<void> {
  await page.locator('#edit-demographics-form > ul > li').nth(2).click();
  await page.locator('#allow-access-to-student-data-drawer-input').waitFor();
}

export const STATES = {
  'sign-in': (page: Page) => visit(page, '/admin/pw.html'),
  start: async (page: Page) => {
    await visit(page, '/admin/home.html?searchtype=students');
    await page.locator('#studentSearchInput').fill('Lopez');
    await page
      .locator('#studentSearchInput')
      .locator('xpath=..')
      .getByRole('button', { name: 'Search' })
      .click();
    await expect(
      page.getByRole('heading', { name: 'Current Student Selection (2)' }),
    ).toBeVisible();
  },
  'contact search': (page: Page) => visit(page, '/admin/contacts/search.html'),
  details: (page: Page) => visitContact(page, details(CONTACTS.carlosOriginal.id)),
  'details by guardian': (page: Page) =>
    visitContact(page, `#?guardianid=${CONTACTS.carlosOriginal.id + 20_000}`),
  'details without account': (page: Page) =>
    visitContact(page, details(CONTACTS.carlosDuplicate.id)),
  'details, deleting': async (page: Page) => {
    await visitContact(page, details(CONTACTS.carlosOriginal.id));
    await page.locator('#fake-delete-button').click();
  },
  'new contact': async (page: Page) => {
    await visit(page, '/admin/contacts/edit.html');
    await page.locator('#physical-address-table').waitFor();
  },
  'delete panel': (page: Page) => drawer(page, '#toggle-delete-email-button-0', '#delete-item-div'),
  'email drawer': (page: Page) => drawer(page, '[value="Add Email"]', '#email-address-input'),
  'account drawer': (page: Page) =>
    drawer(page, '#edit-account-button', '#web-account-username-input'),
  'failed account': async (page: Page) => {
    await drawer(
      page,
      '#add-account-button',
      '#web-account-username-input',
      CONTACTS.carlosDuplicate.id,
    );
    await page.locator('#web-account-username-input').fill('carlos-lopez-2');
    await page.locator('#web-account-new-password-input').fill('Sunny-Day-7');
    await page.locator('#web-account-confirm-password-input').fill('Sunny-Day-7');
    await page
      .locator('#web-account-recovery-email-input')
      .selectOption({ label: CONTACTS.carlosDuplicate.email });
    await page.locator('#email-panel-save-button').click();
    await page.locator('#contact-error').waitFor();
  },
  'student drawer': async (page: Page) => {
    await drawer(page, '#edit-details-button-0', '#relationshiptype-drawer-input');
    await openDataAccess(page);
  },
  'student drawer without account': (page: Page) =>
    drawer(page, '#edit-details-button-0', '#relationshiptype-drawer-input', CONTACTS.maria.id),
  'phone drawer': (page: Page) => drawer(page, '#add-phone-button', '#phone-number-input'),
  'address drawer': (page: Page) =>
    drawer(page, '#add-physical-address-button', '#physical-address-zip-input'),
  'add students': async (page: Page) => {
    await drawer(page, '#add-student-search-button', 'input');
    const box = page.locator('#psDialogDocked');
    await box.getByLabel('Student Number').fill('10123');
    await box.getByRole('button', { name: 'Search' }).click();
    await box.locator('tr.center').first().waitFor();
  },
  'student contacts': async (page: Page) => {
    await visit(page, `/admin/students/contacts.html${frn}`);
    await page.locator('#studentContactsTable').waitFor();
  },
  'student drawer on student contacts': async (page: Page) => {
    await visit(page, `/admin/students/contacts.html?frn=001${STUDENTS.diego.dcid}`);
    await page.locator('#edit-details-button-0').click();
    await page.locator('#relationshiptype-drawer-input').waitFor();
    await openDataAccess(page);
  },
  'access accounts': (page: Page) => visit(page, `/admin/students/accessaccounts.html${frn}`),
  'student home': (page: Page) => visit(page, `/admin/students/home.html${frn}`),
  'quick lookup': (page: Page) => visit(page, `/admin/students/quicklookup.html${frn}`),
  'general demographics': (page: Page) =>
    visit(page, `/admin/students/generaldemographics.html${frn}`),
} satisfies Record<string, (page: Page) => Promise<void>>;

export type State = keyof typeof STATES;
