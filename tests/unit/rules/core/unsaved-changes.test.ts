import { describe, expect, it } from 'vitest';
import { withSubmit } from '../../../../lib/rules/core/unsaved-changes.ts';
import { isAttached } from '../../../../lib/tasks/task-list.ts';
import { clashed, found, look, now, phone, says, searched, withAna } from '../clash-steps.ts';
import { contact, onContact } from '../family.ts';

const PHONE = phone('555-0103');
const HINT = 'This page has changes that aren’t saved yet. Click Submit at the bottom.';
/** The clash, with the answer that 5120 is the same person. */
const begun = () => {
  const tasks = searched(clashed(), [found('5120', { hasAccount: true })]);
  const answer = { contactId: '5120', name: 'Carlos', kind: 'same', duplicateId: '9002' } as const;
  return tasks.map((task) => ({
    ...task,
    original: { contactId: '5120', name: 'Carlos' },
    answers: [answer],
  }));
};

describe('a page that is not saved yet', () => {
  it('shows a student on the original: that counts once the page is saved, and the step says so', () => {
    const unsaved = look(begun(), withAna({ unsaved: true }));
    expect(unsaved.some(isAttached)).toBe(false);
    const advice = says(unsaved, withAna({ unsaved: true }));
    expect(now(advice)?.hints).toEqual([HINT]);
    expect(advice.notice).toBeUndefined();
    const saved = look(unsaved, withAna({ unsaved: false }), 4);
    expect(saved.some(isAttached)).toBe(true);
  });

  it('takes nothing back that was seen before, and is the step before retiring', () => {
    const seen = look(begun(), withAna({ unsaved: false }));
    const later = look(seen, withAna({ unsaved: true }), 5);
    expect(later.some(isAttached)).toBe(true);
    const { items } = says(later, withAna({ unsaved: true }));
    const at = (id: string) => items.findIndex((item) => item.id.startsWith(id));
    expect(at('submit-page')).toBeGreaterThan(at('attached'));
    expect(at('retire')).toBeGreaterThan(at('submit-page'));
  });

  it('fills in a phone on the original: lacking until the page is saved, then carried over', () => {
    const known = begun().map((task) => ({
      ...task,
      duplicates: task.duplicates.map((one) => ({
        ...one,
        snapshot: {
          phones: [PHONE],
          emails: [],
          addresses: [],
          flags: [],
        },
      })),
    }));
    const phoneIs = (tasks: typeof known) =>
      tasks[0]?.carried.find(({ key }) => key.startsWith('phone'))?.kind;
    const before = look(known, withAna({ phones: [], unsaved: false })) as typeof known;
    expect(phoneIs(before)).toBe('lacking');
    const shown = look(before, withAna({ phones: [PHONE], unsaved: true }), 5) as typeof known;
    expect(phoneIs(shown)).toBe('lacking');
    expect(phoneIs(look(shown, withAna({ phones: [PHONE] }), 6) as typeof known)).toBe('carried');
  });
});

it('a sentence that asks for Submit is another one where the role has none', () => {
  const ctx = onContact(contact());
  expect(withSubmit(ctx, 'Press Submit.')).toBe('Press Submit.');
  const without = onContact(contact({ can: { ...contact().can, submit: false } }));
  expect(withSubmit(without, 'Press Submit.')).toContain('Ask a colleague who can.');
});
