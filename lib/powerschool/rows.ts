/** The rows that have a pencil: students on Contact Details, contacts on a student's page. */
import { studentRows } from './contact-rows.ts';
import type { Names } from './memory.ts';
import { contactRows } from './student-contacts.ts';

export const pencilRows = (doc: Document, names: Names) =>
  contactRows(doc) ?? studentRows(doc, names) ?? [];

/** Key of the row whose pencil this is, or stands in; else undefined. */
export const rowOf = (doc: Document, target: Element, names: Names): string | undefined =>
  pencilRows(doc, names).find((row) => row.edit?.contains(target))?.key;
