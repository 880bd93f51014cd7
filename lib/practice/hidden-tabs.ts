/** The tabs that Kinlink opens behind the others, played by this page. */
import type { School } from '../contracts/practice/school.ts';
import { readHiddenPage } from './hidden-pages.ts';

/** About as long as a server takes to answer. */
const ANSWER_MS = 300;

/** What the hidden tabs ask of the page that plays them. */
export interface HiddenTabsHost {
  site: string;
  school(): School;
  /** Sends the worker what a tab shows. */
  send(message: unknown, tabId: number, address: string): Promise<unknown>;
}

/** The hidden tabs of one page; each shows the worker its page a moment after it was opened. */
export function createHiddenTabs({ site, school, send }: HiddenTabsHost) {
  const addresses = new Map<number, string>();
  async function show(tabId: number): Promise<void> {
    const address = addresses.get(tabId);
    if (address === undefined) return;
    const facts = readHiddenPage(address, school(), site);
    await send({ kind: 'page-advise', facts, needsStyle: false }, tabId, address);
  }
  return {
    open(tabId: number, address: string): void {
      addresses.set(tabId, address);
      setTimeout(() => void show(tabId), ANSWER_MS);
    },
    show,
    close: (tabId: number): void => void addresses.delete(tabId),
  };
}
