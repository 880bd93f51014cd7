/** How soon the popup is painted, compared with an empty page of an extension. */
import type { BrowserContext } from '@playwright/test';
import { tabIdOf } from '../../e2e/popup-page.ts';
import { alternate, type BrowserPair } from '../core/browser-pair.ts';
import type { Figure } from '../core/section.ts';
import { ratios, summarize } from '../core/statistics.ts';

const ROUNDS = 20;

interface PaintTimes {
  first: number;
  /** The first paint with the guides; null on a page without them. */
  guides: number | null;
}

/** Runs in the popup before its scripts. */
function watchGuides(): void {
  const observed = { guides: 0 };
  Object.assign(globalThis, { benchPopup: observed });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#guides')) return;
    observer.disconnect();
    void benchNextPaint().then((paintedAt) => {
      observed.guides = paintedAt;
    });
  }).observe(document, { subtree: true, childList: true });
}

/** Opens a page of an extension in a tab and reads the browser's paint times. */
async function measurePaints(
  context: BrowserContext,
  path: string,
  hasGuides: boolean,
): Promise<PaintTimes> {
  const extensionId = new URL(context.serviceWorkers()[0]?.url() ?? '').host;
  const page = await context.newPage();
  if (hasGuides) await page.addInitScript(watchGuides);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  const times = await page.waitForFunction((waitForGuides) => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const guides = (globalThis as { benchPopup?: { guides: number } }).benchPopup?.guides || null;
    return first && (guides || !waitForGuides) ? { first: first.startTime, guides } : null;
  }, hasGuides);
  const value = (await times.jsonValue()) as PaintTimes;
  await page.close();
  return value;
}

/** Opens the popup and an empty extension page in turn. */
export async function measurePopup({ kinlink, blank }: BrowserPair): Promise<Figure[]> {
  const popup: PaintTimes[] = [];
  const empty: PaintTimes[] = [];
  const path = `popup.html?tab=${await tabIdOf(kinlink.page)}`;
  await alternate(
    ROUNDS,
    async () => void popup.push(await measurePaints(kinlink.world.context, path, true)),
    async () => void empty.push(await measurePaints(blank.world.context, 'blank.html', false)),
  );
  const firstPaints = (list: readonly PaintTimes[]) => list.map(({ first }) => first);
  return [
    { name: 'popup: first paint', unit: 'ms', ...summarize(firstPaints(popup)) },
    {
      name: 'an empty extension page: first paint',
      unit: 'ms',
      ...summarize(firstPaints(empty)),
    },
    {
      name: 'popup: guides painted',
      unit: 'ms',
      ...summarize(popup.map(({ guides }) => guides ?? Number.NaN)),
    },
    {
      name: 'first paint, popup to an empty extension page',
      unit: '×',
      ...summarize(ratios(firstPaints(popup), firstPaints(empty))),
      budget: { atMost: 2.25 },
    },
  ];
}
