import { browser } from 'wxt/browser';
import type { ToPage } from '../contracts/messages.ts';

// Only Kinlink's own worker is listened to, so the shape needs no further check.
const isToPage = (message: unknown): message is ToPage =>
  typeof message === 'object' && message !== null && 'kind' in message;

/** Listens for messages of the worker; those of pages and other extensions are ignored. */
export function listenToWorker(onMessage: (message: ToPage) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id === browser.runtime.id && !sender.tab && isToPage(message)) onMessage(message);
  });
}
