/** How soon Kinlink answers a click, compared with a button of PowerSchool's own. */
import type { Locator, Page } from '@playwright/test';
import { kinlink as sidebar } from '../../e2e/kinlink.ts';
import { CONTACTS } from '../../powerschool/scene.ts';
import { alternate, type BrowserPair, throttleCpu, waitForIdle } from '../core/browser-pair.ts';
import { openContact } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { median, summarize } from '../core/statistics.ts';

const ROUNDS = 10;
const { carlosDuplicate } = CONTACTS;

/** Buttons on the way to a clash, in the order in which they appear. */
const BUTTONS = {
  'Collapse and Open Kinlink': [/^Collapse Kinlink/, /^Open Kinlink/],
  'Add account': ['Add account'],
  'Undo and Fill in': [/^Undo/, 'Fill in'],
};

/** Clicks. @returns ms from the click to the next paint */
async function clickToPaint(page: Page, button: Locator): Promise<number> {
  const delay = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener(
          'click',
          ({ timeStamp }) =>
            void benchNextPaint().then((paintedAt) => resolve(paintedAt - timeStamp)),
          { capture: true, once: true },
        );
      }),
  );
  await button.click();
  return delay;
}

/** Clicks each kind of button with the processor four times slower. */
export async function measureClicks(
  pair: BrowserPair,
  clearTasks: () => Promise<void>,
): Promise<Figure[]> {
  const { kinlink, blank } = pair;
  const delays: Record<string, number[]> = {};
  const pageDelays: number[] = [];
  await throttleCpu(pair, 4);
  await alternate(
    ROUNDS,
    async () => {
      await openContact(kinlink, carlosDuplicate.id);
      for (const [kind, names] of Object.entries(BUTTONS))
        for (const name of names) {
          const button = sidebar(kinlink.page).getByRole('button', { name }).first();
          delays[kind] = [...(delays[kind] ?? []), await clickToPaint(kinlink.page, button)];
          await waitForIdle(kinlink.page);
        }
      await clearTasks();
    },
    async () => {
      await openContact(blank, carlosDuplicate.id);
      pageDelays.push(await clickToPaint(blank.page, blank.page.locator('#add-account-button')));
    },
  );
  await throttleCpu(pair, 1);
  const reference = median(pageDelays);
  return [
    {
      name: 'PowerSchool’s Add Account → next paint, at 4×',
      unit: 'ms',
      ...summarize(pageDelays),
    },
    ...Object.entries(delays).flatMap(([kind, samples]): Figure[] => [
      { name: `${kind} → next paint, at 4×`, unit: 'ms', ...summarize(samples) },
      {
        name: `${kind} → next paint, to PowerSchool’s own button`,
        unit: '×',
        ...summarize(samples.map((ms) => ms / reference)),
        budget: { atMost: 2 },
      },
    ]),
  ];
}
