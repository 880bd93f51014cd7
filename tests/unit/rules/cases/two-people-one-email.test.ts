/** Two parents, an office, a child's own record: one email is no proof that two contacts are one person. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import {
  answer,
  answersOf,
  clashed,
  duplicate,
  found,
  look,
  now,
  offers,
  original,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, onContact } from '../family.ts';

const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });
const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea', number: '10124' };
/** Carlos' wife, refused with the same email while his task is open. */
const wife = (change: Partial<ContactPage> = {}): ContactPage =>
  duplicate({ contactId: '9003', name: 'Rosa Lopez', students: [bea], ...change });

const text = (advice: ReturnType<typeof says>) => JSON.stringify(advice);
const answered = () => answer('same', searched(clashed(), [holder]));
/** Carlos' task is answered; then his wife is refused. */
const both = (tasks = answered(), page = wife()): Task[] => clashed(page, tasks, 4);

describe('a second contact is refused with the same email while the task of the first is open', () => {
  it('is asked about on its own page, whatever was answered about the first', () => {
    const advice = says(both(), wife());
    expect(now(advice)?.id).toBe('same');
    expect(answersOf(advice).map(({ label }) => label)).toEqual([
      'Different person',
      'Same person',
    ]);
    expect(text(advice)).not.toMatch(/duplicate(?!Id)|Show me|Delete/);
  });

  it('has no student added to the original before it is answered', () => {
    const advice = says(both(), original());
    expect(text(advice)).not.toContain('Bea Lopez added');
    expect(offers(advice)).toContain('Add Ana Lopez');
    const [task] = look(
      look(both(), original()),
      original({ students: [ana, bea].map((s) => ({ ...s, access: true })) }),
    );
    expect(task?.steps.filter(({ kind }) => kind === 'attached').map(({ what }) => what)).toEqual([
      'Ana Lopez',
    ]);
  });

  it('does not hold up the first, and is never retired with it', () => {
    const tasks = look(both(), withAna());
    expect(offers(says(tasks, duplicate()))).toContain('Show me the Delete button');
    expect(text(says(tasks, wife()))).not.toMatch(/Show me/);
    expect(text(says(tasks, withAna()))).not.toContain('Delete or inactivate the duplicate: Rosa');
  });

  it('is asked about on the original once the first is done, before the task ends', () => {
    const retired = look(look(both(), withAna()), duplicate({ active: false }), 6);
    expect(retired[0]?.ended).toBeUndefined();
    const advice = says(retired, withAna());
    expect(now(advice)?.label).toContain('Is Rosa Lopez the same person as');
    expect(answersOf(advice)).toHaveLength(0);
    expect(now(advice)?.offers.map(({ label }) => label)).toContain('Different person');
    expect(advice.compare).toBeDefined();
  });

  const different = (tasks: Task[], page: ContactPage = wife()) =>
    applyAnswer(
      onContact(page, {}, { tasks }),
      { do: 'different-person', duplicateId: '9003', otherId: '5120' },
      7,
    );

  it.each([
    ['on her page', wife()],
    ['on the original', original()],
  ])('Different person, %s, ends her part alone', (_, page) => {
    const [his, hers, ...more] = different(both(), page);
    expect(more).toEqual([]);
    expect(his).toMatchObject({
      original: { contactId: '5120' },
      duplicates: [{ contactId: '9002' }],
      students: [{ name: 'Ana Lopez' }],
    });
    expect(his?.ended).toBeUndefined();
    expect(his?.answers.map(({ kind }) => kind)).toEqual(['same']);
    expect(hers).toMatchObject({
      ended: { outcome: 'different' },
      duplicates: [{ contactId: '9003' }],
    });
    const refused = clashed(wife(), [his, hers] as Task[], 8);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.duplicates).toHaveLength(1);
  });

  it('Same person adds her students to what has to be done', () => {
    const done = look(both(), withAna());
    const tasks = applyAnswer(
      onContact(wife(), {}, { tasks: done }),
      { do: 'same-person', duplicateId: '9003', otherId: '5120' },
      7,
    );
    expect(tasks[0]?.students[0]?.attached).toBeDefined();
    expect(offers(says(tasks, withAna()))).toContain('Add Bea Lopez');
    expect(offers(says(tasks, duplicate()))).not.toContain('Show me the Delete button');
  });

  it('an answer on the original names the one that it is about', () => {
    const [task] = applyAnswer(
      onContact(original(), {}, { tasks: both(searched(clashed(), [holder])) }),
      { do: 'same-person', duplicateId: '9002', otherId: '5120' },
      7,
    );
    expect(task?.answers).toMatchObject([{ duplicateId: '9002', kind: 'same' }]);
    expect(now(says(task ? [task] : [], wife()))?.id).toBe('same');
  });

  it('two new contacts that were never saved are two', () => {
    const fresh = (name: string) => {
      const { contactId: _, ...page } = duplicate({ name, students: [] });
      return page as ContactPage;
    };
    const tasks = clashed(
      fresh('Rosa Lopez'),
      searched(clashed(fresh('Carlos Lopez')), [holder]),
      4,
    );
    const [task] = applyAnswer(
      onContact(fresh('Carlos Lopez'), {}, { tasks }),
      { do: 'same-person', otherId: '5120' },
      7,
    );
    expect(task?.original?.contactId).toBe('5120');
    expect(now(says(task ? [task] : [], fresh('Rosa Lopez')))?.id).toBe('same');
  });
});

describe('an answer can be changed', () => {
  const takeBack = (tasks: Task[], page: ContactPage) =>
    says(tasks, page).task?.offers.find(({ label }) => label.startsWith('Change the answer'));

  it('on both pages, until something was done on it', () => {
    for (const page of [duplicate(), original()])
      expect(takeBack(answered(), page)?.action).toEqual({
        do: 'different-person',
        duplicateId: '9002',
        otherId: '5120',
      });
    expect(takeBack(look(look(answered(), original()), withAna()), withAna())).toBeUndefined();
    expect(takeBack(both(), wife())).toBeUndefined();
    expect(takeBack(searched(clashed(), [holder]), duplicate())).toBeUndefined();
  });

  it('then ends the task as another person, and nothing is looked for any more', () => {
    const offer = takeBack(answered(), duplicate());
    if (offer?.action.do !== 'different-person') throw new Error('not offered');
    const [task] = applyAnswer(onContact(duplicate(), {}, { tasks: answered() }), offer.action, 9);
    expect(task).toMatchObject({ ended: { outcome: 'different' } });
    expect(task?.original).toBeUndefined();
  });
});

describe('before the answer', () => {
  it.each([
    ['the contact that was refused', duplicate({ name: 'Rosa Lopez' })],
    ['the contact that has the account', original()],
  ])(
    'no sentence on %s calls anyone the duplicate, or says that no account is needed',
    (_, page) => {
      const tasks = searched(clashed(duplicate({ name: 'Rosa Lopez' })), [holder]);
      for (const change of [{}, { deleting: 'asked' as const }])
        expect(text(says(tasks, { ...page, ...change }))).not.toMatch(
          /duplicate(?!Id)|no second|not need/i,
        );
    },
  );
});
