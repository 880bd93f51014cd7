/** Lost on the way: marks, a new name, an account and notes that only the duplicate has. */
import { expect, type Page } from '@playwright/test';
import type { Contact } from '../../powerschool/model.ts';
import { comparison } from '../attach-ana.ts';
import {
  drawer,
  expectDone,
  item,
  kinlink,
  press,
  submitDrawer,
  visitContact,
  type World,
} from '../kinlink.ts';
import {
  account,
  enterRosaTwice,
  findHolder,
  findSamePerson,
  phone,
  ROSA,
  test,
} from './families.ts';

const CUSTODY_ONLY = { livesWith: false, pickup: false, emergency: false };

/** Rosa twice. On the duplicate, only custody is checked in Ana's row. */
const enterTwice = (world: World, again: Partial<Contact>, holder: Partial<Contact> = {}) =>
  enterRosaTwice(world, { row: CUSTODY_ONLY, again, holder });

/** Adds Ana to the contact with the account. */
async function addAna(original: Page): Promise<void> {
  await press(original, 'Add Ana Vega');
  const step = item(original, 'Add Ana Vega, with Data Access');
  await expect(step).toContainText('Check, then click Submit.');
  await submitDrawer(original);
  await expectDone(original, 'Add Ana Vega, with Data Access');
}

/** What only the registrar may carry over. */
const toSetYourself = (page: Page) => item(page, 'Review custody, relationship, and other details');

/** The duplicate's own page offers no way to delete it or to make it inactive yet. */
async function expectHeldUp(page: Page, { id }: Contact): Promise<void> {
  await visitContact(page, id);
  await expectDone(page, 'Ana Vega is linked to');
  await expect(kinlink(page).getByRole('button', { name: /^Show me/ })).toHaveCount(0);
}

test('a phone is on the original without SMS and Preferred, and a note is in another one', async ({
  world,
}) => {
  const { page, powerSchool } = world;
  const { holder, again } = enterTwice(
    world,
    {
      phones: [
        phone('201-555-0133', { type: 'Home', sms: true, preferred: true }),
        phone('201-555-0134 ask for Lupe'),
      ],
    },
    { phones: [phone('201-555-0133'), phone('201-555-0134')] },
  );
  const original = await findSamePerson(world, again);
  await addAna(original);
  const marks = item(original, 'Already here, marked differently: phone 201-555-0133 (Home)');
  const note = item(original, 'Different on the duplicate: phone 201-555-0134 ask for Lupe');
  await expect(note).toContainText('Now');
  await expectHeldUp(page, again);
  await note.getByRole('button', { name: 'Not needed' }).click();
  await expect(marks).toContainText(
    'Here it’s Mobile; on the duplicate it’s Home, SMS, Preferred.',
  );
  await original.locator('#edit-phone-button-0').press('Enter');
  await drawer(original).getByLabel('Type').selectOption('Home');
  await drawer(original).getByLabel('SMS').check();
  await drawer(original).getByLabel('Preferred').check();
  await submitDrawer(original);
  await expect(marks).toBeHidden();
  expect(powerSchool.store.contact(holder.id)?.phones[0]).toMatchObject({
    number: '201-555-0133',
    type: 'Home',
    sms: true,
    preferred: true,
  });
});

test('a parent who took another last name: decided before anything is retired', async ({
  world,
}) => {
  const { page } = world;
  const { again } = enterTwice(world, { last: 'Lopez' }, { last: 'Ferrer' });
  const original = await findSamePerson(world, again);
  await addAna(original);
  const review = item(original, 'Review custody, relationship, and other details');
  await expect(review).toContainText('Now');
  await expect(toSetYourself(original)).toContainText(
    'Name: Rosa Lopez on the duplicate, Rosa Ferrer here. PowerSchool emails the parent if you change it.',
  );
  await expectHeldUp(page, again);
  await review.getByRole('button', { name: 'Reviewed' }).click();
  await expect(item(original, 'Delete or inactivate the duplicate')).toContainText('Now');
});

test('the duplicate has an account of its own', async ({ world }) => {
  const { page } = world;
  const { again } = enterTwice(world, { account: account('rosa.other@example.org') });
  await visitContact(page, again.id);
  await expect(kinlink(page)).toContainText('Create a portal account');
  await page.locator('#edit-account-button').press('Enter');
  await drawer(page).getByLabel('Account Email').selectOption(ROSA);
  await submitDrawer(page);
  await findHolder(page);
  const opened = world.context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  await addAna(original);
  await expect(toSetYourself(original)).toContainText(
    'The duplicate has the account “rosa.other@example.org”. Making the contact inactive locks it too. Ask the parent which account they use.',
  );
  await expectHeldUp(page, again);
});

test('deceased, says the suffix of one and the employer of the other', async ({ world }) => {
  const { page } = world;
  const { again } = enterTwice(world, { suffix: 'Deceased' }, { employer: 'DECEASED 03/2026' });
  await visitContact(page, again.id);
  await press(page, 'Check this email');
  await expect(comparison(page)).toContainText('Rosa Vega Deceased');
  await expect(comparison(page)).toContainText('DECEASED 03/2026');
  const opened = world.context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  const step = item(original, 'Add Ana Vega, with Data Access');
  for (const words of ['Deceased', 'DECEASED 03/2026'])
    await expect(step).toContainText(`It says “${words}”. Check the family’s paperwork first.`);
  await expect(step.getByRole('button', { name: 'No access to Ana Vega' })).toBeVisible();
});
