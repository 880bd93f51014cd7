/** Clashes of a busy August: found early, resolved with nothing lost, the duplicate retired. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { addAnaToOriginal, comparison } from './attach-ana.ts';
import { expectAccessible } from './axe.ts';
import { followKinlink } from './follow-kinlink.ts';
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
  waitUntilDone,
} from './kinlink.ts';
import { setOwnPolicy } from './worker.ts';

const { carlosDuplicate, carlosOriginal, grandmother } = CONTACTS;
const { ana, diego, nora, otto } = STUDENTS;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(async () => {
  // Promise 1: the registrar's own click caused every write.
  for (const cause of await causes(world.powerSchool)) expect(cause).not.toContain('nobody');
  await world.close();
});

const contact = (id: number) => {
  const found = world.powerSchool.store.contact(id);
  if (!found) throw new Error(`No contact ${id}`);
  return found;
};

/** Submits the account drawer; PowerSchool refuses it. */
async function clash(page: Page, id: number): Promise<void> {
  await visitContact(page, id);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('alert')).toContainText('This email already has an account');
}

test('Check this email finds the clash before it happens, and the student is attached without one', async () => {
  const { page, context, powerSchool } = world;
  await visitContact(page, carlosDuplicate.id);
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await press(page, 'Check this email');
  await expect(kinlink(page)).toContainText(`${carlosDuplicate.email} is on 2 other contacts`);
  await expect(comparison(page)).toBeVisible();
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  await submitFilledDrawer(original);
  await expectDone(original, 'Add Ana Lopez, with Data Access');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, ana.dcid)).toBe(true);
  expect(powerSchool.refusals).toEqual([]);
});

test('Receives Mail, which only the records tell, is set by hand and seen in the original’s record', async () => {
  // Nothing else is to be carried over.
  Object.assign(contact(carlosDuplicate.id), { phones: [], addresses: [], employer: '' });
  for (const link of contact(carlosDuplicate.id).links)
    Object.assign(link, { custody: false, livesWith: false, pickup: false, emergency: false });
  const original = await addAnaToOriginal(world);
  await submitDrawer(original);
  const mail = item(original, 'Receives Mail for Ana Lopez: on for the duplicate, off here');
  await expect(mail).toContainText('Now');
  await expectAccessible(original);
  await press(original, 'Open the student’s row');
  // It opens on another tab of the panel.
  await waitUntilDone(original);
  await drawer(original).getByRole('listitem').filter({ hasText: 'Relationship' }).click();
  await drawer(original).getByLabel('Receives Mail').check();
  await expect(mail).toBeVisible();
  await submitDrawer(original);
  await expect(mail).toBeHidden();
  const link = contact(carlosOriginal.id).links.find(({ dcid }) => dcid === ana.dcid);
  expect(link?.receivesMail).toBe(true);
  await expect(item(original, 'Delete or inactivate the duplicate')).toContainText('Now');
});

test('a student on a page that is not saved yet counts once the page is saved', async () => {
  const { page } = world;
  const original = await addAnaToOriginal(world);
  await original.locator('#employer-input').fill('Acme Bakery');
  await submitDrawer(original);
  const added = item(original, 'Add Ana Lopez, with Data Access');
  await expect(added).toContainText('changes that aren’t saved yet. Click Submit at the bottom.');
  await expectAccessible(original);
  await original.screenshot({ path: test.info().outputPath('not-saved.png') });
  await visitContact(page, carlosDuplicate.id);
  await expect(item(page, /^.*Ana Lopez is linked to/)).not.toContainText('Done');
  await original.locator('#submit-button').click();
  await expectDone(original, 'Add Ana Lopez, with Data Access');
  await expectDone(page, /^.*Ana Lopez is linked to/);
});

test('Check this email tells a free email from one on this contact, and searches each only once', async () => {
  const { page, powerSchool } = world;
  contact(CONTACTS.maria.id).emails.push({
    id: 77_001,
    row: 0,
    type: 'Current',
    address: 'maria.lopez@example.org',
    primary: true,
  });
  await visitContact(page, CONTACTS.maria.id);
  await press(page, 'Check this email');
  await expect(kinlink(page)).toContainText('is already on this contact, and on no other');
  const before = powerSchool.searches.length;
  await expect(kinlink(page).getByRole('button', { name: 'Check this email' })).toHaveCount(0);
  await page.locator('#add-account-button').press('Enter');
  await page.locator('#web-account-username-input').fill('somebody.new@example.org');
  await press(page, 'Check this email');
  await expect(kinlink(page)).toContainText('No active contact has');
  expect(powerSchool.searches.length).toBe(before + 1);
});

