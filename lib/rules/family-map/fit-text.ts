/** Estimates the width of a text in Arial and shortens it to fit. The picture is made without a browser. */

/** Widths as a share of the font size, a little more than the real ones. The first match counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^\p{M}$|^\p{Cf}$/u, 0],
  [/^[ijl'’|.,:;!I]$/, 0.29],
  [/^[ftr()[\]\-/ “”"‘·]$/, 0.36],
  [/^[mMw&]$/, 0.86],
  [/^[W@…%—]$/, 1.04],
  [/^[A-BEFJ-LPSTVX-Z]$/, 0.69],
  [/^\p{Lu}$/u, 0.8],
  [/^[cksvxyzJ]$/, 0.51],
  [/^[a-z\d_?#$*]$/, 0.565],
  [/^[\p{Script=Latin}+=<>~]$/u, 0.6],
  [/^\p{Script=Greek}$|^\p{Script=Cyrillic}$|^\p{Script=Arabic}$|^\p{Script=Hebrew}$/u, 0.85],
];
/** Other scripts, and pictures. */
const WIDEST = 1.2;
const BOLD = 1.1;

const widthOf = (character: string): number =>
  WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;

/** Estimates the width of a text in pixels. */
export function textWidth(text: string, size: number, isBold = false): number {
  const width = Array.from(text.normalize('NFD')).reduce((sum, each) => sum + widthOf(each), 0);
  return width * size * (isBold ? BOLD : 1);
}

const CONTROL = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;

/** Replaces control characters, because a file of a picture can't have them. */
export const cleanText = (text: string): string => text.replace(CONTROL, ' ').trim();

/** Shortens a text to a width in pixels. A shortened text ends in "…". */
export function shorten(text: string, width: number, size: number, isBold = false): string {
  const clean = cleanText(text);
  if (textWidth(clean, size, isBold) <= width) return clean;
  const characters = Array.from(clean);
  while (characters.length > 0) {
    characters.pop();
    const shortened = `${characters.join('').trimEnd()}…`;
    if (textWidth(shortened, size, isBold) <= width) return shortened;
  }
  return '';
}

/** Breaks a text into lines of a width. The last line is shortened if the text has more lines. */
export function breakLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || (lines.length < most && textWidth(longer, size) > width))
      lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => shorten(line, width, size));
}
