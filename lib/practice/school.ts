/** The records of the make-believe school, and questions about them. Everybody in it is made up. */
import type { School, SchoolContact, SchoolStudent } from '../contracts/practice/school.ts';

/** The people of the exercises, by what they are there for. */
export const PEOPLE = {
  newParent: '7001',
  newParentEmail: 'rachel.brooks@example.org',
  firstChild: '501',
  duplicate: '7002',
  original: '7003',
  sibling: '502',
  olderChild: '503',
  phone: '555-0142',
} as const;

/** The school as each practice begins. */
export const newSchool = (): School => ({
  students: [
    { dcid: PEOPLE.firstChild, number: '20501', first: 'Ava', last: 'Brooks' },
    { dcid: PEOPLE.sibling, number: '20502', first: 'Leo', last: 'Ortiz' },
    { dcid: PEOPLE.olderChild, number: '20503', first: 'Mia', last: 'Ortiz' },
  ],
  contacts: [
    {
      id: PEOPLE.newParent,
      first: 'Rachel',
      last: 'Brooks',
      active: true,
      emails: [],
      phones: [{ type: 'Mobile', number: '555-0117', preferred: true, sms: false }],
      links: [{ dcid: PEOPLE.firstChild, relationship: 'Mother', custody: true, access: false }],
    },
    {
      id: PEOPLE.duplicate,
      first: 'Daniel',
      last: 'Ortiz',
      active: true,
      emails: [{ type: 'Current', address: 'daniel.ortiz@example.org', primary: true }],
      phones: [{ type: 'Mobile', number: PEOPLE.phone, preferred: true, sms: false }],
      links: [{ dcid: PEOPLE.sibling, relationship: 'Father', access: false }],
    },
    {
      id: PEOPLE.original,
      first: 'Daniel',
      last: 'Ortiz',
      active: true,
      emails: [{ type: 'Current', address: 'daniel.ortiz@example.org', primary: true }],
      phones: [],
      account: {
        enabled: true,
        username: 'daniel.ortiz@example.org',
        email: 'daniel.ortiz@example.org',
      },
      links: [{ dcid: PEOPLE.olderChild, relationship: 'Father', custody: true, access: true }],
    },
  ],
  wasRefused: false,
});

export const contactOf = ({ contacts }: School, id: string): SchoolContact | undefined =>
  contacts.find((contact) => contact.id === id);

export const studentOf = ({ students }: School, dcid: string): SchoolStudent | undefined =>
  students.find((student) => student.dcid === dcid);

/** The contacts of a student. */
export const contactsOf = ({ contacts }: School, dcid: string): SchoolContact[] =>
  contacts.filter(({ links }) => links.some((link) => link.dcid === dcid));

const isSame = (first: string, other: string) =>
  first.trim().toLowerCase() === other.trim().toLowerCase();

/** The contacts that have an email, on their own list or on their account. */
export const contactsWithEmail = (
  { contacts }: School,
  email: string,
  withInactive: boolean,
): SchoolContact[] =>
  contacts.filter(
    ({ active, emails, account }) =>
      (active || withInactive) &&
      [...emails.map(({ address }) => address), account?.email ?? ''].some((each) =>
        isSame(each, email),
      ),
  );

/** Another contact's account that has this email or this username. */
export const accountHolder = (
  { contacts }: School,
  id: string,
  field: 'email' | 'username',
  value: string,
): SchoolContact | undefined =>
  contacts.find((contact) => contact.id !== id && isSame(contact.account?.[field] ?? '', value));
