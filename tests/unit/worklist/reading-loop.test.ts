import { expect, it, vi } from 'vitest';
import type { FromWorklist, ReadRound } from '../../../lib/contracts/worklist/messages.ts';
import { createReadingLoop } from '../../../lib/worklist/reading-loop.ts';

const round = (more: Partial<ReadRound> = {}): ReadRound => ({
  done: 0,
  slowDowns: 0,
  failures: 0,
  slowestMs: 10,
  retryAfterMs: 0,
  ...more,
});

/** Creates a loop over `count` students. `answer` returns the result of each round. */
function loopOver(count: number, answer: (turn: number) => Partial<ReadRound> | undefined) {
  const waiting = Array.from({ length: count }, (_, n) => `${n}`);
  let id: string | undefined = 'list-1';
  let turn = 0;
  let time = 0;
  const sleep = vi.fn(async (ms: number) => {
    time += ms;
  });
  const progress = vi.fn();
  const send = vi.fn(async (message: FromWorklist): Promise<unknown> => {
    if (message.kind === 'worklist-set-state') {
      id = undefined;
      return undefined;
    }
    time += 1000;
    const result = answer(turn++);
    waiting.splice(0, result?.done ?? 0);
    return result && round(result);
  });
  const run = createReadingLoop({
    send,
    running: () => id,
    waiting: () => [...waiting],
    now: () => time,
    sleep,
    progress,
  });
  const stop = () => {
    id = undefined;
  };
  return { run, send, sleep, progress, waiting, stop };
}

it('reads until all students are read, and reports the rate and the time left', async () => {
  const loop = loopOver(100, () => ({ done: 50 }));
  await loop.run();
  expect(loop.waiting).toEqual([]);
  expect(loop.progress.mock.calls.map(([progress]) => progress)).toEqual([
    { perMinute: 3000, leftMs: 0, isSlower: false },
    { perMinute: 3000, leftMs: 0, isSlower: false },
  ]);
  expect(loop.send.mock.calls[0]?.[0]).toMatchObject({
    kind: 'worklist-read',
    id: 'list-1',
    pace: { atOnce: 4, restMs: 0 },
  });
});

it('pauses between rounds and sends fewer requests once PowerSchool is busy', async () => {
  const loop = loopOver(10, (turn) =>
    turn === 0 ? { done: 2, slowDowns: 1, retryAfterMs: 9000 } : { done: 8 },
  );
  await loop.run();
  expect(loop.sleep).toHaveBeenCalledWith(9000);
  expect(loop.send.mock.calls[1]?.[0]).toMatchObject({ pace: { atOnce: 2, restMs: 9000 } });
  expect(loop.progress.mock.calls[0]?.[0]).toMatchObject({ isSlower: true });
});

it('pauses after six rounds without an answer', async () => {
  const loop = loopOver(10, () => ({ slowDowns: 1 }));
  await loop.run();
  expect(loop.send.mock.calls.filter(([{ kind }]) => kind === 'worklist-read')).toHaveLength(6);
  expect(loop.send).toHaveBeenLastCalledWith({
    kind: 'worklist-set-state',
    id: 'list-1',
    state: 'paused',
    pause: 'busy',
  });
});

it('waits while another page reads, and stops once the list is not running', async () => {
  const loop = loopOver(10, (turn) => {
    if (turn === 1) loop.stop();
    return undefined;
  });
  await loop.run();
  expect(loop.send).toHaveBeenCalledTimes(2);
  expect(loop.sleep).toHaveBeenCalledWith(500);
});

it('runs only once, even if it is started twice', async () => {
  const loop = loopOver(10, () => ({ done: 10 }));
  await Promise.all([loop.run(), loop.run()]);
  expect(loop.send).toHaveBeenCalledTimes(1);
});
