/** The story ends right even when something happens between every two clicks. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { followKinlink } from './follow-kinlink.ts';
import { causes, HOST, kinlink, openWorld, visitContact, type World } from './kinlink.ts';
import { stopWorker, workerOf } from './worker.ts';

const { carlosDuplicate, carlosOriginal } = CONTACTS;

async function reloadPage(_: World, page: Page): Promise<Page> {
  await page.reload();
  return page;
}

/** Signed out by the server; the registrar signs in again and comes back to the same page. */
async function expire({ context, powerSchool }: World, page: Page): Promise<Page> {
  const url = page.url();
  powerSchool.expireSessions();
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForURL(/pw\.html/);
  const { name, value } = powerSchool.signedInCookie();
  await context.addCookies([{ name, value, url: HOST }]);
  await page.goto('about:blank');
  await page.goto(url);
  return page;
}

/** Kinlink is updated while its pages are open. */
async function updateKinlink(world: World, page: Page): Promise<Page> {
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

const DISTURBANCES = {
  'the worker stops': stopWorker,
  'the page reloads': reloadPage,
  'the session expires': expire,
  'Kinlink is updated': updateKinlink,
};

for (const [what, disturb] of Object.entries(DISTURBANCES))
  test(`the duplicate is retired with nothing lost although ${what} after every step`, async () => {
    const world = await openWorld({ developer: disturb === updateKinlink });
    try {
      await visitContact(world.page, carlosDuplicate.id);
      const done = await followKinlink(world, world.page, {
        isHurried: disturb === stopWorker,
        // A reload empties an open drawer, so those steps are left alone.
        after: async (page, step) =>
          /fill|add|replace|turn/i.test(step) && disturb !== stopWorker && disturb !== updateKinlink
            ? page
            : disturb(world, page),
      });
      const { store } = world.powerSchool;
      expect(done).toContain('deletes the duplicate');
      expect(store.contact(carlosDuplicate.id)).toBeUndefined();
      expect(store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
      expect(store.contact(carlosOriginal.id)?.phones.map(({ number }) => number)).toContain(
        '555-0112',
      );
      for (const cause of await causes(world.powerSchool)) expect(cause).not.toContain('nobody');
    } finally {
      await world.close();
    }
  });
