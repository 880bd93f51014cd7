/** The rows that have a pencil: students on Contact Details, contacts on a student's page. */

import type { Memory } from '../core/page-session.ts';
import { tableOf } from './sections.ts';
import { studentRows } from './students.ts';

/** Contacts are read by what comes later: their page is not known before that. */
export function pencilRows(doc: Document, memory: Memory) {
  const contacts = memory.parts?.contactRows(doc);
  const table = contacts ? null : tableOf(doc, 'students');
  return contacts ?? (table ? studentRows(table, memory) : []);
}

/** Key of the row whose pencil this is, or stands in; else undefined. */
export const rowOf = (doc: Document, target: Element, memory: Memory): string | undefined =>
  // Reading every row takes long, and most of what is pressed stands in none.
  target.closest('tr')
    ? pencilRows(doc, memory).find((row) => row.edit?.contains(target))?.key
    : undefined;
