/** What may happen between two clicks of the registrar. */
import { expect, type Page } from '@playwright/test';
import { HOST, kinlink, type World } from './kinlink.ts';
import { stopWorker, workerOf } from './worker.ts';

async function reloadPage(_: World, page: Page): Promise<Page> {
  await page.reload();
  return page;
}

/** Signed out by the server; the registrar signs in again and comes back to the same page. */
async function expire({ context, powerSchool }: World, page: Page): Promise<Page> {
  const url = page.url();
  // A page that is still there might go to the sign-in page by itself.
  await page.goto('about:blank');
  powerSchool.expireSessions();
  await page.goto(url);
  await page.waitForURL(/pw\.html/);
  const { name, value } = powerSchool.signedInCookie();
  await context.addCookies([{ name, value, url: HOST }]);
  await page.goto('about:blank');
  await page.goto(url);
  return page;
}

/** Kinlink is updated while its pages are open. */
export async function updateKinlink(world: World, page: Page): Promise<Page> {
  const worker = await workerOf(world);
  const oldSidebar = await page.locator('kinlink-sidebar').elementHandle();
  const restarted = world.context.waitForEvent('serviceworker');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  await restarted;
  // A click on the old copy's sidebar would do nothing.
  await page.waitForFunction((old) => !old?.isConnected, oldSidebar);
  await expect(kinlink(page)).toBeVisible();
  return page;
}

/** By what happens. Each gives the page to go on with. */
export const DISTURBANCES = {
  'the worker stops': stopWorker,
  'the page reloads': reloadPage,
  'the session expires': expire,
  'Kinlink is updated': updateKinlink,
};
