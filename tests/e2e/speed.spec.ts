/** How soon the notice stands after the error does. */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { kinlink, openWorld, submitDrawer, visitContact } from './kinlink.ts';

test('the notice of a clash stands within 100 ms of the error (median of five)', async () => {
  const world = await openWorld();
  const { page } = world;
  const waits: number[] = [];
  for (let round = 0; round < 5; round++) {
    await visitContact(page, CONTACTS.carlosDuplicate.id);
    const add = kinlink(page).getByRole('button', { name: 'Add account' });
    // From the second round on a task is open: PowerSchool's own button opens the drawer.
    if (round === 0) {
      await add.click();
      await expect(kinlink(page)).toContainText('Check, then press Submit.');
    } else {
      await page.locator('#add-account-button').click();
      await page.locator('#web-account-username-input').fill(CONTACTS.carlosDuplicate.email);
      await page.locator('#web-account-disabled-input').check();
      await page.locator('#web-account-new-password-input').fill('Sesame-2345');
      await page.locator('#web-account-confirm-password-input').fill('Sesame-2345');
      await page
        .locator('#web-account-recovery-email-input')
        .selectOption({ label: CONTACTS.carlosDuplicate.email });
    }
    const waited = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let error = 0;
          const sidebar = document.querySelector('kinlink-sidebar')?.shadowRoot as ShadowRoot;
          const look = () => {
            if (!error && document.querySelector('#contact-error')?.textContent?.trim())
              error = performance.now();
            if (error && sidebar.querySelector('[role=alert]')?.textContent?.trim())
              resolve(performance.now() - error);
          };
          const observer = new MutationObserver(look);
          const everything = { subtree: true, childList: true, characterData: true };
          observer.observe(document.body, everything);
          observer.observe(sidebar, everything);
        }),
    );
    await submitDrawer(page);
    waits.push(await waited);
  }
  await world.close();
  const median = waits.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
  test.info().annotations.push({ type: 'ms', description: waits.map(Math.round).join(', ') });
  console.log(`error → notice: ${waits.map((wait) => Math.round(wait)).join(', ')} ms`);
  expect(median).toBeLessThanOrEqual(100);
});
