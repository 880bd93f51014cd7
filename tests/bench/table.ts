/** A section as a table for the terminal. */
import { budgetOf, growth, told } from './judge.ts';
import type { Figure, Section } from './section.ts';

const HEAD = ['', 'median', 'p95', 'spread', 'n', 'budget', 'since last'];

const row = (figure: Figure, last: Section | undefined): string[] => {
  const { name, unit, median, p95, spread, samples, note } = figure;
  return [
    note ? `${name} (${note})` : name,
    told(median, unit),
    p95 === undefined ? '' : told(p95, unit),
    spread ? `±${told(spread, unit)}` : '',
    String(samples),
    budgetOf(figure),
    growth(figure, last) ?? '',
  ];
};

/** @param last the same section of the last committed results, when growth is to be shown */
export function tableOf({ heading, figures, notes }: Section, last?: Section): string {
  const rows = [HEAD, ...figures.map((figure) => row(figure, last))];
  const used = HEAD.map((_, at) => at === 0 || rows.slice(1).some((cells) => cells[at]));
  const shown = rows.map((cells) => cells.filter((_, at) => used[at]));
  const widths = (shown[0] ?? []).map((_, at) =>
    Math.max(...shown.map((cells) => cells[at]?.length ?? 0)),
  );
  const lines = shown.map((cells) =>
    cells
      .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${heading}`, ...lines, ...notes.map((note) => `  ${note}`)].join('\n');
}
