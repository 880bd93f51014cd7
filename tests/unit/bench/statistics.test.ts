import { describe, expect, it } from 'vitest';
import {
  atRate,
  counted,
  deviation,
  differenceOf,
  figureOf,
  median,
  NOISE,
  p95,
} from '../../bench/statistics.ts';

describe('statistics', () => {
  it('the median is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('95 % of the samples are no more than the p95; of few it is the greatest', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(p95(hundred)).toBe(95);
    expect(p95([3, 12, 7])).toBe(12);
  });

  it('without samples there is no figure', () => {
    expect(() => median([])).toThrow('Nothing was measured.');
    expect(() => p95([])).toThrow('Nothing was measured.');
  });

  it('the spread is the standard deviation of a sample', () => {
    expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
    expect(deviation([5])).toBe(0);
  });

  it('a figure carries spread and sample count', () => {
    expect(figureOf('x', 'ms', [1, 2, 3], { budget: { atMost: 5 } })).toEqual({
      name: 'x',
      unit: 'ms',
      median: 2,
      p95: 3,
      spread: 1,
      samples: 3,
      budget: { atMost: 5 },
    });
    expect(counted('y', 'KB', 1.005)).toMatchObject({ spread: 0, samples: 1 });
  });

  it('a difference is taken pair by pair', () => {
    // Both got slower together: the difference did not.
    const figure = differenceOf('x', 'ms', [15, 25, 36], [10, 20, 30]);
    expect(figure.median).toBe(5);
    expect(figure.note).toBeUndefined();
  });

  it('a difference of less than one standard deviation is called noise', () => {
    expect(differenceOf('x', 'ms', [10, 14, 9], [12, 8, 10], { note: 'why' }).note).toBe(
      `why; ${NOISE}`,
    );
  });

  it('under a throttle each sample is told by the clock of its own load', () => {
    // The throttle of 4 slowed the clock from 10 ms to 60 and to 40.
    expect(atRate(4, [12, 8], [60, 40], 10)).toEqual([8, 8]);
    expect(() => atRate(4, [12], [], 10)).toThrow('1 samples and 0 clocks.');
  });

  it('a sample without a partner is refused', () => {
    expect(() => differenceOf('x', 'ms', [1, 2], [1])).toThrow('x: 2 and 1 samples.');
  });
});
