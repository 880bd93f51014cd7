import { expect, it } from 'vitest';
import { toRecord } from '../../../../lib/powerschool/records/contact-record.ts';
import { mergeIntoContact } from '../../../../lib/powerschool/records/records-client.ts';
import { ana, contact } from '../../rules/family.ts';

const nextYear = {
  dcid: 4213,
  studentNumber: '10123',
  firstName: 'Ana',
  lastName: 'Lopez',
  studentDetails: [{ relationship: 'Mother', startDate: '08/15/2027', active: false }],
};
const record = toRecord({
  contactId: 9002,
  firstName: 'Rosa',
  lastName: 'Lopez',
  prefix: 'Mrs.',
  suffix: '',
  gender: null,
  employer: ' DECEASED 03/2026 ',
  contactStudents: [nextYear],
});

it('has the prefix, gender and employer that are filled in', () => {
  expect(record?.details).toEqual({ prefix: 'Mrs.', employer: 'DECEASED 03/2026' });
});

it('tells the number of a student who starts next year, and does not count that relationship', () => {
  expect(record).toMatchObject({ students: [], numbers: { 4213: '10123' } });
  const page = contact({ students: [{ ...ana, current: false, starts: '08/15/2027' }] });
  mergeIntoContact(page, { key: '', state: 'read', contacts: record ? [record] : [] });
  expect(page.students?.[0]?.number).toBe('10123');
});

it.each([null, [], 'no record', { firstName: 'Rosa' }])('%s is no contact', (odd) => {
  expect(toRecord(odd)).toBeNull();
});
