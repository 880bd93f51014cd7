/** Changes the stand-in's records to what a flow needs at its start. */
import type { Contact } from '../../powerschool/model.ts';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import type { PowerSchool } from '../../powerschool/server.ts';

type Store = PowerSchool['store'];

const { carlosDuplicate } = CONTACTS;
const { nora, otto } = STUDENTS;

function findDuplicate(store: Store): Contact {
  const contact = store.contact(carlosDuplicate.id);
  if (!contact) throw new Error(`No contact ${carlosDuplicate.id}`);
  return contact;
}

/** The duplicate has only an email and a phone that its original has too, with other marks. */
export function plainDuplicate(store: Store): void {
  const duplicate = findDuplicate(store);
  duplicate.phones = duplicate.phones.slice(0, 1);
  duplicate.addresses = [];
  duplicate.employer = '';
}

/** The duplicate has two more phones and an address. */
export function richDuplicate(store: Store): void {
  const duplicate = findDuplicate(store);
  // The flow by hand does not carry the employer over either.
  duplicate.employer = '';
  duplicate.phones.push({
    id: 77_010,
    type: 'Mobile',
    number: '555-0115',
    ext: '',
    preferred: false,
    sms: false,
  });
}

/** The duplicate has three students. */
export function threeSiblings(store: Store): void {
  plainDuplicate(store);
  const { links } = findDuplicate(store);
  const [first] = links;
  if (!first) throw new Error('The duplicate has no student');
  links.push(
    { ...first, assocId: 77_020, detailId: 77_021, dcid: nora.dcid },
    { ...first, assocId: 77_022, detailId: 77_023, dcid: otto.dcid },
  );
}

/** The father has not been entered a second time. */
export const noDuplicate = (store: Store): void => store.remove(carlosDuplicate.id);
