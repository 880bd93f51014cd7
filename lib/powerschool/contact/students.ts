/** The students of a contact, on Contact Details (facts §3, S [T18], [K24], [A25]). */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import { readDateRange } from '../core/date-range.ts';
import { dcidIn } from '../core/urls.ts';
import { createCachedRead } from '../dom/cached-read.ts';
import { editable } from '../dom/controls.ts';
import { byId, findByName, rendered, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { type Columns, type Row, readCheckmark, rowsOf } from '../dom/table.ts';
import { summarizeLargeRoster } from './large-roster.ts';
import { isEmpty, type SectionPlace } from './sections.ts';

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
const cell = (row: Row, column: string) => text(row.get(column));

/** A row's pencil: by id, else the only button that says Edit. */
function pencil(row: Row, reader: NameReader): HTMLElement | null {
  const editButton = row.get('edit');
  const hits = editButton ? [editButton] : findByName('button', 'edit', row.row, reader);
  return hits[1] ? null : (hits[0] ?? null);
}

/** Whether past rows are shown too: then they lose their class, and only their dates show that they are past. */
const showsAll = (doc: Document): boolean =>
  !!doc.querySelector<HTMLInputElement>(byId('show-all-relationships-checkbox'))?.checked;

/**
 * Whether a relationship is current, has ended, or may begin later. A row that the page shows is current unless its
 * dates surely say otherwise; a row that the page hides begins later if its dates allow it.
 */
function statusOf(row: Row, all: boolean) {
  const [start, end] = [cell(row, 'start'), cell(row, 'end')];
  const { isOver, isToCome, mayBeToCome } = readDateRange(start, end);
  // Hidden in another way, such as by a filter, it may be current: nobody's row is lost that way.
  const current = !(row.row.matches('.hide') || (all && (isOver || isToCome)));
  return {
    current,
    starts: !current && !isOver && mayBeToCome ? start : undefined,
    ended: isOver ? end : undefined,
  };
}

/**
 * The pencil of a student's row, with the row's key. A student has a row per relationship (S [T18]): where there are
 * several, the dcid is the key of the current one, and each other row has its own.
 */
export function studentRows(
  table: HTMLTableElement,
  reader: NameReader,
  rows?: readonly HTMLTableRowElement[],
) {
  const all = showsAll(table.ownerDocument);
  const count = new Map<string, number>();
  const read = rowsOf(table, STUDENT, reader, rows).map((row) => {
    const link = row.get('name');
    const dcid =
      (row.get('dcid') as HTMLInputElement | null)?.value ||
      dcidIn((link?.querySelector('a') ?? link)?.getAttribute('href') ?? '');
    if (dcid) count.set(dcid, (count.get(dcid) ?? 0) + 1);
    const status = statusOf(row, all);
    return { ...row, link, dcid, key: dcid || `row:${row.n}`, edit: pencil(row, reader), status };
  });
  for (const row of read)
    if ((count.get(row.dcid ?? '') ?? 0) > 1 && !row.status.current) row.key = `row:${row.n}`;
  return read;
}

function readRow(row: ReturnType<typeof studentRows>[number]): Student {
  const original = row.get('original');
  const tick = (column: keyof typeof STUDENT) => readCheckmark(row.get(column));
  return {
    key: row.key,
    dcid: row.dcid,
    // PowerSchool hides what this role may not see; a past row is hidden as a whole.
    name: row.row.matches('.hide') || rendered(row.link) ? text(row.link) : '',
    school: cell(row, 'school'),
    relationship: cell(row, 'relationship'),
    access: tick('access'),
    ...row.status,
    editable: !!row.edit && editable(row.edit) && !row.edit.matches('.hide'),
    originalContactType: original ? text(original) : undefined,
    custody: tick('custody'),
    livesWith: tick('livesWith'),
    pickup: tick('pickup'),
    emergency: tick('emergency'),
  };
}

type Students = Pick<ContactPage, 'students' | 'studentSummary'>;
const cachedRead = createCachedRead<Students>();
/** Below this, reading again is cheaper than observing. */
const MAX_ROWS_UNCACHED = 20;

/** Reads the section Students; neither part where it says neither who they are nor that there are none. */
export function readStudents(
  place: SectionPlace,
  doc: Document,
  reader: NameReader,
  readAllRows = false,
): Students {
  const { table } = place;
  if (!table) return isEmpty(place, doc) ? { students: [] } : {};
  const all = showsAll(doc);
  const readRows = (rows?: readonly HTMLTableRowElement[]) =>
    studentRows(table, reader, rows).map(readRow);
  if (table.rows.length <= MAX_ROWS_UNCACHED) return { students: readRows() };
  // A date that has passed, a form that was closed to typing: all are read anew.
  const key = [all && Date.now(), !!table.closest(':disabled'), readAllRows].join();
  const read = cachedRead(table, key, reader, () => {
    const summary = all || readAllRows ? undefined : summarizeLargeRoster(table, readRows);
    return summary ? { studentSummary: summary } : { students: readRows() };
  });
  return { ...read, students: read.students?.map((student) => ({ ...student })) };
}
