/**
 * PowerSchool servers differ. On each of these Kinlink finishes the second half of the story, or declines it in plain
 * words with nothing written and nothing filled in wrongly.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import type { Variant } from '../powerschool/server.ts';
import { expectPromises } from './combinations/promises.ts';
import { recordFacts } from './combinations/recorded-facts.ts';
import { secondParent } from './combinations/story.ts';
import {
  card,
  causes,
  drawer,
  expectDone,
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  visitContact,
  type World,
} from './kinlink.ts';

const { carlosDuplicate, carlosOriginal, longEmail } = CONTACTS;
/** Submit in each language of the pages. */
const SUBMIT = /^(Submit|Enviar|Soumettre|إرسال)$/;

let world: World | undefined;
test.afterEach(() => world?.close());

async function start(variant: Partial<Variant>, id: number = carlosDuplicate.id): Promise<World> {
  world = await openWorld({ variant });
  await visitContact(world.page, id);
  return world;
}

/** The registrar's own Submit. */
const submit = (page: Page) => drawer(page).getByRole('button', { name: SUBMIT }).click();
const alert = (page: Page): Locator => kinlink(page).getByRole('alert');

/** Adds the account and submits it; PowerSchool refuses it. */
async function clash({ page, powerSchool }: World): Promise<void> {
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submit(page);
  await expect.poll(() => powerSchool.refusals.length).toBe(1);
}

/** Presses Find existing contact, and opens the original from the list. */
async function findOriginal({ page, context }: World): Promise<Page> {
  await press(page, 'Find existing contact');
  const list = kinlink(page).getByRole('region', { name: 'Contacts with this email' });
  await expect(list).toContainText(`contact ${carlosOriginal.id}`);
  await expect(list).toContainText('Diego');
  const opened = context.waitForEvent('page');
  await card(page, `contact ${carlosOriginal.id}`)
    .getByRole('button', { name: 'Open contact' })
    .click();
  return opened;
}

/** Adds Ana to the original, with Data Access, and writes nothing else. */
async function attachAna(
  { powerSchool }: World,
  tab: Page,
  variant: Partial<Variant>,
): Promise<void> {
  await press(tab, 'Same person');
  // Without records Kinlink asks for the student's number; else it prepares Ana at once.
  if (variant.rest === 'off') {
    await kinlink(tab).getByLabel('Ana Lopez’s student number').fill(String(STUDENTS.ana.number));
    await press(tab, /^Add .*Ana/);
  }
  await expect(kinlink(tab)).toContainText('Check, then click Submit.');
  await expect(drawer(tab).getByRole('row').filter({ hasText: 'Ana' })).toHaveCount(1);
  expect(powerSchool.journal).toEqual([]);
  await submit(tab);
  await expectDone(tab, 'Add Ana Lopez, with Data Access');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
  expect(await causes(powerSchool)).toEqual(['student.add by ']);
  expect(powerSchool.journal[0]).toMatchObject({
    what: {
      contactId: carlosOriginal.id,
      dcid: STUDENTS.ana.dcid,
      relationship: 'Father',
      dataAccess: true,
    },
    by: { text: expect.stringMatching(SUBMIT), trusted: true },
  });
}

