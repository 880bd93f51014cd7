/** How soon the notice stands after the error does. `npm run bench -- speed` measures it, and more, with care. */
import { expect, test } from '@playwright/test';
import { clashOnce } from './clash.ts';
import { openWorld } from './kinlink.ts';

test('the notice of a clash is painted within 100 ms of the error (median of five)', async () => {
  const world = await openWorld();
  const waits: number[] = [];
  for (let round = 0; round < 5; round++) waits.push(await clashOnce(world.page, round === 0));
  await world.close();
  const median = waits.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
  test.info().annotations.push({ type: 'ms', description: waits.map(Math.round).join(', ') });
  console.log(`error → notice: ${waits.map((wait) => Math.round(wait)).join(', ')} ms`);
  expect(median).toBeLessThanOrEqual(100);
});
