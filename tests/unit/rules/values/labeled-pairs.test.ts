/** The matcher against the labeled pairs: `npm run matching` prints each pair where they do not agree. */
import { expect, it } from 'vitest';
import { measure, readPairs } from '../../../matching/pairs.ts';

const { misses, ...figures } = measure(readPairs());

it('has enough pairs of both labels', () => {
  expect(figures.pairs).toBeGreaterThanOrEqual(300);
  expect(figures.same / figures.pairs).toBeGreaterThan(0.4);
  expect(figures.same / figures.pairs).toBeLessThan(0.6);
});

it('calls two people strong in at most 2 of 100', () => {
  expect(figures.strongPrecision).toBeGreaterThanOrEqual(0.98);
});

it('calls one person strong or likely in at least 95 of 100', () => {
  const missed = misses
    .filter(({ pair }) => pair.same)
    .map(({ pair }) => `${pair.id} ${pair.kind}`);
  expect(figures.recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});
