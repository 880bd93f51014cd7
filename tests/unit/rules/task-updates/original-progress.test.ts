import { expect, it } from 'vitest';
import {
  updateOriginal,
  withStudentsSeen,
} from '../../../../lib/rules/task-updates/original-progress.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, duplicate, found, original, searched, withAna } from '../clash-steps.ts';
import { ana, onContact } from '../family.ts';

const [task] = answer('same', searched(clashed(), [found('5120')])) as [Task];
const kinds = ({ steps }: Task) => steps.map(({ kind }) => kind);

it('remembers who was not there, and who had no access', () => {
  const absent = updateOriginal(task, onContact(original()), 3);
  expect(absent.original).toMatchObject({ absent: ['4213'], listed: ['3107'] });
  const page = withAna({ students: [{ ...ana, access: false }] });
  expect(updateOriginal(task, onContact(page), 3).original).toMatchObject({ closed: ['4213'] });
  expect(updateOriginal(task, onContact(duplicate()), 3)).toBe(task);
});

it('records who came since the first look, and forgets who is gone', () => {
  const before = updateOriginal(task, onContact(original()), 3);
  const there = withStudentsSeen(before, onContact(withAna()), 4);
  expect(kinds(there)).toEqual(['same', 'attached']);
  const gone = withStudentsSeen(there, onContact(original()), 5);
  expect(kinds(gone)).toEqual(['same']);
  expect(gone.original?.gone).toEqual(['4213']);
  expect(withStudentsSeen(gone, onContact(withAna()), 6).original).not.toHaveProperty('gone');
});

it('keeps the line of a namesake with another number', () => {
  const cousin = { ...ana, key: '4299', dcid: '4299', number: '10199' };
  const page = duplicate({ students: [{ ...ana, number: '10123' }, cousin] });
  const [two] = answer('same', searched(clashed(page), [found('5120')])) as [Task];
  const before = updateOriginal(two, onContact(original()), 3);
  const rows = [ana, cousin].map((row) => ({ ...row, access: true }));
  const both = withStudentsSeen(before, onContact(withAna({ students: rows })), 4);
  const one = withStudentsSeen(both, onContact(withAna({ students: rows.slice(0, 1) })), 5);
  expect(one.steps.filter(({ kind }) => kind === 'attached').map(({ number }) => number)).toEqual([
    '10123',
  ]);
});
