import type { DrawnLine, DrawnSample, LineKind } from '../../lib/contracts/family-map/drawing.ts';
import type { Palette } from './palette.ts';

/** Each kind of line has its own dashes, because not everyone can tell the colors apart. */
const LOOKS: Record<LineKind, { color: keyof Palette; dashes?: string }> = {
  on: { color: 'lead' },
  off: { color: 'warn', dashes: '8 6' },
  unknown: { color: 'edge', dashes: '2 5' },
};
const FAINT_WIDTH = 1.25;
const WIDTH = 2.25;
const NEW_WIDTH = 4;

/** One line, with a dot at each end. */
export function MapLine({ line, palette }: { line: DrawnLine; palette: Palette }) {
  const { color, dashes } = LOOKS[line.kind];
  const stroke = line.isFaint ? palette.edge : palette[color];
  return (
    <g stroke={stroke} fill="none">
      <path
        d={line.path}
        stroke-width={widthOf(line)}
        stroke-dasharray={dashes}
        opacity={line.isFaint ? 0.7 : undefined}
      />
      {[line.start, line.end].map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="3" fill={stroke} stroke="none" />
      ))}
    </g>
  );
}

const widthOf = ({ isFaint, isNew }: Pick<DrawnLine, 'isFaint' | 'isNew'>): number =>
  isNew ? NEW_WIDTH : isFaint ? FAINT_WIDTH : WIDTH;

type Look = { kind: LineKind; isFaint: boolean; isNew: boolean };

/** The line of a sample in the legend. */
export function lookOf(sample: DrawnSample['sample']): Look {
  const isFaint = sample === 'faint';
  const isNew = sample === 'new';
  return { kind: isFaint || isNew ? 'on' : sample, isFaint, isNew };
}
