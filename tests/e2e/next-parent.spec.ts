/** A parent is done, and the next one is two clicks away, also in a list of contacts that was open all the time. */
import { expect, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';

let world: World | undefined;
test.afterEach(() => world?.close());

test('from the mother who is done to the father, over the contacts of their child', async () => {
  world = await openWorld();
  const { page, context } = world;
  await visitContact(page, CONTACTS.maria.id);
  await kinlink(page).getByLabel('The parent’s email').fill(CONTACTS.maria.wantedEmail);
  await press(page, 'Add email');
  await submitFilledDrawer(page);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  await press(page, 'Turn on access for Ana Lopez');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('heading', { name: 'All set' })).toBeInViewport();
  const opened = context.waitForEvent('page');
  await press(page, 'Contacts of Ana Lopez');
  const contacts = await opened;
  expect(contacts.url()).toContain(`frn=001${STUDENTS.ana.dcid}`);
  await expect(item(contacts, 'Maria Lopez')).toContainText('Ready');
  await item(contacts, 'Carlos Lopez').getByRole('button', { name: 'Add account' }).click();
});

test('a list of contacts that stayed open knows what was done in another tab', async () => {
  world = await openWorld();
  const { page, context } = world;
  const contacts = await context.newPage();
  await contacts.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
  await expect(item(contacts, 'Maria Lopez')).toContainText('No email');
  await page.bringToFront();
  await visitContact(page, CONTACTS.maria.id);
  await kinlink(page).getByLabel('The parent’s email').fill(CONTACTS.maria.wantedEmail);
  await press(page, 'Add email');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toBeVisible();
  await contacts.bringToFront();
  // Playwright has each tab believe that it is in front, so it tells this one that it is again.
  await contacts.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(item(contacts, 'Maria Lopez')).not.toContainText('No email');
});
