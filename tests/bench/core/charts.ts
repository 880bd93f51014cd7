/** Draws figures as bar charts: SVG with light and dark colors and a text for screen readers. */
import { budgetedValue, formatValue, isOverBudget } from './check-budgets.ts';
import type { Figure, Section } from './section.ts';

const WIDTH = 760;
const LABEL_WIDTH = 330;
const BAR_WIDTH = 300;
const ROW_HEIGHT = 26;
const HEADER_HEIGHT = 62;

const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .head { font-size: 15px; font-weight: 600; }
  .soft { fill: #59636e; }
  .bar { fill: #0969da; }
  .other { fill: #818b98; }
  .over { fill: #cf222e; }
  .line { stroke: #1f2328; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .soft { fill: #9198a1; }
    .bar { fill: #4493f8; }
    .other { fill: #656c76; }
    .over { fill: #f85149; }
    .line { stroke: #f0f6fc; }
  }`;

export interface Bar {
  label: string;
  /** The text behind the bar. */
  valueText: string;
  /** The length, in any unit that all bars of the chart share. */
  value: number;
  /** The position of the budget line; none without a budget. */
  limit?: number | undefined;
  kind?: 'bar' | 'other' | 'over';
}

/** Draws one bar below the other. The longest bar or line fills the width. */
export function drawChart(title: string, about: string, bars: readonly Bar[]): string {
  const longest = Math.max(...bars.flatMap(({ value, limit = 0 }) => [value, limit]), 1e-9);
  const scale = (value: number) => Math.round((Math.max(value, 0) / longest) * BAR_WIDTH);
  const height = HEADER_HEIGHT + bars.length * ROW_HEIGHT + 12;
  const description = `${about} ${bars.map(({ label, valueText }) => `${label}: ${valueText}.`).join(' ')}`;
  const rows = bars.map(({ label, valueText, value, limit, kind = 'bar' }, index) => {
    const y = HEADER_HEIGHT + index * ROW_HEIGHT;
    const lineX = limit === undefined ? 0 : LABEL_WIDTH + scale(limit);
    const line =
      limit === undefined
        ? ''
        : `<line class="line" x1="${lineX}" x2="${lineX}" y1="${y - 2}" y2="${y + 18}"/>`;
    const textX = Math.max(LABEL_WIDTH + scale(value), lineX) + 8;
    return `<text x="${LABEL_WIDTH - 10}" y="${y + 13}" text-anchor="end">${escapeXml(label)}</text>
<rect class="${kind}" x="${LABEL_WIDTH}" y="${y}" width="${Math.max(scale(value), 1)}" height="16" rx="2"/>${line}
<text class="soft" x="${textX}" y="${y + 13}">${escapeXml(valueText)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(title)}</title>
<desc id="desc">${escapeXml(description)}</desc>
<style>${STYLE}
</style>
<text class="head" x="10" y="24">${escapeXml(title)}</text>
<text class="soft" x="10" y="44">${escapeXml(about)}</text>
${rows.join('\n')}
</svg>
`;
}

const limitOf = ({ budget }: Figure) => budget?.atMost ?? budget?.atLeast;
const kindOf = (figure: Figure) => (isOverBudget(figure) ? 'over' : 'bar');

/** Each figure with a budget, as a share of the budget, so that bars of different units compare. */
function budgetBars({ figures }: Section): Bar[] {
  return figures.flatMap((figure) => {
    const limit = limitOf(figure);
    if (limit === undefined) return [];
    const value = budgetedValue(figure);
    // Any value above a budget of 0 is drawn as twice the budget.
    const share = limit === 0 ? (value > 0 ? 2 : 0) : value / limit;
    return {
      label: figure.name,
      valueText: `${formatValue(value, figure.unit)} of ${formatValue(limit, figure.unit)}`,
      value: Math.min(share, 2),
      limit: 1,
      kind: kindOf(figure),
    } satisfies Bar;
  });
}

const INTERACTIONS = /^(.+): interactions, (by hand|with Kinlink)$/;

/** Each flow by hand and with Kinlink. The line marks the minimum that no tool can avoid. */
function effortBars({ figures }: Section): Bar[] {
  const minimumOf = (flow: string) =>
    figures.find(({ name }) => name === `${flow}: minimum of interactions`)?.median;
  return figures.flatMap((figure) => {
    const [, flow = '', way] = INTERACTIONS.exec(figure.name) ?? [];
    if (!flow) return [];
    return {
      label: `${flow}, ${way}`,
      valueText: formatValue(figure.median, figure.unit),
      value: figure.median,
      limit: minimumOf(flow),
      kind: way === 'by hand' ? 'other' : 'bar',
    } satisfies Bar;
  });
}

/** The names of the figures that the second chart of `cost` compares. */
export const SCRIPT_TIME = {
  kinlink: 'script of a load at 4×: Kinlink',
  tour: 'script of a load at 4×: driver.js',
  ratio: 'script of a load at 4×, Kinlink to driver.js',
} as const;

/** The script time of a load with Kinlink beside that with a one-step tour; the line marks the budget. */
function scriptTimeBars({ figures }: Section): Bar[] {
  const find = (wanted: string) => figures.find(({ name }) => name === wanted);
  const [kinlink, tour, ratio] = [SCRIPT_TIME.kinlink, SCRIPT_TIME.tour, SCRIPT_TIME.ratio].map(
    find,
  );
  if (!kinlink || !tour || !ratio) return [];
  const text = (times: number, { median, unit }: Figure) =>
    `${formatValue(times, '×')} (${formatValue(median, unit)})`;
  return [
    {
      label: 'Kinlink',
      valueText: text(ratio.median, kinlink),
      value: ratio.median,
      limit: limitOf(ratio),
      kind: kindOf(ratio),
    },
    { label: 'driver.js', valueText: text(1, tour), value: 1, kind: 'other' },
  ];
}

/** The charts of the sections, by file name. */
export function createCharts(sections: readonly Section[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const section of sections) {
    const isEffort = section.id === 'effort';
    const bars = isEffort ? effortBars(section) : budgetBars(section);
    const about = isEffort
      ? 'Clicks and keys. The line marks what no tool can avoid: Submits, decisions, and an email that only the parent knows.'
      : 'Each bar is the share of its budget, cut at twice the budget. The line marks the budget.';
    if (bars.length) files[`${section.id}.svg`] = drawChart(section.heading, about, bars);
    const comparison = scriptTimeBars(section);
    if (comparison.length)
      files[`${section.id}-comparison.svg`] = drawChart(
        'Script that is added to a page load',
        'On a processor four times slower, as a multiple of a one-step tour. Shorter is better.',
        comparison,
      );
  }
  return files;
}
