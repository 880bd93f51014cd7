import { Prng } from './seed/prng.ts';
import type { Variant } from './variant.ts';

/**
 * Parts of a page arrive in an order of their own: the same on every run, but not the order in which they were asked
 * for.
 */
const PACE: Record<string, number> = {
  demographics: 1,
  account: 2.5,
  students: 2,
  phones: 0.5,
  emails: 1.5,
  addresses: 3,
  rest: 20,
};
const SLOW_MS = 3000;
let random = new Prng(7);

/** A new row of random orders, the same on every run. */
export function restartPaces(): void {
  random = new Prng(7);
}

/** Another order of arrival for each page load. */
export function randomPaces(): Record<string, number> {
  const left = Object.keys(PACE).filter((name) => name !== 'rest');
  const paces: Record<string, number> = {};
  for (let place = 0; left.length > 0; place += 1)
    for (const name of left.splice(random.below(left.length), 1)) paces[name] = 0.5 + place * 2.5;
  return paces;
}

/** How long an answer to client code takes, in milliseconds. */
export function answerDelay(url: URL, server: { latencyMs: number; variant: Variant }): number {
  if (server.variant.network === 'slow') return SLOW_MS;
  const pace = url.searchParams.get('pace') ?? PACE[url.searchParams.get('part') ?? ''] ?? 1;
  return server.latencyMs * Number(pace);
}
