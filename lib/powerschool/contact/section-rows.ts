/** The rows of the tables of Contact Details but for students (facts §3, S [T18], [K24], [A25]). */

import { editable } from '../dom/controls.ts';
import { rendered, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { type Columns, readCheckmark, rowsOf } from '../dom/table.ts';
import { isEmpty, type SectionPlace, tableOf } from './sections.ts';

export const EMAIL = {
  primary: ['email-primary-', 'primary'],
  type: ['email-type-display-', 'type'],
  address: ['email-address-display-', 'email'],
  edit: ['edit-email-button-'],
} as const satisfies Columns;

/**
 * Reads a section's rows into plain objects: a tick column gives a boolean, any other its text.
 * @param subject the column that each row must show
 * @returns undefined where the section says neither what it holds nor that it is empty
 */
export function plainRows<Row>(
  place: SectionPlace,
  doc: Document,
  columns: Columns,
  subject: string,
  ticks: string,
  reader: NameReader,
): Row[] | undefined {
  const { table } = place;
  if (!table) return isEmpty(place, doc) ? [] : undefined;
  const rows = rowsOf(table, columns, reader).filter(({ row }) => !row.matches('.hide'));
  // PowerSchool hides what this role may not see.
  if (rows.some((row) => !rendered(row.get(subject) ?? table))) return undefined;
  return rows.map(
    (row) =>
      Object.fromEntries([
        ['row', columns === EMAIL ? text(row.get('address')) : row.n],
        ...Object.keys(columns).map((column) => {
          const element = row.get(column);
          if (column === 'edit') return ['editable', !!element && editable(element)];
          return [column, ticks.includes(column) ? readCheckmark(element) : text(element)];
        }),
      ]) as Row,
  );
}

/** The pencil of each email, with the key of its row: the address, since a row's number changes with the rows. */
export function emailPencils(doc: Document, reader: NameReader) {
  const table = tableOf(doc, 'emails', reader);
  return (table ? rowsOf(table, EMAIL, reader) : []).map((row) => ({
    key: text(row.get('address')),
    edit: row.get('edit'),
  }));
}
