/** Picks another school in PowerSchool's bar. */
import { expect, type Page } from '@playwright/test';
import { WAIT } from '../timeouts.ts';

/** For an attempt that is repeated. */
const SOON = WAIT / 24;

/** Picks a school on this page. The server draws the button; it opens the list only once the page's script is there. */
export async function pickSchool(page: Page, name: string): Promise<void> {
  const picker = page.locator('#school_picker_adminSchoolPicker_toggle_btn');
  const choice = page.locator('#school_choices li', { hasText: name });
  await expect(async () => {
    if (!(await choice.isVisible())) await picker.click({ timeout: SOON });
    // The sidebar may lie over the end of the menu.
    await choice.dispatchEvent('click', {}, { timeout: SOON });
    await expect(picker).toHaveText(name, { timeout: SOON });
  }).toPass();
}
