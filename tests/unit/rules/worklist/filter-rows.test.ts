import { expect, it } from 'vitest';
import type { RowFilter, WorklistRow } from '../../../../lib/contracts/worklist/view.ts';
import { countRows, FIRST_FILTER, filterRows } from '../../../../lib/rules/worklist/filter-rows.ts';

const row = (key: string, more: Partial<WorklistRow> = {}): WorklistRow => ({
  key,
  dcid: key,
  place: Number(key),
  student: { name: 'Ana Lopez', number: '10123', school: 'LES' },
  contact: { id: '9001', name: 'María Lopez', relationship: 'Mother', custody: true },
  required: [],
  advisory: [],
  unknown: [],
  state: 'todo',
  family: Number(key),
  ...more,
});
const keys = (rows: WorklistRow[], filter: Partial<RowFilter>) =>
  filterRows(rows, { ...FIRST_FILTER, ...filter }).map(({ key }) => key);

it('shows only the open rows at first', () => {
  const rows = [row('1'), row('2', { state: 'ready' }), row('3', { state: 'check' })];
  expect(keys(rows, {})).toEqual(['1', '3']);
  expect(countRows(rows, FIRST_FILTER)).toEqual({ todo: 1, check: 1, ready: 1, 'not-needed': 0 });
});

it('finds rows that contain all words, and ignores accents and capitals', () => {
  const other = { id: '2', name: 'Juan Perez', relationship: 'Father', custody: true };
  const rows = [row('1'), row('2', { contact: other })];
  expect(keys(rows, { text: 'MARIA les' })).toEqual(['1']);
  expect(keys(rows, { text: '10123' })).toEqual(['1', '2']);
  expect(keys(rows, { text: 'maria juan' })).toEqual([]);
});

it('finds rows by a finding, even if the policy does not count it', () => {
  const rows = [
    row('1', { required: ['no-account'] }),
    row('2', { advisory: ['no-preferred-phone'] }),
  ];
  expect(keys(rows, { finding: 'no-account' })).toEqual(['1']);
  expect(keys(rows, { finding: 'no-preferred-phone' })).toEqual(['2']);
});

it('hides contacts without custody on request, and does not count them', () => {
  const aunt = { id: '3', name: 'Rosa', relationship: 'Aunt', custody: false };
  const rows = [
    row('1'),
    row('2', { contact: aunt }),
    row('3', { contact: { ...aunt, custody: undefined } }),
  ];
  expect(keys(rows, { onlyCustody: true })).toEqual(['1', '3']);
  expect(countRows(rows, { ...FIRST_FILTER, onlyCustody: true }).todo).toBe(2);
});

it('keeps a family together at the place of its first child', () => {
  const rows = [row('1', { family: 1 }), row('2'), row('3', { family: 1 })];
  expect(keys(rows, {})).toEqual(['1', '3', '2']);
  expect(keys(rows, { byFamily: false })).toEqual(['1', '2', '3']);
});

it('sorts by last name, contact, school and state', () => {
  const named = (key: string, name: string, school: string, state: WorklistRow['state']) =>
    row(key, {
      student: { name, number: '', school },
      contact: { id: key, name, relationship: '', custody: true },
      state,
    });
  const rows = [
    named('1', 'Ben Zorn', 'A', 'todo'),
    named('2', 'Adams, Zoe', 'C', 'ready'),
    named('3', 'Carl Miller', 'B', 'check'),
  ];
  const all = { states: ['todo', 'ready', 'check'] as const };
  expect(keys(rows, { ...all, sort: 'student' })).toEqual(['2', '3', '1']);
  expect(keys(rows, { ...all, sort: 'contact' })).toEqual(['2', '3', '1']);
  expect(keys(rows, { ...all, sort: 'school' })).toEqual(['1', '3', '2']);
  expect(keys(rows, { ...all, sort: 'state' })).toEqual(['3', '1', '2']);
});
