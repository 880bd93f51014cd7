/** What the browser does to Kinlink's worker. */
import type { Page } from '@playwright/test';
import type { World } from './kinlink.ts';

/** The browser stops the worker, as it does after 30 seconds without work. */
export async function stopWorker({ context }: Pick<World, 'context'>, page: Page): Promise<Page> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return page;
}
