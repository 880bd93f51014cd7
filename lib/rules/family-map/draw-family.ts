/** Makes the picture of a family: children on the left, contacts on the right, and a line for each relationship. */
import type {
  DrawnLine,
  DrawnSample,
  DrawnText,
  FamilyDrawing,
} from '../../contracts/family-map/drawing.ts';
import type { Family } from '../../contracts/family-map/family.ts';
import type { FamilyMapTexts } from '../../texts/family-map/en.ts';
import { drawLines } from './draw-lines.ts';
import { textWidth } from './fit-text.ts';
import { limitPeople } from './limit-people.ts';
import { placeChildren } from './place-children.ts';
import { placeContacts } from './place-contacts.ts';
import { SIZES } from './sizes.ts';

const { margin, betweenColumns, sampleWidth, textSize } = SIZES;
const SAMPLE_GAP = 22;
const LEGEND_LINE = 24;

/** Draws a family. A family of more than fifteen people is reduced first. */
export function drawFamily(family: Family, t: FamilyMapTexts): FamilyDrawing {
  const limited = limitPeople(family);
  const left = placeChildren(limited, t);
  const childOrder = left.boxes.map(({ id }) => id);
  const right = placeContacts(limited, childOrder, t);
  const height = Math.max(left.height, right.height);
  const leftOffset = { x: margin, y: margin + (height - left.height) / 2 };
  const rightOffset = {
    x: margin + left.width + betweenColumns,
    y: margin + (height - right.height) / 2,
  };
  const children = left.boxes.map((box) => moved(box, leftOffset));
  const contacts = right.contacts.map(({ box, lanes }) => ({
    box: moved(box, rightOffset),
    lanes: lanes.map((lane) => lane + rightOffset.y),
  }));
  const lines = drawLines(limited.ties, children, contacts);
  const width = rightOffset.x + right.width + margin;
  const legend = legendOf(
    lines,
    contacts.some(({ box }) => box.isFaint),
    t,
  );
  const placed = placeLegend(legend, width, height + 2 * margin + LEGEND_LINE / 2);
  return {
    width,
    height: (placed.at(-1)?.y ?? height + margin) + margin,
    frames: [
      ...left.frames.map((frame) => moved(frame, leftOffset)),
      ...right.frames.map((frame) => moved(frame, rightOffset)),
    ],
    lines,
    boxes: [...children, ...contacts.map(({ box }) => box)],
    legend: placed,
  };
}

function moved<Shape extends { x: number; y: number; texts: DrawnText[] }>(
  shape: Shape,
  offset: { x: number; y: number },
): Shape {
  const shift = <Placed extends { x: number; y: number }>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x + offset.x,
    y: placed.y + offset.y,
  });
  return { ...shift(shape), texts: shape.texts.map(shift) };
}

type Sample = Pick<DrawnSample, 'sample' | 'text'>;

/** The legend has only what the picture has. */
function legendOf(lines: readonly DrawnLine[], hasFaintBox: boolean, t: FamilyMapTexts): Sample[] {
  const isInUse: Record<DrawnSample['sample'], boolean> = {
    on: lines.some(({ kind }) => kind === 'on'),
    off: lines.some(({ kind }) => kind === 'off'),
    unknown: lines.some(({ kind }) => kind === 'unknown'),
    faint: hasFaintBox || lines.some(({ isFaint }) => isFaint),
    new: lines.some(({ isNew }) => isNew),
  };
  return Object.entries(isInUse).flatMap(([name, isUsed]) => {
    const sample = name as DrawnSample['sample'];
    return isUsed ? [{ sample, text: t.legend[sample] }] : [];
  });
}

/** Places the samples in rows of the picture's width. `y` is the middle of a sample. */
function placeLegend(samples: readonly Sample[], width: number, top: number): DrawnSample[] {
  let x: number = margin;
  let y = top;
  return samples.map((sample) => {
    const needed = sampleWidth + 8 + textWidth(sample.text, textSize);
    if (x > margin && x + needed > width - margin) {
      x = margin;
      y += LEGEND_LINE;
    }
    const placed = { ...sample, x, y };
    x += needed + SAMPLE_GAP;
    return placed;
  });
}
