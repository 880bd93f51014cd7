/**
 * The story that Kinlink exists for: two parents of one family. The end-to-end test plays it and checks the journal;
 * the demo plays it and takes a picture of every step.
 */
import { expect, type Page } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  drawer,
  HOST,
  item,
  kinlink,
  press,
  submitDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { recordFaults } from './record-truth.ts';

export type Step = (what: string, page: Page, act: () => Promise<void>) => Promise<void>;

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
    await kinlink(tab).getByLabel('The parent’s email').fill(` ${MARIA_EMAIL.toUpperCase()} `);
  });
  await step('Add email: the drawer opens, filled in', tab, async () => {
    await press(tab, 'Add email');
    await expect(kinlink(tab)).toContainText('Check, then click Submit.');
    await expect(tab.locator('#email-address-input')).toHaveValue(MARIA_EMAIL);
    await expect(tab.locator('#web-account-email-input')).toBeChecked();
  });
  await step('The registrar presses Submit: email listed and primary', tab, async () => {
    await submitDrawer(tab);
    await expect(item(tab, 'Add the parent’s email')).toContainText('Done');
    await expect(item(tab, 'Make the email primary')).toContainText('Done');
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
      await expect(item(tab, 'Create the portal account')).toContainText('Done');
      await expect(item(tab, 'Enable the account')).toContainText('Done');
      await expect(item(tab, 'Check the username')).toContainText('Done');
      await expect(kinlink(tab).getByText('Temporary password', { exact: true })).toBeHidden();
    },
  );
  await step('Data Access for Ana, on its own tab', tab, async () => {
    await press(tab, /^Turn on access for/);
    await expect(tab.locator('#allow-access-to-student-data-drawer-input')).toBeChecked();
  });
  await step('Submit: everything is done', tab, async () => {
    await submitDrawer(tab);
    await expect(item(tab, 'Turn on Data Access for')).toContainText('Done');
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
    await expect(item(tab, 'Add Ana Lopez, with Data Access')).toContainText('Done');
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

async function carryOver(tab: Page, powerSchool: World['powerSchool'], step: Step) {
  await step('The duplicate’s second phone is filled in on the original', tab, async () => {
    await expect(item(tab, 'Copy over the phone: 555-0112')).toContainText('Now');
    await press(tab, 'Fill in');
    // The type that PowerSchool's drawer starts with is nobody's entry, since Kinlink has just opened it.
    await expect(kinlink(tab)).toContainText('Check, then click Submit.');
    await submitDrawer(tab);
    await expect(kinlink(tab)).not.toContainText('phone 555-0112');
    const phones = powerSchool.store.contact(carlosOriginal.id)?.phones ?? [];
    expect(phones.map(({ number, type, ext }) => [number, type, ext])).toContainEqual([
      '555-0112',
      'Work',
      '21',
    ]);
  });
  await step('The registrar does not need its address', tab, async () => {
    await expect(item(tab, 'Copy over the address: 12 Maple Street')).toContainText('Now');
    await press(tab, 'Not needed');
    await expect(kinlink(tab)).not.toContainText('12 Maple Street');
  });
  await step('The first phone is there, and its SMS mark is not needed', tab, async () => {
    const phone = item(tab, 'Already here, marked differently: phone 555-0111');
    await expect(phone).toContainText('on the duplicate it’s Mobile, SMS, Preferred');
    await press(tab, 'Not needed');
    await expect(phone).toBeHidden();
  });
  await step('Receives Mail is off here, and the registrar leaves it so', tab, async () => {
    const mail = item(tab, 'Receives Mail for Ana Lopez');
    await expect(mail).toContainText('Now');
    await press(tab, 'Not needed');
    await expect(mail).toBeHidden();
  });
  await step('The registrar decides custody and the like by hand', tab, async () => {
    const list = kinlink(tab).getByRole('region', { name: 'Set these yourself if they apply' });
    await expect(list).toContainText('Ana Lopez: Custody');
    await press(tab, 'Reviewed');
    await expect(list).toBeHidden();
    await expect(item(tab, 'Make sure parents can see Ana Lopez')).toContainText('Done');
  });
}

async function retire(tab: Page, page: Page, powerSchool: World['powerSchool'], step: Step) {
  await step('Only now the duplicate may be retired', tab, async () => {
    await expect(item(tab, 'Delete or inactivate the duplicate')).toContainText('Now');
    await expect(kinlink(tab).getByRole('button', { name: 'Open duplicate' })).toBeVisible();
  });
  await visitContact(page, carlosDuplicate.id);
  await step('On the duplicate: why it is safe to delete, line by line', page, async () => {
    for (const line of [
      'Ana Lopez is linked to Carlos A. Lopez, with Data Access',
      'Everything needed is copied over',
      'It has no account',
      'No other students are linked to it',
      'No Original Contact Type',
    ])
      await expect(item(page, line)).toContainText('Done');
    await press(page, 'Show me the Delete button');
    await expect(page.locator('#fake-delete-button')).toBeInViewport();
  });
  await step('The registrar deletes it: the task closes with a summary', page, async () => {
    await page.locator('#fake-delete-button').click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    const finished = kinlink(page).getByRole('region', { name: 'Finished today' });
    await expect(finished).toContainText(
      `Linked Ana Lopez (${STUDENTS.ana.number}) to Carlos A. Lopez, contact ${carlosOriginal.id}`,
    );
    await expect(finished).toContainText('Added 555-0112');
    await expect(finished).toContainText(`Deleted Carlos Lopez, contact ${carlosDuplicate.id}`);
    expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
  });
}
