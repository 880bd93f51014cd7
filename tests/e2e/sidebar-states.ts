/** Opens the states of the sidebar in both stories, for tests of its look and of the controls that it covers. */
import { expect, type Page } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { HOST, item, kinlink, press, submitDrawer, typeEmail, visitContact } from './kinlink.ts';

export const ANA = `frn=001${STUDENTS.ana.dcid}`;

/** Pages and states, in the order in which one tab can show them. */
export const SIDEBAR_STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'contact search': (page) => page.goto(`${HOST}/admin/contacts/search.html`),
  'access accounts': (page) => page.goto(`${HOST}/admin/students/accessaccounts.html?${ANA}`),
  'student’s contacts': async (page) => {
    await page.goto(`${HOST}/admin/students/contacts.html?${ANA}`);
    await expect(item(page, 'Carlos Lopez')).toContainText('No account');
  },
  'contact, all done': async (page) => {
    await visitContact(page, CONTACTS.ready.id);
    await expect(kinlink(page).getByRole('button', { name: 'Welcome sheet' })).toBeVisible();
  },
  'contact without an email': async (page) => {
    await visitContact(page, CONTACTS.maria.id);
    await expect(kinlink(page).getByLabel('The parent’s email')).toBeVisible();
  },
  'email drawer, filled in': async (page) => {
    await typeEmail(page, 'maria.lopez@example.org');
    await press(page, 'Add email');
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
  },
  'account drawer, filled in': async (page) => {
    await visitContact(page, CONTACTS.carlosDuplicate.id);
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
  },
  'the email has an account already': async (page) => {
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText('already has an account');
  },
  'two contacts side by side': async (page) => {
    await press(page, 'Find existing contact');
    await expect(kinlink(page).getByRole('table', { name: 'Same person?' })).toBeVisible();
  },
};
