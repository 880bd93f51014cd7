/** Counts the documents that a browser loads, in all of its tabs. */
import type { BrowserContext, Page } from '@playwright/test';
import { sum } from '../core/statistics.ts';

/**
 * Requests are not enough: a tab that an extension opens may start to load before Playwright reports it. So each
 * document is asked when it started; documents with different start times are different documents.
 */
export class PageLoads {
  private readonly startTimes = new Map<Page, Set<number>>();
  private readonly answers: Promise<void>[] = [];

  /** Documents that are open at the start do not count. */
  constructor(context: BrowserContext) {
    for (const page of context.pages()) this.follow(page);
    context.on('page', (page) => {
      this.follow(page);
      this.askStartTime(page);
    });
  }

  /** The number of documents, and how many of them were in none of the front tabs. */
  async count(frontTabs: ReadonlySet<Page>): Promise<{ all: number; background: number }> {
    await Promise.all(this.answers);
    const entries = [...this.startTimes];
    const count = (list: typeof entries) => sum(list.map(([, times]) => times.size));
    return {
      all: count(entries),
      background: count(entries.filter(([page]) => !frontTabs.has(page))),
    };
  }

  private follow(page: Page): void {
    this.startTimes.set(page, new Set());
    page.on('domcontentloaded', () => this.askStartTime(page));
  }

  private askStartTime(page: Page): void {
    const answer = page
      .evaluate(() => [location.protocol, performance.timeOrigin] as const)
      .then(([protocol, startTime]) => {
        if (protocol === 'https:') this.startTimes.get(page)?.add(startTime);
      })
      // The tab is closed, or is loading its next document, which is asked later.
      .catch(() => undefined);
    this.answers.push(answer);
  }
}
