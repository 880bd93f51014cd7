/** The rows that have a pencil: students on Contact Details, contacts on a student's page. */
import { studentRows } from './contact-rows.ts';
import type { Memory } from './memory.ts';

/** Contacts are read by what comes later: their page is not known before that. */
export const pencilRows = (doc: Document, memory: Memory) =>
  memory.parts?.contactRows(doc) ?? studentRows(doc, memory) ?? [];

/** Key of the row whose pencil this is, or stands in; else undefined. */
export const rowOf = (doc: Document, target: Element, memory: Memory): string | undefined =>
  // Reading every row takes long, and most of what is pressed stands in none.
  target.closest('tr')
    ? pencilRows(doc, memory).find((row) => row.edit?.contains(target))?.key
    : undefined;
