/** With the setting on, one click starts a parent: each next drawer opens filled in after the registrar's Submit. */
import { expect, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { addAnaToOriginal } from './attach-ana.ts';
import { expectAccessible } from './axe.ts';
import {
  causes,
  drawer,
  expectDone,
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  submitFilledDrawer,
  typeEmail,
  visitContact,
  type World,
  waitForFrames,
} from './kinlink.ts';
import { noteFinishedContacts, setOwnPolicy, workerOf } from './worker.ts';

const { maria } = CONTACTS;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

const switchOn = () => setOwnPolicy(world, { nextByItself: true });

async function addEmail(): Promise<void> {
  const { page } = world;
  await visitContact(page, maria.id);
  await typeEmail(page, maria.wantedEmail);
  await press(page, 'Add email');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await expect(page.locator('#email-address-input')).toHaveValue(maria.wantedEmail);
}

test('email, account and access: one click in the sidebar, and three Submits of the registrar', async () => {
  const { page, powerSchool } = world;
  await switchOn();
  await addEmail();
  await submitDrawer(page);
  await expect(page.locator('#web-account-username-input')).toHaveValue(maria.wantedEmail);
  await submitFilledDrawer(page);
  await expect(item(page, 'Turn on Data Access for Ana')).toContainText('Now');
  await expect(page.locator('#allow-access-to-student-data-drawer-input')).toBeChecked();
  await submitFilledDrawer(page);
  await expectDone(page, 'Turn on Data Access for Ana');
  expect(powerSchool.store.hasDataAccess(maria.id, STUDENTS.ana.dcid)).toBe(true);
  expect(await causes(powerSchool)).toEqual([
    'email.add by email-panel-save-button',
    'account.add by email-panel-save-button',
    'student.edit by demographics-panel-save-button',
  ]);
});

test('the student is followed by the phone, and the phone by the address', async () => {
  await switchOn();
  const original = await addAnaToOriginal(world);
  await submitDrawer(original);
  const phone = item(original, 'Copy over the phone: 555-0112');
  await expect(phone).toContainText('Check, then click Submit.');
  await submitDrawer(original);
  await expect(item(original, 'Copy over the address')).toContainText('Check, then click Submit.');
  await expect(drawer(original).locator('input:visible').first()).toHaveValue('12 Maple Street');
  expect(await causes(world.powerSchool)).toEqual([
    expect.stringMatching(/^student\.add by /),
    'phone.add by phone-panel-save-button',
  ]);
});

test('a drawer that is closed without Submit opens no other', async () => {
  const { page } = world;
  await switchOn();
  await addEmail();
  await drawer(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(drawer(page)).toHaveCount(0);
  await expect(kinlink(page).getByRole('button', { name: 'Add email' })).toBeVisible();
  await waitForFrames(page);
  await expect(drawer(page)).toHaveCount(0);
});

test('without the setting each drawer waits for its click', async () => {
  const { page } = world;
  await addEmail();
  await submitDrawer(page);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toBeVisible();
  await expect(drawer(page)).toHaveCount(0);
});

test('after the third parent it is offered, and turned on with one click', async () => {
  const { page } = world;
  // The worker first saves its own note about the Start page, which would replace this one.
  await expect(kinlink(page)).toBeVisible();
  await noteFinishedContacts(world, HOST, ['7001', '7002']);
  await addEmail();
  await submitDrawer(page);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  const offer = kinlink(page).getByRole('region', { name: 'Open the next panel automatically?' });
  await expect(item(page, 'Turn on Data Access for Ana')).toContainText('Now');
  await expect(offer).toBeHidden();
  await press(page, /^Turn on access for Ana/);
  await submitFilledDrawer(page);
  await expect(offer).toBeVisible();
  await expectAccessible(page);
  await offer.getByRole('button', { name: 'Turn on' }).click();
  await expect(offer).toBeHidden();
  const own = await (await workerOf(world)).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    return chrome.storage.local.get('policy.own');
  });
  expect(own).toEqual({ 'policy.own': { nextByItself: true } });
});
