import type { Link } from '../model.ts';
import { CONTACTS, SCHOOLS, STUDENTS } from '../scene.ts';
import type { Store } from '../store.ts';
import type { Variant } from '../variant.ts';

/** How many rows a page gets; none for other values of the switch `rendering`. */
const ROWS: Partial<Record<Variant['rendering'], number>> = {
  'hundreds-of-rows': 300,
  'many-rows': 2000,
};
/** Everything added here has an id from this number on, so that it can be found and taken away again. */
const FIRST_ID = 5_000_000;

/**
 * Carlos Lopez's first record gets that many students, Ana Lopez that many contacts. The contact's table is sorted by
 * name as ever.
 */
export function fillRows(store: Store, rendering: Variant['rendering']): void {
  const crowded = store.contact(CONTACTS.carlosOriginal.id);
  if (!crowded) return;
  removeRows(store);
  const rows = ROWS[rendering];
  if (!rows) return;
  let nextId = FIRST_ID;
  const link = (dcid: number): Link => ({
    assocId: nextId++,
    detailId: nextId++,
    dcid,
    relationship: 'Other',
    custody: false,
    livesWith: false,
    pickup: false,
    emergency: false,
    receivesMail: false,
    originalType: '',
    start: '',
    end: '',
    dataAccess: false,
    frequency: 'Never',
    assignmentDetails: false,
  });
  const others = store.contacts.filter(
    (contact) =>
      contact !== crowded && !contact.links.some((held) => held.dcid === STUDENTS.ana.dcid),
  );
  const there = store.contactsOf(STUDENTS.ana.dcid).length;
  for (const contact of others.slice(0, rows - there)) contact.links.push(link(STUDENTS.ana.dcid));
  const missing = rows - crowded.links.length;
  for (let index = 0; index < missing; index += 1) {
    const number = String(700_001 + index);
    const dcid = FIRST_ID + index;
    store.students.push({
      dcid,
      number,
      first: 'Robin',
      last: `Guest ${number}`,
      grade: index % 13,
      schoolId: SCHOOLS.high.id,
      accessId: '',
      parentAccess: true,
    });
    crowded.links.push(link(dcid));
  }
}

function removeRows(store: Store): void {
  const first = store.students.findIndex(({ dcid }) => dcid >= FIRST_ID);
  if (first < 0) return;
  store.students.splice(first);
  for (const contact of store.contacts)
    contact.links = contact.links.filter((link) => link.assocId < FIRST_ID);
}