test('New Contact: Kinlink searches by email, phone and name before anything is created', async () => {
  const { page, context } = world;
  await page.goto(`${HOST}/admin/students/contacts.html?frn=001${ana.dcid}`);
  await expect(kinlink(page)).toContainText('Contacts of');
  await page.goto('about:blank');
  await page.goto(`${HOST}/admin/contacts/edit.html`);
  await expect(item(page, 'Is this parent already in PowerSchool?')).toContainText('Now');
  await page.locator('#first-name-input').fill('Carlos');
  await page.locator('#last-name-input').fill('Lopez');
  await kinlink(page).getByLabel('The parent’s email').fill(carlosOriginal.email);
  await press(page, 'Search by this email');
  await expect(kinlink(page)).toContainText('is on 3 other contacts');
  await expect(comparison(page)).toContainText('Carlos A. Lopez');
  await press(page, 'No phone');
  await press(page, 'Search by the last name Lopez');
  await expectDone(page, 'Is this parent already in PowerSchool?');
  const opened = context.waitForEvent('page');
  await item(page, `contact ${carlosOriginal.id}`)
    .first()
    .getByRole('button', { name: 'Compare' })
    .click();
  await press(page, 'Same person');
  const original = await opened;
  // He is the father of his other children; the registrar reads that before Submit.
  await expect(kinlink(original)).toContainText('Kinlink filled in the same Relationship as for');
  const row = drawer(original).getByRole('row').filter({ hasText: 'Ana' });
  await expect(row.getByRole('combobox').locator('option:checked')).toHaveText('Father');
  await expect(kinlink(original)).not.toContainText('Choose the Relationship');
  await submitDrawer(original);
  // The new contact was never saved, so attaching the student finishes the task.
  await expect(kinlink(original).getByRole('region', { name: 'Finished today' })).toContainText(
    `Linked Ana Lopez (${ana.number}) to Carlos A. Lopez, contact ${carlosOriginal.id}`,
  );
});

