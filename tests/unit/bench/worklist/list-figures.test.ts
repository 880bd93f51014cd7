import { expect, it } from 'vitest';
import { brokenBudgets } from '../../../bench/core/check-budgets.ts';
import type { Figure } from '../../../bench/core/section.ts';
import {
  type ListMeasured,
  listFigures,
  unfinished,
} from '../../../bench/worklist/list-figures.ts';

const measured: ListMeasured = {
  count: 5000,
  read: 5000,
  whole: 120_000,
  bare: 100_000,
  firstRow: 800,
  framesReading: [16, 16, 60, 100],
  longTasks: [60, 540],
  framesScrolling: [16, 17],
  framesPlain: [16, 16],
  pageHeap: 30_000,
  workerHeap: 8000,
  stored: 5200,
};

const broken = (figures: Figure[]) =>
  brokenBudgets([{ id: 'worklist', heading: '', figures, notes: [] }]);
const medianOf = (figures: readonly Figure[], name: string) =>
  figures.find((figure) => figure.name === `5,000 students: ${name}`)?.median;

it('compares the whole time with the bare requests of the same run', () => {
  const figures = listFigures(measured);
  expect(medianOf(figures, 'whole time to the bare requests')).toBe(1.2);
  expect(medianOf(figures, 'frames over 50 ms while reading')).toBe(50);
  expect(medianOf(figures, 'longest frame while reading')).toBe(100);
  expect(medianOf(figures, 'long tasks, share of the time of reading')).toBe(0.5);
  expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  expect(broken(figures)).toEqual([]);
});

it('a slow list, and one that takes too much room, break their budgets', () => {
  expect(broken(listFigures({ ...measured, whole: 131_000 }))).toHaveLength(1);
  expect(broken(listFigures({ ...measured, stored: 7681 }))).toHaveLength(1);
});

it('a list that did not come to its end breaks its budget', () => {
  expect(broken([unfinished(5000, 2590)])).toHaveLength(1);
  expect(broken([unfinished(5000, 5000)])).toEqual([]);
});

it('without a long task the share is zero', () => {
  expect(medianOf(listFigures({ ...measured, longTasks: [] }), 'longest task while reading')).toBe(
    0,
  );
});
