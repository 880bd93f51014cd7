/** The students that a page shows, for the worklist: the Start page's selection, or the student of a student's page. */
import type { ShownStudents } from '../../contracts/worklist/messages.ts';
import { dcidIn, pageAt } from '../core/urls.ts';
import { byId, findVisible, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { readStudent } from './student-header.ts';

/** A heading that ends in a count, as "Current Student Selection (N)" does (facts §8, S [A25]). */
const COUNT = /\((\d{1,3}(?:[,. ]\d{3})*|\d+)\)$/;

/** Reads which students the page shows. Reads only. */
export function readShownStudents(
  doc: Document,
  location: Location,
  reader: NameReader,
): ShownStudents {
  const student = readStudent(doc, location, reader, []);
  if (student) return { page: 'student', students: [{ ...student, cells: [] }] };
  if (pageAt(location) !== 'search') return { page: 'other', students: [] };
  const counts = findVisible(doc, 'h1,h2,h3,h4').flatMap(
    (heading) => COUNT.exec(text(heading))?.[1] ?? [],
  );
  const [count, otherCount] = counts;
  return {
    page: 'start-page',
    students: selectedStudents(doc, reader),
    ...(count && !otherCount && { total: Number(count.replace(/\D/g, '')) }),
  };
}

/** The students of the selection. Without its known id, of the one table whose rows link to students. */
function selectedStudents(doc: Document, reader: NameReader): ShownStudents['students'] {
  const box = findVisible(doc, byId('studentsSelectionTable'));
  const tables = box.length > 0 ? box.flatMap(tablesIn) : tablesIn(doc);
  const lists = tables
    .map((table) => [...table.rows].flatMap((row) => readRow(table, row, reader)))
    .filter((students) => students.length > 0);
  return lists.length === 1 ? (lists[0] ?? []) : [];
}

const tablesIn = (root: ParentNode): HTMLTableElement[] =>
  root instanceof HTMLTableElement
    ? [root]
    : findVisible(root, 'table').filter((table) => table instanceof HTMLTableElement);

/**
 * The student of a row; none where its links name no student, or two. Without a heading over the student numbers, the
 * row's other texts are given instead.
 */
function readRow(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  reader: NameReader,
): ShownStudents['students'] {
  const links = [...row.querySelectorAll('a')];
  const dcids = links.map((link) => dcidIn(link.getAttribute('href') ?? ''));
  const [dcid, other] = [...new Set(dcids.filter((found) => found !== undefined))];
  if (!dcid || other) return [];
  const link = links[dcids.indexOf(dcid)];
  const name = text(link) || undefined;
  const cell = reader.cellUnder(table, row, 'student-number');
  if (cell) return [{ dcid, name, number: text(cell) || undefined, cells: [] }];
  const cells = [...row.cells].filter((cell) => !link || !cell.contains(link)).map(text);
  return [{ dcid, name, cells: cells.filter(Boolean) }];
}
