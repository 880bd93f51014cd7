/** Samples made figures: medians and spreads, and whether a difference says anything. */
import type { Figure } from './section.ts';

const sorted = (samples: readonly number[]) => samples.toSorted((a, b) => a - b);

/** The middle, or the mean of the two in the middle. @throws without samples */
export function median(samples: readonly number[]): number {
  const list = sorted(samples);
  const [low, high] = [list[(list.length - 1) >> 1], list[list.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** The least value that 95 % of the samples do not exceed: with fewer than 20 samples, the greatest. */
export function p95(samples: readonly number[]): number {
  const value = sorted(samples)[Math.ceil(samples.length * 0.95) - 1];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

/** Standard deviation of a sample (n − 1); 0 for fewer than two. */
export function deviation(samples: readonly number[]): number {
  if (samples.length < 2) return 0;
  const mean = samples.reduce((sum, one) => sum + one, 0) / samples.length;
  const squares = samples.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt(squares / (samples.length - 1));
}

const rounded = (value: number) => Number(value.toFixed(2));

/** A figure from its samples. */
export const figureOf = (
  name: string,
  unit: Figure['unit'],
  samples: readonly number[],
  more: Pick<Figure, 'budget' | 'note'> = {},
): Figure => ({
  name,
  unit,
  median: rounded(median(samples)),
  p95: rounded(p95(samples)),
  spread: rounded(deviation(samples)),
  samples: samples.length,
  ...more,
});

/**
 * What was measured under a throttle, as it were if that slowed by just the rate that it was set to. Each sample has a
 * clock beside it: something else that was measured in the same load, and once without the throttle.
 * @param rate how many times slower it should have been
 * @param clock of each sample, in ms
 * @param unslowed the clock without the throttle, in ms
 * @throws when not every sample has its clock
 */
export function atRate(
  rate: number,
  samples: readonly number[],
  clock: readonly number[],
  unslowed: number,
): number[] {
  if (samples.length !== clock.length)
    throw new Error(`${samples.length} samples and ${clock.length} clocks.`);
  return samples.map((ms, index) => (ms * rate * unslowed) / (clock[index] ?? Number.NaN));
}

/** A figure that is counted, not measured. */
export const counted = (
  name: string,
  unit: Figure['unit'],
  value: number,
  more: Pick<Figure, 'budget' | 'note'> = {},
): Figure => ({ name, unit, median: rounded(value), spread: 0, samples: 1, ...more });

/** What is said of a difference that is smaller than what the samples vary by. */
export const NOISE = 'noise: less than one standard deviation';

/**
 * The figure of a difference: A minus B, each pair taken one after the other.
 * @throws when not every sample has its partner
 */
export function differenceOf(
  name: string,
  unit: Figure['unit'],
  a: readonly number[],
  b: readonly number[],
  more: Pick<Figure, 'budget' | 'note'> = {},
): Figure {
  if (a.length !== b.length) throw new Error(`${name}: ${a.length} and ${b.length} samples.`);
  const figure = figureOf(
    name,
    unit,
    a.map((one, index) => one - (b[index] ?? 0)),
    more,
  );
  // Nor is it noise when nothing could be measured.
  if (!(Math.abs(figure.median) < figure.spread)) return figure;
  return { ...figure, note: [more.note, NOISE].filter(Boolean).join('; ') };
}
