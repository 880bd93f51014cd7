/** Formats a section as a table for the terminal. */
import { changeSince, formatBudget, formatValue } from './check-budgets.ts';
import type { Figure, Section } from './section.ts';

const HEAD = ['', 'median', 'p95', 'spread', 'n', 'budget', 'since last'];

const rowOf = (figure: Figure, last: Section | undefined): string[] => {
  const { name, unit, median, p95, spread, samples, note } = figure;
  return [
    note ? `${name} (${note})` : name,
    formatValue(median, unit),
    p95 === undefined ? '' : formatValue(p95, unit),
    spread ? `±${formatValue(spread, unit)}` : '',
    String(samples),
    formatBudget(figure),
    changeSince(last, figure) ?? '',
  ];
};

/** @param last the same section of the last results, for the column with the change */
export function formatTable({ heading, figures, notes }: Section, last?: Section): string {
  const allRows = [HEAD, ...figures.map((figure) => rowOf(figure, last))];
  const isUsed = HEAD.map(
    (_, column) => column === 0 || allRows.slice(1).some((row) => row[column]),
  );
  const rows = allRows.map((row) => row.filter((_, column) => isUsed[column]));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [`\n${heading}`, ...lines, ...notes.map((note) => `  ${note}`)].join('\n');
}
