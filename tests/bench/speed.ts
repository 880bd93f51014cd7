/** How soon Kinlink answers. */
import type { Page } from '@playwright/test';
import { clashOnce } from '../e2e/clash.ts';
import { kinlink, visitContact } from '../e2e/kinlink.ts';
import { stopWorker } from '../e2e/worker.ts';
import { CONTACTS } from '../powerschool/scene.ts';
import { type Arms, idle, inTurn, openArms, throttle } from './arms.ts';
import { measureFacts } from './facts.ts';
import { SPEED_NOTES } from './notes.ts';
import { measurePopup } from './popup.ts';
import { searches } from './search.ts';
import type { Figure, Section } from './section.ts';
import { figureOf } from './statistics.ts';

const { carlosDuplicate } = CONTACTS;

/** Error in the page → notice painted, with the worker running and with one that was stopped before the drawer. */
async function notices({ kinlink: { page, world } }: Arms): Promise<Figure[]> {
  const awake: number[] = [];
  const stopped: number[] = [];
  await clashOnce(page, true);
  // With fewer the p95 would be the worst of all, whatever brought it about.
  await inTurn(
    20,
    async () => void awake.push(await clashOnce(page, false)),
    async () => void stopped.push(await clashOnce(page, false, () => stopWorker(world, page))),
  );
  const budget = { atMost: 100, of: 'p95' } as const;
  return [
    figureOf('error → notice painted', 'ms', awake, { budget }),
    figureOf('… with a worker that was stopped', 'ms', stopped, { budget }),
  ];
}

/** Drops all tasks, as the end of the session does. */
async function forget({ kinlink: { world, page } }: Arms): Promise<void> {
  const worker =
    world.context.serviceWorkers()[0] ?? (await world.context.waitForEvent('serviceworker'));
  await page.goto('about:blank');
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
}

/** Clicks, and gives the time from the press to the next paint. */
async function clickOn(page: Page, name: string | RegExp): Promise<number> {
  const paint = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener(
          'click',
          ({ timeStamp }) =>
            requestAnimationFrame(() => {
              const painted = new MessageChannel();
              painted.port1.onmessage = () => resolve(performance.now() - timeStamp);
              painted.port2.postMessage(0);
            }),
          { capture: true, once: true },
        );
      }),
  );
  await kinlink(page).getByRole('button', { name }).first().click();
  return paint;
}

/** Every kind of button on the way to a clash, each on a processor four times slower. */
async function clicks(arms: Arms): Promise<Figure[]> {
  const { page } = arms.kinlink;
  const buttons = {
    'Fold and Open Kinlink': [/^Fold Kinlink/, /^Open Kinlink/],
    'Add account': ['Add account'],
    'Undo and Fill in': [/^Undo/, 'Fill in'],
  };
  const taken: Record<string, number[]> = {};
  await throttle(arms, 4);
  for (let round = 0; round < 6; round += 1) {
    await visitContact(page, carlosDuplicate.id);
    await kinlink(page).getByRole('button', { name: 'Add account' }).waitFor();
    await idle(page);
    for (const [what, names] of Object.entries(buttons))
      for (const name of names) {
        taken[what] = [...(taken[what] ?? []), await clickOn(page, name)];
        await idle(page);
      }
    await forget(arms);
  }
  await throttle(arms, 1);
  return Object.entries(taken).map(([what, samples]) =>
    figureOf(`${what} → next paint, at 4×`, 'ms', samples, { budget: { atMost: 100 } }),
  );
}

/** Measures every answer that a registrar waits for. */
export async function measureSpeed(): Promise<Section> {
  const arms = await openArms();
  const figures: Figure[] = [];
  try {
    figures.push(...(await notices(arms)));
    await forget(arms);
    figures.push(...(await searches(arms, () => forget(arms))), ...(await clicks(arms)));
    figures.push(...(await measurePopup(arms)));
  } finally {
    await arms.close();
  }
  return {
    id: 'speed',
    heading: 'Speed to the answer',
    figures: [...figures, ...(await measureFacts())],
    notes: SPEED_NOTES,
  };
}
