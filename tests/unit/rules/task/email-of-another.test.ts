/** An email that belongs to another person: the parent has to give another one. */
import { expect, it } from 'vitest';
import { belongsToAnother } from '../../../../lib/rules/task/email-of-another.ts';
import { isOpen } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  now,
  says,
  searched,
} from '../clash-steps.ts';
import { ana, contact, email } from '../family.ts';

const grandmother = contact({
  contactId: '5121',
  name: 'Rosalinda Ferrer',
  emails: [email(CARLOS)],
  account: { enabled: true, username: 'rosa', email: CARLOS },
  students: [{ ...ana, access: true }],
});

const ended = () => answer('different', searched(clashed(), [found('5121')]), grandmother);

it('turns the guide to one account per email: another one is asked for', () => {
  const error = {
    message: 'x',
    place: 'drawer',
    drawer: 'account',
    means: 'email-taken',
  } as const;
  const advice = says(ended(), duplicate(), { error });
  expect(advice.notice).toMatchObject({ tone: 'alert', title: 'One account per email' });
  expect(now(advice)).toMatchObject({ id: 'email', question: { name: 'email' } });
  expect(look(ended(), duplicate())).toHaveLength(1);
  const again = clashed(duplicate(), ended());
  expect(again.filter(isOpen)).toEqual([]);
});

it('is said of the email on this contact, not of another contact that lists it', () => {
  const tasks = ended();
  expect(belongsToAnother({ tasks, page: duplicate() }, CARLOS)).toBe(true);
  expect(belongsToAnother({ tasks, page: duplicate({ contactId: '9400' }) }, CARLOS)).toBe(false);
});

it('can be taken back', () => {
  const { notice } = says(ended(), duplicate(), {
    error: { message: 'x', place: 'drawer', drawer: 'account', means: 'email-taken' },
  });
  expect(notice?.body[0]).toContain(`The account with ${CARLOS} belongs to another person`);
  expect(notice?.offers[0]).toMatchObject({
    label: 'It’s the same person after all',
    action: { do: 'find' },
  });
});
