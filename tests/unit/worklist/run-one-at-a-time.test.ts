import { afterEach, expect, it, vi } from 'vitest';
import { runOneAtATime, withRest } from '../../../lib/worklist/run-one-at-a-time.ts';

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

afterEach(() => vi.useRealTimers());

it('rests four times as long as the task took', async () => {
  vi.useFakeTimers();
  let isOver = false;
  const run = withRest(() => vi.advanceTimersByTimeAsync(10).then(() => undefined));
  const running = run().then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(39);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(20);
  await running;
  expect(isOver).toBe(true);
});
