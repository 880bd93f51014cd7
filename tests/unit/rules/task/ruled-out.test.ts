import { expect, it } from 'vitest';
import { candidates, endRuledOut } from '../../../../lib/rules/task/ruled-out.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, duplicate, found, searched } from '../clash-steps.ts';

const holder = found('5120', { hasAccount: true });
const [task] = searched(clashed(duplicate({ contactId: '9003', name: 'Rosa Lopez' }), clashed()), [
  holder,
]) as [Task];

it('a contact ruled out for one duplicate may still be another one', () => {
  const answers = [
    { contactId: '5120', name: '', kind: 'different' as const, duplicateId: '9003', answeredAt: 5 },
  ];
  const asked = { ...task, answers };
  const [first, second] = asked.duplicates;
  expect(candidates(asked, first)).toHaveLength(1);
  expect(candidates(asked, second)).toEqual([]);
  const [rest, ended, ...more] = endRuledOut(asked, 9);
  expect([rest?.duplicates.length, rest?.answers, ended?.ended, more.length]).toEqual([
    1,
    [],
    { outcome: 'different', at: 9 },
    0,
  ]);
});

it('a contact without an account is not the holder: the task goes on after "Different person"', () => {
  const none = found('5120', { hasAccount: false });
  const [open] = answer('different', searched(clashed(), [none]));
  expect(open?.ended).toBeUndefined();
  expect(open?.answers).toHaveLength(1);
});

it('ends the whole task where nobody is left, and leaves others as they are', () => {
  const [only] = answer('different', searched(clashed(), [holder]));
  expect(only?.ended?.outcome).toBe('different');
  expect(endRuledOut(task, 9)).toEqual([task]);
});
