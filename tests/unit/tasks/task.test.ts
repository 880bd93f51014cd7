import { expect, it } from 'vitest';
import { isDeepEqual, Task } from '../../../lib/tasks/task.ts';

const task: Task = {
  id: 'https://district.powerschool.com a@example.org',
  site: 'https://district.powerschool.com',
  clash: 'email-taken',
  email: 'a@example.org',
  duplicates: [{ contactId: '9002', name: 'Carlos Lopez', students: ['4213'] }],
  students: [{ key: '4213', name: 'Ana Lopez', relationship: 'Father' }],
  answers: [],
  carried: [{ key: 'phone:5550112', kind: 'lacking' }],
  steps: [{ at: 1, kind: 'noticed', what: 'a@example.org' }],
  openedAt: 1,
  touchedAt: 1,
};

it('accepts a task as it is stored', () => {
  expect(Task.parse(JSON.parse(JSON.stringify(task)))).toEqual(task);
});

it.each([
  { carried: [{ key: 'phone:5550112', kind: 'lost' }] },
  { steps: [{ at: 1, kind: 'unheard-of', what: '' }] },
  { clash: 'none' },
])('refuses %j', (change) => {
  expect(Task.safeParse({ ...task, ...change }).success).toBe(false);
});

it('compares data by value', () => {
  expect(isDeepEqual(task, { ...task, students: [...task.students] })).toBe(true);
  expect(isDeepEqual(task, { ...task, parked: true })).toBe(false);
});
