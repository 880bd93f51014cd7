/** Kinlink's background worker, as the browser runs it. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Policy } from '../../lib/contracts/policy.ts';

/** What these helpers use of a world. */
interface Browser {
  context: BrowserContext;
}

/** The running worker; waits for it to start. */
export const workerOf = async ({ context }: Browser): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

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

/** The browser stops the worker, as it does after 30 seconds without work. */
export async function stopWorker({ context }: Browser, page: Page): Promise<Page> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return page;
}
