/**
 * The settings from IT. A browser that has just started takes seconds to read them (three were measured in
 * Chromium 156). The first page does not wait that long: until then the last known settings apply.
 */
import { browser } from 'wxt/browser';
import { lastManagedPolicy } from './storage-items.ts';

/** Longer than a running browser takes to read them, shorter than a registrar notices. */
const MANAGED_WAIT_MS = 100;

type Values = Record<string, unknown>;

/** The values of `storage.managed`; none where Firefox refuses to read because no policy is set. Never throws. */
export async function readManagedValues(): Promise<Values> {
  const values: Values = await browser.storage.managed.get(null).catch(() => ({}));
  const last = await lastManagedPolicy.get();
  if (JSON.stringify(last) !== JSON.stringify(values)) await lastManagedPolicy.set(values);
  return values;
}

/**
 * The settings from IT, or after `waitMs` the last known ones; then `currentValues` gives the current ones.
 * Waits as long as it takes when none are known: settings from IT come before speed.
 */
export async function readManagedQuickly(
  waitMs = MANAGED_WAIT_MS,
): Promise<{ values: Values; currentValues?: Promise<Values> }> {
  const current = readManagedValues();
  const last = await lastManagedPolicy.get();
  if (!last) return { values: await current };
  const soon = new Promise<undefined>((done) => setTimeout(done, waitMs, undefined));
  const values = await Promise.race([current, soon]);
  return values ? { values } : { values: last, currentValues: current };
}
