/** The registrar moves the sidebar: by its top, from the popup, or by the browser's key. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { kinlink, openWorld, visitContact, type World } from './kinlink.ts';
import { openPopup } from './popup-page.ts';
import { stopWorker, workerOf } from './worker.ts';

let world: World | undefined;
test.afterEach(() => world?.close());

/** The side of the window that the sidebar is at. */
const side = (page: Page) =>
  expect.poll(async () => {
    const { x = 0, y = 0, width = 0 } = (await kinlink(page).boundingBox()) ?? {};
    const window = page.viewportSize() ?? { width: 0, height: 0 };
    if (y > window.height / 2) return 'bottom';
    return x + width / 2 < window.width / 2 ? 'left' : 'right';
  });

/** Drags the sidebar by its top, to a point of the window. */
async function drag(page: Page, x: number, y: number): Promise<void> {
  const top = await kinlink(page).getByText('Kinlink', { exact: true }).boundingBox();
  await page.mouse.move((top?.x ?? 0) + (top?.width ?? 0) + 12, (top?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

async function openContact(): Promise<World> {
  world = await openWorld();
  await world.page.emulateMedia({ reducedMotion: 'reduce' });
  // So narrow that the left side is not free: the registrar’s choice counts all the same.
  await world.page.setViewportSize({ width: 1050, height: 800 });
  await visitContact(world.page, CONTACTS.maria.id);
  await side(world.page).toBe('right');
  return world;
}

/** Clicks the popup's button, which closes nothing and asks nothing. */
async function moveByPopup(page: Page): Promise<void> {
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Move the panel' }).click();
  await popup.close();
}

test('the popup moves the sidebar, and the site keeps it there', async () => {
  const { page, context } = await openContact();
  await moveByPopup(page);
  await side(page).toBe('left');
  const other = await context.newPage();
  await visitContact(other, CONTACTS.ready.id);
  await side(other).toBe('left');
  await stopWorker({ context }, other);
  await page.reload();
  await side(page).toBe('left');
  await moveByPopup(page);
  await side(page).toBe('bottom');
  await side(other).toBe('bottom');
  await moveByPopup(page);
  await side(page).toBe('right');
  await side(other).toBe('right');
});

test('dragged by its top, it stays at the side where it was let go', async () => {
  const { page, powerSchool } = await openContact();
  await drag(page, 60, 300);
  await side(page).toBe('left');
  await drag(page, 500, 780);
  await side(page).toBe('bottom');
  await page.reload();
  await side(page).toBe('bottom');
  // It is as wide as a bar there, and nothing of it is cut off.
  const box = await kinlink(page).boundingBox();
  expect(box?.width).toBeGreaterThan(500);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  await drag(page, 1000, 100);
  await side(page).toBe('right');
  expect(powerSchool.journal).toEqual([]);
});

test('a click on its top moves nothing, and a script of the page can’t drag it', async () => {
  const { page } = await openContact();
  const before = await kinlink(page).boundingBox();
  await drag(page, (before?.x ?? 0) + 150, (before?.y ?? 0) + 30);
  await page.evaluate(() => {
    const top = document.querySelector('kinlink-sidebar')?.shadowRoot?.querySelector('.top');
    for (const [type, clientX] of [
      ['pointerdown', 900],
      ['pointermove', 50],
      ['pointerup', 50],
    ] as const)
      top?.dispatchEvent(new PointerEvent(type, { clientX, clientY: 100, bubbles: true }));
  });
  await expect.poll(() => kinlink(page).boundingBox()).toEqual(before);
  await page.reload();
  await side(page).toBe('right');
});

test('the browser’s key moves it too', async () => {
  const { page, context } = await openContact();
  await (await workerOf({ context })).evaluate(async (url) => {
    type Tab = { url?: string };
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(all: object): Promise<Tab[]> };
        commands: { onCommand: { dispatch(command: string, tab?: Tab): void } };
      };
    };
    const tabs = await chrome.tabs.query({});
    chrome.commands.onCommand.dispatch(
      'move-sidebar',
      tabs.find((tab) => tab.url === url),
    );
  }, page.url());
  await side(page).toBe('left');
});
