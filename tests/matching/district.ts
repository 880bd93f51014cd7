/** A district with as many students as a list needs, and with pairs of contacts known to be one person or two. */
import type { Contact, Student } from '../powerschool/model.ts';
import { COUNTS, seedDistrict } from '../powerschool/seed/seed.ts';
import type { Store } from '../powerschool/store.ts';
import { type AddedPair, addLabeledPairs } from './labeled-pairs.ts';

export interface District {
  students: Student[];
  /** The pairs that are one person. */
  same: AddedPair[];
}

/** Records below and above belong to the people of the tests, whose pairs are not labeled. */
const FIRST_STUDENT = 6001;
const LAST_CONTACT = 5000;
/** The labeled pairs have some 900 students of their own, too many for a short list. */
const FEWEST_FOR_PAIRS = 2000;
const SHIFT = 1_000_000;

/** Fills the records of a server, and picks the students of the list. */
export function makeDistrict(store: Store, count: number): District {
  const added = count < FEWEST_FOR_PAIRS ? { students: [], pairs: [] } : addLabeledPairs(store);
  for (let n = 1; n * COUNTS.students < count; n += 1) addSeed(store, n);
  const isSeeded = ({ dcid }: Student) => dcid >= FIRST_STUDENT && !added.students.includes(dcid);
  const students = [
    ...store.students.filter(({ dcid }) => added.students.includes(dcid)),
    ...store.students.filter(isSeeded).slice(0, count - added.students.length),
  ];
  const labeled = added.pairs.filter(({ isSame }) => isSame);
  return { students, same: [...labeled, ...seededPairs(store, students)] };
}

/** Adds the families of another seed, with ids, emails and streets of their own. */
function addSeed(store: Store, n: number): void {
  const { students, contacts } = seedDistrict(2026 + n);
  const own = (text: string) => text.replace('@', `@d${n}.`);
  for (const student of students)
    if (student.dcid >= FIRST_STUDENT)
      store.students.push({
        ...student,
        dcid: student.dcid + n * SHIFT,
        number: `${n}${student.number}`,
      });
  for (const contact of contacts)
    if (contact.id < LAST_CONTACT)
      store.add({
        ...contact,
        id: contact.id + n * SHIFT,
        guardianId: contact.guardianId + n * SHIFT,
        emails: contact.emails.map((email) => ({ ...email, address: own(email.address) })),
        addresses: contact.addresses.map((each) => ({ ...each, line1: `${n}${each.line1}` })),
        account: contact.account && {
          ...contact.account,
          username: own(contact.account.username),
          email: own(contact.account.email),
        },
        links: contact.links.map((link) => ({
          ...link,
          assocId: link.assocId + n * SHIFT,
          detailId: link.detailId + n * SHIFT,
          dcid: link.dcid + n * SHIFT,
        })),
      });
}

/** The seed makes the copy of a mother after her and the father, so the ids of both are close. */
const CLOSE = 2;

/** Finds the copies of mothers among the seeded contacts that the list has. */
function seededPairs(store: Store, students: readonly Student[]): AddedPair[] {
  const listed = new Set(students.map(({ dcid }) => dcid));
  const parents = store.contacts.filter(
    ({ id, active, links }) =>
      id % SHIFT < LAST_CONTACT && active && links.some(({ dcid }) => listed.has(dcid)),
  );
  const isCopy = (a: Contact, b: Contact) =>
    a.first === b.first &&
    a.last === b.last &&
    [...a.links, ...b.links].every(({ custody }) => custody);
  return parents.flatMap((a, index) =>
    parents
      .slice(index + 1, index + 1 + CLOSE)
      .filter((b) => b.id - a.id <= CLOSE && isCopy(a, b))
      .map((b) => ({ ids: [a.id, b.id], isSame: true, kind: kindOf(a) })),
  );
}

const kindOf = ({ emails }: Contact): string =>
  emails.length > 0 ? 'a copy with the same email' : 'a copy, and neither record has an email';
