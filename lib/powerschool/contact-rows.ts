/** The rows of the tables of Contact Details (facts §3, S [T18], [K24], [A25]). */
import type { ContactPage, Student } from '../facts.ts';
import { isEmpty, type Place, tableOf } from './contact-parts.ts';
import { editable } from './controls.ts';
import { keeper } from './kept.ts';
import { byId, named, text } from './locate.ts';
import type { Names } from './memory.ts';
import { type Columns, type Row, rowsOf, ticked } from './table.ts';
import { dcidIn } from './urls.ts';

export const STUDENT = {
  dcid: ['studentdcid-'],
  school: ['relationship-schoolabbr-display-', 'school'],
  name: ['relationship-lastfirst-display-anchor- relationship-lastfirst-display-', 'student-name'],
  relationship: ['relationship-relationshiptype-display-', 'relationship'],
  access: ['relationship-dataaccess-', 'data-access'],
  original: ['relationship-originalcontacttype-', 'original-type'],
  custody: ['relationship-custody-', 'custody'],
  livesWith: ['relationship-liveswith-', 'lives-with'],
  pickup: ['relationship-schoolpickup-', 'pickup'],
  emergency: ['relationship-emergcontact-', 'emergency'],
  start: ['relationship-startdate-'],
  end: ['relationship-enddate-'],
  edit: ['edit-details-button-'],
} as const satisfies Columns;
export const EMAIL = {
  primary: ['email-primary-', 'primary'],
  type: ['email-type-display-', 'type'],
  address: ['email-address-display-', 'email'],
  edit: ['edit-email-button-'],
} as const satisfies Columns;
const cell = (row: Row, column: string) => text(row.get(column));
/**
 * Only a past or a future date says something. What cannot be read as one says nothing, nor does what is past month
 * first and to come day first: no fact tells how a district writes its dates.
 */
const past = (date: string, sign: number) => {
  const readings = [date, date.replace(/(\d\d?)\D(\d\d?)\D(?=\d{4})/, '$2/$1/')]
    .map(Date.parse)
    .filter((at) => !Number.isNaN(at));
  return readings.length > 0 && readings.every((at) => (at - Date.now()) * sign < 0);
};

/** A row's pencil: by id, else the only button that says Edit. */
function pencil(row: Row, names: Names): HTMLElement | null {
  const known = row.get('edit');
  const hits = known ? [known] : named('button', 'edit', row.row, names);
  return hits[1] ? null : (hits[0] ?? null);
}

/** The pencil of a student's row, with the row's key. */
export const studentRows = (table: HTMLTableElement, names: Names) =>
  rowsOf(table, STUDENT).map((row) => {
    const link = row.get('name');
    const dcid =
      (row.get('dcid') as HTMLInputElement | null)?.value ||
      dcidIn((link?.querySelector('a') ?? link)?.getAttribute('href') ?? '');
    return { ...row, link, dcid, key: dcid || `row:${row.n}`, edit: pencil(row, names) };
  });

const keep = keeper<Student[]>();

/** The students of a contact; undefined where the section says neither who they are nor that there are none. */
export function students(place: Place, doc: Document, names: Names): ContactPage['students'] {
  const { table } = place;
  if (!table) return isEmpty(place, doc) ? [] : undefined;
  // With "show all" on, past rows lose their class, and only their dates tell.
  const all = doc.querySelector(byId('show-all-relationships-checkbox')) as HTMLInputElement | null;
  const checked = all?.checked;
  // A date that has passed, a form that was closed to typing: all are read anew.
  const key = [checked && Date.now(), !!table.closest(':disabled')].join();
  const read = () =>
    studentRows(table, names).map((row) => {
      const original = row.get('original');
      return {
        key: row.key,
        dcid: row.dcid,
        name: text(row.link),
        school: cell(row, 'school'),
        relationship: cell(row, 'relationship'),
        access: ticked(row.get('access')),
        current:
          !row.row.matches('.hide') &&
          !(checked && (past(cell(row, 'end'), 1) || past(cell(row, 'start'), -1))),
        editable: !!row.edit && editable(row.edit) && !row.edit.matches('.hide'),
        originalContactType: original ? text(original) : undefined,
        custody: ticked(row.get('custody')),
        livesWith: ticked(row.get('livesWith')),
        pickup: ticked(row.get('pickup')),
        emergency: ticked(row.get('emergency')),
      };
    });
  return keep(table, key, names, read).map((student) => ({ ...student }));
}

/**
 * Reads a section's rows into plain objects: a tick column gives a boolean, any other its text.
 * @returns undefined where the section says neither what it holds nor that it is empty
 */
export function plainRows<Row>(
  place: Place,
  doc: Document,
  columns: Columns,
  ticks: string,
): Row[] | undefined {
  const { table } = place;
  if (!table) return isEmpty(place, doc) ? [] : undefined;
  return rowsOf(table, columns)
    .filter(({ row }) => !row.classList.contains('hide'))
    .map(
      (row) =>
        Object.fromEntries([
          ['row', row.n],
          ...Object.keys(columns).map((column) => {
            const element = row.get(column);
            if (column === 'edit') return ['editable', !!element && editable(element)];
            return [column, ticks.includes(column) ? ticked(element) : text(element)];
          }),
        ]) as Row,
    );
}

/** The pencil of an email's row. */
export function emailPencil(doc: Document, n: string): HTMLElement | null {
  const table = tableOf(doc, 'emails');
  return (
    (table &&
      rowsOf(table, EMAIL)
        .find((row) => row.n === n)
        ?.get('edit')) ??
    null
  );
}
