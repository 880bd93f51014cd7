import { browser } from 'wxt/browser';
import type { ToPage } from '../contracts/messages.ts';

/** Does what the worker asks of this tab; messages of pages and other extensions are ignored. */
export function listenToWorker(handlers: Partial<Record<ToPage['kind'], () => void>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isOwnWorker = sender.id === browser.runtime.id && !sender.tab;
    if (isOwnWorker) handlers[(message as ToPage).kind]?.();
  });
}
