/** What Kinlink can't do: each case gets a plain sentence, and nothing is filled in wrongly. */
import { expect } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import {
  card,
  item,
  kinlink,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import type { Step } from './story-end.ts';

/** Plays all of them. */
export async function declinedCases(world: World, step: Step): Promise<void> {
  await unusableEmails(world, step);
  await otherHolders(world, step);
  await unknownStudentNumber(world, step);
}

async function unusableEmails({ page, powerSchool }: World, step: Step) {
  const none = powerSchool.store.contacts.find(
    (contact) => contact.active && contact.emails.length === 0 && contact.links.length > 0,
  );
  await visitContact(page, none?.id ?? 0);
  await step('What is no email address is not filled in', page, async () => {
    const question = kinlink(page).getByLabel('The parent’s email');
    await question.fill('maria at example');
    await expect(kinlink(page)).toContainText('There’s a space in this email.');
    await question.fill('maria.example.org');
    await expect(kinlink(page)).toContainText('An email address has an @ in the middle');
    await question.fill(`${'m'.repeat(250)}@example.org`);
    await expect(kinlink(page)).toContainText('the limit is 256');
    await expect(kinlink(page).getByRole('button', { name: 'Fill in' })).toHaveCount(0);
  });

  await visitContact(page, CONTACTS.longEmail.id);
  await step('An email that is too long for a username', page, async () => {
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText(
      'This email is too long for a username (70 characters; the limit is 64)',
    );
    await expect(kinlink(page).getByRole('button', { name: 'Undo' })).toBeVisible();
    const username = page.locator('#web-account-username-input');
    await expect(username).toHaveValue('');
    await expect(kinlink(page)).not.toContainText('Check, then click Submit.');
    await username.fill('max.quill');
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
    await username.fill('');
  });
}

async function otherHolders({ page }: World, step: Step) {
  await visitContact(page, CONTACTS.motherOfPriya.id);
  await step('A taken username is not called a taken email', page, async () => {
    await press(page, 'Add account');
    await submitFilledDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText('This username is taken');
  });
  await step(
    'No contact has the email: the possible reasons, and where else to look',
    page,
    async () => {
      await press(page, 'Find existing contact');
      await expect(kinlink(page)).toContainText('No one else was found.');
      await press(page, 'Include inactive contacts');
      await expect(
        kinlink(page).getByRole('button', { name: 'Search by the name Sunita Raman' }),
      ).toBeVisible();
    },
  );

  await visitContact(page, CONTACTS.fatherOfNora.id);
  await step('The account of an inactive contact is found on request', page, async () => {
    await press(page, 'Add account');
    await submitFilledDrawer(page);
    await press(page, 'Find existing contact');
    await kinlink(page).getByRole('button', { name: 'Include inactive contacts' }).click();
    await expect(card(page, `contact ${CONTACTS.inactiveHolder.id}`)).toContainText('Inactive');
  });
}

async function unknownStudentNumber({ page, context, powerSchool }: World, step: Step) {
  powerSchool.setVariant({ rest: 'off' });
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await step('The student’s number is not known, so Kinlink asks for it', page, async () => {
    await press(page, 'Add account');
    await submitFilledDrawer(page);
    await press(page, 'Find existing contact');
    await expect(item(page, `contact ${CONTACTS.carlosOriginal.id}`)).toBeVisible();
  });
  const opened = context.waitForEvent('page');
  await item(page, `contact ${CONTACTS.carlosOriginal.id}`)
    .getByRole('button', { name: 'Open contact' })
    .click();
  const original = await opened;
  await step(
    'Compared on the original’s own page, where no record can be read',
    original,
    async () => {
      await expect(kinlink(original).getByRole('table', { name: 'Same person?' })).toBeVisible();
      await press(original, 'Same person');
    },
  );
  await step('A number has digits only, and a wrong one finds no student', original, async () => {
    const question = kinlink(original).getByLabel(/’s student number$/);
    await question.fill('10 123');
    await expect(kinlink(original)).toContainText('A student number has only digits.');
    await question.fill('99999999');
    await press(original, /^Add .*Ana/);
    await expect(kinlink(original).getByRole('alert')).toContainText(
      'No student with the number 99999999 was found.',
    );
  });
  await original.close();
  powerSchool.setVariant({ rest: 'on' });
}
