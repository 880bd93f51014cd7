/** The popup in Chromium: guides, find a contact, tasks, today, this site. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { expectPageAccessible } from './axe.ts';
import { SELF_HOSTED } from './chromium.ts';
import { dropFile } from './drop-file.ts';
import { onExtensionsPage } from './extension.ts';
import {
  causes,
  clickUnlessGone,
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { openPopup, pressButtonOver, storageOf } from './popup-page.ts';
import { firstParent } from './story.ts';

const { carlosDuplicate, carlosOriginal, maria, accessOff, ready } = CONTACTS;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

const guides = (popup: Page) => popup.getByRole('region', { name: 'Guides' }).getByRole('listitem');
const results = (popup: Page) => popup.getByRole('region', { name: /^Contacts found for/ });

/** Submits the duplicate's account; PowerSchool refuses it, because the original holds the email. */
async function clash(page: Page) {
  await visitContact(page, carlosDuplicate.id);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('alert')).toContainText('already has an account');
}

const copied = (popup: Page) => popup.evaluate(() => navigator.clipboard.readText());

const wanted = (popup: Page) => popup.getByRole('textbox', { name: /^Email, phone, name/ });
const chip = (popup: Page, name: string | RegExp) =>
  popup.getByRole('group', { name: 'Choose what to search for.' }).getByRole('button', { name });

async function findText(popup: Page, text: string) {
  const field = wanted(popup);
  await field.fill(text);
  await field.press('Enter');
}

test('a guide is found by any word, from the keyboard alone, on any page and offline', async () => {
  const { page, context } = world;
  await page.goto('chrome://version');
  await context.setOffline(true);
  const popup = await openPopup(page);
  await expect(popup.getByText('This tab isn’t a PowerSchool page.')).toBeVisible();
  const search = popup.getByRole('searchbox', { name: 'Search the guides' });
  await expect(wanted(popup)).toBeFocused();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await expect(search).toBeFocused();
  await popup.keyboard.type('CUSTÓDY pickup');
  await expect(guides(popup)).toHaveText(['Duplicates: what to do and never to do']);
  await expectPageAccessible(popup);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(popup.getByText('Never guess custody')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Start here' })).toHaveCount(0);
  await expectPageAccessible(popup);
  await popup.getByRole('button', { name: 'Back to all guides' }).click();
  await expect(popup.getByRole('button', { name: /^Duplicates/ })).toBeFocused();
  await search.fill('zebra');
  await expect(popup.getByText('No guide has all of these words.')).toBeVisible();
});

test('the guide for the page is on top, and Start here goes to it in the sidebar', async () => {
  const { page } = world;
  await visitContact(page, maria.id);
  await kinlink(page)
    .getByRole('button', { name: /^Collapse Kinlink/ })
    .click();
  await expect(kinlink(page).getByRole('heading')).toHaveCount(0);
  const popup = await openPopup(page);
  await expect(popup.getByText('Contact Details on district.powerschool.com.')).toBeVisible();
  await expect(guides(popup).first()).toHaveText(/^Create a portal account/);
  await popup.getByRole('button', { name: /^Create a portal account/ }).click();
  await popup.getByRole('button', { name: 'Start here' }).click();
  await page.bringToFront();
  await expect(
    kinlink(page).getByRole('heading', { name: 'Create a portal account' }),
  ).toBeVisible();
  const now = item(page, 'Add the parent’s email');
  await expect(now).toContainText('Now');
  await expect
    .poll(() => now.evaluate((li) => li.contains((li.getRootNode() as ShadowRoot).activeElement)))
    .toBe(true);
});

test('a child that the parent can’t see: the guide leads to that child’s line', async () => {
  const { page } = world;
  await visitContact(page, accessOff.id);
  await expect(item(page, 'Turn on Data Access for Nora')).toContainText('Now');
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: /^A parent sees other children/ }).click();
  await popup.getByRole('button', { name: 'Start here' }).click();
  await page.bringToFront();
  await expect(
    item(page, 'Turn on Data Access for Nora').getByRole('button', { name: /^Turn on access/ }),
  ).toBeFocused();
});

