/** Receives Mail, which only the records tell: on for the duplicate, it is set or decided on the original. */
import { describe, expect, it } from 'vitest';
import type { ContactPage, Student } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { dismissItems } from '../../../../lib/rules/task/carry-over-progress.ts';
import { isSafe } from '../../../../lib/rules/task/safe-to-retire.ts';
import { recordOf } from '../../../../lib/rules/task/task-log.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { change } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  clashed,
  duplicate,
  found,
  look,
  offers,
  original,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, context, seen } from '../family.ts';

const READ: Partial<Facts> = { records: 'read' };
const mailTo = (receivesMail: boolean | undefined): ContactPage =>
  duplicate({ students: [{ ...ana, number: '10123', originalContactType: '', receivesMail }] });
const here = (receivesMail: boolean | undefined, more: Partial<Student> = {}): ContactPage =>
  withAna({
    students: [
      ...(original().students ?? []),
      { ...ana, access: true, ...more, ...(receivesMail !== undefined && { receivesMail }) },
    ],
  });
const attached = (page: ContactPage, onto: ContactPage): Task[] =>
  look(answer('same', searched(clashed(page), [found('5120', { hasAccount: true })])), onto);
const stepOf = (tasks: Task[], onto: ContactPage, facts = READ) =>
  says(tasks, onto, facts).items.find(({ id }) => id.startsWith('mail-'));
const safe = (tasks: Task[]) => tasks.map(isSafe);

describe('Receives Mail is on for the duplicate and off for the original', () => {
  const tasks = attached(mailTo(true), here(false));

  it('the step names the box and the child, and retiring waits', () => {
    const step = stepOf(tasks, here(false));
    expect(step?.label).toBe('Receives Mail for Ana Lopez: on for the duplicate, off here');
    expect(step?.hints.join()).toContain('check Receives Mail');
    expect(step?.offers.map(({ label }) => label)).toEqual([
      'Open the student’s row',
      'Not needed',
    ]);
    expect(safe(tasks)).toEqual([false]);
  });

  it('it is done only when the original’s record shows it', () => {
    expect(safe(look(tasks, here(undefined)))).toEqual([false]);
    const done = look(tasks, here(true));
    expect(safe(done)).toEqual([true]);
    expect(stepOf(done, here(true))).toBeUndefined();
    expect(safe(look(done, here(false)))).toEqual([false]);
  });

  it('Not needed decides it, and the record says what was decided', () => {
    const action = says(tasks, here(false), READ)
      .items.flatMap((item) => item.offers)
      .find(({ label }) => label === 'Not needed')?.action;
    const keys = action?.do === 'dismiss-carry-over' ? action.keys : [];
    const id = tasks[0]?.id ?? '';
    const decided = change(tasks, id, 5, (task) => dismissItems(task, keys, 5));
    expect(safe(decided)).toEqual([true]);
    expect(safe(look(decided, here(false)))).toEqual([true]);
    const record = decided.map((task) => recordOf(context(seen(here(false))), task)).join();
    expect(record).toContain('Reviewed for Ana Lopez: Receives Mail');
  });

  it('is not among the legal facts, whose one button must not decide it too', () => {
    const withCustody = duplicate({
      students: [{ ...ana, number: '10123', custody: true, receivesMail: true }],
    });
    const both = attached(withCustody, here(false));
    const decide = says(both, here(false), READ).items.find(({ id }) => id === 'by-hand');
    expect(JSON.stringify(decide?.offers)).not.toContain('receivesMail');
    expect(offers(says(both, here(false), READ))).toContain('Not needed');
  });
});

describe('Receives Mail that needs nothing', () => {
  it.each([
    ['off for the duplicate', false, false],
    ['off for the duplicate, not known here', false, undefined],
    ['on for both', true, true],
  ])('%s', (_, there, onOriginal) => {
    const onto = here(onOriginal);
    const tasks = attached(mailTo(there), onto);
    expect(stepOf(tasks, onto)).toBeUndefined();
    expect(safe(tasks)).toEqual([true]);
  });

  it('a child of next year counts, too', () => {
    const next = duplicate({
      students: [{ ...ana, number: '10123', current: false, starts: '08/20', receivesMail: true }],
    });
    expect(safe(attached(next, here(false)))).toEqual([false]);
  });
});

describe('records that can’t be read', () => {
  it.each([
    ['refused', { records: 'refused' as const }],
    ['read, without this box', READ],
  ])('%s: one line says so and nothing stops', (_, facts) => {
    const onto = here(undefined);
    const tasks = attached(mailTo(undefined), onto);
    const lines = says(tasks, onto, facts).items.filter(({ id }) => id.startsWith('mail-'));
    expect(lines.map(({ id, state, detail }) => [id, state, detail])).toEqual([
      ['mail-unseen', 'skipped', 'Kinlink can’t see it. Check Receives Mail yourself.'],
    ]);
    expect(safe(tasks)).toEqual([true]);
  });

  it('until they have answered nothing is said', () => {
    const onto = here(undefined);
    const tasks = attached(mailTo(undefined), onto);
    expect(stepOf(tasks, onto, { records: 'asked' })).toBeUndefined();
  });

  it('an answer that comes later counts', () => {
    const onto = here(false);
    const tasks = look(attached(mailTo(undefined), onto), mailTo(true));
    expect(safe(tasks)).toEqual([false]);
    expect(stepOf(tasks, onto)?.label).toContain('Ana Lopez');
  });

  it('with the duplicate’s box known and this one not, the step says to look', () => {
    const onto = here(undefined);
    const tasks = attached(mailTo(true), onto);
    const step = stepOf(tasks, onto, { records: 'refused' });
    expect(step?.label).toBe('Receives Mail for Ana Lopez: on for the duplicate');
    expect(step?.hints.join()).toContain('Kinlink can’t see it here.');
    expect(step?.offers.map(({ label }) => label)).toContain('Not needed');
    expect(safe(tasks)).toEqual([false]);
  });
});

it('asks for the records on the original and on the duplicate', () => {
  const tasks = attached(mailTo(true), here(false));
  const unasked: Partial<Facts> = { records: 'not-asked' };
  expect(says(tasks, here(false), unasked).needsRecords).toBe(true);
  expect(says(tasks, here(false), READ).needsRecords).toBe(false);
  expect(says(tasks, mailTo(true), unasked).needsRecords).toBe(true);
  expect(says(tasks, mailTo(true), READ).needsRecords).toBe(false);
});
