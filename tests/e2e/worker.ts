/** Kinlink's background worker, as the browser runs it. */
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { Policy } from '../../lib/contracts/policy.ts';

/** What these helpers use of a world. */
interface Browser {
  context: BrowserContext;
}

/** The running worker; waits for it to start. */
export const workerOf = async ({ context }: Browser): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** Waits until Playwright lists each tab of the browser. It lists one only once its address has answered. */
export async function waitForTabs({ context }: Browser): Promise<void> {
  const count = async () =>
    (await workerOf({ context })).evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(all: object): Promise<unknown[]> } };
      };
      return (await chrome.tabs.query({})).length;
    });
  await expect.poll(async () => (await count()) - context.pages().length).toBe(0);
}

/** The browser reloads Kinlink, and tells its new worker of an update. */
export async function reloadKinlink({ context }: Browser): Promise<void> {
  const restarted = context.waitForEvent('serviceworker');
  await (await workerOf({ context }))
    .evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload());
    })
    .catch(() => undefined);
  await restarted;
  const isUpdated = () => storedIn({ context }, 'session', 'updated').catch(() => undefined);
  await expect.poll(isUpdated).toBeDefined();
}

/** What the worker's storage holds under a name. */
export const storedIn = async (browser: Browser, area: 'local' | 'session', key: string) =>
  (await workerOf(browser)).evaluate(
    async ([area, key]) => {
      type Area = { get(key: string): Promise<Record<string, unknown>> };
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, Area> } };
      return (await chrome.storage[area]?.get(key))?.[key];
    },
    [area, key] as const,
  );

/** Settings of the registrar's own, as the options page saves them. */
export async function setOwnPolicy(browser: Browser, policy: Partial<Policy>): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate((own) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ 'policy.own': own });
  }, policy);
}

/** Contacts that were given access earlier in this session, as the worker notes them. */
export async function noteFinishedContacts(
  browser: Browser,
  site: string,
  contactIds: readonly string[],
): Promise<void> {
  const worker = await workerOf(browser);
  const now = Date.now();
  const dayLog = contactIds.map((contactId) => ({
    site,
    at: now,
    kind: 'access-on',
    contactId,
    name: '',
  }));
  await worker.evaluate(async (entries) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } };
    interface Session {
      get(key: string): Promise<{ state?: object }>;
      set(items: object): Promise<void>;
    }
    const { session } = chrome.storage;
    const empty = { tasks: [], lastSeenStudent: {}, backgroundTabs: {}, tabs: {}, pages: {} };
    const { state = empty } = await session.get('state');
    await session.set({ state: { ...state, dayLog: entries } });
  }, dayLog);
}

/** The browser stops the worker, as it does after 30 seconds without work. */
export async function stopWorker({ context }: Browser, page: Page): Promise<Page> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return page;
}
