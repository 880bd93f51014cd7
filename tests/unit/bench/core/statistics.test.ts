import { expect, it } from 'vitest';
import {
  countOf,
  deviation,
  median,
  NOISE,
  p95,
  ratios,
  summarize,
  summarizeDifferences,
} from '../../../bench/core/statistics.ts';

it('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 100])).toBe(3);
});

it('95 % of the samples do not exceed the p95; of a few samples it is the highest', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(p95(hundred)).toBe(95);
  expect(p95([3, 12, 7])).toBe(12);
});

it('without samples there is no result', () => {
  expect(() => median([])).toThrow('Nothing was measured.');
  expect(() => p95([])).toThrow('Nothing was measured.');
});

it('the spread is the standard deviation of a sample', () => {
  expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
  expect(deviation([5])).toBe(0);
});

it('a summary has median, p95, spread and number of samples', () => {
  expect(summarize([1, 2, 3])).toEqual({ median: 2, p95: 3, spread: 1, samples: 3 });
  expect(countOf(1.005)).toMatchObject({ spread: 0, samples: 1 });
});

it('a ratio divides by the reference of the same round', () => {
  // A slow round slows both, so the ratio stays.
  expect(ratios([10, 30], [5, 15])).toEqual([2, 2]);
});

it('a difference subtracts the sample of the same round', () => {
  const summary = summarizeDifferences([15, 25, 36], [10, 20, 30]);
  expect(summary.median).toBe(5);
  expect(summary.note).toBeUndefined();
});

it('a difference of less than one standard deviation is noise', () => {
  expect(summarizeDifferences([10, 14, 9], [12, 8, 10]).note).toBe(NOISE);
});

it('a sample without a partner is an error', () => {
  expect(() => ratios([1, 2], [1])).toThrow('2 samples cannot pair with 1.');
  expect(() => summarizeDifferences([1, 2], [1])).toThrow('2 samples cannot pair with 1.');
});
