import { expect, it } from 'vitest';
import { accessDoubts, noAccessOffer } from '../../../../lib/rules/task/access-decision.ts';
import { clashed } from '../clash-steps.ts';
import { ana, contact, onContact } from '../family.ts';

const student = { key: '4213', name: 'Ana Lopez', relationship: 'Father' };

it('says each doubt once, and none without a reason', () => {
  const ctx = onContact(contact({ details: { employer: 'No contact', suffix: 'No contact' } }));
  expect(accessDoubts(onContact(contact()), ana, { student })).toEqual([]);
  const doubts = accessDoubts(ctx, { ...ana, custody: false }, { student });
  expect(doubts).toHaveLength(2);
});

it('the decision names its task and its student', () => {
  const [task] = clashed();
  if (!task) throw new Error('no task');
  expect(noAccessOffer(onContact(contact()), task, student).action).toEqual({
    do: 'no-access',
    taskId: task.id,
    key: '4213',
  });
});
