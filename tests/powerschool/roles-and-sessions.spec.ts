import { expect, type Page, test } from '@playwright/test';
import { HOST } from './browser.ts';
import { STATES } from './facts-states.ts';
import { CONTACTS } from './scene.ts';
import type { PowerSchool } from './server.ts';
import { isNotRefusal, openSpecPage, type SpecPage } from './spec-page.ts';

/* Who acts: roles, sessions that expire, and presses that are recorded. */

let powerSchool: PowerSchool;
let browser: SpecPage['browser'];
let page: Page;
openSpecPage((opened) => {
  ({ powerSchool, browser, page } = opened);
}, isNotRefusal);

test.describe('sessions and presses', () => {
  test.beforeEach(() => {
    powerSchool.reset();
    powerSchool.setVariant({ era: '2025', modalDrawers: true, errorPlace: 'drawer' });
  });

  test('§1 S: an expired session leads to the sign-in page, from a page load and from a save', async () => {
    await STATES['email drawer'](page);
    powerSchool.expireSessions();
    await page.locator('#email-type-input').selectOption({ label: 'Home' });
    await page.locator('#email-address-input').fill('new@example.org');
    await page.locator('#email-panel-save-button').click();
    await expect(page).toHaveURL(/\/admin\/pw\.html$/);
    await page.goto('/admin/home.html');
    await expect(page).toHaveURL(/\/admin\/pw\.html$/);
    expect(powerSchool.journal).toEqual([]);
    const { name, value } = powerSchool.signedInCookie();
    await browser.context.addCookies([{ name, value, url: HOST }]);
  });

  test('presses are recorded with whether the click was real, and a write without a click has no author', async () => {
    await STATES.details(page);
    powerSchool.presses.length = 0;
    await page.locator('#fake-delete-button').click();
    await page.locator('#cancel-delete-button').evaluate((button: HTMLElement) => button.click());
    await expect
      .poll(() => powerSchool.presses.map(({ id, trusted, inShadow }) => [id, trusted, inShadow]))
      .toEqual([
        ['fake-delete-button', true, false],
        ['cancel-delete-button', false, false],
      ]);
    await page.locator('#employer-input').fill('Bakery');
    await page.evaluate(() => {
      const scope = (
        window as unknown as {
          angular: {
            element(e: Element | null): {
              scope(): { submit(): void; $apply(f: () => void): void };
            };
          };
        }
      ).angular
        .element(document.querySelector('#contactform'))
        .scope();
      scope.$apply(() => scope.submit());
    });
    await expect.poll(() => powerSchool.journal.length).toBe(1);
    expect(powerSchool.journal[0]?.by).toBeNull();
  });
});

test('role: what may not be done is not there', async () => {
  powerSchool.setVariant({ era: '2025', role: 'no-account' });
  await visitOnly('#web-account-table');
  await expect(page.locator('#edit-account-button')).toHaveCount(0);
  await expect(page.locator('[value="Add Email"]')).toHaveCount(1);
  powerSchool.setVariant({ role: 'view-only' });
  await visitOnly('#web-account-table');
  await expect(
    page.locator(
      '#contactform input:not([type="hidden"]):not([id^="show-all-"]), #contactform select, #contactform button',
    ),
  ).toHaveCount(0);
});

async function visitOnly(waitFor: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/admin/contacts/edit.html#?contactid=${CONTACTS.carlosOriginal.id}`);
  await page.locator(waitFor).waitFor();
  await page.locator('#physical-address-table').waitFor();
}
