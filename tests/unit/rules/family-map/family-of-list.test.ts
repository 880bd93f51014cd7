import { expect, it } from 'vitest';
import type { ListedContact, ListedStudent } from '../../../../lib/contracts/worklist/list.ts';
import {
  type FamilySource,
  familyOfList,
} from '../../../../lib/rules/family-map/family-of-list.ts';
import { buildRows } from '../../../../lib/rules/worklist/rows.ts';
import { contact, listOf, student, tie } from '../worklist/listed-people.ts';

function sourceOf(
  students: readonly ListedStudent[],
  contacts: readonly ListedContact[],
  remembered: FamilySource['remembered'] = { different: new Set(), noAccess: new Set() },
): FamilySource {
  return {
    students: new Map(students.map((each) => [each.dcid, each])),
    contacts: new Map(contacts.map((each) => [each.contactId, each])),
    rows: buildRows(listOf({ students, contacts, remembered })),
    remembered,
  };
}
const subject = { dcid: '1', contactId: '9001' };
const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);

it('has the row’s student and contact, and the relationship', () => {
  expect(familyOfList(sourceOf([student({ parentAccess: false })], [contact()]), subject)).toEqual({
    children: [
      {
        id: '1',
        name: 'Ana Lopez',
        number: '10123',
        school: 'LES',
        parentAccess: false,
        isSubject: true,
      },
    ],
    contacts: [
      {
        id: '9001',
        name: 'Maria Lopez',
        active: true,
        account: 'on',
        emails: ['maria@example.org'],
        isSubject: true,
      },
    ],
    ties: [
      {
        childId: '1',
        contactId: '9001',
        relationship: 'Mother',
        access: true,
        custody: true,
        current: true,
      },
    ],
    pairs: [],
  });
});

it('has brothers and sisters that are not on the list, but not those of an agency', () => {
  const sister = tie({ dcid: '2', name: 'Eva Lopez', school: 'FHS' });
  const past = tie({ dcid: '3', name: 'Bertrand Quill', current: false });
  const mother = contact({ students: [tie(), sister, past] });
  const { children } = familyOfList(sourceOf([student()], [mother]), subject);
  expect(children.map(({ name, school }) => [name, school])).toEqual([
    ['Ana Lopez', 'LES'],
    ['Eva Lopez', 'FHS'],
  ]);
  const many = Array.from({ length: 40 }, (_, n) => tie({ dcid: `${n + 1}` }));
  const agency = contact({ students: many });
  expect(idsOf(familyOfList(sourceOf([student()], [agency]), subject).children)).toEqual(['1']);
});

it('has a contact with a past relationship, but none of its other children', () => {
  const former = contact({ students: [tie({ current: false }), tie({ dcid: '2' })] });
  const { children, contacts, ties } = familyOfList(sourceOf([student()], [former]), subject);
  expect([idsOf(children), idsOf(contacts)]).toEqual([['1'], ['9001']]);
  expect(ties.map(({ current }) => current)).toEqual([false]);
});

it('has nobody of another family', () => {
  const other = contact({
    contactId: '8001',
    name: 'Sunita Raman',
    emails: [],
    username: undefined,
    phones: [],
    students: [tie({ dcid: '7', name: 'Priya Raman' })],
  });
  const students = [student(), student({ dcid: '7', place: 1, contactIds: ['8001'] })];
  const found = familyOfList(sourceOf(students, [contact(), other]), subject);
  expect([idsOf(found.children), idsOf(found.contacts)]).toEqual([['1'], ['9001']]);
});

