import { expect, it } from 'vitest';
import { FIRST_PACE, isTooBusy, nextPace, timeLeft } from '../../../../lib/rules/worklist/pace.ts';

const round = { done: 10, slowDowns: 0, failures: 0, slowestMs: 200, retryAfterMs: 0 };

it('starts with four requests at once and stays there while PowerSchool answers', () => {
  expect(nextPace(FIRST_PACE, round)).toEqual({ atOnce: 4, restMs: 0 });
});

it('halves the requests and rests when PowerSchool asks for it, longer each time, at most a minute', () => {
  let pace = nextPace(FIRST_PACE, { ...round, slowDowns: 1 });
  expect(pace).toEqual({ atOnce: 2, restMs: 2000 });
  pace = nextPace(pace, { ...round, slowDowns: 1 });
  expect(pace).toEqual({ atOnce: 1, restMs: 4000 });
  for (let n = 0; n < 9; n += 1) pace = nextPace(pace, { ...round, slowDowns: 1 });
  expect(pace).toEqual({ atOnce: 1, restMs: 60_000 });
});

it('rests as long as PowerSchool asks for', () => {
  expect(nextPace(FIRST_PACE, { ...round, slowDowns: 1, retryAfterMs: 30_000 }).restMs).toBe(
    30_000,
  );
});

it('treats a failure like a request to slow down', () => {
  expect(nextPace(FIRST_PACE, { ...round, failures: 1 })).toEqual({ atOnce: 2, restMs: 2000 });
});

it('sends one request less at once when answers are slow, but at least one', () => {
  expect(nextPace(FIRST_PACE, { ...round, slowestMs: 3001 })).toEqual({ atOnce: 3, restMs: 0 });
  expect(nextPace(FIRST_PACE, { ...round, slowestMs: 3000 }).atOnce).toBe(4);
  expect(nextPace({ atOnce: 1, restMs: 0 }, { ...round, slowestMs: 9000 }).atOnce).toBe(1);
});

it('gets faster step by step', () => {
  const slow = { atOnce: 1, restMs: 4000 };
  const better = nextPace(slow, round);
  expect(better).toEqual({ atOnce: 2, restMs: 2000 });
  expect(nextPace(better, round)).toEqual({ atOnce: 3, restMs: 1000 });
  expect(nextPace({ atOnce: 3, restMs: 1000 }, round)).toEqual({ atOnce: 4, restMs: 0 });
});

it('gives up after six rounds without an answer', () => {
  expect([isTooBusy(5), isTooBusy(6)]).toEqual([false, true]);
});

it('estimates the remaining time from the rate so far, or returns nothing without a rate', () => {
  expect(timeLeft(100, 10_000, 50)).toBe(5000);
  expect(timeLeft(0, 10_000, 50)).toBeUndefined();
  expect(timeLeft(3, 0, 50)).toBeUndefined();
});
