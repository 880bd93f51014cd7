/** Turns samples into the numbers of a figure. Pure. */
import type { Summary } from './section.ts';

const sorted = (samples: readonly number[]) => samples.toSorted((a, b) => a - b);

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The middle sample, or the mean of the two in the middle. @throws without samples */
export function median(samples: readonly number[]): number {
  const list = sorted(samples);
  const [low, high] = [list[(list.length - 1) >> 1], list[list.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** The lowest sample that at least 95 % of the samples do not exceed: the highest one of fewer than 20. */
export function p95(samples: readonly number[]): number {
  const value = sorted(samples)[Math.ceil(samples.length * 0.95) - 1];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

/** Standard deviation of a sample (n − 1); 0 for fewer than two. */
export function deviation(samples: readonly number[]): number {
  if (samples.length < 2) return 0;
  const mean = sum(samples) / samples.length;
  return Math.sqrt(sum(samples.map((sample) => (sample - mean) ** 2)) / (samples.length - 1));
}

const rounded = (value: number) => Number(value.toFixed(2));

/** Median, 95th percentile, spread and number of the samples. */
export const summarize = (samples: readonly number[]): Summary => ({
  median: rounded(median(samples)),
  p95: rounded(p95(samples)),
  spread: rounded(deviation(samples)),
  samples: samples.length,
});

/** The summary of a value that was counted once. */
export const countOf = (value: number): Summary => ({
  median: rounded(value),
  spread: 0,
  samples: 1,
});

function pairs(a: readonly number[], b: readonly number[]): [number, number][] {
  if (a.length !== b.length) throw new Error(`${a.length} samples cannot pair with ${b.length}.`);
  return a.map((sample, index) => [sample, b[index] ?? Number.NaN]);
}

/** Each sample divided by the reference sample of the same round. @throws when a sample has no partner */
export const ratios = (samples: readonly number[], references: readonly number[]): number[] =>
  pairs(samples, references).map(([sample, reference]) => sample / reference);

/** Marks a difference that is smaller than the spread of its samples. */
export const NOISE = 'noise: less than one standard deviation';

/** The summary of A minus B, round by round. @throws when a sample has no partner */
export function summarizeDifferences(a: readonly number[], b: readonly number[]): Summary {
  const summary = summarize(pairs(a, b).map(([left, right]) => left - right));
  const isNoise = Math.abs(summary.median) < summary.spread;
  return isNoise ? { ...summary, note: NOISE } : summary;
}
