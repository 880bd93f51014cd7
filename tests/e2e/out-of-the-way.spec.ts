/** The sidebar leaves PowerSchool's own controls free, on the small windows of school laptops. */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import { coveredControls } from './covered-controls.ts';
import { openOptions } from './extension.ts';
import { HOST, item, kinlink, openWorld, press, visitContact, type World } from './kinlink.ts';
import { ANA, SIDEBAR_STATES } from './sidebar-states.ts';

let world: World | undefined;
test.afterEach(() => world?.close());

for (const height of [633, 768])
  test(`every control of the page can be reached at 1366 × ${height}`, async () => {
    world = await openWorld();
    const { page } = world;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height });
    for (const [name, open] of Object.entries(SIDEBAR_STATES))
      await test.step(name, async () => {
        await open(page);
        await expect(kinlink(page)).toBeVisible();
        const { total, stuck } = await coveredControls(page);
        expect.soft(total, name).toBeGreaterThan(0);
        expect.soft(stuck, name).toEqual([]);
      });
  });

test('on a full page a small card shows what comes next, and all the rest by a click or by scrolling', async () => {
  world = await openWorld();
  const { page } = world;
  await page.setViewportSize({ width: 1366, height: 633 });
  await page.goto(`${HOST}/admin/students/contacts.html?${ANA}`);
  const all = kinlink(page).getByRole('button', { name: 'Show all steps' });
  await expect(all).toBeVisible();
  await expect(kinlink(page).getByRole('textbox')).toBeInViewport({ ratio: 1 });
  const heightOf = async () => (await kinlink(page).boundingBox())?.height ?? 0;
  await expect.poll(heightOf).toBeLessThanOrEqual(220);
  await expectAccessible(page);
  // What the card has no room for is there for a screen reader, and comes by scrolling.
  const carlos = item(page, 'Carlos Lopez').getByRole('button', { name: 'Open contact' });
  await carlos.click({ trial: true });
  await all.click();
  const less = kinlink(page).getByRole('button', { name: 'Show less' });
  await expect(less).toBeVisible();
  await expect.poll(heightOf).toBeGreaterThan(400);
  await less.click();
  await expect(all).toBeVisible();
});

test('a card that grows stays in the window in every frame', async () => {
  world = await openWorld();
  const { page } = world;
  await page.setViewportSize({ width: 1366, height: 633 });
  await page.goto(`${HOST}/admin/students/contacts.html?${ANA}`);
  const all = kinlink(page).getByRole('button', { name: 'Show all steps' });
  await expect(all).toBeVisible();
  // Slow enough that every frame of it is seen on a busy machine.
  const cdp = await world.context.newCDPSession(page);
  await cdp.send('Animation.enable');
  await cdp.send('Animation.setPlaybackRate', { playbackRate: 0.05 });
  const farthestRight = await page.evaluateHandle(() => {
    const host = document.querySelector('kinlink-sidebar') as HTMLElement;
    const seen = { frames: 0, right: 0 };
    const look = () => {
      seen.frames += 1;
      seen.right = Math.max(seen.right, host.getBoundingClientRect().right);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  await all.click();
  await expect(kinlink(page).getByRole('button', { name: 'Show less' })).toBeVisible();
  const { frames } = await farthestRight.jsonValue();
  await expect
    .poll(async () => (await farthestRight.jsonValue()).frames)
    .toBeGreaterThan(frames + 20);
  expect((await farthestRight.jsonValue()).right).toBeLessThanOrEqual(1366);
});

test('beside a drawer at 200 % zoom a narrow card says what to do', async () => {
  world = await openWorld();
  const { page } = world;
  await page.setViewportSize({ width: 683, height: 316 });
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await expect(item(page, 'Create the portal account')).toBeInViewport();
  await expect(kinlink(page).getByRole('button', { name: 'Show all steps' })).toBeVisible();
  expect((await coveredControls(page)).stuck).toEqual([]);
});

test('the sidebar goes to the side that the registrar chose', async () => {
  world = await openWorld();
  const { page, context } = world;
  const options = await openOptions(context);
  const side = options.getByRole('combobox', { name: 'Side of the panel' });
  const left = async () => (await kinlink(page).boundingBox())?.x ?? Number.NaN;
  for (const [label, isLeft] of [
    ['Left', true],
    ['Right', false],
  ] as const) {
    await side.selectOption({ label });
    // The setting is saved a moment after the choice; a page takes it as it loads.
    await expect(async () => {
      await visitContact(page, CONTACTS.carlosDuplicate.id);
      await expect(kinlink(page)).toBeVisible();
      expect((await left()) < 300, label).toBe(isLeft);
    }).toPass();
  }
});
