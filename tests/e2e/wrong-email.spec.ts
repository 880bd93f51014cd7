/** A mistyped email is pointed out before it is saved, in the sidebar and beside PowerSchool's own field. */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import {
  causes,
  drawer,
  expectDone,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  visitContact,
} from './kinlink.ts';

test('a likely mistake is said beside the field, and put right only by the registrar’s click', async () => {
  const { page, powerSchool, close } = await openWorld();
  await visitContact(page, CONTACTS.maria.id);
  const question = kinlink(page).getByRole('textbox', { name: 'The parent’s email' });
  await question.fill('maria.lopez@gmial.com');
  await expect(question).toHaveAccessibleDescription('Did you mean maria.lopez@gmail.com?');
  await expectAccessible(page);
  await press(page, 'Use this instead');
  await expect(question).toHaveValue('maria.lopez@gmail.com');
  await expect(question).toHaveAccessibleDescription('');
  await press(page, 'Add email');
  const field = drawer(page).getByLabel('Email Address');
  await expect(field).toHaveValue('maria.lopez@gmail.com');
  // Kinlink fills in the fields one after the other.
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await field.fill('maria.lopez@example.org.');
  const advice = kinlink(page).getByText('This email starts or ends with a dot');
  await expect(advice).toBeHidden();
  await field.press('Tab');
  await expect(advice).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Use this instead');
  await expect(field).toHaveValue('maria.lopez@example.org');
  await expect(advice).toBeHidden();
  await submitDrawer(page);
  await expectDone(page, 'Add the parent’s email');
  expect(powerSchool.store.contact(CONTACTS.maria.id)?.emails[0]?.address).toBe(
    'maria.lopez@example.org',
  );
  expect(await causes(powerSchool)).toEqual(['email.add by email-panel-save-button']);
  await close();
});
