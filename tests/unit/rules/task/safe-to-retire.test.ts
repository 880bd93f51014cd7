import { describe, expect, it } from 'vitest';
import { isFinished, isSafe } from '../../../../lib/rules/task/safe-to-retire.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, duplicate, found, look, searched, withAna } from '../clash-steps.ts';
import { ana } from '../family.ts';

describe('promise 7: safe to retire', () => {
  const done = look(answer('same', searched(clashed(), [found('5120')])), withAna())[0] as Task;
  it('needs everything to be there', () => {
    expect([isSafe(done), isFinished(done)]).toEqual([true, false]);
  });
  it.each<[string, Partial<Task>]>([
    ['no original is known', { original: undefined }],
    ['the student is not on it', { students: done.students.map(({ attached: _, ...one }) => one) }],
    [
      'the student is on another contact',
      { students: done.students.map((one) => ({ ...one, attached: { contactId: '1', at: 1 } })) },
    ],
    [
      'the duplicate was never read',
      { duplicates: done.duplicates.map(({ snapshot: _, ...one }) => one) },
    ],
    ['something lacks', { carried: [{ key: 'phone 1', kind: 'lacking' }] }],
    ['it has ended', { ended: { outcome: 'different', at: 1 } }],
  ])('is not when %s', (_, more) => {
    const task: Task = { ...done, ...more };
    expect([isSafe(task), isFinished(task)]).toEqual([false, false]);
  });
  it('a task is finished once every saved duplicate is retired', () => {
    const retired = { outcome: 'deleted' as const, at: 3 };
    const [one] = done.duplicates as [Task['duplicates'][number]];
    const gone = { ...one, retired };
    expect(isFinished({ ...done, duplicates: [gone] })).toBe(true);
    expect(isFinished({ ...done, duplicates: [gone, { ...one, contactId: '2' }] })).toBe(false);
    const fresh = { ...done, duplicates: [gone, { ...one, contactId: undefined }] };
    expect(isFinished(fresh)).toBe(false);
    const answers = [...done.answers, { ...done.answers[0], duplicateId: `new ${one.name}` }];
    expect(isFinished({ ...fresh, answers } as Task)).toBe(true);
  });
});

const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };

describe('safe to retire', () => {
  const both = duplicate({
    students: [
      { ...ana, originalContactType: '' },
      { ...bea, originalContactType: '' },
    ],
  });
  const page = withAna({
    students: [
      { ...ana, access: true },
      { ...bea, access: true },
    ],
  });
  const safe = () =>
    look(answer('same', searched(clashed(both), [found('5120', { hasAccount: true })])), page)[0];

  it('needs every student on this original, not on another', () => {
    const task = safe();
    if (!task) throw new Error('no task');
    expect(isSafe(task)).toBe(true);
    expect(isFinished(task)).toBe(false);
    for (const at of [0, 1]) {
      const students = task.students.map((one, n) =>
        n === at && one.attached ? { ...one, attached: { ...one.attached, contactId: '77' } } : one,
      );
      expect(isSafe({ ...task, students })).toBe(false);
    }
    const { original: _, ...without } = task;
    expect(isSafe(without)).toBe(false);
  });
});
