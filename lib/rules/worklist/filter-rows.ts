/** Filters and sorts the rows. */
import type {
  RowCounts,
  RowFilter,
  RowState,
  Sort,
  WorklistRow,
} from '../../contracts/worklist/view.ts';
import { normalizeText } from '../values/normalize-text.ts';

export const FIRST_FILTER: RowFilter = {
  states: ['todo', 'check'],
  text: '',
  onlyCustody: false,
  sort: 'list',
  byFamily: true,
};

/** Counts the rows in each state. Only the custody filter applies, so that the counts show hidden states too. */
export function countRows(rows: readonly WorklistRow[], filter: RowFilter): RowCounts {
  const counts: RowCounts = { todo: 0, check: 0, ready: 0, 'not-needed': 0 };
  for (const row of rows) if (isWanted(row, filter)) counts[row.state] += 1;
  return counts;
}

const isWanted = ({ contact }: WorklistRow, { onlyCustody }: RowFilter): boolean =>
  !onlyCustody || contact?.custody !== false;

/** Returns the rows that pass the filter, sorted. */
export function filterRows(rows: readonly WorklistRow[], filter: RowFilter): WorklistRow[] {
  const words = normalizeText(filter.text).split(/\s+/).filter(Boolean);
  const compare = ORDERS[filter.sort];
  const byPlace = (a: WorklistRow, b: WorklistRow) => a.place - b.place;
  return rows
    .filter(
      (row) =>
        isWanted(row, filter) &&
        filter.states.includes(row.state) &&
        (!filter.finding ||
          row.required.includes(filter.finding) ||
          row.advisory.includes(filter.finding)) &&
        words.every((word) => textOf(row).includes(word)),
    )
    .sort(
      (a, b) =>
        (filter.byFamily && filter.sort === 'list' ? a.family - b.family : 0) ||
        compare(a, b) ||
        (filter.byFamily ? a.family - b.family : 0) ||
        byPlace(a, b),
    );
}

const textOf = ({ student, contact }: WorklistRow): string =>
  normalizeText(
    [student.name, student.number, student.school, contact?.name, contact?.id].join(' '),
  );

/** Compares the last word of a name first, because school lists sort by last name. */
export const compareByLastName = (a = '', b = ''): number =>
  lastWord(a).localeCompare(lastWord(b)) || a.localeCompare(b);
const lastWord = (name: string): string =>
  name.includes(',') ? name : (name.split(' ').at(-1) ?? '');

const STATE_ORDER: readonly RowState[] = ['check', 'todo', 'ready', 'not-needed'];

const ORDERS: Record<Sort, (a: WorklistRow, b: WorklistRow) => number> = {
  list: () => 0,
  student: (a, b) => compareByLastName(a.student.name, b.student.name),
  contact: (a, b) => compareByLastName(a.contact?.name, b.contact?.name),
  school: (a, b) => a.student.school.localeCompare(b.student.school),
  state: (a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state),
};
