/** Who has the email: the contacts that a search found, and what else may help. */
import { expect, it } from 'vitest';
import type { Facts, FoundContact } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { accountDrawer, ana, contact, context, email, field, onContact, seen } from '../family.ts';

const CARLOS = 'carlos.lopez@example.org';

const NOON = 1_000_000;

const duplicate = contact({ emails: [email(CARLOS)], students: [{ ...ana, number: '10123' }] });

const inDrawer = accountDrawer({
  username: field('text', CARLOS),
  email: field('choice', CARLOS, [CARLOS]),
});

const taken = (means: 'email-taken' | 'username-taken' | 'unclear'): Partial<Facts> => ({
  drawer: inDrawer,
  error: { message: 'Something', place: 'drawer', drawer: 'account', means },
});

const found = (contactId: string, more: Partial<FoundContact> = {}): FoundContact => ({
  contactId,
  name: 'Carlos Lopez',
  students: [],
  emails: [],
  ...more,
});

/** The task as it stands after the clash was seen. */
const open = (): Task[] => updateTasks(onContact(duplicate, taken('email-taken')), NOON);

const searched = (results: FoundContact[]): Task[] =>
  open().map((task) => ({
    ...task,
    search: { state: 'done', text: CARLOS, by: 'email', inactive: false, results, more: false },
  }));

it('lists who has the email, marks where we stand, and opens the others', () => {
  const tasks = searched([
    found('9002'),
    found('5120', {
      hasAccount: true,
      students: [{ name: 'Diego Lopez', school: 'RMS' }],
    }),
  ]);
  const [list] = advise(context(seen(duplicate), { tasks })).lists;
  expect(list?.heading).toBe('Contacts with this email');
  expect(list?.cards[0]).toMatchObject({ tags: [{ text: 'You’re here' }], offers: [] });
  expect(list?.cards[1]).toMatchObject({
    title: 'Carlos Lopez, contact 5120',
    lines: ['Diego Lopez (RMS)', `Same as the account’s email: ${CARLOS}`, 'Same name'],
    tags: [{ text: 'Has an account' }],
    offers: [
      { label: 'Compare', action: { do: 'compare', pair: { id: '9002', other: '5120' } } },
      { label: 'Open contact', action: { do: 'go', page: 'contact', id: '5120' } },
    ],
  });
  expect(list?.offers).toEqual([]);
});

it('finding nobody but ourselves it says so, and what else may help', () => {
  const [list] = advise(context(seen(duplicate), { tasks: searched([found('9002')]) })).lists;
  expect(list?.lines[0]).toContain('finds no one else with');
  const { items } = advise(context(seen(duplicate), { tasks: searched([found('9002')]) }));
  expect(items.find((item) => item.state === 'now')).toMatchObject({
    id: 'found',
    hints: [expect.stringContaining('No one else')],
  });
  expect(list?.offers.map((offer) => offer.label)).toEqual(['Include inactive contacts']);
});
