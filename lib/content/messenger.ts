/** Sends messages to the worker. */
import { browser } from 'wxt/browser';
import type { ToWorker } from '../contracts/messages.ts';

/**
 * @param onGone called when the worker can't be reached for good: Kinlink was updated or removed
 * @returns sends a message; gives the answer, or undefined where there is none
 */
export function createMessenger(onGone: () => void): (message: ToWorker) => Promise<unknown> {
  return async (message) => {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // A worker that is just being stopped gets a second try. An extension that is gone has no id.
      if (browser.runtime?.id) return browser.runtime.sendMessage(message).catch(() => undefined);
      onGone();
      return undefined;
    }
  };
}
