import { describe, expect, it } from 'vitest';
import type { ListedContact, ListedStudent } from '../../../../lib/contracts/worklist/list.ts';
import { buildRows, type ListInput } from '../../../../lib/rules/worklist/rows.ts';
import { contact, listOf, student, tie } from './listed-people.ts';

const only = (
  more: Partial<ListedContact> = {},
  other: Partial<ListedStudent> = {},
  list: Partial<ListInput> = {},
) => buildRows(listOf({ contacts: [contact(more)], students: [student(other)], ...list }));

it('a parent who has everything is ready', () => {
  expect(only({}, { parentAccess: true })).toEqual([
    {
      key: '1 9001',
      dcid: '1',
      place: 0,
      student: { name: 'Ana Lopez', number: '10123', school: 'LES' },
      contact: { id: '9001', name: 'Maria Lopez', relationship: 'Mother', custody: true },
      required: [],
      advisory: [],
      unknown: [],
      state: 'ready',
      family: 0,
    },
  ]);
});

describe('the state', () => {
  it.each([
    ['something is missing', { hasAccount: false }, 'todo'],
    ['something is not known', { enabled: undefined }, 'check'],
    ['only advice is left', { phones: [] }, 'ready'],
  ])('%s', (_, more, state) => {
    expect(only(more)[0]?.state).toBe(state);
  });

  it('is “check” for a likely duplicate, before any account is created', () => {
    const copy = contact({
      contactId: '9002',
      hasAccount: false,
      students: [tie({ access: false })],
    });
    const rows = buildRows(
      listOf({
        students: [student({ contactIds: ['9001', '9002'] })],
        contacts: [contact(), copy],
      }),
    );
    expect(rows.map(({ state }) => state)).toEqual(['check', 'check']);
    expect(rows[1]?.likelySame).toEqual({
      ids: ['9001'],
      names: ['Maria Lopez (9001)'],
      isGroup: false,
    });
  });

  it('ignores findings that the district does not count, and hides them', () => {
    const policy = { districtDomains: [], worklistCounts: ['no-email' as const] };
    expect(only({ hasAccount: false, phones: [] }, {}, { policy })[0]).toMatchObject({
      required: [],
      advisory: ['no-preferred-phone'],
      state: 'ready',
    });
  });

  it('treats advice as required if the district counts it', () => {
    const policy = { districtDomains: [], worklistCounts: ['no-preferred-phone' as const] };
    expect(only({ phones: [] }, {}, { policy })[0]).toMatchObject({
      required: ['no-preferred-phone'],
      advisory: [],
      state: 'todo',
    });
  });

  it('has a reason on a row that needs no work, also without portal access', () => {
    const dismissed = { '1 9001': 'Done another way' };
    expect(only({ hasAccount: false }, {}, { dismissed })[0]).toMatchObject({
      state: 'not-needed',
      reason: 'Done another way',
    });
    const remembered = { different: new Set<string>(), noAccess: new Set(['9001']) };
    expect(only({ hasAccount: false }, {}, { remembered })[0]).toMatchObject({
      state: 'not-needed',
      reason: 'No portal access',
    });
  });
});

describe('students without a parent', () => {
  it('no contact at all', () => {
    const [row, second] = only({}, { contactIds: [], name: 'Lopez, Ana', number: '10123' });
    expect(second).toBeUndefined();
    expect(row).toMatchObject({
      key: '1 ',
      student: { name: 'Lopez, Ana', number: '10123' },
      required: ['no-contact'],
      state: 'todo',
    });
    expect(row?.contact).toBeUndefined();
  });

  it('only past contacts, or only inactive ones', () => {
    expect(only({ students: [tie({ current: false })] }).map(({ required }) => required)).toEqual([
      ['no-contact'],
    ]);
    expect(only({ active: false, hasAccount: false }).map(({ required }) => required)).toEqual([
      ['no-contact'],
    ]);
    expect(only({ active: false }).map(({ required }) => required)).toEqual([
      ['no-contact'],
      ['inactive-with-account'],
    ]);
  });

  it('a relationship with unknown dates counts as current', () => {
    expect(only({ students: [tie({ current: undefined })] })).toHaveLength(1);
  });
});

