import { browser } from 'wxt/browser';
import type { ToPage } from '../contracts/messages.ts';

const REFRESH = 'worker-refresh' satisfies ToPage['kind'];

/** Listens for the worker's request to look again; messages of pages and other extensions are ignored. */
export function listenToWorker(onRefresh: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isOwnWorker = sender.id === browser.runtime.id && !sender.tab;
    if (isOwnWorker && (message as Partial<ToPage> | null)?.kind === REFRESH) onRefresh();
  });
}
