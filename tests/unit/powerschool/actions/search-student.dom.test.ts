/** Add Students: the row of exactly the student who is meant, or none. */
import { expect, test } from 'vitest';
import { addRow, addTable } from '../fixtures.ts';
import { act, attach, checkedBoxes, showAddStudents, showRows } from './add-students-page.ts';

test('attach waits for a second batch', async () => {
  showRows(addRow('10010', 'Chan, Mei'), addRow('1001', 'Rivera, Leo'));
  expect(await act(attach)).toMatchObject({ ended: 'done' });
  expect(checkedBoxes()).toEqual(['pick 1001', 'access 1001']);
});

test.each([
  ['none', addRow('10010', 'Chan, Mei')],
  ['several', addRow('1001', 'Rivera, Leo') + addRow('1001', 'Rivera, Leo')],
])('attach stops for %s', async (what, rows) => {
  showRows(rows);
  expect(await act(attach)).toMatchObject({ ended: 'stopped', what: `${what}:1001` });
  expect(checkedBoxes()).toEqual([]);
});

test('attach takes no cell under an unknown heading for the student’s number', async () => {
  showAddStudents(addTable(addRow('1001', 'Someone, Else')).replace('Student Number', 'ID'));
  expect(await act(attach)).toMatchObject({ what: 'not-found:add-students.number' });
  expect(checkedBoxes()).toEqual([]);
});
