/** SVG is read back by a real parser: a chart that is no XML shows nothing. */
import { expect, it } from 'vitest';
import { chart, chartsOf } from '../../bench/charts.ts';
import type { Figure, Section } from '../../bench/section.ts';
import { tableOf } from '../../bench/table.ts';

const figure = (name: string, more: Partial<Figure> = {}): Figure => ({
  name,
  unit: 'ms',
  median: 4,
  p95: 6,
  spread: 1,
  samples: 5,
  ...more,
});
const cost: Section = {
  id: 'cost',
  heading: 'Cost to the page',
  figures: [
    figure('script at 4×: Kinlink', { budget: { atMost: 15 } }),
    figure('script at 4×: driver.js', { median: 30 }),
    figure('<b>"shifts" & more', { unit: 'count', median: 1, budget: { atMost: 0 } }),
    figure('memory'),
  ],
  notes: ['A and B alternate.'],
};
const svg = (text: string) =>
  new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
const drawn = (name: string) => svg(chartsOf([cost])[name] ?? '');
const bars = (root: Element) => [...root.querySelectorAll('rect')];

it('one chart of what has a budget, one of what stands beside it', () => {
  expect(Object.keys(chartsOf([cost]))).toEqual(['cost.svg', 'cost-beside.svg']);
  expect(bars(drawn('cost.svg'))).toHaveLength(2);
  expect(bars(drawn('cost-beside.svg'))).toHaveLength(2);
});

it('reads out all that it shows', () => {
  const root = drawn('cost-beside.svg');
  const ids = root.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const [title, desc] = ids.map((id) => root.querySelector(`#${id}`)?.textContent);
  expect(root.getAttribute('role')).toBe('img');
  expect(title).toBe('Script that is added to a page load');
  expect(desc).toContain('Kinlink: 4 ms. driver.js: 30 ms.');
});

it('the longest takes all the room, the others their share, and lines stand at budgets', () => {
  const [ours, other] = bars(drawn('cost-beside.svg')).map((bar) =>
    Number(bar.getAttribute('width')),
  );
  expect(other).toBe(300);
  expect(ours).toBe(40);
  const line = drawn('cost-beside.svg').querySelector('line');
  expect(Number(line?.getAttribute('x1'))).toBe(330 + 150);
});

it('what is over its budget looks otherwise, also over a budget of nothing', () => {
  expect(bars(drawn('cost.svg')).map((bar) => bar.getAttribute('class'))).toEqual(['bar', 'over']);
});

it('has a colour of its own for dark pages, and fonts that are everywhere', () => {
  const style = drawn('cost.svg').querySelector('style')?.textContent ?? '';
  expect(style).toContain('prefers-color-scheme: dark');
  expect(style).toMatch(/font: 13px system-ui, sans-serif/);
});

it('nothing measured at all is drawn as nothing, not as an error', () => {
  expect(bars(svg(chart('None', '', [{ label: 'x', inputs: '0', value: 0 }])))).toHaveLength(1);
});

it('a table has a line for each figure, the notes under it, and no column that is empty', () => {
  const text = tableOf(cost);
  const lines = text.trim().split('\n');
  expect(lines[0]).toBe('Cost to the page');
  expect(lines[1]).toMatch(/median\s+p95\s+spread\s+n\s+budget$/);
  expect(lines[2]).toMatch(/^script at 4×: Kinlink\s+4 ms\s+6 ms\s+±1 ms\s+5\s+≤ 15 ms$/);
  expect(lines.at(-1)).toBe('  A and B alternate.');
});

it('a table shows growth when it is given the last result', () => {
  const last = { ...cost, figures: [figure('memory', { median: 3 })] };
  expect(tableOf(cost, last)).toMatch(/memory .*\+1 ms/);
});
