/** The way to the original before a clash happens. */
import { expect, type Locator, type Page } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { kinlink, press, visitContact, type World } from './kinlink.ts';

/** Both contacts side by side. */
export const comparison = (page: Page): Locator =>
  kinlink(page).getByRole('table', { name: 'Same person?' });

/** Finds the clash before it happens, and prepares Ana on the original. @returns the original's tab */
export async function addAnaToOriginal({ page, context }: World): Promise<Page> {
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await press(page, 'Check this email');
  await expect(comparison(page)).toBeVisible();
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  await press(original, 'Add Ana Lopez');
  await expect(kinlink(original)).toContainText('Check, then click Submit.');
  return original;
}
