import { expect, it } from 'vitest';
import { formatTable } from '../../../bench/core/print-table.ts';
import { ratioFigure, sectionOf, timeFigure } from './figures.ts';

const SECTION = sectionOf(
  'cost',
  ratioFigure('script', { budget: { atMost: 15 } }),
  timeFigure('memory'),
);

it('has a row for each figure, the notes below, and no empty column', () => {
  const lines = formatTable(SECTION).trim().split('\n');
  expect(lines[0]).toBe('The section cost');
  expect(lines[1]).toMatch(/median\s+p95\s+spread\s+n\s+budget$/);
  expect(lines[2]).toMatch(/^script\s+4×\s+6×\s+±1×\s+5\s+≤ 15×$/);
  expect(lines.at(-1)).toBe('  How it was measured.');
});

it('shows the change since the last results', () => {
  const last = sectionOf('cost', timeFigure('memory', { median: 3 }));
  expect(formatTable(SECTION, last)).toMatch(/memory .*\+1 ms/);
});
