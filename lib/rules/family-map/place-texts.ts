/** Places lines of text in a box, broken or shortened to its width. */
import type { DrawnBox, DrawnText } from '../../contracts/family-map/drawing.ts';
import type { BoxText } from './box-texts.ts';
import { breakLines, cleanText, shorten } from './fit-text.ts';
import { SIZES } from './sizes.ts';

interface Room {
  x: number;
  y: number;
  width: number;
}

const { boxPadding, lineHeight, nameSize, textSize, iconWidth } = SIZES;
/** From the top of a line to its base line. */
const BASE_LINE = 14;
/** A text in a box has at most this many lines. */
const MOST_LINES = 2;

/** Places one line of text. `y` is its top. */
export function placeText({ text, tone, icon }: BoxText, { x, y, width }: Room): DrawnText {
  const indent = icon ? iconWidth : 0;
  const isName = tone === 'name';
  const size = isName ? nameSize : textSize;
  return {
    x: x + indent,
    y: y + BASE_LINE,
    text: shorten(text, width - indent, size, isName),
    tone,
    ...(icon && { icon }),
  };
}

interface BoxLine extends Omit<Room, 'y'> {
  line: BoxText;
}

/** Breaks a text into lines. The lines below the first one start where its text starts, right of the shape. */
function linesOf({ text, tone, icon }: BoxText, { x, width }: Omit<Room, 'y'>): BoxLine[] {
  if (tone === 'name') return [{ line: { text, tone }, x, width }];
  const indent = icon ? iconWidth : 0;
  return breakLines(cleanText(text), width - indent, textSize, MOST_LINES).map((part, n) =>
    n === 0
      ? { line: { text: part, tone, ...(icon && { icon }) }, x, width }
      : { line: { text: part, tone }, x: x + indent, width: width - indent },
  );
}

/** Makes a box that is as high as its texts. */
export function textBox(
  texts: readonly BoxText[],
  { x, y, width }: Room,
): Pick<DrawnBox, 'x' | 'y' | 'width' | 'height' | 'texts' | 'label'> {
  const room = { x: x + boxPadding, width: width - 2 * boxPadding };
  const lines = texts.flatMap((text) => linesOf(text, room));
  return {
    x,
    y,
    width,
    height: lines.length * lineHeight + 2 * boxPadding - 4,
    texts: lines.map(({ line, ...place }, n) =>
      placeText(line, { ...place, y: y + boxPadding - 2 + n * lineHeight }),
    ),
    label: texts.map(({ text }) => cleanText(text)).join('\n'),
  };
}
