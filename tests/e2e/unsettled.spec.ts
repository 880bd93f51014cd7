/** Pages that are not settled: nothing is noted from them and nothing is offered. */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import type { Variant } from '../powerschool/server.ts';
import {
  item,
  kinlink,
  openWorld,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { openPopup, storageOf } from './popup-page.ts';

const { carlosDuplicate, carlosOriginal } = CONTACTS;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

/** Opens the task of Carlos, then shows this contact on a page with these switches. */
async function showWith(variant: Partial<Variant>, id: number): Promise<string> {
  const { page, context, powerSchool } = world;
  await visitContact(page, carlosDuplicate.id);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('alert')).toContainText('already has an account');
  // A page that is left notes nothing more.
  await page.goto('about:blank');
  const before = tasksIn(await storageOf(context));
  powerSchool.setVariant(variant);
  await visitContact(page, id);
  return before;
}
const tasksIn = (storage: string) =>
  JSON.stringify(
    (JSON.parse(storage) as { state?: { tasks: unknown } }[]).map((area) => area.state?.tasks),
  );
/** All buttons of the sidebar but the one that folds it. */
const buttons = () => kinlink(world.page).locator('.body').getByRole('button');

test('a page that the browser translates: one sentence, no button, and the task stays as it was', async () => {
  const before = await showWith({ translated: 'after-load' }, carlosOriginal.id);
  await expect(world.page.locator('html.translated-ltr')).toHaveCount(1);
  await expect(kinlink(world.page)).toContainText('Turn off the translation for this site');
  await expect(buttons()).toHaveCount(0);
  expect(tasksIn(await storageOf(world.context))).toBe(before);
  world.powerSchool.setVariant({ translated: 'never' });
  await visitContact(world.page, carlosOriginal.id);
  await expect(kinlink(world.page)).not.toContainText('translat');
  await expect(buttons()).not.toHaveCount(0);
});

test('the sidebar itself is not translated', async () => {
  world.powerSchool.setVariant({ translated: 'after-load' });
  await visitContact(world.page, carlosOriginal.id);
  await expect(kinlink(world.page)).toContainText('Turn off the translation');
  await expect(world.page.locator('kinlink-sidebar')).toHaveAttribute('translate', 'no');
});

for (const merge of ['ready', 'conflict'] as const)
  test(`a consolidation (${merge}): nothing of the merged preview is noted or offered`, async () => {
    const before = await showWith({ merge }, carlosOriginal.id);
    await expect(kinlink(world.page)).toContainText('A consolidation is in progress');
    await expect(buttons()).toHaveCount(0);
    await expect(item(world.page, /./)).toHaveCount(0);
    expect(tasksIn(await storageOf(world.context))).toBe(before);
    const popup = await openPopup(world.page);
    await popup.getByRole('button', { name: 'Check this page' }).click();
    await expect(popup.getByText('A consolidation is in progress on this page')).toBeVisible();
    await expect(popup.getByText(/can’t|administrator|Not found/)).toHaveCount(0);
  });

test('the warning before the session ends: Kinlink waits, and goes on when it is answered', async () => {
  await showWith({ timeOut: 'warning' }, carlosOriginal.id);
  await expect(kinlink(world.page)).toContainText('about to sign you out');
  await expect(buttons()).toHaveCount(0);
  await world.page.keyboard.press('Shift');
  await expect(kinlink(world.page)).not.toContainText('about to sign you out');
  await expect(buttons()).not.toHaveCount(0);
});
