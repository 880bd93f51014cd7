import { expect, it } from 'vitest';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { endOwnAccount } from '../../../../lib/rules/task-updates/own-account.ts';
import { answer, CARLOS, clashed, duplicate, found, refusal, searched } from '../clash-steps.ts';
import { onContact } from '../family.ts';

const account = { enabled: true, username: 'carlos', email: CARLOS.toUpperCase() };
const own = duplicate({ account });
const seen = (page = own, facts: Partial<Facts> = {}) => onContact(page, facts);
const outcomes = (tasks: ReturnType<typeof clashed>, ctx = seen()) =>
  endOwnAccount(tasks, ctx, 5).map(({ ended }) => ended?.outcome);

it('ends the task of the contact whose own account has the email, whatever the case', () => {
  expect(outcomes(clashed())).toEqual(['discarded']);
  expect(outcomes(clashed(), seen(own, { error: refusal }))).toEqual(['discarded']);
});

it.each([
  ['another contact is on the page', clashed(), seen(duplicate({ contactId: '77', account }))],
  [
    'its account has no email that is shown',
    clashed(),
    seen(duplicate({ account: { ...account, email: undefined } })),
  ],
  ['it has no account', clashed(), seen(duplicate())],
  [
    'a username is being refused',
    clashed(),
    seen(own, { error: { ...refusal, means: 'username-taken' } }),
  ],
  [
    'the registrar answered Same person',
    answer('same', searched(clashed(), [found('5120')])),
    seen(),
  ],
])('ends nothing where %s', (_, tasks, ctx) => {
  expect(outcomes(tasks, ctx)).toEqual([undefined]);
});

it('takes only this contact out of a task with another one', () => {
  const other = duplicate({ contactId: '9003', name: 'Rosa Lopez' });
  const both = clashed(other, searched(clashed(), [found('6001', { hasAccount: true })]), 2);
  const answers = [
    { contactId: '6001', name: '', kind: 'different' as const, duplicateId: '9002' },
  ];
  const [task] = endOwnAccount(
    both.map((each) => ({ ...each, answers })),
    seen(),
    5,
  );
  expect(task?.duplicates.map(({ contactId }) => contactId)).toEqual(['9003']);
  expect(task?.students.map(({ name }) => name)).toEqual(['Ana Lopez']);
  expect(task?.answers).toEqual([]);
  expect(task?.ended).toBeUndefined();
});
