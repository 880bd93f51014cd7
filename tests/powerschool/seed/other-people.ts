import { emptyContact } from '../rules/demographics.ts';
import { CONTACTS, STUDENTS } from '../scene.ts';
import type { Store } from '../store.ts';

/** The ids of the records that the Person table holds beside contacts. */
const PEOPLE = { student: 7001, nameless: 7002, holder: 7003 } as const;

/**
 * Adds a student's own record, a person without a name, and an account whose holder has no student; or takes them
 * away.
 */
export function fillPeople(store: Store, wanted: boolean): void {
  for (const id of Object.values(PEOPLE)) store.remove(id);
  if (!wanted) return;
  const email = (id: number, address: string) => ({
    id,
    row: 0,
    type: 'Current',
    address,
    primary: true,
  });
  const { first, last } = STUDENTS.ana;
  const shared = CONTACTS.carlosOriginal.email;
  store.add({ ...emptyContact(PEOPLE.student), first, last, emails: [email(7_101, shared)] });
  store.add({ ...emptyContact(PEOPLE.nameless), emails: [email(7_102, shared)] });
  const address = 'carla.lopez@example.org';
  store.add({
    ...emptyContact(PEOPLE.holder),
    first: 'Carla',
    last,
    emails: [email(7_103, address)],
    account: {
      username: address,
      email: address,
      enabled: true,
      idpGlobalId: '',
      stateGuardianNumber: '',
      passwordLength: 10,
    },
  });
}
