import { expect, it } from 'vitest';
import { toListedContact } from '../../../../lib/powerschool/records/listed-contact.ts';

const student = (more: object = {}) => ({
  dcid: 4213,
  studentNumber: '010123',
  firstName: 'Ana',
  lastName: 'Lopez',
  schoolAbbr: 'LES',
  canAccessData: true,
  studentDetails: [{ relationship: 'Mother', custodial: true, active: true }],
  ...more,
});
const record = (more: object = {}) => ({
  contactId: 9001,
  firstName: 'Maria',
  middleName: 'T',
  lastName: 'Lopez',
  active: true,
  emails: [{ type: 'Current', address: 'maria@example.org', primary: true }],
  phones: [],
  addresses: [],
  contactAccount: { enabled: true, userName: 'maria' },
  contactStudents: [student()],
  ...more,
});
const tieOf = (more: object) =>
  toListedContact(record({ contactStudents: [student(more)] }))?.students?.[0];

it('reads a whole record', () => {
  expect(toListedContact(record())).toEqual({
    contactId: '9001',
    name: 'Maria T Lopez',
    suffix: undefined,
    active: true,
    emails: [{ address: 'maria@example.org', primary: true }],
    phones: [],
    addresses: [],
    hasAccount: true,
    enabled: true,
    username: 'maria',
    students: [
      {
        dcid: '4213',
        number: '010123',
        name: 'Ana Lopez',
        school: 'LES',
        relationship: 'Mother',
        custody: true,
        access: true,
        current: true,
      },
    ],
  });
});

it('is nobody without an id', () => {
  expect(toListedContact({ firstName: 'Maria' })).toBeNull();
  expect(toListedContact('x')).toBeNull();
});

it('any field that is left out is not known', () => {
  expect(toListedContact({ contactId: 1, lastName: 'Lopez' })).toEqual({
    contactId: '1',
    name: 'Lopez',
    suffix: undefined,
    active: undefined,
    emails: undefined,
    phones: undefined,
    addresses: undefined,
    students: undefined,
  });
  expect(toListedContact(record({ emails: [{ type: 'Current' }] }))?.emails).toBeUndefined();
});

it('a relationship that is over does not count, unless all are', () => {
  const past = { relationship: 'Aunt', custodial: false, active: false };
  const running = { relationship: 'Mother', custodial: true, active: true };
  expect(tieOf({ studentDetails: [past, running] })).toMatchObject({
    relationship: 'Mother',
    custody: true,
    current: true,
  });
  expect(tieOf({ studentDetails: [past] })).toMatchObject({ relationship: 'Aunt', current: false });
  expect(tieOf({ studentDetails: undefined })).toMatchObject({ current: undefined });
});

it('tells a blank relationship from one that was left out, and no custody from none said', () => {
  expect(tieOf({ studentDetails: [{ relationship: null }] })?.relationship).toBe('');
  expect(tieOf({ studentDetails: [{}] })?.relationship).toBeUndefined();
  expect(tieOf({ studentDetails: [{ custodial: false }] })?.custody).toBe(false);
  expect(tieOf({ studentDetails: [{ custodial: false }, {}] })?.custody).toBeUndefined();
  expect(tieOf({ canAccessData: undefined })?.access).toBeUndefined();
});

it('of two entries for one student the running one counts, whichever comes first', () => {
  const past = student({ canAccessData: true, studentDetails: [{ active: false }] });
  const running = student({ canAccessData: false });
  for (const contactStudents of [
    [past, running],
    [running, past],
  ]) {
    const ties = toListedContact(record({ contactStudents }))?.students;
    expect(ties).toHaveLength(1);
    expect(ties?.[0]).toMatchObject({ current: true, access: false });
  }
});
