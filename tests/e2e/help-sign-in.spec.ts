/** A parent at the counter: what their sign-in needs, step by step, from the popup to a new password. */
import { expect, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import {
  causes,
  drawer,
  expectDone,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  visitContact,
} from './kinlink.ts';
import { openPopup } from './popup-page.ts';

const { accessOff } = CONTACTS;

test('each thing that a sign-in needs is Now in turn, and only PowerSchool’s Submit saves', async () => {
  const { page, context, powerSchool, close } = await openWorld();
  const { store } = powerSchool;
  const account = store.contact(accessOff.id)?.account;
  if (account) Object.assign(account, { enabled: false, username: 'Helen Whitfield' });
  const nora = store.student(STUDENTS.nora.dcid);
  if (nora) nora.parentAccess = false;
  await visitContact(page, accessOff.id);
  await expect(
    kinlink(page).getByRole('heading', { name: 'Create a portal account' }),
  ).toBeVisible();
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'A parent can’t sign in' }).click();
  await popup.getByRole('button', { name: 'Start here' }).click();
  await page.bringToFront();
  await expect(
    kinlink(page).getByRole('heading', { name: 'Help this parent sign in' }),
  ).toBeVisible();
  await expect(item(page, 'Check the username the parent types')).toContainText('Helen␣Whitfield');
  await expect(kinlink(page)).toContainText('Whether the account is locked');
  await expectAccessible(page);

  await press(page, 'Turn the account on');
  await expect(drawer(page).getByLabel('Account Enabled')).toBeChecked();
  await submitDrawer(page);

  await press(page, 'Turn on access for Nora Whitfield');
  await expect(drawer(page).getByLabel('Can Access Student Data And Email')).toBeChecked();
  await submitDrawer(page);

  await expectDone(page, 'Make sure parents can see Otto Whitfield');
  await expect(item(page, 'Make sure parents can see Nora Whitfield')).toContainText('Now');
  // Kinlink's own look at the same page is over.
  await expect
    .poll(() => context.pages().some((tab) => /accessaccounts/.test(tab.url())))
    .toBe(false);
  const [accessAccounts] = await Promise.all([
    context.waitForEvent('page'),
    press(page, 'Open Access Accounts'),
  ]);
  await accessAccounts.getByLabel('Enable Parent Access').check();
  await expect(kinlink(accessAccounts)).toContainText('isn’t saved yet. Click Submit.');
  await expect(item(page, 'Make sure parents can see Nora Whitfield')).toContainText('Now');
  await accessAccounts.getByRole('button', { name: 'Submit' }).click();
  await expectDone(page, 'Make sure parents can see Nora Whitfield');
  await page.bringToFront();

  await press(page, 'New temporary password');
  await expect(drawer(page).getByLabel('Confirm Password')).not.toHaveValue('');
  await press(page, 'Put this password on the welcome sheet');
  // Kinlink reads the password from the open drawer.
  await expect(
    kinlink(page).getByRole('button', { name: 'Leave this password off the welcome sheet' }),
  ).toBeVisible();
  await submitDrawer(page);
  await expect(
    kinlink(page).getByRole('button', { name: /Welcome sheet with the password/ }),
  ).toBeVisible();
  await expectDone(page, 'Set a new password if the parent needs one');
  await expectAccessible(page);
  expect((await causes(powerSchool)).filter((cause) => cause.endsWith('by nobody'))).toEqual([]);
  expect(store.contact(accessOff.id)?.account?.enabled).toBe(true);
  await press(page, 'Leave this guide');
  await expect(kinlink(page).getByRole('heading', { name: 'All set' })).toBeVisible();
  await close();
});
