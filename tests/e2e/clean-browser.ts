/** Removes what a test left behind in a browser that the next one shares. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { stopWorker } from './worker.ts';

/** Closes every tab, restarts the worker, and empties storage and permissions. */
export async function clean(context: BrowserContext, extensionId: string): Promise<void> {
  for (const event of ['request', 'console', 'weberror', 'page', 'serviceworker'])
    context.removeAllListeners(event);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/managed-schema.json`);
  await closeOthers(context, page);
  await forgetAll(page);
  await freshWorker(context, page);
  // The old worker may have opened tabs, and written, until it stopped.
  await closeOthers(context, page);
  await forgetAll(page);
  await Promise.all([
    context.clearCookies(),
    context.clearPermissions(),
    context.setOffline(false),
  ]);
  await page.goto('about:blank');
}

/** Closes every other tab, by the browser's own list: Playwright lists a tab only once its address has answered. */
async function closeOthers(context: BrowserContext, page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Tab = { id: number };
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(all: object): Promise<Tab[]>;
          getCurrent(): Promise<Tab>;
          remove(id: number): Promise<void>;
        };
      };
    };
    const own = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own.id);
    // One by one: a tab that closes by itself meanwhile must not hold up the others.
    await Promise.allSettled(others.map(({ id }) => chrome.tabs.remove(id)));
  });
  await expect.poll(() => context.pages().filter((other) => other !== page).length).toBe(0);
}

/** Replaces the worker, so that nothing stays in its memory. */
async function freshWorker(context: BrowserContext, page: Page): Promise<void> {
  const [worker] = context.serviceWorkers();
  const marked = (mark: boolean) =>
    worker?.evaluate((mark) => {
      const scope = globalThis as { isOld?: true };
      if (mark) scope.isOld = true;
      return scope.isOld;
    }, mark);
  await marked(true);
  await stopWorker({ context }, page);
  await wake(page);
  await expect.poll(() => marked(false)).toBeUndefined();
}

/** Any message starts the worker. */
const wake = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined);
  });

/** Clears Kinlink's storage and the added sites, from one of its own pages. */
const forgetAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    interface Chrome {
      permissions: {
        getAll(): Promise<{ origins: string[] }>;
        remove(given: { origins: string[] }): Promise<boolean>;
      };
      scripting: { unregisterContentScripts(): Promise<void> };
      storage: Record<'local' | 'session', { clear(): Promise<void> }>;
    }
    const { permissions, scripting, storage } = (globalThis as unknown as { chrome: Chrome })
      .chrome;
    const { origins } = await permissions.getAll();
    const granted = origins.filter((origin) => !origin.includes('powerschool.com'));
    if (granted.length > 0) await permissions.remove({ origins: granted });
    await scripting.unregisterContentScripts();
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
