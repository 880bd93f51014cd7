/** How much memory is in use: in the session's storage, and in a page that stays open. */
import { expect, type Page } from '@playwright/test';
import { kinlink, type World } from '../e2e/kinlink.ts';
import { workerOf } from '../e2e/worker.ts';

/** Bytes at one moment. */
export interface MemorySample {
  storage: number;
  /** The page's heap, less `leftByUpdates`. */
  page: number;
  /** Bytes that earlier updates of Kinlink left in the page's process. */
  leftByUpdates: number;
}

interface Scope {
  chrome: { storage: { session: { getBytesInUse(): Promise<number> } } };
}

/** Reads what is in use after a garbage collection. The page's figure has PowerSchool's own part in it. */
export async function sampleMemory(
  world: World,
  page: Page,
  leftByUpdates: number,
): Promise<MemorySample> {
  const worker = await workerOf(world);
  const storage = await worker.evaluate(() =>
    (globalThis as unknown as Scope).chrome.storage.session.getBytesInUse(),
  );
  return { storage, page: (await heapOf(page)) - leftByUpdates, leftByUpdates };
}

/**
 * What the page's process uses after a reload and a garbage collection. Chromium keeps something of each content script
 * that an update has replaced, until the process ends: a reload alone does not free it.
 */
export async function heapAfterReload(page: Page): Promise<number> {
  await page.reload();
  await expect(kinlink(page)).toBeVisible();
  return heapOf(page);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** By which part the last third's middle value is above the first third's; 0.05 is 5 %. */
export function growthOf(values: readonly number[]): number {
  const third = Math.max(1, Math.floor(values.length / 3));
  return middleOf(values.slice(-third)) / middleOf(values.slice(0, third)) - 1;
}

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
