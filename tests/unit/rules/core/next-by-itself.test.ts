/** The next drawer opens only after the registrar has submitted the one before, and only for the same contact. */
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../../lib/contracts/advice.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import {
  filledStep,
  nextByItself,
  waitsForSubmit,
} from '../../../../lib/rules/core/next-by-itself.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { answer, clashed, duplicate, look, phone, withAna } from '../clash-steps.ts';
import { ana, contact, drawer, email, emailDrawer, field, onContact } from '../family.ts';

const MARIA = 'maria.lopez@example.org';
const NOW = 1_000_000;
const without = contact({ contactId: '9001', emails: [], students: [ana] });
const withEmail = contact({ ...without, emails: [email(MARIA, true)] });

/** The email drawer that Kinlink filled in. */
const filled = { drawer: emailDrawer(MARIA), undo: ['address'] };
const adviseOn = (page: typeof without, more: object = {}) => {
  const ctx = onContact(page, more);
  return { advice: advise(ctx) as Advice, facts: ctx.facts };
};
const emailStep = () => {
  const { advice, facts } = adviseOn(without, filled);
  const step = filledStep(advice, facts, NOW);
  if (!step) throw new Error('no step is filled in');
  return step;
};

describe('after the email was submitted', () => {
  it('goes on with the account', () => {
    const { advice, facts } = adviseOn(withEmail);
    expect(nextByItself(emailStep(), advice, facts, [])?.action).toMatchObject({
      do: 'fill',
      drawer: 'account',
    });
  });

  it('waits while the drawer is open, something was refused, or PowerSchool is busy', () => {
    const { advice, facts } = adviseOn(withEmail);
    const busy: object[] = [
      { drawer: emailDrawer() },
      { error: { kind: 'other', text: 'No.' } },
      { message: 'Something else' },
      { busy: true },
    ];
    for (const more of busy)
      expect(nextByItself(emailStep(), advice, { ...facts, ...more }, [])).toBeUndefined();
  });

  it('does nothing when the drawer was closed without Submit', () => {
    const { advice, facts } = adviseOn(without);
    expect(nextByItself(emailStep(), advice, facts, [])).toBeUndefined();
  });
});

it('a drawer that the registrar filled in alone starts nothing', () => {
  const { advice, facts } = adviseOn(without, { drawer: filled.drawer });
  expect(filledStep(advice, facts, NOW)).toBeUndefined();
});

it('waits for the same contact, and not for long', () => {
  const { advice } = adviseOn(withEmail);
  expect(waitsForSubmit(emailStep(), advice, NOW + 29_000)).toBe(true);
  expect(waitsForSubmit(emailStep(), advice, NOW + 30_000)).toBe(false);
  const next = adviseOn(contact({ contactId: '9002' })).advice;
  expect(waitsForSubmit(emailStep(), next, NOW)).toBe(false);
});

it('opens no drawer for a new password, or to turn an account on', () => {
  const account = { enabled: false, username: MARIA, email: MARIA };
  const page = contact({ ...withEmail, account, students: [{ ...ana, access: true }] });
  const { advice, facts } = adviseOn(page);
  const filledAccess = { subject: advice.subject, step: 'account', seenAt: NOW };
  const now = advice.items.find(({ state }) => state === 'now');
  expect(now?.id).toBe('enabled');
  expect(nextByItself(filledAccess, advice, facts, [])).toBeUndefined();
});

it('goes on from a phone to an address once its task has the phone as carried over', () => {
  const home = {
    row: '0',
    type: 'Home',
    street: '12 Maple Street',
    unit: '',
    city: 'Fairmont',
    state: 'NJ',
    zip: '00501',
    country: 'US',
  };
  const loser = duplicate({ phones: [phone('555-0112')], addresses: [home] });
  const empty = withAna({ phones: [], addresses: [] });
  const tasks = look(answer('same', clashed(loser), empty), empty);
  const adviseWith = (page: typeof empty, own: Task[], facts: object = {}) => {
    const ctx = onContact(page, { records: 'read', ...facts }, { tasks: own });
    return { advice: advise(ctx), facts: ctx.facts };
  };
  const open = { drawer: drawer('phone', { number: field('text', '555-0112') }), undo: ['number'] };
  const before = adviseWith(empty, tasks, open);
  const step = filledStep(before.advice, before.facts, NOW);
  expect(step?.step).toMatch(/^carry-phone/);
  const there = withAna({ phones: [phone('555-0112')], addresses: [] });
  const seenTasks = look(tasks, there, 4);
  const next = (own: Task[]) => {
    const { advice, facts } = adviseWith(there, own);
    return step && nextByItself(step, advice, facts, own)?.action;
  };
  expect(next(seenTasks)).toMatchObject({ do: 'fill', drawer: 'address' });
  const ofAnotherContact = seenTasks.map((task) => ({
    ...task,
    original: task.original && { ...task.original, contactId: '9003' },
  }));
  expect(next(ofAnotherContact as Task[])).toBeUndefined();
  const dismissed = seenTasks.map((task) => ({ ...task, carried: [] }));
  expect(next(dismissed)).toBeUndefined();
});
