/** Counts the documents that a browser loads, in all of its tabs. */
import type { BrowserContext, Page } from '@playwright/test';

/**
 * A tab that an extension opens may have begun to load before Playwright tells of it, so requests say too
 * little. Every document has a time of its own at which it began: each is asked for it once it is there.
 */
export class Loads {
  private readonly seen = new Map<Page, Set<number>>();
  private readonly asked: Promise<void>[] = [];

  /** What stands in the tabs when it begins is not counted. */
  constructor(context: BrowserContext) {
    for (const page of context.pages()) this.follow(page);
    context.on('page', (page) => {
      this.follow(page);
      this.ask(page);
    });
  }

  /** How many there were, once all have answered, and how many of them in other tabs than these. */
  async count(front: ReadonlySet<Page>): Promise<{ all: number; background: number }> {
    await Promise.all(this.asked);
    const sizes = [...this.seen].map(([page, { size }]) => ({ size, hidden: !front.has(page) }));
    const sum = (list: typeof sizes) => list.reduce((total, { size }) => total + size, 0);
    return { all: sum(sizes), background: sum(sizes.filter(({ hidden }) => hidden)) };
  }

  private follow(page: Page): void {
    this.seen.set(page, new Set());
    page.on('domcontentloaded', () => this.ask(page));
  }

  private ask(page: Page): void {
    const answer = page
      .evaluate(() => [location.protocol, performance.timeOrigin] as const)
      .then(([protocol, began]) => {
        if (protocol === 'https:') this.seen.get(page)?.add(began);
      })
      // Closed, or on its way to the next document, which is asked in its turn.
      .catch(() => undefined);
    this.asked.push(answer);
  }
}