test('Different person: the task ends, and Kinlink asks for another email', async () => {
  const { page, powerSchool } = world;
  await clash(page, carlosDuplicate.id);
  await press(page, 'Find existing contact');
  await expect(comparison(page)).toBeVisible();
  await press(page, 'Different person');
  await expect(kinlink(page).getByRole('alert')).toContainText('One account per email');
  await drawer(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(item(page, 'Add the parent’s email')).toContainText('Now');
  await typeEmail(page, 'carlos.second@example.org');
  await press(page, 'Add email');
  await expect(page.locator('#email-address-input')).toHaveValue('carlos.second@example.org');
  expect(await causes(powerSchool)).toEqual([]);
});

test('two phones, an address and an email are carried over; a contradicting one is shown, not overwritten', async () => {
  const { page, powerSchool } = world;
  const old = contact(carlosDuplicate.id);
  const blank = { type: 'Mobile', ext: '', preferred: false, sms: false };
  old.phones.push({ ...blank, id: 77_010, number: '555-0115' });
  old.emails.push({
    id: 77_011,
    row: 5,
    type: 'Work',
    address: 'c.lopez@example.net',
    primary: false,
  });
  contact(carlosOriginal.id).phones.push({ ...blank, id: 77_012, number: '555-0112', ext: '7' });
  await clash(page, carlosDuplicate.id);
  const done = await followKinlink(world, page, {
    first: [
      {
        what: 'dismisses the contradiction',
        fits: ({ text }) =>
          /Now: Different on the duplicate: phone 555-0112/.test(text.replace(/\s+/g, ' ')),
        async act(tab) {
          await expect(item(tab, 'Different on the duplicate')).toContainText('555-0112 ext. 7');
          await expect(kinlink(tab).getByRole('button', { name: 'Fill in' })).toHaveCount(0);
          // After it another value may be asked about, with the same button.
          const contradiction = item(tab, 'Different on the duplicate');
          await contradiction.getByRole('button', { name: 'Not needed' }).click();
          await expect(contradiction).toBeHidden();
        },
      },
    ],
  });
  expect(done).toContain('dismisses the contradiction');
  const now = contact(carlosOriginal.id);
  expect(now.phones.map(({ number, ext }) => `${number} ${ext}`.trim())).toEqual([
    '555-0111',
    '555-0112 7',
    '555-0115',
  ]);
  expect(now.emails.map(({ address }) => address)).toContain('c.lopez@example.net');
  expect(now.addresses).toMatchObject([{ line1: '12 Maple Street', unit: '3B' }]);
  expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
});

test('Delete pressed too early: Kinlink lists what would be lost', async () => {
  const { page } = world;
  await clash(page, carlosDuplicate.id);
  await drawer(page).getByRole('button', { name: 'Cancel' }).click();
  await page.locator('#fake-delete-button').click();
  const alert = kinlink(page).getByRole('alert');
  await expect(alert).toContainText('Not yet: information would be lost');
  await expect(alert).toContainText('555-0112');
  await expect(alert).toContainText('Ana Lopez is linked to');
  await page.locator('#cancel-delete-button').click();
  await expect(alert).not.toContainText('Not yet');
});

test('the duplicate is made inactive: the task closes once the page is saved', async () => {
  const { page } = world;
  await clash(page, carlosDuplicate.id);
  await followKinlink(world, page, {
    first: [
      {
        what: 'makes the duplicate inactive',
        fits: ({ buttons }) => buttons.includes('Show me the Active box'),
        async act(tab) {
          await press(tab, 'Show me the Active box');
          await tab.locator('#active-input').uncheck();
          await expect(kinlink(tab)).not.toContainText('Finished today');
          await tab.locator('#submit-button').click();
          await expect(kinlink(tab)).toContainText('Finished today');
        },
      },
    ],
  });
  expect(contact(carlosDuplicate.id).active).toBe(false);
});

test('three children on one duplicate are one task', async () => {
  const { page, powerSchool } = world;
  const { links } = contact(carlosDuplicate.id);
  const [first] = links;
  if (!first) throw new Error('no link');
  links.push(
    { ...first, assocId: 77_020, detailId: 77_021, dcid: nora.dcid },
    { ...first, assocId: 77_022, detailId: 77_023, dcid: otto.dcid },
  );
  await clash(page, carlosDuplicate.id);
  const done = await followKinlink(world, page);
  expect(done.filter((what) => what === 'adds the student')).toHaveLength(2);
  for (const child of [ana, nora, otto])
    expect(powerSchool.store.hasDataAccess(carlosOriginal.id, child.dcid)).toBe(true);
  expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
});

test('two tasks in two tabs: each page shows its own, lists the other, and neither loses anything', async () => {
  const { page, context } = world;
  await clash(page, carlosDuplicate.id);
  const other = await context.newPage();
  const father = contact(CONTACTS.fatherOfNora.id);
  const holder = contact(CONTACTS.inactiveHolder.id);
  holder.active = true;
  await clash(other, father.id);
  for (const tab of [page, other]) {
    await press(tab, 'Find existing contact');
    await expect(comparison(tab)).toBeVisible();
  }
  const others = (tab: Page) => kinlink(tab).getByRole('region', { name: 'Other open tasks' });
  await expect(others(page)).toContainText(father.emails[0]?.address ?? '');
  await expect(others(other)).toContainText(carlosDuplicate.email);
  await others(other).getByRole('button', { name: 'Stop tracking this' }).click();
  await expect(others(other)).toBeHidden();
  await expect(kinlink(page)).toContainText('Create a portal account');
  await kinlink(other).getByRole('button', { name: 'Set aside' }).click();
  await expect(kinlink(other).getByRole('region', { name: 'Open tasks' })).toContainText(
    'Set aside',
  );
  await press(other, 'Pick back up');
  await expect(comparison(other)).toBeVisible();
});

test('Enable Parent Access is off: Kinlink says so after attaching; steps and log can be saved', async () => {
  const { page, context, powerSchool } = world;
  const student = powerSchool.store.students.find(({ dcid }) => dcid === ana.dcid);
  if (student) student.parentAccess = false;
  await clash(page, carlosDuplicate.id);
  await press(page, 'Find existing contact');
  await expect(comparison(page)).toBeVisible();
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  await submitFilledDrawer(original);
  const alert = kinlink(original).getByRole('alert');
  await expect(alert).toContainText('Enable Parent Access is off for Ana Lopez');
  const accounts = context.waitForEvent('page');
  await press(original, 'Open Access Accounts');
  await expect((await accounts).locator('#allowGuardianWebAccess')).not.toBeChecked();

  await followKinlink(world, original);
  const last = context.pages().find((tab) => /search\.html/.test(tab.url()));
  if (!last) throw new Error('no page with the summary');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: HOST });
  await press(last, 'Copy the steps');
  await expect(kinlink(last).getByRole('status')).toContainText([
    'The steps are on the clipboard.',
  ]);
  const copied = await last.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    new RegExp(
      `\\d:\\d\\d [AP]M Linked Ana Lopez \\(${ana.number}\\) to .*contact ${carlosOriginal.id}`,
    ),
  );
  const download = last.waitForEvent('download');
  await press(last, 'Download today’s log');
  expect((await download).suggestedFilename()).toMatch(/^kinlink-\d{4}-\d\d-\d\d\.csv$/);
});

test('a grandmother with the same email is not taken for the parent', async () => {
  const { page } = world;
  await clash(page, carlosDuplicate.id);
  await press(page, 'Find existing contact');
  const card = item(page, `Rosalinda Ferrer, contact ${grandmother.id}`);
  await expect(card).toContainText('No account');
  await card.getByRole('button', { name: 'Compare' }).click();
  await expect(comparison(page)).toContainText('Rosalinda Ferrer');
  await expect(kinlink(page).getByRole('button', { name: 'Same person' })).toHaveCount(0);
  await expect(kinlink(page)).toContainText('has no account');
  expect(diego.dcid).toBeGreaterThan(0);
});

test('a district can have each typed email checked automatically', async () => {
  const { page, powerSchool } = world;
  await setOwnPolicy(world, { checkEmail: true });
  await visitContact(page, CONTACTS.maria.id);
  await press(page, 'Add email');
  const address = page.locator('#email-address-input');
  await address.fill(carlosOriginal.email);
  await expect(address).toBeFocused();
  await expect(kinlink(page).getByRole('button', { name: 'Check this email' })).toBeVisible();
  expect(powerSchool.searches).toEqual([]);
  await address.press('Tab');
  await expect(kinlink(page)).toContainText(`${carlosOriginal.email} is on 3 other contacts`);
  expect(await causes(powerSchool)).toEqual([]);
});
