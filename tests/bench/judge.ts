/** Which budgets are broken, and what has grown since the last result. Pure. */
import type { Figure, Section } from './section.ts';
import { NOISE } from './statistics.ts';

/** What `bench/results.json` holds. */
export interface Results {
  /** What it was measured on. */
  machine: string;
  sections: Section[];
}

/** The value that a figure's budget is about. A difference that is noise is none. */
export function judged({ budget, median, p95, note }: Figure): number {
  if (note?.includes(NOISE)) return 0;
  return budget?.of === 'p95' ? (p95 ?? median) : median;
}

const space = (unit: Figure['unit']) => (unit === '×' || unit === '%' ? '' : ' ');
/** A value as people read it; what is counted needs no unit. */
export function told(value: number, unit: Figure['unit']): string {
  const digits = unit === 'count' || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  // As a number once more: without zeros at its end, and without a sign before nothing.
  const number = Number(value.toFixed(digits)) + 0;
  return unit === 'count' ? String(number) : `${number}${space(unit)}${unit}`;
}

/** The budget as people read it; '' for none. */
export function budgetOf({ budget, unit }: Figure): string {
  const parts = [
    budget?.atMost !== undefined && `≤ ${told(budget.atMost, unit)}`,
    budget?.atLeast !== undefined && `≥ ${told(budget.atLeast, unit)}`,
  ].filter(Boolean);
  return parts.length ? `${parts.join(', ')}${budget?.of === 'p95' ? ' (p95)' : ''}` : '';
}

/** Whether a figure has broken its budget. */
export const isOver = (figure: Figure): boolean => {
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } =
    figure.budget ?? {};
  const value = judged(figure);
  // What could not be measured has kept no budget.
  return !(value <= atMost && value >= atLeast);
};

/** One sentence for each broken budget. */
export const broken = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, figures }) =>
    figures
      .filter(isOver)
      .map(
        (figure) =>
          `${id}: “${figure.name}” is ${told(judged(figure), figure.unit)}, the budget is ${budgetOf(figure)}.`,
      ),
  );

/** How much a figure is more, or less, than last time; undefined when there was no last time. */
export function growth(figure: Figure, last: Section | undefined): string | undefined {
  const before = last?.figures.find(({ name }) => name === figure.name);
  if (!before || before.unit !== figure.unit) return undefined;
  const more = Number((figure.median - before.median).toFixed(2));
  return more === 0 ? '±0' : `${more > 0 ? '+' : '−'}${told(Math.abs(more), figure.unit)}`;
}

/** The sections just measured in their places, those that were not as they were. */
export function merged(last: readonly Section[], now: readonly Section[]): Section[] {
  const order: readonly Section['id'][] = ['effort', 'cost', 'speed', 'weight'];
  return order.flatMap((id) => [...now, ...last].find((section) => section.id === id) ?? []);
}
