/** Very many students of one contact, as an office or a home has: counted, and only a few of them read. */
import type { Student, StudentSummary } from '../../contracts/contact-facts.ts';
import { editable } from '../dom/controls.ts';
import { readCheckmark } from '../dom/table.ts';

/** So many rows are read one by one. */
const LARGE_COUNT = 100;
/** So many of those without Data Access are read. */
const FIRST = 25;

/** The cell of Data Access and the pencil, by their ids (facts §3, S [T18] [K24]). */
const ACCESS = '[id^="relationship-dataaccess-"]';
const PENCIL = 'edit-details-button-';

/** Whether the row's pencil can be pressed. A row number is what the cell's id ends in. */
function hasPencil(cell: Element): boolean {
  const pencil = cell.ownerDocument.getElementById(PENCIL + /\d*$/.exec(cell.id));
  const there = !!pencil && !!cell.parentElement?.contains(pencil);
  return there && editable(pencil) && !pencil.matches('.hide');
}

/**
 * Counts the students of a long table. A look at 2,000 rows takes a tenth of what it takes to read each.
 * @param read reads some of the table's rows
 * @returns undefined for a table that is not long, and for one whose rows do not all say by their known ids whether
 *   there is Data Access: it is to be read row by row
 */
export function summarizeLargeRoster(
  table: HTMLTableElement,
  read: (rows: readonly HTMLTableRowElement[]) => Student[],
): StudentSummary | undefined {
  const count = table.rows.length - 1;
  if (count <= LARGE_COUNT) return undefined;
  const cells = [...table.querySelectorAll(`tr > td${ACCESS}`)];
  const rows = cells.map((cell) => cell.parentElement as HTMLTableRowElement);
  // One cell in each row, and none twice.
  if (cells.length !== count || rows.some((row, index) => row === rows[index + 1]))
    return undefined;
  const current = cells.filter((_, index) => !rows[index]?.matches('.hide'));
  const access = current.map(readCheckmark);
  if (access.includes(undefined)) return undefined;
  const lacking = current.filter((_, index) => !access[index]);
  const first: Element[] = [];
  for (const cell of lacking) if (first.length < FIRST && hasPencil(cell)) first.push(cell);
  // Those that can be changed come before all others.
  for (const cell of lacking) if (first.length < FIRST && !first.includes(cell)) first.push(cell);
  return {
    count: current.length,
    lacking: lacking.length,
    first: read(first.map((cell) => cell.parentElement as HTMLTableRowElement)),
  };
}