test('find by email: bad input, a search in the background, results, and Clear', async () => {
  const { page, context, powerSchool } = world;
  await visitContact(page, ready.id);
  const popup = await openPopup(page);
  for (const [typed, sentence] of [
    ['', 'Type or paste an email, a phone number, a name, or a student number.'],
    ['carlos.lopez', 'An email address has an @ in the middle'],
    ['carlos lopez@example.org', 'There’s a space in this email.'],
  ] as const) {
    await findText(popup, typed);
    await expect(popup.getByRole('alert')).toContainText(sentence);
    await expect(wanted(popup)).toBeFocused();
  }
  await expectPageAccessible(popup);
  await findText(popup, ` mailto:${carlosOriginal.email.toUpperCase()} `);
  // A fast server may have answered already.
  const looking = popup.getByText(`Looking in PowerSchool’s contacts for ${carlosOriginal.email}`);
  await expect(looking.or(results(popup)).first()).toBeVisible();
  await popup.close();

  const again = await openPopup(page);
  await expect(results(again)).toBeVisible();
  const original = results(again)
    .getByRole('listitem')
    .filter({ hasText: `contact ${carlosOriginal.id}` });
  await expect(original).toContainText('Diego Lopez');
  await expect(original).toContainText('Has an account');
  await expect(results(again).getByRole('listitem')).toHaveCount(3);
  await expectPageAccessible(again);
  // The background tab closes after a moment.
  await expect.poll(() => context.pages().length).toBe(2);

  const opened = context.waitForEvent('page');
  await original.getByRole('button', { name: 'Open contact' }).click();
  const tab = await opened;
  await expect(kinlink(tab)).toContainText('Carlos A. Lopez');
  await expect.poll(() => storageOf(context)).toContain(carlosOriginal.email);
  await again.bringToFront();
  await again.getByRole('button', { name: 'Clear' }).click();
  await expect(results(again)).toHaveCount(0);
  await expect.poll(() => storageOf(context)).not.toContain(carlosOriginal.email);
  expect(await causes(powerSchool)).toEqual([]);
});

test('find anything: what is pasted or dropped is taken apart, and each part searches', async () => {
  const { page, context } = world;
  await visitContact(page, ready.id);
  const popup = await openPopup(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await wanted(popup).fill(
    'From: "Lopez, Carlos A." <Carlos.Lopez@example.org>\nor c.lopez@example.org\nMobile (201) 555-0112\nStudent ID: 10123',
  );
  await expect(chip(popup, /./)).toHaveText([
    'Name Lopez, Carlos A.',
    'Email carlos.lopez@example.org',
    'Email c.lopez@example.org',
    'Phone (201) 555-0112',
    'Student number 10123',
  ]);
  await wanted(popup).press('Enter');
  await expect(chip(popup, /./).first()).toBeFocused();
  await expect(chip(popup, /./).last()).toBeInViewport();
  expect(await storageOf(context)).not.toContain('c.lopez@example.org');

  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('region', { name: 'Contacts found for Lopez' })).toBeVisible();
  const names = results(popup).getByRole('heading', { level: 4 });
  await expect(names.first()).toContainText('Carlos');
  await expect(results(popup)).toContainText(`contact ${maria.id}`);
  await expectPageAccessible(popup);

  const start = context.waitForEvent('page');
  await chip(popup, 'Student number 10123').click();
  await expect(await start).toHaveURL(`${HOST}/admin/home.html`);
  await popup.bringToFront();
  await expect.poll(() => copied(popup)).toBe('10123');

  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Arun Raman\nEMAIL:arun.raman@example.com\nEND:VCARD';
  await dropFile(wanted(popup), 'arun.vcf', card);
  await chip(popup, 'Email arun.raman@example.com').click();
  await expect(results(popup)).toContainText(`contact ${ready.id}`);
});

