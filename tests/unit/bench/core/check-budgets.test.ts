import { describe, expect, it } from 'vitest';
import {
  brokenBudgets,
  changeSince,
  formatBudget,
  formatValue,
  mergeSections,
} from '../../../bench/core/check-budgets.ts';
import type { ComparableFigure } from '../../../bench/core/section.ts';
import { summarizeDifferences } from '../../../bench/core/statistics.ts';
import { ratioFigure, sectionOf, timeFigure } from './figures.ts';

const sentences = (changes: Partial<ComparableFigure>) =>
  brokenBudgets([
    sectionOf('speed', ratioFigure('the answer', { median: 42, p95: 90, ...changes })),
  ]);

describe('broken budgets', () => {
  it('are none without a budget, or exactly at the budget', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({ budget: { atMost: 42 } })).toEqual([]);
    expect(sentences({ budget: { atLeast: 42 } })).toEqual([]);
  });

  it('are sentences with figure, value and budget', () => {
    expect(sentences({ budget: { atMost: 40 } })).toEqual([
      'speed: “the answer” is 42×, the budget is ≤ 40×.',
    ]);
    expect(sentences({ unit: 'KB', budget: { atMost: 40 } })).toEqual([
      'speed: “the answer” is 42 KB, the budget is ≤ 40 KB.',
    ]);
    expect(sentences({ unit: '%', median: 61.5, budget: { atLeast: 70 } })).toEqual([
      'speed: “the answer” is 61.5%, the budget is ≥ 70%.',
    ]);
  });

  it('can limit the 95th percentile', () => {
    expect(sentences({ budget: { atMost: 50, of: 'p95' } })).toEqual([
      'speed: “the answer” is 90×, the budget is ≤ 50× (p95).',
    ]);
    expect(sentences({ budget: { atMost: 100, of: 'p95' } })).toEqual([]);
  });

  it('include a figure that could not be measured', () => {
    expect(sentences({ median: Number.NaN, budget: { atMost: 40 } })).toHaveLength(1);
  });

  it('never include a time, however long it took', () => {
    expect(brokenBudgets([sectionOf('cost', timeFigure('slow', { median: 1e9 }))])).toEqual([]);
  });

  it('never include a difference that is noise', () => {
    const shifts = (samples: number[]): ComparableFigure => ({
      name: 'shifts',
      unit: 'count',
      ...summarizeDifferences(samples, [0, 0, 0]),
      budget: { atMost: 0 },
    });
    expect(brokenBudgets([sectionOf('cost', shifts([0.05, 0.17, 0]))])).toEqual([]);
    expect(brokenBudgets([sectionOf('cost', shifts([0.05, 0.05, 0.05]))])).toHaveLength(1);
    expect(
      brokenBudgets([sectionOf('cost', shifts([Number.NaN, Number.NaN, Number.NaN]))]),
    ).toHaveLength(1);
  });

  it('can have a lower and an upper limit', () => {
    const budget = { atLeast: 10, atMost: 20 };
    expect(formatBudget(ratioFigure('x', { budget }))).toBe('≤ 20×, ≥ 10×');
    expect(sentences({ median: 15, budget })).toEqual([]);
    expect(sentences({ median: 9, budget })).toHaveLength(1);
  });
});

describe('formatted values', () => {
  it.each([
    [0.5, 'ms', '0.5 ms'],
    [12.34, 'ms', '12.3 ms'],
    [1234.5, 'ms', '1235 ms'],
    [100, 'KB', '100 KB'],
    [3, 'count', '3'],
    [1.75, '×', '1.75×'],
    [-0.001, 'ms', '0 ms'],
  ] as const)('%s %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

describe('the change since the last results', () => {
  const last = sectionOf('weight', ratioFigure('size', { unit: 'KB', median: 20 }));
  const size = (median: number) => ratioFigure('size', { unit: 'KB', median });

  it('has a sign', () => {
    expect(changeSince(last, size(20.25))).toBe('+0.25 KB');
    expect(changeSince(last, size(19))).toBe('−1 KB');
    expect(changeSince(last, size(20))).toBe('±0');
  });

  it('is left out for a new figure and for another unit', () => {
    expect(changeSince(last, ratioFigure('new', { unit: 'KB' }))).toBeUndefined();
    expect(changeSince(last, timeFigure('size'))).toBeUndefined();
    expect(changeSince(undefined, size(20))).toBeUndefined();
  });
});

it('sections that were not measured now keep their last results, in the order of the report', () => {
  const lastWeight = sectionOf('weight', timeFigure('x'));
  const newWeight = sectionOf('weight');
  const effort = sectionOf('effort');
  const cost = sectionOf('cost');
  expect(mergeSections([lastWeight, effort], [newWeight, cost])).toEqual([effort, cost, newWeight]);
});
