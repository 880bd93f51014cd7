/**
 * Reads PowerSchool's tables: no thead, the first row is the header, and cells carry ids that end in
 * the row's number. Cells are found by id, else by what the header says; never by position, since
 * districts add and move columns (facts §3, S [T18]).
 */

import type { NameReader } from './name-reader.ts';

/** Column name → id prefixes (parted by a space) and name in the wording table. */
export type Columns = Record<string, readonly [ids: string, label?: string]>;

export interface Row<Column extends string = string> {
  row: HTMLTableRowElement;
  /** The number in the row's ids: rows may be missing, so it need not be the row's place. */
  n: string;
  get(column: Column): HTMLElement | null;
}

/**
 * The data rows of a table. Fast for thousands of rows: ids are looked up, not searched for.
 * @param rows the table's rows that are asked for; all but the header when not given
 */
export function rowsOf<C extends Columns>(
  table: HTMLTableElement,
  columns: C,
  reader: NameReader,
  rows: readonly HTMLTableRowElement[] = [...table.rows].slice(1),
): Row<keyof C & string>[] {
  const doc = table.ownerDocument;
  const ids = Object.fromEntries(
    Object.entries(columns).map(([name, [idList]]) => [name, idList.split(' ').filter(Boolean)]),
  );
  const prefixes = Object.values(ids).flat();
  const inRow = (row: Element, id: string) => {
    const hit = doc.getElementById(id);
    return hit && row.contains(hit) ? hit : null;
  };
  /** The row's number as its ids say it. */
  const numberOf = (row: Element) => {
    for (const { id } of row.querySelectorAll('[id]')) {
      const [, prefix = '', n] = /^(.*?)(\d+) ?$/.exec(id) ?? [];
      if (n && prefixes.includes(prefix)) return n;
    }
    return undefined;
  };
  let last = -1;
  return rows.flatMap((row, index) => {
    // Mostly it is one more than the row's before. Of thousands of rows no element is touched that need not be.
    const first = inRow(row, `${prefixes[0]}${last + 1}`);
    // A row that spans ("no emails yet") is a message, and one of headings the header once more.
    if (!first && (row.cells.length < 2 || !row.querySelector('td'))) return [];
    const own = first ? String(last + 1) : numberOf(row);
    const n = own ?? String(index);
    last = Number(n);
    const get = (name: string) => {
      if (first && ids[name]?.[0] === prefixes[0]) return first;
      for (const prefix of (own && ids[name]) || []) {
        // One stock id ends in a space (S [T18]).
        const hit = inRow(row, prefix + n) ?? inRow(row, `${prefix + n} `);
        if (hit) return hit;
      }
      // Where all is found by id, no heading is read.
      const label = columns[name]?.[1];
      return label ? reader.cellUnder(table, row, label) : null;
    };
    return [{ row, n, get }];
  });
}

/** In a boolean cell, what the stock page does not have there (S [T18]): it may be a tick of another shape. */
const OTHER_TICK = ':not(center,em,div,span)';

/**
 * A boolean cell: true when it has the class `checkmark-icon` (an image, no text; S [T18] [K24]).
 * @param element the cell, or an element in it: the field's mark is on an `em`, the class on the cell (S [T18])
 * @returns undefined when there is no such cell, or one with a text or a picture: it may say yes in its own way
 */
export function readCheckmark(element: Element | null): boolean | undefined {
  const cell = element?.closest('td') ?? element;
  if (!cell) return undefined;
  return (
    cell.matches('.checkmark-icon') ||
    !!cell.querySelector('.checkmark-icon') ||
    (cell.textContent?.trim() || cell.querySelector(OTHER_TICK) ? undefined : false)
  );
}
