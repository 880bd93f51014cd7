import { expect, it } from 'vitest';
import type { WorklistRow } from '../../../../lib/contracts/worklist/view.ts';
import { nextOpenRow, nextPage } from '../../../../lib/rules/worklist/next-page.ts';
import { buildRows } from '../../../../lib/rules/worklist/rows.ts';
import { contact, listOf, student, tie } from './listed-people.ts';

const first = (list: Parameters<typeof listOf>[0]) => buildRows(listOf(list))[0] as WorklistRow;

it('opens Contact Details for an account, an email or Data Access', () => {
  expect(nextPage(first({ contacts: [contact({ hasAccount: false })] }))).toEqual({
    page: 'contact',
    target: '9001',
  });
});

it('opens the student’s Contacts page if no contact is known', () => {
  expect(nextPage(first({ students: [student({ contactIds: [] })] }))).toEqual({
    page: 'student-contacts',
    target: '1',
  });
  expect(nextPage(first({ students: [student({ number: '2' })] })).page).toBe('student-contacts');
});

it('opens the page that lists both contacts for a likely duplicate', () => {
  const copy = contact({ contactId: '2', students: [tie()] });
  const students = [student({ contactIds: ['9001', '2'] })];
  expect(nextPage(first({ students, contacts: [contact(), copy] })).page).toBe('student-contacts');
});

it('opens Access Accounts if only Enable Parent Access is off', () => {
  expect(nextPage(first({ students: [student({ parentAccess: false })] }))).toEqual({
    page: 'access-accounts',
    target: '1',
  });
  const both = first({
    students: [student({ parentAccess: false })],
    contacts: [contact({ enabled: false })],
  });
  expect(nextPage(both).page).toBe('contact');
});

it('finds the next open row below or, after the last one, from the top, but never this row', () => {
  const rows = ['todo', 'ready', 'check', 'not-needed'].map(
    (state, n) => ({ key: `${n}`, state }) as WorklistRow,
  );
  expect(nextOpenRow(rows, '0')?.key).toBe('2');
  expect(nextOpenRow(rows, '2')?.key).toBe('0');
  expect(nextOpenRow(rows, undefined)?.key).toBe('0');
  expect(nextOpenRow(rows.slice(0, 2), '0')).toBeUndefined();
});
