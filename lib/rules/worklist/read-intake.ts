/**
 * Reads the text that starts a worklist: links to students' pages, a list of numbers, or a table.
 * The result names the guessed column, the kind of number, and each line that can't be used.
 */
import Papa from 'papaparse';
import type {
  Intake,
  IntakeChoice,
  IntakeProblem,
  IntakeStudent,
  NumberMeaning,
} from '../../contracts/worklist/view.ts';
import {
  type FactColumns,
  factsIn,
  findFactColumns,
  findNumberColumn,
  isDcidHeading,
  sheetHeadings,
} from './intake-columns.ts';

const MOST_STUDENTS = 10_000;
const LONGEST_NUMBER = 20;
const ADDRESS = /[?&#]frn=001(\d+)(?!\w)/gi;
const WITH_SCHEME = /https?:\/\/([^/?#\s"'<>]+)/gi;
/** A host without "https://" before a path. Some browsers copy addresses like this. */
const BARE_HOST = /((?:[a-z\d-]+\.)+[a-z\d-]+(?::\d+)?)(?=\/)/gi;

/**
 * Reads a pasted text.
 * @param site the site of the list; links to another site are not used
 */
export function readIntake(text: string, choice: IntakeChoice, site: string): Intake {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (!text.trim()) return withoutRepeats(emptyIntake('nothing'), []);
  if (lines.some((line) => line.match(ADDRESS))) return readAddresses(lines, site);
  const { rows, broken } = readRows(text);
  const [first] = rows;
  if (first && rows.length === 1 && first.cells.length > 1 && first.cells.every(isNumber))
    return readColumn('list', split(first), emptyIntake('list', choice.meaning), 0);
  const hasHeadings = !!first && !first.cells.some(isNumber) && rows.length > 1;
  const columns = hasHeadings
    ? first.cells
    : Array.from({ length: widest(rows) }, (_, n) => `${n + 1}`);
  const body = hasHeadings ? rows.slice(1) : rows;
  const column = columnOf(choice, hasHeadings ? columns : [], body);
  const isDcid = hasHeadings && isDcidHeading(columns[column]);
  const kind = columns.length > 1 || hasHeadings ? 'table' : 'list';
  const facts = hasHeadings ? findFactColumns(columns, column) : {};
  const found = {
    ...emptyIntake(kind, choice.meaning ?? (isDcid ? 'dcid' : 'number')),
    columns: kind === 'table' ? columns : [],
    problems: broken,
    sheetColumns: sheetHeadings(columns, facts),
  };
  return readColumn(kind, body, found, column, facts);
}

interface Row {
  line: number;
  cells: string[];
}

const emptyIntake = (kind: Intake['kind'], meaning: NumberMeaning = 'number'): Intake => ({
  kind,
  students: [],
  problems: [],
  columns: [],
  column: 0,
  meaning,
  sheetColumns: [],
});

const isNumber = (cell: string): boolean => /^\d+$/.test(cell) && cell.length <= LONGEST_NUMBER;
const widest = (rows: readonly Row[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
const split = ({ line, cells }: Row): Row[] => cells.map((cell) => ({ line, cells: [cell] }));

const DELIMITERS = [',', '\t', ';', '|'];

/** Returns the most frequent delimiter on the first line, outside of quotes. */
function delimiterOf(input: string): string {
  const line = (/\S.*/.exec(input)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Returns the rows that are not empty, each with its first line number. */
function readRows(text: string): { rows: Row[]; broken: IntakeProblem[] } {
  const rows: Row[] = [];
  const broken: IntakeProblem[] = [];
  const input = text.replace(/^\ufeff/, '').replace(/\r\n|\r/g, '\n');
  let line = 1;
  let begin = 0;
  Papa.parse<string[]>(input, {
    delimiter: delimiterOf(input),
    newline: '\n',
    step({ data, errors, meta }) {
      const cells = data.map((cell) => cell.trim());
      const quotes = errors.some(({ type }) => type === 'Quotes');
      if (quotes) broken.push({ line, why: 'quotes', text: cells.join(' ') });
      else if (cells.some(Boolean)) rows.push({ line, cells });
      line += (input.slice(begin, meta.cursor).match(/\n/g) ?? []).length;
      begin = meta.cursor;
    },
  });
  return { rows, broken };
}

/** Returns the chosen column, else a column with a known heading, else the one with the most different numbers. */
function columnOf(
  { column }: IntakeChoice,
  headings: readonly string[],
  rows: readonly Row[],
): number {
  if (column !== undefined && column >= 0 && column < widest(rows)) return column;
  const byHeading = findNumberColumn(headings);
  if (byHeading >= 0) return byHeading;
  const counts = Array.from(
    { length: widest(rows) },
    (_, n) =>
      new Set(rows.flatMap(({ cells }) => (isNumber(cells[n] ?? '') ? [cells[n]] : []))).size,
  );
  // Repeated numbers, such as grades, do not identify students.
  return counts.indexOf(Math.max(...counts));
}

function readColumn(
  kind: Intake['kind'],
  rows: readonly Row[],
  found: Intake,
  column: number,
  facts: FactColumns = {},
): Intake {
  const { meaning } = found;
  const students: IntakeStudent[] = [];
  const problems = [...found.problems];
  for (const { line, cells } of rows) {
    const id = cells[column] ?? '';
    if (isNumber(id)) students.push({ line, meaning, id, ...factsIn(cells, facts) });
    else
      problems.push({
        line,
        why: id ? 'not-a-number' : 'empty',
        text: id || cells.filter(Boolean).join(' '),
      });
  }
  return withoutRepeats({ ...found, kind, column, problems }, students);
}

function readAddresses(lines: readonly string[], site: string): Intake {
  const found = emptyIntake('addresses', 'dcid');
  const students: IntakeStudent[] = [];
  const own = hostIn(site);
  for (const [n, text] of lines.entries()) {
    const line = n + 1;
    let begin = 0;
    for (const match of text.matchAll(ADDRESS)) {
      const [link, id = ''] = match;
      const host = hostIn(text.slice(begin, match.index));
      begin = match.index + link.length;
      if (host && host !== own) found.problems.push({ line, why: 'other-site', text: host });
      else students.push({ line, meaning: 'dcid', id });
    }
    if (begin === 0 && text.trim())
      found.problems.push({ line, why: 'not-a-link', text: text.trim() });
  }
  return withoutRepeats(found, students);
}

/** Returns the last host in a text, or '' if the link has no host. */
function hostIn(text: string): string {
  const addresses = [...text.matchAll(WITH_SCHEME)];
  const [, host = ''] =
    (addresses.length > 0 ? addresses : [...text.matchAll(BARE_HOST)]).at(-1) ?? [];
  return host.toLowerCase().replace(/:443$/, '');
}

/** Keeps each student once, up to the limit, and sorts the problems by line. */
function withoutRepeats(found: Intake, students: readonly IntakeStudent[]): Intake {
  const ids = new Set<string>();
  const problems = [...found.problems];
  const once = students.filter(({ id, line }) => {
    const why = ids.has(id) ? 'twice' : ids.size >= MOST_STUDENTS ? 'too-many' : undefined;
    ids.add(id);
    if (why) problems.push({ line, why, text: id });
    return !why;
  });
  return { ...found, students: once, problems: problems.sort((a, b) => a.line - b.line) };
}
