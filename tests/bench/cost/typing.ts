/** Whether typing into a field of PowerSchool gets slower. */
import { alternate, type BenchBrowser, type BrowserPair } from '../core/browser-pair.ts';
import { openContact } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { summarize, summarizeDifferences } from '../core/statistics.ts';
import { waitFrames } from './change-burst.ts';

const ROUNDS = 4;
const TEXT = 'the quick brown fox';

/** Types into the first name. @returns ms from each key to the next paint */
async function typeText({ page }: BenchBrowser): Promise<number[]> {
  const field = page.locator('#first-name-input');
  await field.focus();
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(globalThis, { benchKeyDelays: delays });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        void benchNextPaint().then((paintedAt) => delays.push(paintedAt - timeStamp)),
      { capture: true },
    );
  });
  for (const key of TEXT) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.evaluate(waitFrames, 2);
  }
  const delays = await page.waitForFunction((count) => {
    const { benchKeyDelays } = globalThis as unknown as { benchKeyDelays: number[] };
    return benchKeyDelays.length >= count && benchKeyDelays;
  }, TEXT.length);
  return (await delays.jsonValue()) as number[];
}

export async function measureTyping(
  { kinlink, blank }: BrowserPair,
  contactId: number,
): Promise<Figure[]> {
  const withKinlink: number[] = [];
  const without: number[] = [];
  const type = (browser: BenchBrowser, delays: number[]) => async () => {
    await openContact(browser, contactId);
    delays.push(...(await typeText(browser)));
  };
  await alternate(ROUNDS, type(kinlink, withKinlink), type(blank, without));
  return [
    { name: 'typing with Kinlink: key → next paint', unit: 'ms', ...summarize(withKinlink) },
    { name: 'typing without Kinlink: key → next paint', unit: 'ms', ...summarize(without) },
    {
      name: 'typing: the difference',
      unit: 'ms',
      ...summarizeDifferences(withKinlink, without),
    },
  ];
}
