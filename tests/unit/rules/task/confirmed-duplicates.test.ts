import { expect, it } from 'vitest';
import {
  confirmedPart,
  duplicateKey,
  isConfirmed,
  unansweredPart,
  unconfirmed,
} from '../../../../lib/rules/task/confirmed-duplicates.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, look, withAna } from '../clash-steps.ts';

const [task] = look(answer('same', clashed()), withAna()) as [Task];
const [duplicate] = task.duplicates as [Task['duplicates'][number]];

it('names a contact that was never saved by its name', () => {
  expect(duplicateKey(duplicate)).toBe('9002');
  expect(duplicateKey({ name: 'Rosa Lopez', students: [] })).toBe('new Rosa Lopez');
});

it('an answer about another original confirms nothing', () => {
  expect(isConfirmed(task, duplicate)).toBe(true);
  const other = { ...task, original: { contactId: '5130', name: '' } };
  expect(isConfirmed(other, duplicate)).toBe(false);
  expect(unconfirmed(other)).toEqual([duplicate]);
});

it('an answer of an older version is about the first duplicate', () => {
  const second = { contactId: '9003', name: '', students: [] };
  const answers = task.answers.map(({ duplicateId: _, ...old }) => old);
  const old = { ...task, answers, duplicates: [duplicate, second] };
  expect(unconfirmed(old)).toEqual([second]);
  expect(confirmedPart(old).duplicates).toEqual([duplicate]);
});

it('the part of an unanswered duplicate has nothing done in it', () => {
  const part = unansweredPart(task, duplicate);
  expect([part.original, part.students[0]?.attached]).toEqual([undefined, undefined]);
});
