/** Figures and sections for the tests of the bench. */
import type { ComparableFigure, Section, TimeFigure } from '../../../bench/core/section.ts';

const SUMMARY = { median: 4, p95: 6, spread: 1, samples: 5 };

export const timeFigure = (name: string, changes: Partial<TimeFigure> = {}): TimeFigure => ({
  name,
  unit: 'ms',
  ...SUMMARY,
  ...changes,
});

export const ratioFigure = (
  name: string,
  changes: Partial<ComparableFigure> = {},
): ComparableFigure => ({ name, unit: '×', ...SUMMARY, ...changes });

export const sectionOf = (id: Section['id'], ...figures: Section['figures']): Section => ({
  id,
  heading: `The section ${id}`,
  figures,
  notes: ['How it was measured.'],
});
