/** A student's contacts (facts §6, S [K24] [A25]). */
import type { StudentContactsPage } from '../../contracts/facts.ts';
import { contactIn } from '../core/urls.ts';
import { findVisible, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { type Columns, readCheckmark, rowsOf } from '../dom/table.ts';
import { readStudent } from './student-header.ts';

export const CONTACT = {
  first: ['contact-first-name-'],
  last: ['contact-last-name-'],
  name: ['', 'name'],
  relationship: ['contact-relationshiptype- contact-relationshiptype-display-', 'relationship'],
  access: ['contact-data-access-', 'data-access'],
  edit: ['edit-details-button-'],
} as const satisfies Columns;

/** The table's rows with the contact that each names. */
export function contactRows(doc: Document, reader: NameReader) {
  const tables = findVisible(doc, 'table[id="studentContactsTable"]');
  if (tables.length !== 1) return null;
  return rowsOf(tables[0] as HTMLTableElement, CONTACT, reader).map((row) => {
    const links = [...row.row.querySelectorAll('a')];
    const ids = links.map((a) => contactIn(a.getAttribute('href') ?? ''));
    const contactId = ids.find(Boolean);
    const link = contactId === undefined ? undefined : links[ids.indexOf(contactId)];
    return {
      ...row,
      links,
      link,
      contactId,
      key: contactId ?? `row:${row.n}`,
      edit: row.get('edit'),
    };
  });
}

/** Data Access: a class where there is one, else a picture behind an empty cell. S [K24]. A color is no picture. */
function hasCheckmarkImage(cell: HTMLElement | null): boolean | undefined {
  const mark = readCheckmark(cell);
  return mark === false && cell ? getComputedStyle(cell).backgroundImage.includes('url(') : mark;
}

/**
 * Reads a student's contacts. `contacts` is absent while the table is not there.
 * @returns null when the page is not recognized
 */
export function readStudentContacts(
  doc: Document,
  location: Pick<Location, 'search'>,
  reader: NameReader,
  missing: string[],
): StudentContactsPage | null {
  const student = readStudent(doc, location, reader, missing);
  const rows = contactRows(doc, reader);
  if (!student || !(rows || doc.querySelector('form[id="studentContactsForm"]'))) return null;
  if (!rows) missing.push('contacts-table');
  const contacts = rows?.map((row) => ({
    key: row.key,
    contactId: row.contactId,
    name:
      [text(row.get('first')), text(row.get('last'))].filter(Boolean).join(' ') ||
      text(row.link ?? row.get('name')),
    // The id's ending is not known: the facts have its beginning only.
    relationship: text(
      row.get('relationship') ?? row.row.querySelector('[id^="contact-relationshiptype"]'),
    ),
    emails: row.links
      .filter((a) => a.textContent.includes('@') && a.parentElement?.matches('td > div'))
      .map(text),
    access: hasCheckmarkImage(row.get('access')),
    hasAccount: undefined,
  }));
  return { kind: 'student-contacts', student, contacts };
}
