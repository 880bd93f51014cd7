/**
 * The flows by PowerSchool's own controls alone, step by step as the registrar's guide has them. Whatever may
 * be copied is copied where that takes fewer keys than typing; nothing is done that the guide does not ask for.
 */
import type { Locator, Page } from '@playwright/test';
import { drawer } from '../../e2e/kinlink.ts';
import { type CARRIED, CHILDREN, FATHER, MOTHER, NEW_EMAIL, PASSWORD } from './family.ts';
import type { Hand } from './hand.ts';

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => drawer(page).getByLabel(label, { exact: true });
const email = (page: Page, address: string) =>
  page.locator('#email-address-table').getByText(address, { exact: true });

const submit = (hand: Hand) => hand.click(button(drawer(hand.page), 'Submit'));

/** From the student's contacts to Contact Details, in a tab of its own. */
const openContact = (hand: Hand, name: string) =>
  hand.clickThrough(hand.page.getByRole('link', { name, exact: true }));

/** Guide, step 3. */
async function addEmail(hand: Hand, address: string): Promise<void> {
  const { page } = hand;
  await hand.click(button(page, 'Add Email'));
  await hand.choose(field(page, 'Type'), 'Current');
  await hand.click(field(page, 'Email Address'));
  await hand.type(address);
  await hand.click(field(page, 'Primary'));
  await submit(hand);
}

/** Guide, step 4. The username is the email, which is copied from the page. */
async function addAccount(hand: Hand, address: string): Promise<void> {
  const { page } = hand;
  await hand.copy(email(page, address));
  await hand.click(button(page, 'Add Account'));
  await hand.click(field(page, 'Account Enabled'));
  await hand.click(field(page, 'Username'));
  await hand.paste();
  await hand.click(field(page, 'New Password'));
  await hand.type(PASSWORD);
  await hand.keys('Tab');
  await hand.type(PASSWORD);
  await hand.choose(field(page, 'Account Email'), address);
  await submit(hand);
}

/** Guide, step 5. */
async function giveAccess(hand: Hand, student: string): Promise<void> {
  const { page } = hand;
  const row = page.locator('#relationship-table').getByRole('row').filter({ hasText: student });
  await hand.click(button(row, 'Edit'));
  await hand.click(drawer(page).getByText('Data Access', { exact: true }));
  await hand.click(field(page, 'Can Access Student Data And Email'));
  await submit(hand);
}

/** Start Page, Contacts and Email, the email, and the contact that is the original. */
async function findContact(hand: Hand, enter: () => Promise<void>): Promise<void> {
  const { page } = hand;
  await hand.click(page.getByRole('link', { name: 'Start Page', exact: true }));
  await hand.click(page.getByRole('button', { name: 'Students' }));
  await hand.click(page.getByRole('option', { name: 'Contacts and Email' }));
  await hand.click(page.getByLabel('Name or Email'));
  await enter();
  await hand.click(
    page.getByRole('textbox', { name: 'Name or Email' }).locator('..').getByRole('button', {
      name: 'Search',
    }),
  );
  const found = page.getByRole('link', { name: FATHER.original, exact: true });
  await hand.look(found);
  await hand.click(found);
}

/** Add Students: by number, ticked, with a relationship and Data Access. */
async function addStudent(hand: Hand, { name, number }: { name: string; number: string }) {
  const { page } = hand;
  await hand.click(button(page, 'Add Students'));
  await hand.click(field(page, 'Student Number'));
  await hand.type(number);
  await hand.click(button(drawer(page), 'Search'));
  const row = drawer(page).getByRole('row').filter({ hasText: name });
  await hand.look(row);
  await hand.click(row.getByRole('checkbox').first());
  await hand.choose(row.getByRole('combobox'), 'Father');
  await hand.click(row.getByRole('checkbox').last());
  await submit(hand);
}

async function addPhone(hand: Hand, phone: (typeof CARRIED.phones)[number]): Promise<void> {
  const { page } = hand;
  await hand.click(button(page, 'Add Phone'));
  // The drawer begins with Mobile.
  if (phone.type !== 'Mobile') await hand.choose(field(page, 'Type'), phone.type);
  await hand.click(field(page, 'Phone Number'));
  await hand.type(phone.number);
  if (phone.ext) {
    await hand.keys('Tab');
    await hand.type(phone.ext);
  }
  await submit(hand);
}

async function addAddress(hand: Hand, address: typeof CARRIED.address): Promise<void> {
  const { page } = hand;
  await hand.click(button(page, 'Add Address'));
  await hand.click(field(page, 'Street'));
  await hand.type(address.line1);
  await hand.keys('Tab');
  await hand.type(address.line2);
  await hand.keys('Tab');
  await hand.type(address.unit);
  await hand.keys('Tab');
  await hand.type(address.city);
  // The drawer begins with the country.
  await hand.choose(field(page, 'State / Province'), address.state);
  await hand.click(field(page, 'Postal Code'));
  await hand.type(address.zip);
  await submit(hand);
}

export async function createAccount(hand: Hand): Promise<void> {
  await openContact(hand, MOTHER.name);
  await addEmail(hand, MOTHER.email);
  await addAccount(hand, MOTHER.email);
  await giveAccess(hand, CHILDREN[0].name);
}

/** The guide's answer to "already in use": the new contact is deleted, the older one hunted for and completed. */
export async function clash(
  hand: Hand,
  children: readonly (typeof CHILDREN)[number][],
  carried?: typeof CARRIED,
): Promise<void> {
  await openContact(hand, FATHER.name);
  await addAccount(hand, FATHER.email);
  await hand.look(drawer(hand.page).getByText('already in use by another access account'));
  await hand.click(button(drawer(hand.page), 'Cancel'));
  await hand.click(button(hand.page, 'Delete').last());
  await hand.click(button(hand.page, 'Confirm'));
  await hand.page.waitForURL(/search\.html/);
  // The email is still what was copied last.
  await findContact(hand, () => hand.paste());
  for (const child of children) await addStudent(hand, child);
  for (const phone of carried?.phones ?? []) await addPhone(hand, phone);
  if (carried) await addAddress(hand, carried.address);
}

/** Adds the new email, picks it as Account Email, and sets the username to match. */
export async function changeEmail(hand: Hand, name: string): Promise<void> {
  await openContact(hand, name);
  const { page } = hand;
  await addEmail(hand, NEW_EMAIL);
  await hand.copy(email(page, NEW_EMAIL));
  await hand.click(button(page, 'Edit Account'));
  await hand.mark(field(page, 'Username'));
  await hand.paste();
  await hand.choose(field(page, 'Account Email'), NEW_EMAIL);
  await submit(hand);
}

/** Whether the parent is there already: found by the email, and the student added there. */
export async function checkFirst(hand: Hand): Promise<void> {
  await hand.look(hand.page.locator('#studentContactsTable'));
  await findContact(hand, () => hand.type(FATHER.email));
  await addStudent(hand, CHILDREN[0]);
}

/** What comes before each flow, the same with and without Kinlink: from the Start Page to the student's contacts. */
export async function findStudent(hand: Hand): Promise<void> {
  const { page } = hand;
  const [child] = CHILDREN;
  await hand.click(page.getByLabel('Search Students'));
  await hand.type(child.number);
  await hand.click(button(page, 'Search'));
  await hand.click(page.getByRole('link', { name: child.listed, exact: true }));
  await hand.click(page.getByRole('link', { name: 'Contacts', exact: true }));
}
