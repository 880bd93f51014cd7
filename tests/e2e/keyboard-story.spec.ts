/** The duplicate's story by keyboard alone: from PowerSchool's refusal to the deleted duplicate. */
import { expect } from '@playwright/test';
import { comparison } from './attach-ana.ts';
import { enterRosaTwice, phone, refuseAccount, test } from './cases/families.ts';
import { createKeyboard, MOVE_FOCUS } from './keyboard.ts';
import { causes, kinlink } from './kinlink.ts';

/** For a duplicate with one value to copy over. Each value that is not needed takes two more: Tab and Enter. */
const MOST_KEYS = 20;

test('a duplicate with one more phone is finished with at most 20 keys, and no mouse', async ({
  world,
}) => {
  const { page, context, powerSchool } = world;
  const { ana, holder, again } = enterRosaTwice(world, {
    again: { phones: [phone('555-0133')] },
  });
  await refuseAccount(page, again);
  const { press, pressed } = createKeyboard();

  await press(page, MOVE_FOCUS, 'Find existing contact');
  // The focus goes to the verdict, never to an answer.
  await press(page, 'Enter', 'Same person?');
  await expect(comparison(page)).toBeVisible();
  await press(page, 'Tab', 'Same person');
  const original = context.waitForEvent('page');
  await press(page, 'Enter');

  const tab = await original;
  await expect(kinlink(tab)).toContainText('Check, then click Submit.');
  await press(tab, MOVE_FOCUS, 'Submit');
  await press(tab, 'Enter', 'Fill in');
  expect(powerSchool.store.hasDataAccess(holder.id, ana.dcid)).toBe(true);
  await press(tab, 'Enter');
  await expect(kinlink(tab)).toContainText('Check, then click Submit.');
  await press(tab, MOVE_FOCUS, 'Submit');
  await press(tab, 'Enter', 'Open the student’s row');
  expect(powerSchool.store.contact(holder.id)?.phones).toMatchObject([{ number: '555-0133' }]);
  await press(tab, 'Tab', 'Reviewed');
  await press(tab, 'Enter', 'Open duplicate');
  const last = context.waitForEvent('page');
  await press(tab, 'Enter');

  const duplicate = await last;
  await expect(kinlink(duplicate)).toContainText('Delete or inactivate the duplicate');
  await press(duplicate, MOVE_FOCUS, 'Delete or inactivate the duplicate');
  await press(duplicate, 'Tab', 'Show me the Active box');
  await press(duplicate, 'Tab', 'Show me the Delete button');
  await press(duplicate, 'Enter', 'Delete');
  await press(duplicate, 'Enter');
  await expect(duplicate.getByRole('button', { name: 'Confirm', exact: true })).toBeVisible();
  await press(duplicate, 'Tab', 'Confirm');
  await press(duplicate, 'Enter');
  await expect.poll(() => powerSchool.store.contact(again.id)).toBeUndefined();

  expect(pressed.length).toBeLessThanOrEqual(MOST_KEYS);
  expect(await causes(powerSchool)).toEqual([
    expect.stringMatching(/^student\.add by (?!nobody)/),
    'phone.add by phone-panel-save-button',
    'contact.delete by real-delete-button',
  ]);
});
