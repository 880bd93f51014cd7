/** A parent's email changes: added in one drawer, then changed in the account. */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import {
  causes,
  drawer,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  visitContact,
  type World,
} from './kinlink.ts';

const NEW = 'arun.raman@example.net';
const { ready } = CONTACTS;
const OLD = ready.email;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
  await visitContact(world.page, ready.id);
});
test.afterEach(() => world.close());

test('the registrar types only the new address, and one click uses it for the account', async () => {
  const { page, powerSchool } = world;
  const section = kinlink(page).getByRole('region', { name: 'If the email changes' });
  await expect(section).toContainText('PowerSchool emails the parent.');
  await expectAccessible(page);
  await press(page, 'Change the email');
  await expect(item(page, 'Add the new email')).toContainText('Type the new email in the panel.');
  await expect(drawer(page).getByLabel('Primary')).toBeChecked();
  await expect(section).toBeHidden();
  await expectAccessible(page);
  await drawer(page).getByLabel('Email Address').fill(NEW);
  await expect(item(page, 'Add the new email')).toContainText('Check, then click Submit.');
  await submitDrawer(page);
  // The account still has the old email.
  await expect(item(page, 'Choose the account email')).toContainText('Now');
  await expect(
    kinlink(page).getByRole('group', { name: 'Account Email' }).getByRole('definition'),
  ).toHaveText([OLD, NEW]);
  await expectAccessible(page);
  const account = [
    page.locator('#web-account-username-input'),
    page.locator('#web-account-recovery-email-input option:checked'),
  ] as const;
  await press(page, 'Use it for the account');
  await expect(account[0]).toHaveValue(NEW);
  await expect(account[1]).toHaveText(NEW);
  await press(page, 'Undo what Kinlink filled in');
  await expect(account[0]).toHaveValue(OLD);
  await expect(account[1]).toHaveText(OLD);
  await press(page, 'Use it for the account');
  await expect(item(page, 'Choose the account email')).toContainText('Check, then click Submit.');
  await submitDrawer(page);
  await expect(section).toBeVisible();
  expect(powerSchool.store.contact(ready.id)?.account).toMatchObject({ email: NEW, username: NEW });
  expect(await causes(powerSchool)).toEqual([
    'email.add by email-panel-save-button',
    'account.edit by email-panel-save-button',
  ]);
});

test('undo restores the drawer; without a complete account there is no offer', async () => {
  const { page, powerSchool } = world;
  await press(page, 'Change the email');
  await expect(drawer(page).getByLabel('Primary')).toBeChecked();
  await press(page, 'Undo what Kinlink filled in');
  await expect(drawer(page).getByLabel('Primary')).not.toBeChecked();
  await expect(drawer(page).getByLabel('Type', { exact: true })).toHaveValue('');
  await drawer(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(kinlink(page).getByRole('button', { name: 'Change the email' })).toBeVisible();
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await expect(kinlink(page).getByRole('button', { name: 'Change the email' })).toBeHidden();
  expect(await causes(powerSchool)).toEqual([]);
});
