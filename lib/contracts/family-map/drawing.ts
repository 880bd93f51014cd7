/** The picture of a family: plain data with positions in pixels. `lib/rules/family-map` makes it. */

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type TextTone = 'name' | 'plain' | 'soft' | 'good' | 'warn';
/** A small shape before a text, so that color is never the only sign. */
export type MapIcon = 'full' | 'empty' | 'crossed' | 'unknown' | 'warning';

/** One line of text. `x` and `y` are the start of its base line. */
export interface DrawnText {
  x: number;
  y: number;
  /** Shortened to fit. */
  text: string;
  tone: TextTone;
  /** The shape is left of the text, in the space of `SIZES.iconWidth`. */
  icon?: MapIcon;
}

/** A child, a contact, or the ones that the picture has no room for. */
export interface DrawnBox extends Rectangle {
  id: string;
  kind: 'child' | 'contact';
  /** Everything that the box says, without shortening. */
  label: string;
  texts: DrawnText[];
  /** Inactive, past or retired. */
  isFaint: boolean;
  isSubject: boolean;
  /** false for a box for several people, and for somebody whose page is not known. */
  opensPage: boolean;
}

/** A school round its children, or likely duplicates with their evidence. */
export interface DrawnFrame extends Rectangle {
  kind: 'school' | 'likely-same';
  texts: DrawnText[];
}

/** Data Access of a contact to a child. */
export type LineKind = 'on' | 'off' | 'unknown';

export interface Point {
  x: number;
  y: number;
}

/** A line from a child's box to a contact's box. */
export interface DrawnLine {
  childId: string;
  contactId: string;
  kind: LineKind;
  isFaint: boolean;
  isNew: boolean;
  start: Point;
  end: Point;
  /** The way for an SVG path. */
  path: string;
}

/** A sample and its meaning. */
export interface DrawnSample extends Point {
  sample: LineKind | 'faint' | 'new';
  text: string;
}

export interface FamilyDrawing {
  width: number;
  height: number;
  frames: DrawnFrame[];
  lines: DrawnLine[];
  boxes: DrawnBox[];
  legend: DrawnSample[];
}

/** A person in the list below the picture. */
export interface ListedPerson {
  id: string;
  kind: 'child' | 'contact';
  name: string;
  opensPage: boolean;
  lines: string[];
}

/** The picture's contents as a list, for everyone who does not see the picture. */
export interface FamilyList {
  schools: { name: string; children: ListedPerson[] }[];
  contacts: ListedPerson[];
  /** A child's contacts were never read, so none in the list does not mean that there are none. */
  areContactsUnknown: boolean;
}
