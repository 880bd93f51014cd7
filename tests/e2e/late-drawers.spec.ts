/** Drawers that open late: whose they are is known, or nothing is filled in (promise 8). */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { drawer, item, kinlink, openWorld, press, visitContact, type World } from './kinlink.ts';

/** How late the stand-in opens a drawer, in milliseconds. */
const LATE_MS = 1500;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
  // Neither of Helen's children can be seen.
  for (const link of world.powerSchool.store.contact(CONTACTS.accessOff.id)?.links ?? [])
    link.dataAccess = false;
  await visitContact(world.page, CONTACTS.accessOff.id);
  await expect(item(world.page, 'Turn on Data Access for Nora Whitfield')).toContainText('Now');
  world.powerSchool.setVariant({ drawer: 'late' });
  await visitContact(world.page, CONTACTS.accessOff.id);
  await expect(item(world.page, 'Turn on Data Access for Nora Whitfield')).toContainText('Now');
});
test.afterEach(() => world.close());

const access = () => drawer(world.page).locator('#allow-access-to-student-data-drawer-input');

test('a drawer that Kinlink opened, and that opens late, is filled in for its own child', async () => {
  await press(world.page, 'Turn on access for Nora Whitfield');
  await expect(access()).toBeChecked();
  await expect(kinlink(world.page)).toContainText('Check, then click Submit.');
});

/** Visits the contact anew. Her drawers wait from now on until the returned function lets them open. */
async function holdDrawers(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript((lateMs) => {
    const { setTimeout } = window;
    const held: (() => void)[] = [];
    const hold = (run: () => void, ms?: number) =>
      ms === lateMs ? held.push(run) : setTimeout(run, ms);
    const openDrawers = () => {
      if (held.length === 0)
        throw new Error('The stand-in waits for another time: no drawer is held');
      for (const run of held.splice(0)) run();
    };
    Object.assign(window, { setTimeout: hold, openDrawers });
  }, LATE_MS);
  await visitContact(page, CONTACTS.accessOff.id);
  return () => page.evaluate(() => (window as unknown as { openDrawers(): void }).openDrawers());
}

test('while another child’s drawer is still to open, nothing is filled in, and that is said', async () => {
  const { page } = world;
  const openDrawers = await holdDrawers(page);
  await expect(item(page, 'Turn on Data Access for Nora Whitfield')).toContainText('Now');
  const row = page.locator('#relationship-table tr', { hasText: STUDENTS.otto.first });
  // By the keyboard: the sidebar may lie over the pencil.
  await row.locator('[id^="edit-details-button-"]').press('Enter');
  await press(page, 'Turn on access for Nora Whitfield');
  await expect(kinlink(page)).toContainText('Another panel was opened a moment ago.');
  await openDrawers();
  await expect(drawer(page)).toContainText('Whitfield, Otto');
  await expect(item(page, 'Turn on Data Access for Nora Whitfield')).toContainText(
    'Close it and open Nora Whitfield from here.',
  );
  await drawer(page).getByRole('link', { name: 'Data Access' }).click();
  await expect(access()).not.toBeChecked();
  expect(world.powerSchool.journal).toEqual([]);
});
