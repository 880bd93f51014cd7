/** The rows that have a pencil: students and emails on Contact Details, contacts on a student's page. */
import type { DrawerOwner } from '../core/page-session.ts';
import { createIdReader, type NameReader } from '../dom/name-reader.ts';
import { readContactId } from './contact-identity.ts';
import { emailPencils } from './section-rows.ts';
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

/** What the page tools add: words, and the rows of a student's contacts, which the content script alone cannot read. */
type Tools = {
  createReader(): NameReader;
  contactRows(doc: Document): readonly PencilRow[] | null;
};

/** The row and contact whose drawer this button opens; undefined if it is no row's pencil, nor part of one. */
export function ownerOf(
  doc: Document,
  target: Element,
  tools: Tools | undefined,
): DrawerOwner | undefined {
  // Reading every row takes long, and most presses are in none.
  if (!target.closest('tr')) return undefined;
  const reader = tools?.createReader() ?? createIdReader();
  const keyIn = (rows: readonly PencilRow[]) =>
    rows.find(({ edit }) => edit?.contains(target))?.key;
  const student = keyIn(pencilRows(doc, reader, tools?.contactRows(doc)));
  const row = student ?? keyIn(emailPencils(doc, reader));
  if (row === undefined) return undefined;
  return { kind: student ? 'student' : 'email', row, contact: readContactId(doc, reader) };
}
