/** Kinlink's other pages, for the tour: the welcome sheet, the popup, the options, and Spanish. */
import { expect } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { openOptions } from './extension.ts';
import { kinlink, press, visitContact, type World } from './kinlink.ts';
import { openPopup } from './popup-page.ts';
import type { Step } from './story-end.ts';

/** Opens each page the way a registrar does. */
export async function tourOtherPages({ page, context }: World, step: Step) {
  await visitContact(page, CONTACTS.ready.id);
  const opened = context.waitForEvent('page');
  await press(page, 'Welcome sheet');
  const sheet = await opened;
  await step('A welcome sheet for the parent, with the way to the portal', sheet, async () => {
    await expect(sheet.getByRole('article')).toContainText('district.powerschool.com/public/');
    await expect(sheet.getByRole('article')).toContainText('Your password isn’t printed here.');
  });
  await step('The same sheet in Arabic, from right to left', sheet, async () => {
    await sheet.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await expect(sheet.getByRole('article')).toHaveAttribute('dir', 'rtl');
  });
  await sheet.close();

  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toBeVisible();
  const popup = await openPopup(page);
  await step('The popup: guides, a search for anything, open tasks', popup, async () => {
    await popup.getByRole('searchbox', { name: 'Search the guides' }).fill('sign in');
    await expect(popup.getByRole('region', { name: 'Guides' })).toContainText('can’t sign in');
  });
  await popup.close();

  const options = await openOptions(context);
  await step('The district’s settings, and Kinlink in Spanish', options, async () => {
    await options.getByRole('combobox', { name: 'Language of Kinlink' }).selectOption('Español');
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
  });
  await options.close();
  await page.bringToFront();
  await step('The sidebar that was open speaks it at once', page, async () => {
    await expect(kinlink(page)).toHaveAttribute('lang', 'es');
    await expect(kinlink(page)).toContainText('Crear una cuenta del portal');
  });
}
