/** The registrar said before that two contacts are two people: no page takes them for one again. */
import { describe, expect, it } from 'vitest';
import type { StudentContactsPage, StudentsContact } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { pairKey, type Remembered } from '../../../../lib/rules/core/remembered-answers.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import {
  answersOf,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  original,
  searched,
} from '../clash-steps.ts';
import { context, onContact, seen } from '../family.ts';

const remembered: Remembered = {
  different: new Set([pairKey('5120', '9002')]),
  noAccess: new Set(),
};
const row = (id: string, name: string, more: Partial<StudentsContact> = {}): StudentsContact => ({
  key: id,
  contactId: id,
  name,
  relationship: 'Father',
  emails: [CARLOS],
  ...more,
});
const list = (contacts: StudentsContact[]): StudentContactsPage => ({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts,
});
const both = [
  row('9002', 'Carlos Lopez', { hasAccount: false }),
  row('5120', 'Carlos A. Lopez', { hasAccount: true }),
];
const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });

describe('a student’s contacts', () => {
  const cards = (contacts: StudentsContact[], more = {}) =>
    advise(context(seen(list(contacts)), { remembered, ...more })).lists[0]?.cards ?? [];

  it('have no mark and nothing to compare, and Add account is offered', () => {
    const [one, other] = cards(both);
    expect(JSON.stringify([one, other])).not.toMatch(/Looks like|Compare|Same/);
    expect(one?.offers.map(({ label }) => label)).toEqual(['Open contact', 'Add account']);
  });

  it('of another pair keep theirs', () => {
    const [one] = cards([...both, row('77', 'Carlos Lopez', { hasAccount: false })]);
    expect(one?.tags.map(({ text }) => text)).toContain('Looks like Carlos Lopez (77)');
    expect(one?.offers.map(({ label }) => label)).not.toContain('Add account');
  });
});

describe('what a search found beside the contact', () => {
  const check = ended({ results: [holder] });
  const adviceWith = (more = {}) =>
    advise(context(seen(duplicate()), { checks: [check], remembered, ...more }));
  const cardOf = (advice: ReturnType<typeof adviceWith>) =>
    advice.lists.find(({ id }) => id === 'found')?.cards[0];

  it('is not set beside it unasked, and no evidence is listed', () => {
    const advice = adviceWith();
    expect(advice.compare).toBeUndefined();
    expect(JSON.stringify(cardOf(advice)?.lines)).not.toMatch(/Same/);
    expect(cardOf(advice)?.tags.map(({ text }) => text)).toContain('Different person');
  });

  it('can still be compared on request, to change the answer', () => {
    expect(cardOf(adviceWith())?.offers.map(({ label }) => label)).toContain('Compare');
    const asked = adviceWith({ comparing: { id: '9002', other: '5120' } });
    expect(answersOf(asked).map(({ label, primary }) => [label, primary])).toEqual([
      ['Different person', false],
      ['Same person', false],
    ]);
  });
});

describe('a new task', () => {
  const looked = (tasks = searched(clashed(), [holder])) =>
    updateTasks(onContact(duplicate(), {}, { tasks, remembered }), 3);

  it('ends once the search found that the other person has the account', () => {
    const [task] = looked();
    expect(task?.ended?.outcome).toBe('different');
    const advice = advise(context(seen(duplicate()), { tasks: looked(), remembered }));
    expect(answersOf(advice)).toEqual([]);
  });

  it('goes on while another contact with an account was found', () => {
    const other = found('6001', { hasAccount: true });
    const tasks = looked(searched(clashed(), [holder, other]));
    expect(tasks[0]?.ended).toBeUndefined();
    const advice = advise(context(seen(duplicate()), { tasks, remembered }));
    expect(advice.compare?.sides[1]).toContain('6001');
  });

  it('goes on while nobody with an account was found', () => {
    const [task] = looked(searched(clashed(), [{ ...holder, hasAccount: false }]));
    expect(task?.ended).toBeUndefined();
  });

  it('keeps what the registrar answered in it', () => {
    const tasks = searched(clashed(), [holder]).map((task) => ({
      ...task,
      answers: [{ contactId: '5120', name: '', kind: 'same' as const, duplicateId: '9002' }],
    }));
    expect(looked(tasks)[0]?.answers).toEqual(tasks[0]?.answers);
  });

  it('does not ask about the duplicate on the other person’s page', () => {
    const facts = seen(original());
    expect(advise(context(facts, { tasks: clashed() })).compare).toBeDefined();
    expect(advise(context(facts, { tasks: clashed(), remembered })).compare).toBeUndefined();
  });
});
