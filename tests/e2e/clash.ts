/** A clash brought about on purpose, and how long its notice takes: for the tests and for the bench. */
import type { Page } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { kinlink, submitDrawer, visitContact } from './kinlink.ts';

const { carlosDuplicate } = CONTACTS;

/**
 * Fills in the account of a contact whose email is taken, up to the registrar's Submit.
 * @param first no task is open yet: then Kinlink offers the first step
 */
async function fillAccount(page: Page, first: boolean, before?: () => Promise<unknown>) {
  await visitContact(page, carlosDuplicate.id);
  const add = kinlink(page).getByRole('button', { name: 'Add account' });
  if (first) {
    await add.click();
    return kinlink(page).getByText('Check, then press Submit.').waitFor();
  }
  await kinlink(page).getByRole('heading').first().waitFor();
  await before?.();
  await page.locator('#add-account-button').click();
  await page.locator('#web-account-username-input').fill(carlosDuplicate.email);
  await page.locator('#web-account-disabled-input').check();
  await page.locator('#web-account-new-password-input').fill('Sesame-2345');
  await page.locator('#web-account-confirm-password-input').fill('Sesame-2345');
  await page
    .locator('#web-account-recovery-email-input')
    .selectOption({ label: carlosDuplicate.email });
}

/** @returns ms from the error in the page to the frame that shows the notice */
const watchNotice = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let error = 0;
        const sidebar = document.querySelector('kinlink-sidebar')?.shadowRoot as ShadowRoot;
        const look = () => {
          if (!error && document.querySelector('#contact-error')?.textContent?.trim())
            error = performance.now();
          if (!error || !sidebar.querySelector('[role=alert]')?.textContent?.trim()) return;
          observer.disconnect();
          // A message sent from a frame arrives once that frame is painted.
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - error);
            painted.port2.postMessage(0);
          });
        };
        const observer = new MutationObserver(look);
        const everything = { subtree: true, childList: true, characterData: true };
        observer.observe(document.body, everything);
        observer.observe(sidebar, everything);
      }),
  );

/**
 * Presses Submit on an account that clashes.
 * @param before done when all stands on the page and the drawer is not open yet, from the second time on
 * @returns ms from the error in the page to its notice painted
 */
export async function clashOnce(
  page: Page,
  first: boolean,
  before?: () => Promise<unknown>,
): Promise<number> {
  await fillAccount(page, first, before);
  const waited = watchNotice(page);
  await submitDrawer(page);
  return waited;
}
