/** The counted flows as a table of plain text. */
import { type Compared, floorOf, type Way } from './figures.ts';

const COLUMNS: [heading: string, cell: (one: Compared) => string][] = [
  ['', ({ name }) => name],
  ['interactions', pair(({ interactions }) => interactions)],
  ['fewer', percent(({ interactions }) => interactions)],
  ['floor', (one) => `${floorOf(one)}`],
  ['Submits', ({ withKinlink }) => `${withKinlink.submits}`],
  ['per Submit', ({ withKinlink }) => each(withKinlink.interactions, withKinlink.submits)],
  ['actions', pair(({ actions }) => actions)],
  ['fewer', percent(({ actions }) => actions)],
  ['per Submit', ({ withKinlink }) => each(withKinlink.actions, withKinlink.submits)],
  ['keystrokes', pair(({ keystrokes }) => keystrokes)],
  ['model, s', pair(({ seconds }) => Math.round(seconds))],
  [
    'page loads',
    ({ byHand, withKinlink: { pageLoads, backgroundLoads } }) =>
      `${byHand.pageLoads} → ${pageLoads - backgroundLoads}+${backgroundLoads}`,
  ],
  ['tab switches', pair(({ tabSwitches }) => tabSwitches)],
  ['typed twice', pair(({ typedTwice }) => typedTwice)],
];

function pair(of: (way: Way) => number) {
  return ({ byHand, withKinlink }: Compared) => `${of(byHand)} → ${of(withKinlink)}`;
}

function percent(of: (way: Way) => number) {
  return ({ byHand, withKinlink }: Compared) =>
    `${Math.round(100 * (1 - of(withKinlink) / of(byHand)))} %`;
}

function each(count: number, submits: number): string {
  return (count / submits).toFixed(1);
}

/** One line a flow: by hand → with Kinlink. Page loads: in front + in the background. */
export function tableOf(flows: readonly Compared[]): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...flows.map((one) => COLUMNS.map(([, cell]) => cell(one))),
  ];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[0] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}
