import { expect, it } from 'vitest';
import { runOneAtATime } from '../../../lib/worklist/run-one-at-a-time.ts';

it('runs once more after calls during a run, and never twice at the same time', async () => {
  let running = 0;
  let most = 0;
  let count = 0;
  const run = runOneAtATime(async () => {
    running += 1;
    most = Math.max(most, running);
    count += 1;
    await Promise.resolve();
    running -= 1;
  });
  await Promise.all([run(), run(), run()]);
  expect([count, most]).toEqual([2, 1]);
  await run();
  expect(count).toBe(3);
});

it('runs again after a failure', async () => {
  let count = 0;
  const run = runOneAtATime(async () => {
    count += 1;
    if (count === 1) throw new Error('full');
  });
  await expect(run()).rejects.toThrow('full');
  await run();
  expect(count).toBe(2);
});
