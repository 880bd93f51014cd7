/** The fixed cast of the demo story, family by family. */
import type { Contact, Student } from '../model.ts';
import { CONTACTS, STUDENTS } from '../scene.ts';
import {
  account,
  contact,
  type NumberedRecords,
  numberedRecords,
  student,
} from './scene-records.ts';

/** The students of the cast. */
export function sceneStudents(): Student[] {
  const { ana, anaNumberTwin, diego, nora, otto, priya, lonely } = STUDENTS;
  return [
    student(ana),
    student(anaNumberTwin),
    student(diego),
    student(nora),
    student(otto),
    student(priya, { parentAccess: false }),
    student(lonely, { accessId: '' }),
  ];
}

/** The contacts of the cast. */
export function sceneContacts(): Contact[] {
  const records = numberedRecords();
  return [
    ...lopezFamily(records),
    ...longEmail(records),
    ...whitfieldFamily(records),
    ...ramanFamily(records),
  ];
}

/** Ana and Diego: the story of the duplicate. */
function lopezFamily({ address, email, link, phone }: NumberedRecords): Contact[] {
  const { ana, anaNumberTwin, diego } = STUDENTS;
  return [
    contact(CONTACTS.maria.id, 'Maria', 'Lopez', {
      gender: 'Female',
      phones: [phone('555-0110', { preferred: true })],
      links: [link(ana.dcid, 'Mother')],
    }),
    contact(CONTACTS.carlosDuplicate.id, 'Carlos', 'Lopez', {
      gender: 'Male',
      employer: 'Fairmont General',
      emails: [email(CONTACTS.carlosDuplicate.email)],
      phones: [
        phone('555-0111', { preferred: true, sms: true }),
        phone('555-0112', { type: 'Work', ext: '21' }),
      ],
      addresses: [address('12 Maple Street', { line2: 'Rear entrance', unit: '3B' })],
      links: [link(ana.dcid, 'Father')],
    }),
    contact(CONTACTS.carlosOriginal.id, 'Carlos', 'Lopez', {
      middle: 'A.',
      gender: 'Male',
      emails: [
        email('c.lopez.old@example.net', { type: 'Other', primary: false }),
        email(CONTACTS.carlosOriginal.email, { row: 2 }),
      ],
      phones: [phone('555-0111', { preferred: true })],
      account: account(CONTACTS.carlosOriginal.email),
      links: [
        link(diego.dcid, 'Father', {
          dataAccess: true,
          frequency: 'Weekly',
          assignmentDetails: true,
          originalType: 'Father',
        }),
        link(anaNumberTwin.dcid, 'Other', {
          custody: false,
          livesWith: false,
          start: '08/25/2024',
          end: '06/20/2025',
        }),
      ],
    }),
    contact(CONTACTS.grandmother.id, 'Rosalinda', 'Ferrer', {
      gender: 'Female',
      emails: [email(CONTACTS.grandmother.email)],
      phones: [phone('555-0114', { type: 'Home' })],
      links: [link(diego.dcid, 'Grandmother', { custody: false, livesWith: false })],
    }),
  ];
}

/** The mother with the longest email. */
function longEmail({ email, link }: NumberedRecords): Contact[] {
  const { anaNumberTwin } = STUDENTS;
  return [
    contact(CONTACTS.longEmail.id, 'Maximiliane', 'Featherstonehaugh-Cholmondeley', {
      gender: 'Female',
      emails: [email(CONTACTS.longEmail.email)],
      links: [link(anaNumberTwin.dcid, 'Mother')],
    }),
  ];
}

/** Nora and Otto: access that is off, and an email that an inactive contact holds. */
function whitfieldFamily({ email, link, phone }: NumberedRecords): Contact[] {
  const { nora, otto } = STUDENTS;
  return [
    contact(CONTACTS.accessOff.id, 'Helen', 'Whitfield', {
      gender: 'Female',
      emails: [email(CONTACTS.accessOff.email)],
      account: account(CONTACTS.accessOff.email),
      phones: [phone('555-0120', { preferred: true })],
      links: [link(nora.dcid, 'Mother'), link(otto.dcid, 'Mother', { dataAccess: true })],
    }),
    contact(CONTACTS.twoRows.id, 'Ruth', 'Whitfield', {
      prefix: 'Mrs.',
      gender: 'Female',
      emails: [email(CONTACTS.twoRows.email)],
      account: account(CONTACTS.twoRows.email),
      links: [
        link(otto.dcid, 'Aunt', { dataAccess: true }),
        link(nora.dcid, 'Aunt', { start: '08/25/2024', end: '06/20/2025' }),
        link(nora.dcid, 'Guardian'),
      ],
    }),
    contact(CONTACTS.fatherOfNora.id, 'Grant', 'Whitfield', {
      gender: 'Male',
      emails: [email(CONTACTS.fatherOfNora.email)],
      links: [link(nora.dcid, 'Father')],
    }),
    contact(CONTACTS.inactiveHolder.id, 'Grant', 'Whitfield', {
      gender: 'Male',
      active: false,
      emails: [email(CONTACTS.inactiveHolder.email)],
      account: account(CONTACTS.inactiveHolder.email, { enabled: false }),
      links: [link(otto.dcid, 'Father', { end: '06/20/2025' })],
    }),
  ];
}

/** Priya: a username that is taken, and a father with nothing left to do. */
function ramanFamily({ email, link }: NumberedRecords): Contact[] {
  const { priya } = STUDENTS;
  return [
    contact(CONTACTS.motherOfPriya.id, 'Sunita', 'Raman', {
      gender: 'Female',
      emails: [email(CONTACTS.motherOfPriya.email)],
      links: [link(priya.dcid, 'Mother')],
    }),
    contact(CONTACTS.usernameHolder.id, 'Vikram', 'Raman', {
      gender: 'Male',
      emails: [email(CONTACTS.usernameHolder.email)],
      account: account(CONTACTS.usernameHolder.email, {
        username: CONTACTS.usernameHolder.username,
      }),
      links: [link(priya.dcid, 'Uncle', { custody: false })],
    }),
    contact(CONTACTS.ready.id, 'Arun', 'Raman', {
      gender: 'Male',
      emails: [
        email(CONTACTS.ready.email),
        email('arun@example.net', { row: 3, type: 'Work', primary: false }),
      ],
      account: account(CONTACTS.ready.email),
      links: [link(priya.dcid, 'Father', { dataAccess: true, frequency: 'Daily' })],
    }),
  ];
}
