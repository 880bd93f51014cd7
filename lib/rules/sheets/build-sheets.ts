/** Builds the welcome sheets of a list: one for each ready parent, with all of the parent's children. */
import type { ListedContact, ListedStudent, ListedTie } from '../../contracts/worklist/list.ts';
import type { ParentSheet, SheetBatch, SheetChild } from '../../contracts/worklist/sheets.ts';
import type { WorklistRow } from '../../contracts/worklist/view.ts';
import { firstName, formatName } from '../values/person-names.ts';
import { readHomeLanguage } from './home-language.ts';
import { postalAddress } from './postal-address.ts';
import { compareChildren } from './sort-sheets.ts';

/** The rows of a list, and the records behind them. */
export interface SheetInput {
  rows: readonly WorklistRow[];
  students: ReadonlyMap<string, ListedStudent>;
  contacts: ReadonlyMap<string, ListedContact>;
}

/**
 * Builds the sheets in list order. A parent is ready for a sheet as soon as one child is. The policy decides about open
 * work only, so a sheet also needs the facts by which this parent sees this child.
 */
export function buildSheets(input: SheetInput): SheetBatch {
  const rowsOf = new Map<string, WorklistRow[]>();
  for (const row of input.rows)
    if (row.contact) rowsOf.set(row.contact.id, [...(rowsOf.get(row.contact.id) ?? []), row]);
  const batch: SheetBatch = { sheets: [], withoutUsername: [], withoutAccess: 0 };
  for (const [contactId, rows] of rowsOf) {
    const listed = rows.filter(({ state }) => state === 'ready');
    const contact = input.contacts.get(contactId);
    if (listed.length === 0 || !contact) continue;
    const ready = listed.filter(({ dcid }) => canSee(contact, input.students.get(dcid)));
    const { username } = contact;
    const name = formatName(ready[0]?.contact?.name ?? contact.name);
    if (ready.length === 0) batch.withoutAccess += 1;
    else if (!username) batch.withoutUsername.push(name);
    else batch.sheets.push(sheetOf({ ...contact, name, username }, rows, ready, input));
  }
  return batch;
}

/** The parent can sign in and see this child. Parent Access counts as on until a page shows that it is off. */
const canSee = (
  { active, hasAccount, enabled, students = [] }: ListedContact,
  student: ListedStudent | undefined,
): boolean =>
  active === true &&
  hasAccount === true &&
  enabled === true &&
  student?.parentAccess !== false &&
  students.some(({ dcid, access }) => dcid === student?.dcid && access === true);

function sheetOf(
  contact: ListedContact & { username: string },
  rows: readonly WorklistRow[],
  ready: readonly WorklistRow[],
  { students }: SheetInput,
): ParentSheet {
  const { contactId, name, username, addresses = [] } = contact;
  const languages = ready.flatMap(({ dcid }) => students.get(dcid)?.homeLanguage ?? []);
  const homeLanguage = languages.map(readHomeLanguage).find((language) => language !== undefined);
  const children = ready.map((row) => childOf(row, students)).sort(compareChildren);
  const others = othersOf(contact, rows);
  return {
    contactId,
    name,
    username,
    firstNames: [...children, ...others].map(({ name }) => firstName(name)).filter(Boolean),
    childIds: [...ready, ...others].map(({ dcid }) => dcid),
    children,
    notReady: rows.filter((row) => !ready.includes(row)).map(({ student }) => nameOf(student)),
    homeLanguage,
    otherLanguage: languages.find((text) => text && !readHomeLanguage(text)) ?? '',
    address: postalAddress(addresses),
    family: ready[0]?.family ?? 0,
    place: ready[0]?.place ?? 0,
  };
}

const nameOf = ({ name, number }: WorklistRow['student']): string => formatName(name) || number;

function childOf({ dcid, student }: WorklistRow, students: SheetInput['students']): SheetChild {
  const { grade = '', homeroom = '' } = students.get(dcid) ?? {};
  return { name: nameOf(student), school: student.school, grade, homeroom };
}

/** The children outside of the list who have Data Access. */
function othersOf({ students = [] }: ListedContact, rows: readonly WorklistRow[]): ListedTie[] {
  const listed = new Set(rows.map(({ dcid }) => dcid));
  return students.filter(
    ({ dcid, access, current }) => access && current !== false && !listed.has(dcid),
  );
}
