/**
 * The story that Kinlink exists for, told once: the end-to-end test plays it and checks the journal,
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

export type Step = (what: string, page: Page, act: () => Promise<void>) => Promise<void>;

const MARIA_EMAIL = 'maria.lopez@example.org';
const { carlosDuplicate, carlosOriginal, maria } = CONTACTS;

/** First parent: no email → email → account → Data Access. */
export async function firstParent({ page, context, powerSchool }: World, step: Step) {
  await step('The student’s contacts: each with how far it is', page, async () => {
    await page.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
    await expect(item(page, 'Maria Lopez')).toContainText('No email');
    await expect(item(page, 'Carlos Lopez')).toContainText('No account');
  });
  const opened = context.waitForEvent('page');
  await item(page, 'Maria Lopez').getByRole('button', { name: 'Open contact' }).click();
  const tab = await opened;
  await step('The contact without an email: asked for it', tab, async () => {
    await expect(item(tab, 'Email address listed')).toContainText('Now');
    await kinlink(tab).getByLabel('The parent’s email').fill(` ${MARIA_EMAIL.toUpperCase()} `);
  });
  await step('Add email: the drawer opens, filled in', tab, async () => {
    await press(tab, 'Add email');
    await expect(kinlink(tab)).toContainText('Check, then press Submit.');
    await expect(tab.locator('#email-address-input')).toHaveValue(MARIA_EMAIL);
    await expect(tab.locator('#web-account-email-input')).toBeChecked();
  });
  await step('The registrar presses Submit: email listed and primary', tab, async () => {
    await submitDrawer(tab);
    await expect(item(tab, 'Email address listed')).toContainText('Done');
    await expect(item(tab, 'Email is primary')).toContainText('Done');
    await expect(item(tab, 'Portal account exists')).toContainText('Now');
  });
  await step('Add account: filled in, and a temporary password is shown once', tab, async () => {
    await press(tab, 'Add account');
    await expect(kinlink(tab)).toContainText('Check, then press Submit.');
    await expect(tab.locator('#web-account-disabled-input')).toBeChecked();
    await expect(tab.locator('#web-account-username-input')).toHaveValue(MARIA_EMAIL);
    await expect(kinlink(tab).getByText('Temporary password', { exact: true })).toBeVisible();
  });
  await step('Submit: the account exists and the password is forgotten', tab, async () => {
    await submitDrawer(tab);
    await expect(item(tab, 'Portal account exists')).toContainText('Done');
    await expect(item(tab, 'Account enabled')).toContainText('Done');
    await expect(item(tab, 'Username matches the email')).toContainText('Done');
    await expect(kinlink(tab).getByText('Temporary password', { exact: true })).toBeHidden();
  });
  await step('Data Access for Ana, on its own tab', tab, async () => {
    await press(tab, /^Turn on access for/);
    await expect(tab.locator('#allow-access-to-student-data-drawer-input')).toBeChecked();
  });
  await step('Submit: nothing is left to do', tab, async () => {
    await submitDrawer(tab);
    await expect(item(tab, 'Data Access on for')).toContainText('Done');
    await expect(kinlink(tab)).toContainText('has an account and sees every current student');
    expect(powerSchool.store.hasDataAccess(maria.id, STUDENTS.ana.dcid)).toBe(true);
  });
  await tab.close();
}

/** Second parent: the clash, the original found, the student attached, seen on the page. */
export async function secondParent({ page, context, powerSchool }: World, step: Step) {
  await visitContact(page, carlosDuplicate.id);
  await step('Second parent: add the account', page, async () => {
    await expect(item(page, 'Portal account exists')).toContainText('Now');
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then press Submit.');
  });
  await step('Submit: the clash, in plain words', page, async () => {
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
    await expect(list).toContainText('You are here');
  });
  await step('Both side by side: equal, different and missing at a glance', page, async () => {
    const table = kinlink(page).getByRole('table', { name: 'Same person?' });
    await expect(table.getByRole('rowheader', { name: 'Name' })).toBeVisible();
    await expect(
      table.getByRole('rowheader', { name: /^Phones: One side has more/ }),
    ).toBeVisible();
    await expect(table).toContainText('555-0112 × 21 (Work)');
    await expect(kinlink(page)).toContainText('They share an email.');
  });
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const tab = await opened;
  await step(
    'Same person: the original opens, and Ana is found by number, ticked, with Relationship and Data Access',
    tab,
    async () => {
      await expect(kinlink(tab)).toContainText('Check, then press Submit.');
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
    await expect(item(tab, 'added, with Data Access')).toContainText('Done');
    expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
  });
  await carryOver(tab, powerSchool, step);
  await retire(tab, page, powerSchool, step);
  await tab.close();
}

async function carryOver(tab: Page, powerSchool: World['powerSchool'], step: Step) {
  await step('What the duplicate knew is not lost: its second phone, filled in', tab, async () => {
    await expect(item(tab, 'Missing here: phone 555-0112')).toContainText('Now');
    await expect(kinlink(tab)).not.toContainText('phone 555-0111');
    await press(tab, 'Fill in');
    // PowerSchool's drawer begins with a type: another one is shown beside it, not put over it.
    await press(tab, 'Replace Type');
    await expect(kinlink(tab)).toContainText('Check, then press Submit.');
    await submitDrawer(tab);
    await expect(kinlink(tab)).not.toContainText('phone 555-0112');
    const phones = powerSchool.store.contact(carlosOriginal.id)?.phones ?? [];
    expect(phones.map(({ number, type, ext }) => [number, type, ext])).toContainEqual([
      '555-0112',
      'Work',
      '21',
    ]);
  });
  await step('Its address: not needed, says the registrar', tab, async () => {
    await expect(item(tab, 'Missing here: address 12 Maple Street')).toContainText('Now');
    await press(tab, 'Not needed');
    await expect(kinlink(tab)).not.toContainText('12 Maple Street');
  });
  await step('Custody and the like: decided by hand', tab, async () => {
    const list = kinlink(tab).getByRole('region', { name: 'decide and set by hand' });
    await expect(list).toContainText('Ana Lopez: Custody');
    await press(tab, 'Decided');
    await expect(list).toBeHidden();
    await expect(item(tab, 'Parents may see Ana Lopez')).toContainText('Done');
  });
}

