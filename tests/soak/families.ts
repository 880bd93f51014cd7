/** One more family for each task of a long day: a father with an account, and his new child's second record of him. */
import type { Contact, Student } from '../powerschool/model.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import type { Store } from '../powerschool/store.ts';

/** The ids of a family's records. */
export interface Family {
  student: Student;
  duplicate: Contact;
  original: Contact;
}

/** Ids of added records are this far apart from those of the scene. */
const FIRST_ID = 500_000;

/**
 * Adds the Lopez family once more, under another name, email and ids.
 * @param number tells the families apart: 1, 2, …
 */
export function addFamily(store: Store, number: number): Family {
  const last = `Lopez${lettersOf(number)}`;
  const email = `father.${number}@example.org`;
  const [ana, diego] = [STUDENTS.ana, STUDENTS.diego].map((student, index) =>
    addStudent(store, student.dcid, { dcid: FIRST_ID + number * 10 + index, last }),
  ) as [Student, Student];
  const add = (id: number, index: number, child: Student): Contact => {
    const model = store.contact(id);
    if (!model) throw new Error(`The scene has no contact ${id}`);
    const contact = structuredClone(model);
    contact.id = FIRST_ID + number * 10 + index;
    contact.guardianId = contact.id;
    contact.last = last;
    contact.links = contact.links.slice(0, 1).map((link) => ({
      ...link,
      dcid: child.dcid,
      assocId: store.newId(),
      detailId: store.newId(),
    }));
    contact.emails = contact.emails
      .slice(-1)
      .map((each) => ({ ...each, address: email, id: store.newId() }));
    if (contact.account) Object.assign(contact.account, { username: email, email });
    store.contacts.push(contact);
    return contact;
  };
  return {
    student: ana,
    duplicate: add(CONTACTS.carlosDuplicate.id, 2, ana),
    original: add(CONTACTS.carlosOriginal.id, 3, diego),
  };
}

function addStudent(store: Store, id: number, change: Pick<Student, 'dcid' | 'last'>): Student {
  const model = store.student(id);
  if (!model) throw new Error(`The scene has no student ${id}`);
  const student = { ...model, ...change, number: String(change.dcid), accessId: `a${change.dcid}` };
  store.students.push(student);
  return student;
}

/** 1 is b, 10 is ba: names that differ by their letters. */
const lettersOf = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
