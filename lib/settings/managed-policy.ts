/**
 * What IT set. A browser that has just started takes seconds to tell it (three were measured in
 * Chromium 156), and the first page must not wait for that: until then it is what it was last.
 */
import { browser } from 'wxt/browser';

const LAST = 'policy.managed';
/** Longer than a browser takes that has been up for a while, shorter than a registrar notices. */
const MANAGED_WAIT_MS = 100;

type Values = Record<string, unknown>;

/** The values of `storage.managed`; none where Firefox refuses to read because no policy is set. Never throws. */
export async function readManagedValues(): Promise<Values> {
  const values: Values = await browser.storage.managed.get(null).catch(() => ({}));
  const { [LAST]: last } = await browser.storage.local.get(LAST);
  if (JSON.stringify(last) !== JSON.stringify(values))
    await browser.storage.local.set({ [LAST]: values });
  return values;
}

/**
 * The values as soon as they can be had: those that were told last when the browser is slow to tell, and
 * then `later` gives the true ones. `waitMs`: how long they are worth waiting for, in milliseconds. Without any told before it waits: IT's word comes before speed.
 */
export async function readManagedQuickly(
  waitMs = MANAGED_WAIT_MS,
): Promise<{ values: Values; later?: Promise<Values> }> {
  const later = readManagedValues();
  const { [LAST]: last } = await browser.storage.local.get(LAST);
  if (!isValues(last)) return { values: await later };
  const soon = new Promise<undefined>((done) => setTimeout(done, waitMs, undefined));
  const values = await Promise.race([later, soon]);
  return values ? { values } : { values: last, later };
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;
