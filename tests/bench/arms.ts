/** Two browsers alike: one with Kinlink, one with a blank extension in its place; A and B alternate in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { openWorld, type World } from '../e2e/kinlink.ts';
import type { Variant } from '../powerschool/server.ts';

export interface Arm {
  world: World;
  page: Page;
  cdp: CDPSession;
  hasKinlink: boolean;
}
export interface Arms {
  kinlink: Arm;
  blank: Arm;
  close(): Promise<void>;
}

/** An extension that does nothing: a worker, and a page to compare pages with. */
function blankExtension(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'blank-extension-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('worker.js', '');
  put('blank.html', '<!doctype html><meta charset="utf-8"><title>Blank</title><p>Blank</p>');
  put(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Blank',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

async function armOf(world: World, hasKinlink: boolean): Promise<Arm> {
  // Functions that tsx has compiled call this; pages have it not.
  await world.context.addInitScript('globalThis.__name = (named) => named');
  const cdp = await world.context.newCDPSession(world.page);
  // The time of the thread itself: what else runs on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  return { world, page: world.page, cdp, hasKinlink };
}

/** Opens both, each on a stand-in of its own. */
export async function openArms(variant: Partial<Variant> = {}): Promise<Arms> {
  const blank = blankExtension();
  const options = { variant, latencyMs: 5, own: true };
  const worlds = [
    await openWorld(options),
    await openWorld({ ...options, extension: blank.folder }),
  ] as const;
  const close = async () => {
    // A browser that has gone by itself is closed; why it went, the measurement says.
    for (const world of worlds) await world.close().catch(() => undefined);
    blank.remove();
  };
  return { kinlink: await armOf(worlds[0], true), blank: await armOf(worlds[1], false), close };
}

/** Runs both in turn, who is first changing each time. */
export async function inTurn(
  rounds: number,
  a: (round: number) => Promise<void>,
  b: (round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    for (const run of round % 2 ? [b, a] : [a, b]) await run(round);
}

/** Slows one down; a rate of 1 lets it run again. */
export const slowed = ({ cdp }: Arm, rate: number): Promise<unknown> =>
  cdp.send('Emulation.setCPUThrottlingRate', { rate });

/** Slows both down. */
export async function throttle({ kinlink, blank }: Arms, rate: number): Promise<void> {
  for (const arm of [kinlink, blank]) await slowed(arm, rate);
}

/** Resolves when the page's thread has had nothing to do, twice; a browser that never says so is not waited for. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const soon = { timeout: 2000 };
        requestIdleCallback(() => requestIdleCallback(() => done(), soon), soon);
      }),
  );
