/** The rows that have a pencil: students on Contact Details, contacts on a student's page. */
import { studentRows } from './contact-rows.ts';
import { contactRows } from './student-contacts.ts';

export const pencilRows = (doc: Document) => contactRows(doc) ?? studentRows(doc) ?? [];

/** Key of the row whose pencil this is, or stands in; else undefined. */
export const rowOf = (doc: Document, target: Element): string | undefined =>
  pencilRows(doc).find((row) => row.edit?.contains(target))?.key;