const RIGHT: Record<string, Partial<Variant>> = {
  'classic pages of 2018, account email typed, error in the page, sections in any order': {
    era: '2018',
    accountEmail: 'text',
    errorPlace: 'page',
    addEmailId: 'add-email-button',
    rendering: 'random-order',
  },
  'pages of 2024, combo, error in the page after the drawer closed, drop-down search, cards': {
    era: '2024',
    accountEmail: 'combo',
    errorPlace: 'feedback',
    contactSearch: 'dropdown',
    modalDrawers: false,
    searchResults: 'cards',
  },
  'in French, translated lists, error in a small dialog, results in two batches': {
    language: 'fr',
    codeNames: 'translated',
    errorPlace: 'dialog',
    contactSearch: 'contact-tab',
    searchResults: 'two-batches',
  },
  'in Arabic, with the state’s columns and the district’s order, REST off': {
    language: 'ar',
    district: ['extra-columns', 'moved-columns'],
    rest: 'off',
  },
  'in Spanish, an added tab, added buttons, other headings, rows made anew, single sign-on': {
    language: 'es',
    district: ['extra-tab', 'extra-button', 'renamed-section'],
    rendering: 'churn',
    signIn: 'single-sign-on',
  },
  'in Spanish, and no id is a known one': { language: 'es-unknown-ids' },
  'with 2,000 students on the original': { rendering: 'many-rows' },
  'no contact search on the Start page': { contactSearch: 'classic-only', searchResults: 'cards' },
};
for (const [what, variant] of Object.entries(RIGHT))
  test(`the clash is resolved: ${what}`, async () => {
    const here = await start(variant);
    await clash(here);
    await expect(alert(here.page)).toContainText('This email already has an account');
    await attachAna(here, await findOriginal(here), variant);
  });

test('the story ends well where the records leave out what is empty', async () => {
  test.slow();
  world = await openWorld({ variant: { rest: 'sparse' } });
  await recordFacts(world);
  await visitContact(world.page, carlosDuplicate.id);
  await secondParent(world);
  await expectPromises(world);
});

/** The step explains why, and nothing was written or refused. */
async function expectDeclined(
  { page, powerSchool }: World,
  label: string,
  why: string,
): Promise<void> {
  await expect(item(page, label)).toContainText('Blocked');
  await expect(item(page, label)).toContainText(why);
  await expect(drawer(page)).toHaveCount(0);
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toHaveCount(0);
  expect([await causes(powerSchool), powerSchool.refusals]).toEqual([[], []]);
}

for (const role of ['view-only', 'no-account'] as const)
  test(`declined: role ${role} is not shown Add Account`, async () => {
    const here = await start({ role });
    await expectDeclined(
      here,
      'Create the portal account',
      'Kinlink can’t find the Add Account button',
    );
  });

test('declined: the email is held by another PowerSchool product', async () => {
  const here = await start({ signIn: 'unified-user' }, longEmail.id);
  const { page, powerSchool } = here;
  await press(page, 'Add account');
  // The email is too long for a username, so she types one.
  await expect(kinlink(page).getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.locator('#web-account-username-input').fill('maximiliane');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await submit(page);
  // No contact holds it, so it is no clash: Kinlink shows PowerSchool's own words.
  await expect(alert(page)).toContainText('PowerSchool didn’t save this');
  await expect(alert(page)).toContainText(powerSchool.refusals[0]?.messages[0] ?? 'refused');
  expect(await causes(powerSchool)).toEqual([]);
});

test('Enable Parent Access counts as saved until the registrar changes it, though a script sets the box', async () => {
  const { page } = await start({ parentAccessBox: 'scripted' });
  await page.goto(`${HOST}/admin/students/accessaccounts.html?frn=001${STUDENTS.ana.dcid}`);
  await expect(kinlink(page)).toContainText('Parents can see this student');
  await page.getByRole('heading', { name: 'Parent Access' }).click();
  await page.getByLabel('Access ID').click();
  await expect(kinlink(page)).toContainText('Parents can see this student');
  await page.getByLabel('Enable Parent Access').click();
  await expect(kinlink(page)).toContainText('isn’t saved yet');
});

test('declined: the original is on another page of the results', async () => {
  const here = await start({ searchResults: 'paged' });
  await clash(here);
  await press(here.page, 'Find existing contact');
  const list = kinlink(here.page).getByRole('region', { name: 'Contacts with this email' });
  await expect(list).toContainText('You’re here');
  await expect(list).toContainText('more results than fit on one page');
  expect(await causes(here.powerSchool)).toEqual([]);
});
