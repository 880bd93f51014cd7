/** Kinlink's background worker, as the browser runs it. */
import type { BrowserContext, Page, Worker } from '@playwright/test';

/** What these helpers use of a world. */
interface Browser {
  context: BrowserContext;
}

/** The running worker; waits for it to start. */
export const workerOf = async ({ context }: Browser): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** The browser stops the worker, as it does after 30 seconds without work. */
export async function stopWorker({ context }: Browser, page: Page): Promise<Page> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return page;
}
