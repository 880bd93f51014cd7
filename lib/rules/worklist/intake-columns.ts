/** Finds the columns of a pasted table by their headings. */
import type { IntakeStudent } from '../../contracts/worklist/view.ts';

const DCID_HEADING = /^(students?)?dcid$/;
const NUMBER_HEADING =
  /^(student(number|no|num|nbr|id)|studentid(number|no)|number|localid|localstudentid|numero(de)?(estudiante|alumno)|idestudiante)$/;

/** The facts about a student beside the number, with the headings that registrars' exports use. */
const FACT_HEADINGS = {
  name: /^(student)?(name|lastfirst|fullname)$|^nombre(completo)?$/,
  grade: /^(student|current|next)?(grade|gradelevel|gradelvl|gr)$|^(nivelde)?grado(escolar)?$/,
  homeroom:
    /^(student)?(homeroom|hr|class|classroom|section|team|homeroomteacher|teacher)(name)?$|^(salon|aula|clase|grupo|maestr[oa])$/,
  homeLanguage:
    /^(student)?(home|primary|native|preferred|correspondence|parent|family|spoken)?(language|lang)(code|name|athome|spokenathome|ofcorrespondence)?$|^(idioma|lengua|lenguaje)(materna|maternoa?|(delhogar|encasa|familiar|preferid[oa]))?$/,
} as const satisfies Partial<Record<keyof IntakeStudent, RegExp>>;
type Fact = keyof typeof FACT_HEADINGS;

/** The index of the column for each fact that the table has. */
export type FactColumns = Partial<Record<Fact, number>>;

/** Returns a heading in lower case, without accents, spaces and punctuation. */
const plainHeading = (heading = ''): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/^students?\./, 'student')
    .replace(/[^a-z\d]/g, '');

/** Returns true for the heading of a column with DCIDs. */
export const isDcidHeading = (heading: string | undefined): boolean =>
  DCID_HEADING.test(plainHeading(heading));

/** Returns the index of the column that identifies the students, or -1 if no heading says it. */
export function findNumberColumn(headings: readonly string[]): number {
  const names = headings.map(plainHeading);
  const dcids = names.findIndex((name) => DCID_HEADING.test(name));
  return dcids >= 0 ? dcids : names.findIndex((name) => NUMBER_HEADING.test(name));
}

/** Finds the columns with more facts about the students, apart from the column with the numbers. */
export function findFactColumns(headings: readonly string[], numberColumn: number): FactColumns {
  const names = headings.map(plainHeading);
  const columns: FactColumns = {};
  for (const [fact, pattern] of Object.entries(FACT_HEADINGS) as [Fact, RegExp][]) {
    const index = names.findIndex((name, n) => n !== numberColumn && pattern.test(name));
    if (index >= 0) columns[fact] = index;
  }
  return columns;
}

/** Reads the facts about one student from the cells of a row. */
export const factsIn = (
  cells: readonly string[],
  columns: FactColumns,
): Partial<Record<Fact, string>> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([fact, index]) => {
      const text = cells[index];
      return text ? [[fact, text]] : [];
    }),
  );

/** Returns the headings of the columns that the welcome sheets use. */
export const sheetHeadings = (headings: readonly string[], columns: FactColumns): string[] =>
  (['grade', 'homeroom', 'homeLanguage'] as const).flatMap(
    (fact) => headings[columns[fact] ?? -1] ?? [],
  );
