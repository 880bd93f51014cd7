/** What a parent sent is pasted into the sidebar: on a student's contacts, and on a contact that Kinlink opened. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import { dropFile } from './drop-file.ts';
import {
  causes,
  drawer,
  HOST,
  item,
  kinlink,
  openWorld,
  submitFilledDrawer,
  type World,
  waitForFrames,
} from './kinlink.ts';

const { maria, carlosDuplicate, carlosOriginal } = CONTACTS;
const { ana } = STUDENTS;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

/** Copies a text, and pastes it into a field. */
async function paste(into: Locator, text: string): Promise<void> {
  await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await into.page().evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await into.press('Control+v');
}

const cardOf = (name: string, email: string) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, `EMAIL;TYPE=HOME:${email}`, 'END:VCARD', ''].join(
    '\r\n',
  );

const field = (page: Page) => kinlink(page).getByLabel('The parent’s email or phone');
const openContacts = (page: Page) =>
  page.goto(`${HOST}/admin/students/contacts.html?frn=001${ana.dcid}`);

async function inNewTab(click: () => Promise<void>): Promise<Page> {
  const opened = world.context.waitForEvent('page');
  await click();
  return opened;
}

test('a parent who is in PowerSchool gets the student: paste, Enter, one click, Submit', async () => {
  const { page, powerSchool } = world;
  powerSchool.store.remove(carlosDuplicate.id);
  await openContacts(page);
  await field(page).click();
  await paste(field(page), `Carlos Lopez <${carlosDuplicate.email}>;`);
  await expect(kinlink(page)).toContainText(`Kinlink will use ${carlosDuplicate.email}`);
  await expectAccessible(page);
  await field(page).press('Enter');
  const add = kinlink(page).getByRole('button', { name: 'Add Ana to this contact' });
  await expect(add).toBeVisible();
  await expectAccessible(page);
  const original = await inNewTab(() => add.click());
  await expect(kinlink(original)).toContainText('Kinlink filled in the same Relationship as for');
  await submitFilledDrawer(original);
  await expect(kinlink(original)).toContainText('Finished today');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, ana.dcid)).toBe(true);
});

test('an email is added to a contact that has none, from the student’s contacts', async () => {
  const { page, powerSchool } = world;
  await openContacts(page);
  await field(page).click();
  await paste(field(page), `Maria Lopez <${maria.wantedEmail}>`);
  const contact = await inNewTab(() =>
    item(page, 'Maria Lopez')
      .getByRole('button', { name: `Add ${maria.wantedEmail}` })
      .click(),
  );
  await expect(contact.locator('#email-address-input')).toHaveValue(maria.wantedEmail);
  await submitFilledDrawer(contact);
  await expect(item(contact, 'Create the portal account')).toContainText('Now');
  expect(await causes(powerSchool)).toEqual(['email.add by email-panel-save-button']);
});

test('after Open contact the field has the focus; of two addresses the registrar chooses one', async () => {
  const { page } = world;
  await openContacts(page);
  const contact = await inNewTab(() =>
    item(page, 'Maria Lopez').getByRole('button', { name: 'Open contact' }).click(),
  );
  const question = kinlink(contact).getByLabel('The parent’s email');
  await expect(question).toBeFocused();
  await paste(question, `${maria.wantedEmail}, second@example.org`);
  const chip = (address: string) =>
    kinlink(contact).getByRole('button', { name: `Use ${address}`, exact: true });
  await expect(chip('second@example.org')).toBeVisible();
  await expectAccessible(contact);
  await chip(maria.wantedEmail).click();
  await expect(question).toHaveValue(maria.wantedEmail);
  await expect(chip(maria.wantedEmail)).toBeHidden();
  await kinlink(contact).getByRole('button', { name: 'Add email' }).click();
  await expect(drawer(contact).locator('#email-address-input')).toHaveValue(maria.wantedEmail);
});

test('a student without contacts gets the field to search for the parent', async () => {
  const { page, powerSchool } = world;
  for (const { id, links } of [...powerSchool.store.contacts])
    if (links.some(({ dcid }) => dcid === ana.dcid)) powerSchool.store.remove(id);
  await openContacts(page);
  await expect(kinlink(page)).toContainText('Search for the parent here first.');
  await expect(kinlink(page)).not.toContainText('couldn’t find');
  await expect(field(page)).toBeVisible();
  await expectAccessible(page);
});

test('a contact card that is dropped on the field is read; another file, and one dropped elsewhere, is not', async () => {
  const { page } = world;
  await openContacts(page);
  // The field moves until the contacts below it are there.
  await expect(item(page, 'Maria Lopez')).toContainText('No email');
  await expect(field(page)).toBeVisible();
  const card = cardOf('Carlos Lopez', carlosDuplicate.email);
  const pageDrops = page.locator('html[data-drops]');
  await page.evaluate(() => {
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      document.documentElement.dataset.drops = event.dataTransfer?.files[0]?.name ?? '';
    });
  });
  // A script of the page can't drop anything.
  await field(page).evaluate((input, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'script.vcf'));
    input.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true }));
  }, card);
  await dropFile(page.locator('h1').first(), 'page.vcf', card);
  await expect(pageDrops).toHaveAttribute('data-drops', 'page.vcf');
  await waitForFrames(page);
  await expect(field(page)).toHaveValue('');

  await dropFile(field(page), 'photo.gif', 'GIF89a');
  await expect(field(page)).toHaveValue('photo.gif');
  await expect(kinlink(page)).toContainText('Kinlink reads only contact cards');
  await expectAccessible(page);
  await dropFile(field(page), 'carlos.vcf', card);
  await expect(kinlink(page)).toContainText(`Kinlink will use ${carlosDuplicate.email}`);
  await expect(kinlink(page).getByRole('button', { name: 'Search by this email' })).toBeVisible();
  await expect(kinlink(page).getByRole('button', { name: /Lopez/ }).first()).toBeVisible();
  await expect(pageDrops).toHaveAttribute('data-drops', 'page.vcf');
});