async function retire(tab: Page, page: Page, powerSchool: World['powerSchool'], step: Step) {
  await step('Only now the duplicate may be retired', tab, async () => {
    await expect(item(tab, 'Retire the duplicate')).toContainText('Now');
    await expect(kinlink(tab).getByRole('button', { name: 'Open duplicate' })).toBeVisible();
  });
  await visitContact(page, carlosDuplicate.id);
  await step('On the duplicate: the evidence, line by line', page, async () => {
    for (const line of [
      'Ana Lopez is on Carlos A. Lopez with Data Access',
      'Nothing is left to carry over',
      'The duplicate has no account',
      'No other student hangs on it',
      'No Original Contact Type',
    ])
      await expect(item(page, line)).toContainText('Done');
    await press(page, 'Show me Delete');
    await expect(page.locator('#fake-delete-button')).toBeInViewport();
  });
  await step('The registrar deletes it: the task closes with a summary', page, async () => {
    await page.locator('#fake-delete-button').click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    const finished = kinlink(page).getByRole('region', { name: 'Finished today' });
    await expect(finished).toContainText(
      `attached Ana Lopez (${STUDENTS.ana.number}) to contact ${carlosOriginal.id}`,
    );
    await expect(finished).toContainText('carried 555-0112');
    await expect(finished).toContainText(`deleted Carlos Lopez, contact ${carlosDuplicate.id}`);
    expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
  });
}

/** What can't be done is said in a plain sentence, and nothing is filled in wrongly. */
export async function badCases({ page, context, powerSchool }: World, step: Step) {
  const none = powerSchool.store.contacts.find(
    (contact) => contact.active && contact.emails.length === 0 && contact.links.length > 0,
  );
  await visitContact(page, none?.id ?? 0);
  await step('An email that is none: said, and not filled in', page, async () => {
    const question = kinlink(page).getByLabel('The parent’s email');
    await question.fill('maria at example');
    await expect(kinlink(page)).toContainText('There is a space inside the address.');
    await question.fill('maria.example.org');
    await expect(kinlink(page)).toContainText('An email address has an @ in the middle');
    await question.fill(`${'m'.repeat(250)}@example.org`);
    await expect(kinlink(page)).toContainText('PowerSchool takes 256 at most');
    await expect(kinlink(page).getByRole('button', { name: 'Fill in' })).toHaveCount(0);
  });

  await visitContact(page, CONTACTS.longEmail.id);
  await step('An email too long for a username is said to be so', page, async () => {
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText(
      'The email has 70 characters and a username may have 64',
    );
    await expect(kinlink(page)).toContainText('Check, then press Submit.');
    await expect(page.locator('#web-account-username-input')).toHaveValue('');
  });

  await visitContact(page, CONTACTS.motherOfPriya.id);
  await step('A taken username is told from a taken email', page, async () => {
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then press Submit.');
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText('This username is taken');
  });
  await step('Nobody found: what else it may be, and ways to go on', page, async () => {
    await press(page, 'Find existing contact');
    await expect(kinlink(page)).toContainText('PowerSchool’s contact search finds nobody');
    await expect(
      kinlink(page).getByRole('button', { name: 'Search by the name Sunita Raman' }),
    ).toBeVisible();
  });

  await visitContact(page, CONTACTS.fatherOfNora.id);
  await step('The account of an inactive contact is found when asked for', page, async () => {
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then press Submit.');
    await submitDrawer(page);
    await press(page, 'Find existing contact');
    await kinlink(page).getByRole('button', { name: 'Include inactive contacts' }).click();
    await expect(item(page, `contact ${CONTACTS.inactiveHolder.id}`)).toContainText('Inactive');
  });

  powerSchool.setVariant({ rest: 'off' });
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await step('A student whose number nobody knows: it is asked for', page, async () => {
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then press Submit.');
    await submitDrawer(page);
    await press(page, 'Find existing contact');
    await expect(item(page, `contact ${CONTACTS.carlosOriginal.id}`)).toBeVisible();
  });
  const opened = context.waitForEvent('page');
  await item(page, `contact ${CONTACTS.carlosOriginal.id}`)
    .getByRole('button', { name: 'Open contact' })
    .click();
  const original = await opened;
  await step('Compared on its own page, where no record can be read', original, async () => {
    await expect(kinlink(original).getByRole('table', { name: 'Same person?' })).toBeVisible();
    await press(original, 'Same person');
  });
  await step('Digits only, and a wrong number finds nobody', original, async () => {
    const question = kinlink(original).getByLabel(/^Student number of/);
    await question.fill('10 123');
    await expect(kinlink(original)).toContainText('A student number has digits only.');
    await question.fill('99999999');
    await press(original, /^Add .*Ana/);
    await expect(kinlink(original).getByRole('alert')).toContainText(
      'No student with the number 99999999 came up.',
    );
  });
  await original.close();
  powerSchool.setVariant({ rest: 'on' });
}
