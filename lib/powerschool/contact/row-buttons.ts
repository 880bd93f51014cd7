/** The rows that have a pencil: students on Contact Details, contacts on a student's page. */
import { createNameReader, type NameReader } from '../dom/name-reader.ts';
import { tableOf } from './sections.ts';
import { studentRows } from './students.ts';

interface PencilRow {
  key: string;
  edit: HTMLElement | null;
}

/** @param contactRows the rows of a student's contacts; null on any other page */
export function pencilRows(
  doc: Document,
  reader: NameReader,
  contactRows: readonly PencilRow[] | null | undefined,
): readonly PencilRow[] {
  if (contactRows) return contactRows;
  const table = tableOf(doc, 'students', reader);
  return table ? studentRows(table, reader) : [];
}

/** What the page tools add: the rows of a student's contacts, which the content script alone cannot read. */
type Tools = Parameters<typeof createNameReader>[0] & {
  contactRows(doc: Document): readonly PencilRow[] | null;
};

/** Key of the row whose pencil this is, or is part of; else undefined. */
export const rowOf = (
  doc: Document,
  target: Element,
  tools: Tools | undefined,
): string | undefined =>
  // Reading every row takes long, and most presses are in none.
  target.closest('tr')
    ? pencilRows(doc, createNameReader(tools), tools?.contactRows(doc)).find((row) =>
        row.edit?.contains(target),
      )?.key
    : undefined;
