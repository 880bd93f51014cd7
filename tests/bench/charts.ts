/** Figures drawn as bars: SVG that can be read by day, by night, and by ear. */
import { isOver, judged, told } from './judge.ts';
import type { Figure, Section } from './section.ts';

const WIDTH = 760;
const LEFT = 330;
const ROOM = 300;
const ROW = 26;
const TOP = 62;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

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
  /** What stands behind the bar. */
  inputs: string;
  /** Lengths, in any one unit of the chart. */
  value: number;
  /** Where the line of the budget stands; none where nothing is promised. */
  limit?: number | undefined;
  kind?: 'bar' | 'other' | 'over';
}

/** Draws bars under each other. The longest thing of all, bar or line, takes all the room. */
export function chart(title: string, about: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.flatMap(({ value, limit = 0 }) => [value, limit]), 1e-9);
  const scale = (value: number) => Math.round((Math.max(value, 0) / most) * ROOM);
  const height = TOP + bars.length * ROW + 12;
  const desc = `${about} ${bars.map(({ label, inputs: said }) => `${label}: ${said}.`).join(' ')}`;
  const rows = bars.map(({ label, inputs: said, value, limit, kind = 'bar' }, index) => {
    const y = TOP + index * ROW;
    const line =
      limit === undefined
        ? ''
        : `<line class="line" x1="${LEFT + scale(limit)}" x2="${LEFT + scale(limit)}" y1="${y - 2}" y2="${y + 18}"/>`;
    const end = LEFT + Math.max(scale(value), limit === undefined ? 0 : scale(limit)) + 8;
    return `<text x="${LEFT - 10}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>
<rect class="${kind}" x="${LEFT}" y="${y}" width="${Math.max(scale(value), 1)}" height="16" rx="2"/>${line}
<text class="soft" x="${end}" y="${y + 13}">${escaped(said)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(desc)}</desc>
<style>${STYLE}
</style>
<text class="head" x="10" y="24">${escaped(title)}</text>
<text class="soft" x="10" y="44">${escaped(about)}</text>
${rows.join('\n')}
</svg>
`;
}

const limitOf = ({ budget }: Figure) => budget?.atMost ?? budget?.atLeast;

/** Each figure with a budget, as a share of it: units differ, shares compare. */
function shares({ figures }: Section): Bar[] {
  return figures.flatMap((figure) => {
    const limit = limitOf(figure);
    if (limit === undefined) return [];
    const value = judged(figure);
    // A budget of nothing is kept, or broken once over.
    const share = limit === 0 ? (value > 0 ? 2 : 0) : value / limit;
    const said = `${told(value, figure.unit)} of ${told(limit, figure.unit)}`;
    return {
      label: figure.name,
      inputs: said,
      value: Math.min(share, 2),
      limit: 1,
      kind: isOver(figure) ? 'over' : 'bar',
    } satisfies Bar;
  });
}

const INTERACTIONS = /^(.+): interactions, (by hand|with Kinlink)$/;

/** Every job by hand and with Kinlink, kept budgets and missed ones alike; the line is what nobody can spare. */
function jobs({ figures }: Section): Bar[] {
  const floor = (job: string) =>
    figures.find(({ name }) => name === `${job}: floor of interactions`)?.median;
  return figures.flatMap((figure) => {
    const [, job = '', way] = INTERACTIONS.exec(figure.name) ?? [];
    if (!job) return [];
    return {
      label: `${job}, ${way}`,
      inputs: told(figure.median, figure.unit),
      value: figure.median,
      limit: floor(job),
      kind: way === 'by hand' ? 'other' : 'bar',
    } satisfies Bar;
  });
}

/** The charts of what was measured, by file name. */
export function chartsOf(sections: readonly Section[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const section of sections) {
    const isEffort = section.id === 'effort';
    const bars = isEffort ? jobs(section) : shares(section);
    const about = isEffort
      ? 'Clicks and keys. Lines stand at what nobody can spare: Submits, and an email that only the parent knows.'
      : 'Bars end at what was measured, or at twice the budget; lines stand at the budget.';
    if (bars.length) files[`${section.id}.svg`] = chart(section.heading, about, bars);
    const beside = section.figures.filter(({ name }) => name.startsWith('script at 4×: '));
    if (beside.length)
      files[`${section.id}-beside.svg`] = chart(
        'Script that is added to a page load',
        'On a processor four times slower, beside a tour of one step. Shorter is better.',
        beside.map((figure) => ({
          label: figure.name.replace('script at 4×: ', ''),
          inputs: told(figure.median, figure.unit),
          value: figure.median,
          limit: figure.budget?.atMost,
          kind: !/kinlink/i.test(figure.name) ? 'other' : isOver(figure) ? 'over' : 'bar',
        })),
      );
  }
  return files;
}