test('find by email: inactive contacts on request, on the site last used', async () => {
  const { page, context } = world;
  await expect(kinlink(page).getByRole('heading', { name: 'Find a contact' })).toBeVisible();
  await page.goto('chrome://version');
  const popup = await openPopup(page);
  await findText(popup, CONTACTS.inactiveHolder.email);
  await expect(results(popup)).toBeVisible();
  await expect(popup.getByText(`contact ${CONTACTS.inactiveHolder.id}`)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Include inactive contacts' }).click();
  const found = results(popup)
    .getByRole('listitem')
    .filter({ hasText: `contact ${CONTACTS.inactiveHolder.id}` });
  await expect(found).toContainText('Inactive');
  await expect.poll(() => context.pages().length).toBe(2);
});

test('tasks: the next step, park, take up, continue, discard', async () => {
  const { page, context } = world;
  await clash(page);
  const popup = await openPopup(page);
  await expect(guides(popup).first()).toHaveText(/^Email or username already in use/);
  const tasks = popup.getByRole('region', { name: 'Open tasks' });
  await expect(tasks).toContainText('Next: find the contact that has the account.');
  await tasks.getByRole('button', { name: 'Set aside' }).click();
  await expect(tasks).toContainText('Set aside');
  await expectPageAccessible(popup);
  await tasks.getByRole('button', { name: 'Pick back up' }).click();
  const opened = context.waitForEvent('page');
  await tasks.getByRole('button', { name: 'Continue' }).click();
  const tab = await opened;
  await expect(item(tab, 'is already in use')).toBeVisible();
  // A page that still shows the error would rightly open the task again.
  await page.goto(`${HOST}/admin/home.html`);
  await popup.bringToFront();
  await tasks.getByRole('button', { name: 'Stop tracking this' }).click();
  await expect(popup.getByText('No open tasks.')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Tasks', exact: true })).toBeFocused();
});

test('the steps of a finished task are copied', async () => {
  const { page, context } = world;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await clash(page);
  await press(page, 'Find existing contact');
  await kinlink(page).getByRole('button', { name: 'Different person' }).click();
  const popup = await openPopup(page);
  const finished = popup.getByRole('region', { name: 'Finished today' });
  await expect(finished).toContainText('is a different person');
  await finished.getByRole('button', { name: 'Copy the steps' }).click();
  await expect(popup.getByText('The steps are on the clipboard.')).toBeVisible();
  expect(await copied(popup)).toContain('is a different person');
});

test('today: what was done on the page and in a task, to copy, to save and to hand over', async () => {
  const { page, context } = world;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await firstParent(world, (_, __, run) => run());
  const before = await openPopup(page);
  const done = before.getByRole('region', { name: 'Today' }).getByRole('listitem');
  const account = `Account created: Maria Lopez, contact ${maria.id}`;
  await expect(done).toHaveCount(2);
  await expect(done.first()).toContainText(account);
  await expect(done.last()).toContainText(/Access turned on: Ana .*Lopez \(\d+\), for Maria Lopez/);
  await before.close();

  await clash(page);
  const popup = await openPopup(page);
  const today = popup.getByRole('region', { name: 'Today' });
  await today.getByRole('button', { name: 'Copy hand-over note' }).click();
  await expect(popup.getByText('The hand-over note is on the clipboard.')).toBeVisible();
  const note = await copied(popup);
  expect(note).toContain('Next: find the contact that has the account.');
  expect(note).toContain('- 1 account created\n- Access turned on once');

  await today.getByRole('checkbox', { name: 'Numbers instead of names' }).check();
  await expect(today).toContainText(`Account created: contact ${maria.id}`);
  await expectPageAccessible(popup);
  await today.getByRole('button', { name: 'Copy as text' }).click();
  await expect(popup.getByText('Today’s list is on the clipboard.')).toBeVisible();
  const download = popup.waitForEvent('download');
  await today.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^kinlink-\d{4}-\d\d-\d\d\.csv$/);
  const table = readFileSync(await file.path(), 'utf8');
  expect(table).toContain(`"Account created","","${maria.id}",""`);
  for (const text of [await copied(popup), table]) expect(text).not.toMatch(/Lopez|@/);

  // A page that still shows the clash would open its task anew.
  await page.goto(`${HOST}/admin/home.html`);
  await popup.getByRole('button', { name: 'Forget everything' }).click();
  await popup.getByRole('button', { name: 'Forget now' }).click();
  await expect(today).toContainText('nothing yet');
  await expect.poll(() => storageOf(context)).not.toContain('Lopez');
});

test('today: a contact that the registrar creates, once it is saved', async () => {
  const { page } = world;
  await page.goto(`${HOST}/admin/contacts/edit.html`);
  await expect(item(page, 'Is this parent already in PowerSchool?')).toContainText('Now');
  await page.locator('#first-name-input').fill('Greta');
  await page.locator('#last-name-input').fill('Ohlsen');
  const popup = await openPopup(page);
  const today = popup.getByRole('region', { name: 'Today' });
  await expect(today).toContainText('nothing yet');
  await page.bringToFront();
  await page.locator('#content-main').getByRole('button', { name: 'Submit' }).click();
  await expect(page).toHaveURL(/contactid=\d+/);
  const id = /contactid=(\d+)/.exec(page.url())?.[1];
  await popup.bringToFront();
  await expect(today.getByRole('listitem')).toContainText(
    `Contact created: Greta Ohlsen, contact ${id}`,
  );
});

test('this site: a page without a guide, and one that Kinlink does not recognize', async () => {
  const { page } = world;
  await page.goto(`${HOST}/admin/students/quicklookup.html?frn=001${STUDENTS.ana.dcid}`);
  const popup = await openPopup(page);
  await expect(popup.getByText('but not on this page')).toBeVisible();
  await popup.close();
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Create a portal account');
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('#content-main form > *')) table.remove();
  });
  await expect(kinlink(page)).toContainText('doesn’t recognize this page');
  const again = await openPopup(page);
  await expect(again.getByText(/doesn’t recognize this page/)).toBeVisible();
  await expect(guides(again).first()).toHaveText('Create a portal account');
});

test('this site: a district’s own site is added with one click; the settings open', async () => {
  const { page, context } = world;
  await page.goto(`https://${SELF_HOSTED}/admin/contacts/edit.html#?contactid=${maria.id}`);
  await pressButtonOver(page);
  const popup = await openPopup(page);
  await expect(popup.getByText(`Kinlink is not used on ${SELF_HOSTED}.`)).toBeVisible();
  await expectPageAccessible(popup);
  // Granted here, the click needs no permission dialog, which a headless browser can't show.
  await onExtensionsPage(context, 'addHostPermission', SELF_HOSTED);
  // Kinlink reacts to the grant itself and may add the site before the click.
  const use = popup.getByRole('button', { name: 'Use Kinlink on this site' });
  await clickUnlessGone(use);
  await expect(item(page, 'Add the parent’s email')).toContainText('Now');
  await expect(popup.getByText(`Contact Details on ${SELF_HOSTED}.`)).toBeVisible();
  await findText(popup, carlosOriginal.email);
  await expect(results(popup)).toContainText(`contact ${carlosOriginal.id}`);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Settings' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
});
