/** The registrar moves the sidebar to the other side: from the popup, or by the browser's key. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { kinlink, openWorld, visitContact, type World } from './kinlink.ts';
import { openPopup } from './popup-page.ts';
import { stopWorker, workerOf } from './worker.ts';

let world: World | undefined;
test.afterEach(() => world?.close());

/** The half of the window that the sidebar is in. */
const side = (page: Page) =>
  expect.poll(async () => {
    const { x = 0, width = 0 } = (await kinlink(page).boundingBox()) ?? {};
    return x + width / 2 < (page.viewportSize()?.width ?? 0) / 2 ? 'left' : 'right';
  });

async function openContact(): Promise<World> {
  world = await openWorld();
  await world.page.emulateMedia({ reducedMotion: 'reduce' });
  // So narrow that the left side is not free: the registrar’s choice counts all the same.
  await world.page.setViewportSize({ width: 1050, height: 800 });
  await visitContact(world.page, CONTACTS.maria.id);
  await side(world.page).toBe('right');
  return world;
}

/** Presses the popup's button, which closes nothing and asks nothing. */
async function moveByPopup(page: Page): Promise<void> {
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Move the panel to the other side' }).click();
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
  await side(page).toBe('right');
  await side(other).toBe('right');
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
