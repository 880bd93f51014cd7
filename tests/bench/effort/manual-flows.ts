/**
 * The flows with PowerSchool's own controls only, step by step as in the registrar's guide. A text is copied where that
 * takes fewer keys than typing. Nothing is done that the guide does not ask for.
 */
import type { Locator, Page } from '@playwright/test';
import { drawer } from '../../e2e/kinlink.ts';
import type { CountingUser } from './counting-user.ts';
import { type CARRIED_OVER, CHILDREN, FATHER, MOTHER, NEW_EMAIL, PASSWORD } from './flow-data.ts';

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => drawer(page).getByLabel(label, { exact: true });
const email = (page: Page, address: string) =>
  page.locator('#email-address-table').getByText(address, { exact: true });

const submit = (user: CountingUser) => user.click(button(drawer(user.page), 'Submit'));

/** From the student's contacts to Contact Details, in a new tab. */
const openContact = (user: CountingUser, name: string) =>
  user.clickToNewTab(user.page.getByRole('link', { name, exact: true }));

/** Guide, step 3. */
async function addEmail(user: CountingUser, address: string): Promise<void> {
  const { page } = user;
  await user.click(button(page, 'Add Email'));
  await user.selectOption(field(page, 'Type'), 'Current');
  await user.click(field(page, 'Email Address'));
  await user.enter(address);
  await user.click(field(page, 'Primary'));
  await submit(user);
}

/** Guide, step 4. The username is the email, copied from the page unless it was just pasted. */
async function addAccount(
  user: CountingUser,
  address: string,
  isOnClipboard = false,
): Promise<void> {
  const { page } = user;
  if (!isOnClipboard) await user.copy(email(page, address));
  await user.click(button(page, 'Add Account'));
  await user.click(field(page, 'Account Enabled'));
  await user.click(field(page, 'Username'));
  await user.paste();
  await user.click(field(page, 'New Password'));
  await user.type(PASSWORD);
  await user.press('Tab');
  await user.type(PASSWORD);
  await user.selectOption(field(page, 'Account Email'), address);
  await submit(user);
}

/** Guide, step 5. */
async function giveAccess(user: CountingUser, student: string): Promise<void> {
  const { page } = user;
  const row = page.locator('#relationship-table').getByRole('row').filter({ hasText: student });
  await user.click(button(row, 'Edit'));
  await user.click(drawer(page).getByText('Data Access', { exact: true }));
  await user.click(field(page, 'Can Access Student Data And Email'));
  await submit(user);
}

/** Searches by Start Page, Contacts and Email, and opens the original. */
async function findContact(user: CountingUser, enterEmail: () => Promise<void>): Promise<void> {
  const { page } = user;
  await user.click(page.getByRole('link', { name: 'Start Page', exact: true }));
  await user.click(page.getByRole('button', { name: 'Students' }));
  await user.click(page.getByRole('option', { name: 'Contacts and Email' }));
  await user.click(page.getByLabel('Name or Email'));
  await enterEmail();
  await user.click(
    page.getByRole('textbox', { name: 'Name or Email' }).locator('..').getByRole('button', {
      name: 'Search',
    }),
  );
  const original = page.getByRole('link', { name: FATHER.original, exact: true });
  await user.read(original);
  await user.click(original);
}

/** Add Students: found by number, checked, with a relationship and Data Access. */
async function addStudent(user: CountingUser, { name, number }: { name: string; number: string }) {
  const { page } = user;
  await user.click(button(page, 'Add Students'));
  await user.click(field(page, 'Student Number'));
  await user.type(number);
  await user.click(button(drawer(page), 'Search'));
  const row = drawer(page).getByRole('row').filter({ hasText: name });
  await user.read(row);
  await user.click(row.getByRole('checkbox').first());
  await user.selectOption(row.getByRole('combobox'), 'Father');
  await user.click(row.getByRole('checkbox').last());
  await submit(user);
}

async function addPhone(
  user: CountingUser,
  phone: (typeof CARRIED_OVER.phones)[number],
): Promise<void> {
  const { page } = user;
  await user.click(button(page, 'Add Phone'));
  // The drawer preselects Mobile.
  if (phone.type !== 'Mobile') await user.selectOption(field(page, 'Type'), phone.type);
  await user.click(field(page, 'Phone Number'));
  await user.type(phone.number);
  if (phone.ext) {
    await user.press('Tab');
    await user.type(phone.ext);
  }
  await submit(user);
}

async function addAddress(user: CountingUser, address: typeof CARRIED_OVER.address): Promise<void> {
  const { page } = user;
  await user.click(button(page, 'Add Address'));
  await user.click(field(page, 'Street'));
  await user.type(address.line1);
  await user.press('Tab');
  await user.type(address.line2);
  await user.press('Tab');
  await user.type(address.unit);
  await user.press('Tab');
  await user.type(address.city);
  // The drawer preselects the country.
  await user.selectOption(field(page, 'State / Province'), address.state);
  await user.click(field(page, 'Postal Code'));
  await user.type(address.zip);
  await submit(user);
}

export async function createAccount(user: CountingUser): Promise<void> {
  await openContact(user, MOTHER.name);
  await addEmail(user, MOTHER.email);
  await addAccount(user, MOTHER.email, user.entry === 'pasted');
  await giveAccess(user, CHILDREN[0].name);
}

/** The guide's way out of "already in use": delete the new contact, then find and complete the older one. */
export async function clash(
  user: CountingUser,
  children: readonly (typeof CHILDREN)[number][],
  carriedOver?: typeof CARRIED_OVER,
): Promise<void> {
  await openContact(user, FATHER.name);
  await addAccount(user, FATHER.email);
  await user.read(drawer(user.page).getByText('already in use by another access account'));
  await user.click(button(drawer(user.page), 'Cancel'));
  await user.click(button(user.page, 'Delete').last());
  await user.click(button(user.page, 'Confirm'));
  await user.page.waitForURL(/search\.html/);
  // The clipboard still holds the email.
  await findContact(user, () => user.paste());
  for (const child of children) await addStudent(user, child);
  for (const phone of carriedOver?.phones ?? []) await addPhone(user, phone);
  if (carriedOver) await addAddress(user, carriedOver.address);
}

/** Adds the new email, makes it the Account Email and the username. */
export async function changeEmail(user: CountingUser, name: string): Promise<void> {
  await openContact(user, name);
  const { page } = user;
  await addEmail(user, NEW_EMAIL);
  if (user.entry === 'typed') await user.copy(email(page, NEW_EMAIL));
  await user.click(button(page, 'Edit Account'));
  await user.selectText(field(page, 'Username'));
  await user.paste();
  await user.selectOption(field(page, 'Account Email'), NEW_EMAIL);
  await submit(user);
}

/** Searches for the parent by email before creating one, and adds the student to the contact found. */
export async function checkFirst(user: CountingUser): Promise<void> {
  await user.read(user.page.locator('#studentContactsTable'));
  await findContact(user, () => user.enter(FATHER.email));
  await addStudent(user, CHILDREN[0]);
}

/** From the Start Page to the student's contacts: the same before each flow, with and without Kinlink. */
export async function findStudent(user: CountingUser): Promise<void> {
  const { page } = user;
  const [child] = CHILDREN;
  await user.click(page.getByLabel('Search Students'));
  await user.type(child.number);
  await user.click(button(page, 'Search'));
  await user.click(page.getByRole('link', { name: child.listName, exact: true }));
  await user.click(page.getByRole('link', { name: 'Contacts', exact: true }));
}
