/** How soon a stopped worker that does nothing but answer has answered: what the browser itself takes to start one. */
import { stopWorker } from '../../e2e/worker.ts';
import type { BenchBrowser } from '../core/browser-pair.ts';

export interface EmptyWorker {
  /** Stops the worker, and times its next answer in ms. */
  measure(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page of the empty extension, which can ask its worker. */
export async function openEmptyWorker({ world }: BenchBrowser): Promise<EmptyWorker> {
  const extensionId = new URL(world.context.serviceWorkers()[0]?.url() ?? '').host;
  const page = await world.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/blank.html`);
  return {
    async measure() {
      await stopWorker(world, page);
      return page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        const askedAt = performance.now();
        await chrome.runtime.sendMessage({});
        return performance.now() - askedAt;
      });
    },
    close: () => page.close(),
  };
}
