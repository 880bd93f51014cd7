/** The sizes of the family map in pixels. The layout and the drawing share them. */

export const SIZES = {
  /** Around the whole picture. */
  margin: 16,
  childWidth: 214,
  contactWidth: 258,
  /** Between children and contacts, for the lines. */
  betweenColumns: 124,
  betweenRows: 14,
  /** Between two likely duplicates. */
  betweenPair: 18,
  /** Inside a frame. */
  framePadding: 12,
  boxPadding: 12,
  lineHeight: 19,
  nameSize: 15,
  textSize: 13,
  /** The space for a shape before a text. */
  iconWidth: 18,
  /** Between a box and the first line that runs below it. */
  aboveLanes: 14,
  /** Between two lines that run below a box. */
  betweenLanes: 9,
  sampleWidth: 38,
} as const;
