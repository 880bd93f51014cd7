/** One desk, several people: what one person was doing is not shown to the next. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { PASSWORD } from '../powerschool/server.ts';
import {
  HOST,
  kinlink,
  openWorld,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { openPopup, storageOf } from './popup-page.ts';
import { setOwnPolicy, workerOf } from './worker.ts';

const { carlosDuplicate, maria } = CONTACTS;
const NAMES = /Carlos|carlos\.lopez/;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
  const { page } = world;
  await visitContact(page, carlosDuplicate.id);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('alert')).toContainText('already has an account');
});
test.afterEach(() => world.close());

const tasks = (popup: Page) => popup.getByRole('region', { name: 'Tasks' });
async function signIn(page: Page, user: string): Promise<void> {
  await page.getByLabel('Username').fill(user);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await page.waitForURL(`${HOST}/admin/home.html`);
}

test('a sign-out by hand: the next person finds nothing of the task, in no place', async () => {
  const { page, context } = world;
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Sign Out' }).click();
  await page.getByLabel('Username').waitFor();
  await expect.poll(() => storageOf(context)).not.toMatch(NAMES);
  await signIn(page, 'office');
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Maria Lopez');
  await expect(kinlink(page)).not.toContainText(NAMES);
  const popup = await openPopup(page);
  await expect(tasks(popup)).not.toContainText(NAMES);
});

test('a session that expired: nobody sees the task, and the same person gets it back', async () => {
  const { page, powerSchool } = world;
  powerSchool.expireSessions();
  await page.goto(`${HOST}/admin/home.html`);
  await page.getByLabel('Username').waitFor();
  const popup = await openPopup(page);
  await expect(tasks(popup)).toContainText('Your tasks show while');
  await expect(tasks(popup)).not.toContainText(NAMES);
  await popup.close();
  await signIn(page, 'registrar');
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Maria Lopez');
  await expect(kinlink(page)).toContainText('carlos.lopez@example.org');
});

test('a session that expired, and another person signs in: the task is gone', async () => {
  const { page, powerSchool, context } = world;
  powerSchool.expireSessions();
  await page.goto(`${HOST}/admin/home.html`);
  await page.getByLabel('Username').waitFor();
  // The browser reports the sign-in page to Kinlink a moment later.
  await expect.poll(() => storageOf(context)).toContain('"lockedAt"');
  await signIn(page, 'office');
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Maria Lopez');
  await expect(kinlink(page)).not.toContainText(NAMES);
  await expect.poll(() => storageOf(context)).not.toMatch(NAMES);
});

test('Forget everything: no name, no key and no task is left', async () => {
  const { page, context } = world;
  const keyOf = (stored: string) => /"seal":"([^"]+)"/.exec(stored)?.[1];
  const key = keyOf(await storageOf(context));
  expect(key).toBeDefined();
  // A page that still shows the clash would open the task anew.
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('carlos.lopez@example.org');
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Forget everything' }).click();
  await popup.getByRole('button', { name: 'Forget now' }).click();
  await expect(popup.getByRole('status').last()).toContainText('Everything is forgotten.');
  // An open page may have asked for advice since, with a key of its own.
  expect(keyOf(await storageOf(context))).not.toBe(key);
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Maria Lopez');
  await expect(kinlink(page)).not.toContainText(NAMES);
});

test('a desk that nobody worked at: names are hidden until someone says that it is still her', async () => {
  const { page } = world;
  await page.getByRole('button', { name: 'Cancel' }).click();
  await setOwnPolicy(world, { idleMinutes: 20 });
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('carlos.lopez@example.org');
  const worker = await workerOf(world);
  await worker.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 20 * 60_000;
  });
  const popup = await openPopup(page);
  await expect(tasks(popup)).toContainText('Your tasks show while');
  await expect(tasks(popup)).not.toContainText(NAMES);
  await popup.close();
  await expect(kinlink(page)).toContainText('Is it still you?');
  await expect(kinlink(page)).not.toContainText(NAMES);
  await page.screenshot({ path: test.info().outputPath('still-you.png') });
  await press(page, 'Yes, show my tasks');
  await expect(kinlink(page)).toContainText('carlos.lopez@example.org');
});
