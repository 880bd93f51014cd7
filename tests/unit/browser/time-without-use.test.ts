import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterTimeWithoutUse, TIME_ON_SCREEN_MS } from '../../../lib/browser/time-without-use.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE_MS = 60_000;

it('calls back once, ten minutes after the start', () => {
  const done = vi.fn();
  afterTimeWithoutUse(done);
  vi.advanceTimersByTime(TIME_ON_SCREEN_MS - 3_000);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6_000);
  expect(done).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60 * MINUTE_MS);
  expect(done).toHaveBeenCalledOnce();
});

it('begins again with each use', () => {
  const done = vi.fn();
  const { noteUse } = afterTimeWithoutUse(done);
  vi.advanceTimersByTime(9 * MINUTE_MS);
  noteUse();
  vi.advanceTimersByTime(9 * MINUTE_MS);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * MINUTE_MS);
  expect(done).toHaveBeenCalledOnce();
});

it('counts the time during which a laptop sleeps', () => {
  const done = vi.fn();
  afterTimeWithoutUse(done);
  // The clock goes on, but no timer runs.
  vi.setSystemTime(Date.now() + 11 * MINUTE_MS);
  vi.advanceTimersByTime(2_000);
  expect(done).toHaveBeenCalledOnce();
});

it('does nothing after it was stopped', () => {
  const done = vi.fn();
  afterTimeWithoutUse(done).stop();
  vi.advanceTimersByTime(20 * MINUTE_MS);
  expect(done).not.toHaveBeenCalled();
});
