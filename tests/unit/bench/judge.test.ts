import { describe, expect, it } from 'vitest';
import { broken, budgetOf, growth, merged, told } from '../../bench/judge.ts';
import type { Figure, Section } from '../../bench/section.ts';
import { differenceOf } from '../../bench/statistics.ts';

const figure = (more: Partial<Figure> = {}): Figure => ({
  name: 'the answer',
  unit: 'ms',
  median: 42,
  p95: 90,
  spread: 3,
  samples: 9,
  ...more,
});
const section = (id: Section['id'], ...figures: Figure[]): Section => ({
  id,
  heading: id,
  figures,
  notes: [],
});
const sentences = (more: Partial<Figure>) => broken([section('speed', figure(more))]);

describe('budgets', () => {
  it('a figure without a budget, and one at its budget, are kept', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({ budget: { atMost: 42 } })).toEqual([]);
    expect(sentences({ budget: { atLeast: 42 } })).toEqual([]);
  });

  it('a broken one is a sentence with figure, value and budget', () => {
    expect(sentences({ budget: { atMost: 40 } })).toEqual([
      'speed: “the answer” is 42 ms, the budget is ≤ 40 ms.',
    ]);
    expect(sentences({ unit: '%', median: 61.5, budget: { atLeast: 70 } })).toEqual([
      'speed: “the answer” is 61.5%, the budget is ≥ 70%.',
    ]);
  });

  it('a budget may be about the p95', () => {
    expect(sentences({ budget: { atMost: 50, of: 'p95' } })).toEqual([
      'speed: “the answer” is 90 ms, the budget is ≤ 50 ms (p95).',
    ]);
    expect(sentences({ budget: { atMost: 100, of: 'p95' } })).toEqual([]);
  });

  it('what could not be measured has kept no budget', () => {
    expect(sentences({ median: Number.NaN, budget: { atMost: 40 } })).toHaveLength(1);
  });

  it('a difference that is noise breaks none', () => {
    const shifts = (a: number[]) =>
      differenceOf('shifts', 'count', a, [0, 0, 0], { budget: { atMost: 0 } });
    expect(broken([section('cost', shifts([0.05, 0.17, 0]))])).toEqual([]);
    expect(broken([section('cost', shifts([0.05, 0.05, 0.05]))])).toHaveLength(1);
    expect(broken([section('cost', shifts([Number.NaN, Number.NaN, Number.NaN]))])).toHaveLength(1);
  });

  it('a figure may have to stay between two', () => {
    const budget = { atLeast: 10, atMost: 20 };
    expect(budgetOf(figure({ budget }))).toBe('≥ 10 ms, ≤ 20 ms'.split(', ').reverse().join(', '));
    expect(sentences({ median: 15, budget })).toEqual([]);
    expect(sentences({ median: 9, budget })).toHaveLength(1);
  });
});

describe('values in words', () => {
  it.each([
    [0.5, 'ms', '0.5 ms'],
    [12.34, 'ms', '12.3 ms'],
    [1234.5, 'ms', '1235 ms'],
    [100, 'KB', '100 KB'],
    [3, 'count', '3'],
    [1.75, '×', '1.75×'],
  ] as const)('%s %s', (value, unit, words) => {
    expect(told(value, unit)).toBe(words);
  });
});

describe('growth since the last result', () => {
  const last = section('weight', figure({ unit: 'KB', median: 20 }));
  it('is told with its sign', () => {
    expect(growth(figure({ unit: 'KB', median: 20.25 }), last)).toBe('+0.25 KB');
    expect(growth(figure({ unit: 'KB', median: 19 }), last)).toBe('−1 KB');
    expect(growth(figure({ unit: 'KB', median: 20 }), last)).toBe('±0');
  });
  it('is not told of what was not there, or was in another unit', () => {
    expect(growth(figure({ name: 'new', unit: 'KB' }), last)).toBeUndefined();
    expect(growth(figure({ unit: 'ms' }), last)).toBeUndefined();
    expect(growth(figure(), undefined)).toBeUndefined();
  });
});

it('what was not measured this time stays as it was, in the order of the report', () => {
  const [old, fresh] = [section('weight', figure()), section('weight')];
  const effort = section('effort');
  expect(merged([old, effort], [fresh, section('cost')])).toEqual([effort, section('cost'), fresh]);
});
