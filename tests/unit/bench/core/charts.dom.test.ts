/** A real parser reads the charts back: a chart that is not well-formed XML shows nothing. */
import { expect, it } from 'vitest';
import { createCharts, drawChart, SCRIPT_TIME } from '../../../bench/core/charts.ts';
import { ratioFigure, sectionOf, timeFigure } from './figures.ts';

const SECTION = sectionOf(
  'cost',
  timeFigure(SCRIPT_TIME.kinlink, { median: 10 }),
  timeFigure(SCRIPT_TIME.tour, { median: 4 }),
  ratioFigure(SCRIPT_TIME.ratio, { median: 2.5, budget: { atMost: 5 } }),
  ratioFigure('<b>"shifts" & more', { unit: 'count', median: 1, budget: { atMost: 0 } }),
  timeFigure('memory'),
);
const parse = (text: string) =>
  new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
const chartOf = (name: string) => parse(createCharts([SECTION])[name] ?? '');
const bars = (root: Element) => [...root.querySelectorAll('rect')];

it('draws one chart of the budgets and one of the script times', () => {
  expect(Object.keys(createCharts([SECTION]))).toEqual(['cost.svg', 'cost-comparison.svg']);
  expect(bars(chartOf('cost.svg'))).toHaveLength(2);
  expect(bars(chartOf('cost-comparison.svg'))).toHaveLength(2);
});

it('gives screen readers a title and every value', () => {
  const root = chartOf('cost-comparison.svg');
  const ids = root.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const [title, description] = ids.map((id) => root.querySelector(`#${id}`)?.textContent);
  expect(root.getAttribute('role')).toBe('img');
  expect(title).toBe('Script that is added to a page load');
  expect(description).toContain('Kinlink: 2.5× (10 ms). driver.js: 1× (4 ms).');
});

it('scales bars and budget lines to the longest of them', () => {
  const root = chartOf('cost-comparison.svg');
  const [kinlink, tour] = bars(root).map((bar) => Number(bar.getAttribute('width')));
  expect(kinlink).toBe(150);
  expect(tour).toBe(60);
  expect(Number(root.querySelector('line')?.getAttribute('x1'))).toBe(330 + 300);
});

it('marks a bar over its budget, also over a budget of 0', () => {
  expect(bars(chartOf('cost.svg')).map((bar) => bar.getAttribute('class'))).toEqual([
    'bar',
    'over',
  ]);
});

it('has colors for dark pages and a font of the system', () => {
  const style = chartOf('cost.svg').querySelector('style')?.textContent ?? '';
  expect(style).toContain('prefers-color-scheme: dark');
  expect(style).toMatch(/font: 13px system-ui, sans-serif/);
});

it('draws a value of 0', () => {
  const chart = drawChart('None', '', [{ label: 'x', valueText: '0', value: 0 }]);
  expect(bars(parse(chart))).toHaveLength(1);
});
