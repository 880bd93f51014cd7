/**
 * The story that Kinlink exists for: two parents of one family. The end-to-end test plays it and checks the journal;
 * the demo plays it and takes a picture of every step.
 */
import { expect } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  drawer,
  expectDone,
  HOST,
  item,
  kinlink,
  press,
  submitDrawer,
  typeEmail,
  visitContact,
  type World,
} from './kinlink.ts';
import { recordFaults } from './record-truth.ts';
import { carryOver, retire, type Step } from './story-end.ts';

const MARIA_EMAIL = 'maria.lopez@example.org';
const { carlosDuplicate, carlosOriginal, maria } = CONTACTS;

/** First parent: no email → email → account → Data Access. */
export async function firstParent({ page, context, powerSchool }: World, step: Step) {
  await step('The student’s contacts, and what each still needs', page, async () => {
    await page.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
    await expect(item(page, 'Maria Lopez')).toContainText('No email');
    await expect(item(page, 'Carlos Lopez')).toContainText('No account');
  });
  const opened = context.waitForEvent('page');
  await item(page, 'Maria Lopez').getByRole('button', { name: 'Open contact' }).click();
  const tab = await opened;
  await step('A contact without an email: Kinlink asks for it', tab, async () => {
    await expect(item(tab, 'Add the parent’s email')).toContainText('Now');
    await typeEmail(tab, ` ${MARIA_EMAIL.toUpperCase()} `);
  });
  await step('Add email: the drawer opens, filled in', tab, async () => {
    await press(tab, 'Add email');
    await expect(kinlink(tab)).toContainText('Check, then click Submit.');
    await expect(tab.locator('#email-address-input')).toHaveValue(MARIA_EMAIL);
    await expect(tab.locator('#web-account-email-input')).toBeChecked();
  });
  await step('The registrar presses Submit: email listed and primary', tab, async () => {
    await submitDrawer(tab);
    await expectDone(tab, 'Add the parent’s email', 'Make the email primary');
    await expect(item(tab, 'Create the portal account')).toContainText('Now');
  });
  await step('Add account: filled in, and a temporary password is shown once', tab, async () => {
    await press(tab, 'Add account');
    await expect(kinlink(tab)).toContainText('Check, then click Submit.');
    await expect(tab.locator('#web-account-disabled-input')).toBeChecked();
    await expect(tab.locator('#web-account-username-input')).toHaveValue(MARIA_EMAIL);
    await expect(kinlink(tab).getByText('Temporary password', { exact: true })).toBeVisible();
  });
  await step(
    'Submit: the account exists, and the password is gone from the page',
    tab,
    async () => {
      await submitDrawer(tab);
      await expectDone(
        tab,
        'Create the portal account',
        'Enable the account',
        'Check the username',
      );
      await expect(kinlink(tab).getByText('Temporary password', { exact: true })).toBeHidden();
    },
  );
  await step('Data Access for Ana, on its own tab', tab, async () => {
    await press(tab, /^Turn on access for/);
    await expect(tab.locator('#allow-access-to-student-data-drawer-input')).toBeChecked();
  });
  await step('Submit: everything is done', tab, async () => {
    await submitDrawer(tab);
    await expectDone(tab, 'Turn on Data Access for');
    await expect(kinlink(tab)).toContainText(
      'has an account, with Data Access for every current student',
    );
    expect(powerSchool.store.hasDataAccess(maria.id, STUDENTS.ana.dcid)).toBe(true);
  });
  await tab.close();
}

/** Second parent: the clash, the original, the student attached, the duplicate retired. */
export async function secondParent({ page, context, powerSchool }: World, step: Step) {
  const writesBefore = powerSchool.journal.length;
  await visitContact(page, carlosDuplicate.id);
  await step('Second parent: add the account', page, async () => {
    await expect(item(page, 'Create the portal account')).toContainText('Now');
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
  });
  await step('Submit: the email is in use, in plain words', page, async () => {
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText(
      'This email already has an account',
    );
  });
  await step('Find existing contact: one click, in the background', page, async () => {
    await press(page, 'Find existing contact');
    const list = kinlink(page).getByRole('region', { name: 'Contacts with this email' });
    await expect(list).toContainText(`contact ${carlosOriginal.id}`);
    await expect(list).toContainText('Diego');
    await expect(list).toContainText('You’re here');
  });
  await step('Both contacts side by side: what is equal, different or missing', page, async () => {
    const table = kinlink(page).getByRole('table', { name: 'Same person?' });
    await expect(table.getByRole('rowheader', { name: 'Name' })).toBeVisible();
    await expect(
      table.getByRole('rowheader', { name: /^Phones: Same, but one has more/ }),
    ).toBeVisible();
    await expect(table).toContainText('555-0112 ext. 21 (Work)');
    await expect(kinlink(page)).toContainText('The email is the same and the name fits.');
  });
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const tab = await opened;
  await step(
    'Same person: the original opens with Ana selected, her Relationship and Data Access set',
    tab,
    async () => {
      await expect(kinlink(tab)).toContainText('Check, then click Submit.');
      const row = drawer(tab).getByRole('row').filter({ hasText: 'Ana' });
      await expect(row.getByRole('checkbox').first()).toBeChecked();
      await expect(row.getByRole('checkbox').last()).toBeChecked();
      await expect(row.getByRole('combobox')).toContainText('Father');
      expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(false);
    },
  );
  await step('Submit: verified on the page', tab, async () => {
    await submitDrawer(tab);
    await expect(
      kinlink(tab).getByRole('status').filter({ hasText: 'with Data Access' }),
    ).toBeVisible();
    await expectDone(tab, 'Add Ana Lopez, with Data Access');
    expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
  });
  await carryOver(tab, powerSchool, step);
  await retire(tab, page, powerSchool, step);
  await step('The record says what PowerSchool has, line by line', page, async () => {
    await powerSchool.flush();
    const { store, refusals, journal } = powerSchool;
    const lines = await kinlink(page)
      .getByRole('region', { name: 'Finished today' })
      .getByText(/^\d+:\d\d [AP]M /)
      .allInnerTexts();
    expect(lines.length).toBeGreaterThan(5);
    const writes = journal.slice(writesBefore);
    expect(recordFaults(lines, { store, refusals, writes })).toEqual([]);
  });
  await tab.close();
}
