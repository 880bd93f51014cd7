/** How soon Kinlink answers. */
import { expect } from '@playwright/test';
import { storedIn, workerOf } from '../../e2e/worker.ts';
import { type BrowserPair, openBrowserPair } from '../core/browser-pair.ts';
import type { Section } from '../core/section.ts';
import { measureClicks } from './button-clicks.ts';
import { measureNotices } from './clash-notice.ts';
import { measureSearches } from './contact-search.ts';
import { measurePopup } from './popup-paint.ts';
import { measureReading } from './read-facts.ts';

/** Long enough for the worker to save what the last page of a round told it, in ms. */
const LATE_SAVE_MS = 300;

/** Drops all tasks, as the end of a session does; again where the worker saved something afterwards. */
async function clearTasks({ kinlink: { world, page } }: BrowserPair): Promise<void> {
  await page.goto('about:blank');
  await expect(async () => {
    const worker = await workerOf(world);
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { clear(): Promise<void> } } };
      };
      return chrome.storage.session.clear();
    });
    await page.waitForTimeout(LATE_SAVE_MS);
    expect(await storedIn(world, 'session', 'state')).toBeUndefined();
  }).toPass();
}

async function measureAnswers() {
  const pair = await openBrowserPair();
  const clear = () => clearTasks(pair);
  try {
    const notices = await measureNotices(pair);
    await clear();
    return [
      ...notices,
      ...(await measureSearches(pair, clear)),
      ...(await measureClicks(pair, clear)),
      ...(await measurePopup(pair)),
    ];
  } finally {
    await pair.close();
  }
}

/** Measures every answer that a registrar waits for. */
export async function measureSpeed(): Promise<Section> {
  return {
    id: 'speed',
    heading: 'Speed to the answer',
    figures: [...(await measureAnswers()), ...(await measureReading())],
    notes: [
      'Each ratio compares Kinlink’s time with a fixed workload of the same run: PowerSchool’s own answer, its own button, the same search on its own page, an empty extension page, or looking each cell up by its id.',
      'The popup opens as a page in a tab, because a browser without a window has no toolbar button to press.',
      'Pages time searches themselves, because the test driver looks only up to every half second.',
      'Reading 2,000 rows has its budget as a load reads them: counted, and 25 rows read. Each row is read once something is done there.',
    ],
  };
}
