import type {
  DrawnBox,
  DrawnFrame,
  DrawnText,
  FamilyDrawing,
  ListedPerson,
} from '../../lib/contracts/family-map/drawing.ts';
import { Legend } from './legend.tsx';
import { MapLine } from './line.tsx';
import { NAME_FONT, type Palette, TEXT_FONT, TONES } from './palette.ts';
import { TextIcon } from './text-icon.tsx';

type Props = {
  drawing: FamilyDrawing;
  /** The picture's name for screen readers. */
  label: string;
  palette: Palette;
  /** Absent in a file. */
  onPerson?: (
    event: MouseEvent,
    element: Element,
    person: Pick<ListedPerson, 'id' | 'kind'>,
  ) => void;
};

/** The picture. All styles are inline, so that it looks the same in a file. */
export function FamilyPicture({ drawing, label, palette, onPerson }: Props) {
  const { width, height, frames, lines, boxes, legend } = drawing;
  return (
    <svg
      class="family-picture"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect width={width} height={height} fill={palette.back} />
      {frames.map((frame) => (
        <Frame key={`${frame.kind} ${frame.y}`} frame={frame} palette={palette} />
      ))}
      {boxes.map((box) => (
        <Box key={`${box.kind} ${box.id}`} box={box} palette={palette} onPerson={onPerson} />
      ))}
      {lines.map((line) => (
        <MapLine key={`${line.childId} ${line.contactId}`} line={line} palette={palette} />
      ))}
      <Legend samples={legend} palette={palette} />
    </svg>
  );
}

function Frame({ frame, palette }: { frame: DrawnFrame; palette: Palette }) {
  const isSame = frame.kind === 'likely-same';
  return (
    <g>
      <rect
        x={frame.x}
        y={frame.y}
        width={frame.width}
        height={frame.height}
        rx="10"
        fill={isSame ? palette.warm : palette.tint}
        stroke={isSame ? palette.warn : palette.line}
        stroke-dasharray={isSame ? '3 3' : undefined}
      />
      <Texts texts={frame.texts} palette={palette} />
    </g>
  );
}

type BoxProps = Pick<Props, 'palette'> & { box: DrawnBox; onPerson: Props['onPerson'] | undefined };

function Box({ box, palette, onPerson }: BoxProps) {
  const { id, kind, isFaint, isSubject, opensPage } = box;
  const open = opensPage ? onPerson : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list has a button for each person.
    <g
      class={open && 'person'}
      data-person={onPerson && `${kind} ${id}`}
      onClick={open && ((event) => open(event, event.currentTarget, { id, kind }))}
    >
      <title>{box.label}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx="8"
        fill={isFaint ? palette.tint : palette.back}
        stroke={isSubject ? palette.lead : isFaint ? palette.line : palette.edge}
        stroke-width={isSubject ? 2.5 : 1.25}
        stroke-dasharray={opensPage ? undefined : '6 4'}
      />
      <Texts texts={box.texts} palette={palette} isFaint={isFaint} />
    </g>
  );
}

type TextsProps = { texts: readonly DrawnText[]; palette: Palette; isFaint?: boolean };

/** A faint text has the softer color, which still has enough contrast to be read. */
const Texts = ({ texts, palette, isFaint = false }: TextsProps) => (
  <>
    {texts.map(({ x, y, text, tone, icon }) => {
      const color = palette[isFaint ? 'soft' : TONES[tone]];
      return (
        <g key={`${y}`}>
          {icon && <TextIcon icon={icon} x={x} y={y} color={color} back={palette.back} />}
          <text x={x} y={y} fill={color} style={{ font: tone === 'name' ? NAME_FONT : TEXT_FONT }}>
            {text}
          </text>
        </g>
      );
    })}
  </>
);
