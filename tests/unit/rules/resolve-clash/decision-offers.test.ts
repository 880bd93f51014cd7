import { expect, it } from 'vitest';
import {
  notNeeded,
  openRow,
  undecided,
} from '../../../../lib/rules/resolve-clash/decision-offers.ts';
import { dismissItems } from '../../../../lib/rules/task/carry-over-progress.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, duplicate, withAna } from '../clash-steps.ts';
import { ana, onContact } from '../family.ts';

const page = duplicate({ students: [{ ...ana, custody: true, receivesMail: true }] });
const [task] = answer('same', clashed(page)) as [Task];
const ctx = onContact(withAna(), {}, { tasks: [task] });
const keys = ['flags:4213=custody', 'flags:4213=receivesMail'];

it('lists what the original lacks until it is decided', () => {
  expect(undecided(ctx, task).map(({ key }) => key)).toEqual(keys);
  const decided = { ...task, ...dismissItems(task, ['flags:4213=custody'], 4) };
  expect(undecided(ctx, decided).map(({ key }) => key)).toEqual(['flags:4213=receivesMail']);
});

it('a decision names its values; a row opens by its key', () => {
  expect(notNeeded(ctx, task, keys)).toEqual({
    id: 'dismiss-flags:4213=custody',
    label: 'Not needed',
    action: { do: 'dismiss-carry-over', taskId: task.id, keys },
  });
  expect(notNeeded(ctx, task, keys, 'Reviewed').label).toBe('Reviewed');
  expect(openRow(ctx, ana).action).toEqual({ do: 'open-drawer', drawer: 'student', row: '4213' });
});
