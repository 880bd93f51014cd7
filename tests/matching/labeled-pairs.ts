/** Adds the labeled pairs of contacts to a server's records, each pair with values and students of its own. */

import type { Contact, Link } from '../powerschool/model.ts';
import { emptyContact } from '../powerschool/rules/demographics.ts';
import type { Store } from '../powerschool/store.ts';
import { type LabeledPair, readPairs } from './pairs.ts';

/** Two contacts of a list. */
export interface AddedPair {
  ids: [number, number];
  isSame: boolean;
  /** What the pair is an example of. */
  kind: string;
}

type Labeled = LabeledPair['a'];

const FIRST_ID = 50_000_000;
/** Room for the contacts, the students and the records of one pair. */
const STEP = 1000;

/** Other people who have the shared value too. */
const OTHERS = ['Ada Winter', 'Bela Summer', 'Cora Autumn', 'Dov Spring', 'Eli March'];

/** Adds all pairs. @returns the dcids of their students, and the pairs */
export function addLabeledPairs(store: Store): { students: number[]; pairs: AddedPair[] } {
  const before = store.students.length;
  const pairs = readPairs().map((pair) => addPair(store, pair));
  return { students: store.students.slice(before).map(({ dcid }) => dcid), pairs };
}

function addPair(store: Store, { id, kind, same, a, b, sharedBy = 2 }: LabeledPair): AddedPair {
  const first = FIRST_ID + id * STEP;
  const { students = [] } = a;
  const others = OTHERS.slice(0, sharedBy - 2).map((name) => {
    const [given = '', last = ''] = name.split(' ');
    return { ...a, first: given, middle: '', last, students: students.slice(0, 1) };
  });
  for (const [n, person] of [a, b, ...others].entries()) {
    for (const student of person.students ?? []) addStudent(store, first, student);
    store.add(contactFrom(person, id, first, n));
  }
  return { ids: [first, first + 1], isSame: same, kind };
}

type Student = NonNullable<Labeled['students']>[number];

/** The last digits tell the students of one pair apart. */
const dcidIn = (first: number, { dcid }: Student): number => first + 500 + (Number(dcid) % 500);

function addStudent(store: Store, first: number, student: Student): void {
  const dcid = dcidIn(first, student);
  const [model] = store.students;
  if (!model || store.student(dcid)) return;
  const words = student.name.split(' ');
  const last = words.pop() ?? '';
  store.students.push({ ...model, dcid, number: String(dcid), first: words.join(' '), last });
}

/** Gives a value to this pair alone: labels count only for values that no other pair has. */
const ownEmail = (email: string, id: number) => email.replaceAll('@', `@p${id}.`);
const ownPhone = (phone: string, id: number) => phone.replace(/\b201\b/, String(210 + id));

function contactFrom(person: Labeled, id: number, first: number, n: number): Contact {
  const { middle, last, suffix = '', emails = [], phones = [], account, street } = person;
  const record = first + 10 + n * 50;
  const email = account && ownEmail(account, id);
  return {
    ...emptyContact(first + n),
    guardianId: first + n,
    first: person.first,
    middle,
    last,
    suffix,
    emails: emails.map((address, row) => ({
      id: record + row,
      row,
      type: 'Current',
      address: ownEmail(address, id),
      primary: row === 0,
    })),
    phones: phones.map((number, row) => ({
      id: record + 10 + row,
      type: 'Mobile',
      number: ownPhone(number, id),
      ext: '',
      preferred: row === 0,
      sms: false,
    })),
    addresses: street ? [addressFrom(`${id}${street}`, record + 20)] : [],
    account: email
      ? {
          username: email,
          email,
          enabled: true,
          idpGlobalId: '',
          stateGuardianNumber: '',
          passwordLength: 10,
        }
      : null,
    links: (person.students ?? []).map((student, row) =>
      linkFrom(student, dcidIn(first, student), record + 30 + row),
    ),
  };
}

const addressFrom = (line1: string, id: number): Contact['addresses'][number] => ({
  id,
  type: 'Home',
  line1,
  line2: '',
  unit: '',
  city: 'Fairmont',
  state: 'NJ',
  zip: '00501',
  country: 'US',
  start: '',
  end: '',
});

const linkFrom = ({ relationship }: Student, dcid: number, id: number): Link => ({
  assocId: id,
  detailId: id,
  dcid,
  relationship,
  custody: true,
  livesWith: true,
  pickup: true,
  emergency: true,
  receivesMail: true,
  originalType: '',
  start: '',
  end: '',
  dataAccess: false,
  frequency: 'Never',
  assignmentDetails: false,
});
