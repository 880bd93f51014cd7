import { expect, it } from 'vitest';
import { hasAccess, withAccount } from '../../../../lib/rules/task-updates/original-page.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, original, withAna } from '../clash-steps.ts';
import { ana, onContact } from '../family.ts';

const [task] = answer('same', clashed()) as [Task];

it('remembers the students of the original as they were at first', () => {
  const first = withAccount(task, onContact(original()));
  expect(first.original?.listed).toEqual(['3107']);
  expect(withAccount(first, onContact(withAna())).original?.listed).toEqual(['3107']);
  const { original: _, ...none } = task;
  expect(withAccount(none as Task, onContact(original()))).toEqual(none);
});

it('a student without access is there once its row is', () => {
  const student = {
    key: '4213',
    dcid: '4213',
    name: 'Ana Lopez',
    relationship: '',
    noAccess: true,
  };
  expect(hasAccess(student, onContact(original()))).toBe(false);
  const there = onContact(withAna({ students: [{ ...ana, access: false }] }));
  expect(hasAccess(student, there)).toBe(true);
  expect(hasAccess({ ...student, noAccess: false }, there)).toBe(false);
  expect(hasAccess(student, onContact(withAna()))).toBe(false);
  const unseen = onContact(withAna({ students: [{ ...ana, access: undefined }] }));
  expect(hasAccess(student, unseen)).toBeUndefined();
});
