/** Which budgets are broken, and what has grown since the last results. Pure. */
import type { Figure, Section } from './section.ts';
import { NOISE } from './statistics.ts';

/** The content of `bench/results.json`. */
export interface Results {
  /** Processor, Node and browser of the run. */
  machine: string;
  sections: Section[];
}

/** The value that the budget limits. A difference that is noise counts as 0. */
export function budgetedValue({ budget, median, p95, note }: Figure): number {
  if (note === NOISE) return 0;
  return budget?.of === 'p95' ? (p95 ?? median) : median;
}

/** Formats a value with its unit; a count has no unit. */
export function formatValue(value: number, unit: Figure['unit']): string {
  const digits = unit === 'count' || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  // Number() drops trailing zeros, and adding 0 turns −0 into 0.
  const number = Number(value.toFixed(digits)) + 0;
  if (unit === 'count') return String(number);
  return unit === '×' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
}

/** Formats the budget of a figure; '' when it has none. */
export function formatBudget({ budget, unit }: Figure): string {
  const limits = [
    budget?.atMost !== undefined && `≤ ${formatValue(budget.atMost, unit)}`,
    budget?.atLeast !== undefined && `≥ ${formatValue(budget.atLeast, unit)}`,
  ].filter(Boolean);
  return limits.length ? `${limits.join(', ')}${budget?.of === 'p95' ? ' (p95)' : ''}` : '';
}

/** Whether a figure breaks its budget. A value that could not be measured (NaN) breaks it. */
export function isOverBudget(figure: Figure): boolean {
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } =
    figure.budget ?? {};
  const value = budgetedValue(figure);
  return !!figure.budget && !(value <= atMost && value >= atLeast);
}

/** One sentence for each broken budget. */
export const brokenBudgets = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, figures }) =>
    figures
      .filter(isOverBudget)
      .map(
        (figure) =>
          `${id}: “${figure.name}” is ${formatValue(budgetedValue(figure), figure.unit)}, the budget is ${formatBudget(figure)}.`,
      ),
  );

/** By how much the median has changed since the last results; undefined when the figure is new. */
export function changeSince(last: Section | undefined, figure: Figure): string | undefined {
  const before = last?.figures.find(({ name }) => name === figure.name);
  if (!before || before.unit !== figure.unit) return undefined;
  const change = Number((figure.median - before.median).toFixed(2));
  if (change === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${formatValue(Math.abs(change), figure.unit)}`;
}

/** Replaces the sections that were measured now, and keeps the others of the last results. */
export function mergeSections(last: readonly Section[], measured: readonly Section[]): Section[] {
  const order: readonly Section['id'][] = ['effort', 'cost', 'speed', 'weight'];
  return order.flatMap((id) => [...measured, ...last].find((section) => section.id === id) ?? []);
}
