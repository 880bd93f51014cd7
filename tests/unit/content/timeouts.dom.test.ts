/** Waiting that always ends, in front and in a tab that paints nothing. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_ANSWER_MS, nextPaint, withTimeout } from '../../../lib/content/timeouts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether a wait has ended yet. */
function watch(wait: Promise<unknown>) {
  const watched = { hasEnded: false, answer: undefined as unknown };
  void wait.then((answer) => Object.assign(watched, { hasEnded: true, answer }));
  return watched;
}

it('waits for the frame to be painted', async () => {
  let paint = (_: number) => {};
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    paint = callback;
    return 1;
  });
  const wait = watch(nextPaint(window));
  await vi.advanceTimersByTimeAsync(50);
  expect(wait.hasEnded).toBe(false);
  paint(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(wait.hasEnded).toBe(true);
});

it('does not wait for a frame in a tab that is hidden', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  const wait = watch(nextPaint(window));
  await vi.advanceTimersByTimeAsync(99);
  expect(wait.hasEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(wait.hasEnded).toBe(true);
});

it('goes on without an answer that is lost', async () => {
  const wait = watch(withTimeout(window, new Promise(() => {})));
  await vi.advanceTimersByTimeAsync(MAX_ANSWER_MS - 1);
  expect(wait.hasEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(wait.hasEnded).toBe(true);
});

it('waits for the answer of a worker that takes five seconds', async () => {
  const answer = new Promise<void>((resolve) => setTimeout(resolve, 5000));
  const wait = watch(withTimeout(window, answer));
  await vi.advanceTimersByTimeAsync(4999);
  expect(wait.hasEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(wait.hasEnded).toBe(true);
});

it('goes on at once with an answer', async () => {
  const wait = watch(withTimeout(window, Promise.resolve()));
  await vi.advanceTimersByTimeAsync(0);
  expect(wait.hasEnded).toBe(true);
});
