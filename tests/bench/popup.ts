/** How soon the popup stands there. */
import type { BrowserContext } from '@playwright/test';
import { tabIdOf } from '../e2e/popup-page.ts';
import { type Arms, inTurn } from './arms.ts';
import type { Figure } from './section.ts';
import { differenceOf, figureOf } from './statistics.ts';

const ROUNDS = 10;

interface Paints {
  first: number;
  /** The guides stand there and are painted; null on a page that has none. */
  whole: number | null;
}

/** Put into the page before its own scripts. */
function watchGuides(): void {
  const seen = { whole: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#guides')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => Object.assign(seen, { whole: performance.now() });
      painted.port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true });
}

/** Opens a page of an extension in a tab and reads when it was painted, from the browser's own timing. */
async function paints(context: BrowserContext, path: string, guides: boolean): Promise<Paints> {
  const id = new URL(context.serviceWorkers()[0]?.url() ?? '').host;
  const page = await context.newPage();
  if (guides) await page.addInitScript(watchGuides);
  await page.goto(`chrome-extension://${id}/${path}`);
  const read = await page.waitForFunction((guides) => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const { whole } = (globalThis as { benchSeen?: { whole: number } }).benchSeen ?? { whole: 0 };
    return first && (whole || !guides) ? { first: first.startTime, whole: whole || null } : null;
  }, guides);
  const value = (await read.jsonValue()) as Paints;
  await page.close();
  return value;
}

/** The popup beside a blank page of an extension, in turn: what is left is Kinlink's own. */
export async function measurePopup({ kinlink, blank }: Arms): Promise<Figure[]> {
  const popup: Paints[] = [];
  const nothing: Paints[] = [];
  const path = `popup.html?tab=${await tabIdOf(kinlink.page)}`;
  await inTurn(
    ROUNDS,
    async () => void popup.push(await paints(kinlink.world.context, path, true)),
    async () => void nothing.push(await paints(blank.world.context, 'blank.html', false)),
  );
  const first = (list: readonly Paints[]) => list.map((one) => one.first);
  return [
    figureOf('popup: first paint', 'ms', first(popup), { budget: { atMost: 100 } }),
    figureOf('a blank extension page: first paint', 'ms', first(nothing)),
    differenceOf('popup’s own part of it', 'ms', first(popup), first(nothing)),
    figureOf(
      'popup: guides painted',
      'ms',
      popup.map(({ whole }) => whole ?? Number.NaN),
    ),
  ];
}
