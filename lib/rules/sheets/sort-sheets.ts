/** Sorts the sheets of a print run. */
import type { ParentSheet, SheetChild, SheetSort } from '../../contracts/worklist/sheets.ts';
import { compareByLastName } from '../worklist/filter-rows.ts';

/** The beginnings of grades before the first. A number beside them is the children's age. */
const BEFORE_FIRST_GRADE: readonly (readonly [pattern: RegExp, grade: number])[] = [
  [/^((p|pk|pre\W?k|pre\W?kinder(garten)?|pre\W?school|k)\W*3|3\W?k)\b/i, -2],
  [/^(p4|k\W?4|4\W?k)\b|^(pk|pre\W?k|pre\W?school)/i, -1],
  [/^(tk|transitional)\b/i, -0.5],
  [/^(k|k\W?5|5\W?k)\b|^(kg|kn|kinder|jard[ií]n)/i, 0],
];
const GRADE_WORD = /^(grade|grado|gr)\b\W*/i;
const UNKNOWN_GRADE = 99;

/** The number of a grade: "PK3" is -2, "PK" -1, "K (Full Day)" 0, and "Grade-03" is 3. Unknown ones come last. */
export function gradeNumber(grade: string): number {
  const text = grade.trim().replace(GRADE_WORD, '');
  const early = BEFORE_FIRST_GRADE.find(([pattern]) => pattern.test(text));
  if (early) return early[1];
  const [digits] = /^-\d+|\d+/.exec(text) ?? [];
  return digits === undefined ? UNKNOWN_GRADE : Number(digits);
}

/** One collator for all comparisons: `localeCompare` with options creates one each time. */
const COLLATOR = new Intl.Collator(undefined, { numeric: true });
const compareTexts = (a: string, b: string): number => COLLATOR.compare(a, b);

/** Compares two children by grade, class and name, so that the youngest comes first. */
export const compareChildren = (a: SheetChild, b: SheetChild): number =>
  gradeNumber(a.grade) - gradeNumber(b.grade) ||
  compareTexts(a.homeroom, b.homeroom) ||
  compareByLastName(a.name, b.name);

type Child = Pick<ParentSheet, 'children'>;
const NO_CHILD: SheetChild = { name: '', school: '', grade: '', homeroom: '' };
const youngest = ({ children: [child = NO_CHILD] }: Child): SheetChild => child;

const ORDERS: Record<SheetSort, (a: ParentSheet, b: ParentSheet) => number> = {
  class: (a, b) =>
    compareTexts(youngest(a).school, youngest(b).school) ||
    compareChildren(youngest(a), youngest(b)),
  student: (a, b) => compareByLastName(youngest(a).name, youngest(b).name),
  parent: (a, b) => compareByLastName(a.name, b.name),
};

/** Returns the sheets in a new order. By class, a sheet goes with the youngest child on it. */
export const sortSheets = (sheets: readonly ParentSheet[], sort: SheetSort): ParentSheet[] =>
  [...sheets].sort(
    (a, b) =>
      ORDERS[sort](a, b) ||
      a.family - b.family ||
      a.place - b.place ||
      compareByLastName(a.name, b.name),
  );