it('brings in a likely duplicate of another family, with the evidence and its children', () => {
  const copy = contact({
    contactId: '9002',
    hasAccount: false,
    username: undefined,
    students: [tie({ dcid: '2', name: 'Diego Lopez' })],
  });
  const grandmother = contact({
    contactId: '5121',
    name: 'Rosalinda Ferrer',
    emails: [],
    username: undefined,
    phones: [],
    students: [tie({ dcid: '2', name: 'Diego Lopez' })],
  });
  const students = [student(), student({ dcid: '2', place: 1, contactIds: ['9002', '5121'] })];
  const found = familyOfList(sourceOf(students, [contact(), copy, grandmother]), subject);
  expect(idsOf(found.children)).toEqual(['1', '2']);
  expect(idsOf(found.contacts)).toEqual(['9001', '9002', '5121']);
  expect(found.pairs.map(({ contactIds }) => contactIds)).toEqual([['9001', '9002']]);
  expect(found.pairs[0]?.reasons.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['name', 'phone']),
  );
  const different = { different: new Set(['9001 9002']), noAccess: new Set<string>() };
  const apart = familyOfList(sourceOf(students, [contact(), copy], different), subject);
  expect([idsOf(apart.contacts), apart.pairs]).toEqual([['9001'], []]);
});

it.each([
  [{ hasAccount: true, enabled: false }, 'off'],
  [{ hasAccount: true, enabled: undefined }, 'some'],
  [{ hasAccount: false }, 'none'],
  [{ hasAccount: undefined }, 'unknown'],
])('account %o: %s', (more, account) => {
  const [found] = familyOfList(sourceOf([student()], [contact(more)]), subject).contacts;
  expect(found?.account).toBe(account);
});

it('marks a warning in the fields, and the registrar’s own decision', () => {
  const mother = contact({ students: [tie({ relationship: 'Mother - restraining order' })] });
  const remembered = { different: new Set<string>(), noAccess: new Set(['9001']) };
  const [found] = familyOfList(sourceOf([student()], [mother], remembered), subject).contacts;
  expect(found).toMatchObject({ hasWarning: true, noAccess: true });
});

it('puts the primary email first, and keeps unknown apart from none', () => {
  const emails = [{ address: 'a@example.org' }, { address: 'b@example.org', primary: true }];
  const emailsOf = (more: Partial<ListedContact>) =>
    familyOfList(sourceOf([student()], [contact(more)]), subject).contacts[0]?.emails;
  expect(emailsOf({ emails })).toEqual(['b@example.org', 'a@example.org']);
  expect(emailsOf({ emails: [] })).toEqual([]);
  expect(emailsOf({ emails: undefined })).toBeUndefined();
});

it('says of a child that is not on the list that there may be other contacts', () => {
  const mother = contact({ students: [tie(), tie({ dcid: '2', name: 'Eva Lopez' })] });
  const { children } = familyOfList(sourceOf([student()], [mother]), subject);
  expect(children.map(({ contactsUnknown }) => contactsUnknown)).toEqual([undefined, 'others']);
});

it.each(['waiting', 'refused', 'failed', 'gone'] as const)(
  'never takes the contacts of a student that is %s for all of them',
  (state) => {
    const ofList = (contactIds: string[], contacts: ListedContact[]) =>
      familyOfList(sourceOf([student({ state, contactIds })], contacts), subject).children[0];
    expect(ofList([], [])?.contactsUnknown).toBe('all');
    expect(ofList(['9001'], [contact()])?.contactsUnknown).toBe('others');
  },
);

it.each([
  ['PowerSchool has a different student number', { number: '7' }],
  ['PowerSchool did not confirm the student number', { number: undefined, isUnconfirmed: true }],
])('says that the child may be another one: %s', (_, more) => {
  const unlabeled = contact({ students: [tie()] });
  const { children } = familyOfList(sourceOf([student(more)], [unlabeled]), subject);
  expect(children.map(({ mayBeOther }) => mayBeOther)).toEqual([true]);
});

it('a student whose contacts were not read is still there', () => {
  const waiting = student({ name: 'Ana Lopez', contactIds: [], state: 'waiting' });
  const found = familyOfList(sourceOf([waiting], []), { dcid: '1', contactId: undefined });
  expect(found.children.map(({ name }) => name)).toEqual(['Ana Lopez']);
});
