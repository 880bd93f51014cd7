/** Two equal browsers, one with Kinlink and one with an empty extension. Measurements alternate between them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { openWorld, type World } from '../../e2e/kinlink.ts';
import type { Variant } from '../../powerschool/server.ts';
import { installNextPaint } from './next-paint.ts';

export interface BenchBrowser {
  world: World;
  page: Page;
  cdp: CDPSession;
  hasKinlink: boolean;
}
export interface BrowserPair {
  kinlink: BenchBrowser;
  blank: BenchBrowser;
  close(): Promise<void>;
}

/** An extension whose worker only answers, and a page to compare extension pages with. */
function createBlankExtension(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'blank-extension-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('worker.js', 'chrome.runtime.onMessage.addListener((_, __, answer) => answer(true));');
  write('blank.html', '<!doctype html><meta charset="utf-8"><title>Blank</title><p>Blank</p>');
  write(
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

async function prepareBrowser(world: World, hasKinlink: boolean): Promise<BenchBrowser> {
  // tsx wraps functions in a call of this helper, which pages lack.
  await world.context.addInitScript('globalThis.__name = (value) => value');
  await world.context.addInitScript(installNextPaint);
  const cdp = await world.context.newCDPSession(world.page);
  // Thread time leaves out most of what other processes take.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  return { world, page: world.page, cdp, hasKinlink };
}

/** Opens both browsers, each with its own stand-in server. */
export async function openBrowserPair(variant: Partial<Variant> = {}): Promise<BrowserPair> {
  const extension = createBlankExtension();
  const options = { variant, latencyMs: 5, own: true };
  const worlds = [
    await openWorld(options),
    await openWorld({ ...options, extension: extension.folder }),
  ] as const;
  const close = async () => {
    // A browser that crashed is closed already; the measurement reports the reason.
    for (const world of worlds) await world.close().catch(() => undefined);
    extension.remove();
  };
  const [kinlink, blank] = worlds;
  return {
    kinlink: await prepareBrowser(kinlink, true),
    blank: await prepareBrowser(blank, false),
    close,
  };
}

/** Runs A and B in turn; the first one changes with each round, so that neither profits from its place. */
export async function alternate(
  rounds: number,
  a: (round: number) => Promise<void>,
  b: (round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    for (const run of round % 2 ? [b, a] : [a, b]) await run(round);
}

/** Slows the pages of both browsers down; a rate of 1 is full speed. */
export async function throttleCpu({ kinlink, blank }: BrowserPair, rate: number): Promise<void> {
  for (const { cdp } of [kinlink, blank])
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Resolves when the page has been idle twice, or after 2 s each time in a browser that never reports it. */
export const waitForIdle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const options = { timeout: 2000 };
        requestIdleCallback(() => requestIdleCallback(() => resolve(), options), options);
      }),
  );