describe('students that could not be read', () => {
  it.each(['refused', 'failed', 'gone'] as const)(
    '%s: to be checked, not without a contact',
    (state) => {
      expect(only({}, { state, contactIds: [] })).toMatchObject([
        { problem: state, required: [], state: 'check' },
      ]);
    },
  );

  it('have a row before they are read only if no reading is under way', () => {
    const waiting = { state: 'waiting' as const, contactIds: [] };
    expect(only({}, waiting)).toEqual([]);
    expect(only({}, waiting, { showsUnread: true })).toMatchObject([{ problem: 'not-read' }]);
  });

  it('have their contacts as soon as a page has shown them', () => {
    expect(only({}, { state: 'refused' })[0]).toMatchObject({ state: 'ready' });
  });

  it('with a different student number than the list are “check”', () => {
    expect(only({ hasAccount: false }, { number: '20001' })[0]).toMatchObject({
      problem: 'other-number',
      state: 'check',
    });
  });
});

describe('a student number from an unlabeled cell', () => {
  const matched = { number: '101', isUnconfirmed: true };

  it('is confirmed once the record has it', () => {
    const students = [tie({ number: '101' })];
    expect(only({ students }, matched)[0]).toMatchObject({ state: 'ready' });
  });

  it.each<[string, Partial<ListedContact>, Partial<ListedStudent>, string]>([
    ['of no record', {}, { contactIds: [] }, 'unconfirmed'],
    ['of a record that names none', { students: [tie({ number: undefined })] }, {}, 'unconfirmed'],
    ['of a record that names another', {}, {}, 'other-number'],
    ['of one with inactive contacts alone', { active: false }, {}, 'other-number'],
  ])('is to be checked, and says nothing of missing contacts: %s', (_, more, other, problem) => {
    const rows = only(more, { ...matched, ...other });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ problem, state: 'check' });
    expect(rows[0]?.required).not.toContain('no-contact');
  });
});

it('marks a ready row if no page has shown Enable Parent Access', () => {
  expect(only()[0]).toMatchObject({ state: 'ready', isParentAccessUnseen: true });
  expect(only({ hasAccount: false })[0]?.isParentAccessUnseen).toBeUndefined();
  const policy = { districtDomains: [], worklistCounts: ['no-email' as const] };
  expect(only({}, {}, { policy })[0]?.isParentAccessUnseen).toBeUndefined();
});

describe('a duplicate that no longer exists', () => {
  const copy = (more: Partial<ListedContact> = {}) =>
    contact({ contactId: '9002', hasAccount: false, students: [tie({ access: false })], ...more });
  const original = contact({ hasAccount: false, students: [tie({ access: false })] });
  const rowsWith = (contactIds: string[], ...contacts: ListedContact[]) =>
    buildRows(listOf({ students: [student({ contactIds })], contacts }));

  it('has no row after its removal from the student, and the original is no duplicate', () => {
    const both = ['9001', '9002'];
    expect(rowsWith(both, original, copy())[0]?.required).toContain('likely-same');
    const rows = rowsWith(both, contact(), copy({ students: [] }));
    expect(rows).toMatchObject([{ contact: { id: '9001' }, required: [], state: 'ready' }]);
  });

  it('differs from a contact whose other students no page has shown yet', () => {
    const partial = contact({ students: [tie({ dcid: '2' })], isPartial: true });
    expect(rowsWith(['9001'], partial)).toMatchObject([{ contact: { id: '9001' } }]);
  });

  it('leaves only the original after the student is read again', () => {
    const [row, second] = rowsWith(['9001'], original, copy());
    expect(second).toBeUndefined();
    expect(row?.required).toEqual(['no-account']);
  });
});

it('does not make a family of two students with a past contact in common', () => {
  const both = (current: boolean) =>
    buildRows(
      listOf({
        students: [student(), student({ dcid: '2', place: 1 })],
        contacts: [contact({ students: [tie(), tie({ dcid: '2', current })] })],
      }),
    ).map(({ family }) => family);
  expect(both(true)).toEqual([0, 0]);
  expect(both(false)).toEqual([0, 1]);
});

it('marks each parent if all records say that no contact has custody', () => {
  const father = contact({ contactId: '2', name: 'Juan Perez', emails: [], username: undefined });
  const rowsWith = (custody: boolean | undefined) =>
    buildRows(
      listOf({
        students: [student({ contactIds: ['9001', '2'] })],
        contacts: [
          contact({ students: [tie({ custody: false })] }),
          { ...father, students: [tie({ custody })] },
        ],
      }),
    ).map(({ advisory }) => advisory);
  expect(rowsWith(false)).toEqual([['no-custody'], ['no-custody']]);
  expect(rowsWith(undefined)).toEqual([[], []]);
});
