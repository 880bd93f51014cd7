/** How the stand-in's records are when a flow begins: the cast of the scene, with what this flow needs. */
import type { Contact } from '../../powerschool/model.ts';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import type { PowerSchool } from '../../powerschool/server.ts';

type Store = PowerSchool['store'];

const { carlosDuplicate } = CONTACTS;
const { nora, otto } = STUDENTS;

function duplicateOf(store: Store): Contact {
  const contact = store.contact(carlosDuplicate.id);
  if (!contact) throw new Error(`No contact ${carlosDuplicate.id}`);
  return contact;
}

/** The duplicate has an email and the phone that its original has too, so there is nothing to carry over. */
export function plainDuplicate(store: Store): void {
  const old = duplicateOf(store);
  old.phones = old.phones.slice(0, 1);
  old.addresses = [];
  old.employer = '';
}

/** The duplicate has two phones more and an address. */
export function richDuplicate(store: Store): void {
  const old = duplicateOf(store);
  // By hand it is not carried over either.
  old.employer = '';
  old.phones.push({
    id: 77_010,
    type: 'Mobile',
    number: '555-0115',
    ext: '',
    preferred: false,
    sms: false,
  });
}

/** Three new students hang on the duplicate. */
export function threeSiblings(store: Store): void {
  plainDuplicate(store);
  const { links } = duplicateOf(store);
  const [first] = links;
  if (!first) throw new Error('The duplicate has no student');
  links.push(
    { ...first, assocId: 77_020, detailId: 77_021, dcid: nora.dcid },
    { ...first, assocId: 77_022, detailId: 77_023, dcid: otto.dcid },
  );
}

/** Nobody has entered the father anew yet. */
export const noDuplicate = (store: Store): void => store.remove(carlosDuplicate.id);
