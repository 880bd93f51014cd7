/** Sends to the worker. */
import { browser } from 'wxt/browser';
import type { ToWorker } from '../contracts/messages.ts';

/**
 * @param gone called when the worker can't be reached for good: Kinlink was updated or removed
 * @returns sends a message; gives the answer, or undefined where there is none
 */
export function sender(gone: () => void): (message: ToWorker) => Promise<unknown> {
  return async (message) => {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // A worker on its way down is tried once more; an extension that has gone has no id.
      if (browser.runtime?.id) return browser.runtime.sendMessage(message).catch(() => undefined);
      gone();
      return undefined;
    }
  };
}
