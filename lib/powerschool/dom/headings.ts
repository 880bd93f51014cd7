/** Finds the cells of PowerSchool's tables by the headings in the first row. */
import type { Phrases } from '../wording/phrases.ts';
import { text } from './locate.ts';

const countColumns = (row: HTMLTableRowElement): number =>
  [...row.cells].reduce((sum, cell) => sum + (cell.colSpan || 1), 0);

/**
 * Returns the header's texts by column; a cell that spans columns counts for each of them. Returns none if a row is
 * not as wide as the header, or if two headings are equal, because a cell could then get the wrong heading.
 */
function readHeadings(table: HTMLTableElement): string[] {
  const [head, ...rows] = table.rows;
  if (!head || rows.some((row) => row.cells.length > 1 && countColumns(row) !== countColumns(head)))
    return [];
  const headings = [...head.cells].map(text).filter(Boolean);
  if (new Set(headings).size < headings.length) return [];
  return [...head.cells].flatMap((cell) => Array(cell.colSpan || 1).fill(text(cell)));
}

/** Index of the one column whose header says so; -1 for none or several. */
function columnAt(texts: readonly string[], label: string, phrases: Phrases): number {
  const index = texts.findIndex((head) => phrases.says(label, head));
  return texts.some((head, other) => other > index && phrases.says(label, head)) ? -1 : index;
}

/** The cell under a column, by index, a spanning cell counted. */
function cellAt(row: HTMLTableRowElement, index: number): HTMLTableCellElement | null {
  let end = 0;
  for (const cell of row.cells) {
    end += cell.colSpan || 1;
    if (index < end) return cell;
  }
  return null;
}

/** The labeled cells of a table's rows, and the heading over a cell. */
export function columnsOf(table: HTMLTableElement, phrases: Phrases) {
  const texts = readHeadings(table);
  const indexes = new Map<string, number>();
  return {
    cell: (row: HTMLTableRowElement, label: string) => {
      const index = indexes.get(label) ?? columnAt(texts, label, phrases);
      indexes.set(label, index);
      return index < 0 ? null : cellAt(row, index);
    },
    /** undefined where it can't be told. */
    headingOf: (row: HTMLTableRowElement, cell: Element | null) =>
      texts.find((_, index) => cellAt(row, index) === cell),
  };
}
