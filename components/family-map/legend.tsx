import type { DrawnSample } from '../../lib/contracts/family-map/drawing.ts';
import { lookOf, MapLine } from './line.tsx';
import { type Palette, TEXT_FONT } from './palette.ts';

const WIDTH = 38;

type Props = { samples: readonly DrawnSample[]; palette: Palette };

/** Explains the lines. It is part of the picture, so that a saved or printed picture explains itself. */
export const Legend = ({ samples, palette }: Props) => (
  <>
    {samples.map(({ sample, x, y, text }) => (
      <g key={sample}>
        <MapLine
          line={{
            ...lookOf(sample),
            childId: '',
            contactId: '',
            start: { x, y },
            end: { x: x + WIDTH, y },
            path: `M${x} ${y}H${x + WIDTH}`,
          }}
          palette={palette}
        />
        <text x={x + WIDTH + 8} y={y + 4.5} fill={palette.soft} style={{ font: TEXT_FONT }}>
          {text}
        </text>
      </g>
    ))}
  </>
);
