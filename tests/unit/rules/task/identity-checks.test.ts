/** What a district wants seen before access is turned on: ticked once for each contact, and for no other. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import {
  identityGate,
  isTickFor,
  taskWithTick,
  withTick,
} from '../../../../lib/rules/task/identity-checks.ts';
import { dayAsCsv, recordOf } from '../../../../lib/rules/task/task-log.ts';
import type { IdentityTicks, Task } from '../../../../lib/tasks/task.ts';
import { answer, CARLOS, clashed, duplicate, original } from '../clash-steps.ts';
import { ana, contact, context, drawer, email, field, onContact, seen } from '../family.ts';

const CHECKS = ['Photo ID seen', 'Court papers on file'];
const policy = { ...DEFAULT_POLICY, identityChecks: CHECKS };
const own = contact({
  emails: [email(CARLOS)],
  account: { enabled: true, username: CARLOS, email: CARLOS },
});
const ticks = (...all: string[]): IdentityTicks => ({ contactId: '9002', seen: all });
const labels = (page: ContactPage, change: Partial<Context>, facts = {}) =>
  advise(context(seen(page, { records: 'read', ...facts }), { policy, ...change })).items.flatMap(
    ({ offers }) => offers.map(({ label }) => label),
  );
const ON = 'Turn on access for Ana Lopez';
const openDrawer = {
  drawer: drawer(
    'student',
    { access: field('tick') },
    { row: '4213', accessTab: 'shown' as never },
  ),
};

describe('without such a list nothing changes', () => {
  it('passes, with nothing to say or to press', () => {
    const none = identityGate(onContact(own));
    expect(none).toEqual({ isPassed: true, hints: [], offers: [] });
    expect(labels(own, { policy: DEFAULT_POLICY })).toContain(ON);
  });
});

describe('before access is turned on for the contact’s own student', () => {
  it('has the boxes and the reason, and no button, while one is not ticked', () => {
    for (const identity of [undefined, ticks(), ticks('Photo ID seen')]) {
      const shown = labels(own, identity ? { identity } : {});
      expect(shown.filter((label) => label.includes('Turn on'))).toEqual([]);
      expect(shown.filter((label) => /^[☐☑]/.test(label))).toHaveLength(2);
    }
    const advice = advise(context(seen(own), { policy, identity: ticks('Photo ID seen') }));
    const now = advice.items.find(({ state }) => state === 'now');
    expect(now?.hints.join()).toContain('asks you to confirm: Court papers on file');
  });

  it('nor in the drawer that is open already', () => {
    expect(labels(own, {}, openDrawer)).not.toContain('Turn on access');
    expect(labels(own, { identity: ticks(...CHECKS) }, openDrawer)).toContain('Turn on access');
  });

  it('has the button once all are ticked, and a box can be cleared again', () => {
    const shown = labels(own, { identity: ticks(...CHECKS) });
    expect(shown).toContain(ON);
    expect(shown).toContain('☑ Photo ID seen');
  });

  it('counts no tick of another contact, and none for a contact without a number', () => {
    const other = { identity: { contactId: '77', seen: CHECKS } };
    expect(labels(own, other)).not.toContain(ON);
    const unsaved = { ...own, contactId: undefined };
    const gate = identityGate({ ...onContact(unsaved, {}, { policy }), ...other });
    expect([gate.isPassed, gate.offers]).toEqual([false, []]);
    expect(gate.hints.join()).toContain('Save this contact first');
  });

  it('holds in “Help this parent sign in”, too', () => {
    const signIn = { children: [] };
    expect(labels(own, { signIn })).not.toContain(ON);
    expect(labels(own, { signIn, identity: ticks(...CHECKS) })).toContain(ON);
  });
});

describe('before a student is added to the original', () => {
  const [task] = answer('same', clashed(duplicate())) as [Task];
  const withTicks = (seenChecks: string[], contactId = '5120'): Task => ({
    ...task,
    identity: { contactId, seen: seenChecks },
  });
  const offered = (one: Task) => labels(original(), { tasks: [one] });

  it('the button is absent until all are ticked in the task, for this contact', () => {
    expect(offered(task)).not.toContain('Add Ana Lopez');
    expect(offered(task)).toContain('No access to Ana Lopez');
    expect(offered(withTicks(CHECKS, '9002'))).not.toContain('Add Ana Lopez');
    expect(offered(withTicks(CHECKS))).toContain('Add Ana Lopez');
  });

  it('a click in another tab never runs it', () => {
    const ids = advise(context(seen(original()), { policy, tasks: [withTicks(CHECKS)] }))
      .items.flatMap(({ offers }) => offers.map(({ id }) => id))
      .filter((id) => id.startsWith('attach'));
    expect(ids).toEqual(['attach-read-4213']);
  });

  it('a student who gets no access needs no check', () => {
    const students = task.students.map((student) => ({ ...student, noAccess: true }));
    expect(offered({ ...task, students })).toContain('Add Ana Lopez without access');
  });

  it('nor is Submit advised for a row that is ticked already', () => {
    const found = [{ row: '1', number: '10123', name: 'Lopez, Ana', picked: true, access: true }];
    const open = { drawer: { ...drawer('add-students', {}), found } } as never as object;
    const hints = (one: Task) =>
      advise(context(seen(original(), open), { policy, tasks: [one] })).items.flatMap(
        (item) => item.hints,
      );
    expect(hints(task).join()).not.toContain('click Submit');
    expect(hints(withTicks(CHECKS)).join()).toContain('click Submit');
  });

  it('stands in the record once all are ticked, and no longer when one is cleared', () => {
    const tick = (one: Task, check: string, isSeen = true): Task => ({
      ...one,
      ...taskWithTick(one, { contactId: '5120', check, seen: isSeen }, { policy, now: 7 }),
    });
    const half = tick(task, 'Photo ID seen');
    const record = (one: Task) => recordOf(context(seen(original())), one);
    expect(record(half)).not.toContain('Identity checked');
    const whole = tick(half, 'Court papers on file');
    const line = 'at 7 Identity checked: Photo ID seen; Court papers on file (contact 5120)';
    expect(record(whole)).toContain(line);
    expect(record(tick(whole, 'Court papers on file'))).toBe(record(whole));
    expect(dayAsCsv(context(seen(original())), [whole])).toContain('Identity checked');
    expect(record(tick(whole, 'Photo ID seen', false))).not.toContain('Identity checked');
  });
});

describe('one tick', () => {
  it('is added and taken away for its contact, and begins anew for another', () => {
    const one = withTick(undefined, { contactId: '4', check: 'a', seen: true });
    expect(one).toEqual({ contactId: '4', seen: ['a'] });
    expect(withTick(one, { contactId: '4', check: 'a', seen: true }).seen).toEqual(['a']);
    expect(withTick(one, { contactId: '4', check: 'a', seen: false }).seen).toEqual([]);
    expect(withTick(one, { contactId: '5', check: 'b', seen: true })).toEqual({
      contactId: '5',
      seen: ['b'],
    });
  });

  it('counts only for the contact on the page, and for a check of the district', () => {
    const ctx = onContact(own, {}, { policy });
    const one = { contactId: '9002', check: 'Photo ID seen', seen: true };
    expect(isTickFor(ctx, one)).toBe(true);
    expect(isTickFor(ctx, { ...one, contactId: '77' })).toBe(false);
    expect(isTickFor(ctx, { ...one, check: 'Something else' })).toBe(false);
    const [task] = answer('same', clashed()) as [Task];
    expect(taskWithTick(task, one, { policy, now: 7 })).toEqual({});
  });

  it('names its contact, and the task where there is one', () => {
    const gate = identityGate(onContact(own, {}, { policy }));
    expect(gate.offers[0]?.action).toEqual({
      do: 'identity-check',
      contactId: '9002',
      check: 'Photo ID seen',
      seen: true,
    });
    const [task] = clashed() as [Task];
    const inTask = identityGate(onContact(own, {}, { policy }), task);
    expect(inTask.offers[0]?.action).toMatchObject({ taskId: task.id });
    expect(onContact(own).page.students).toEqual([ana]);
  });
});

describe('before an account is made that gives access at once', () => {
  const rows = (access: boolean) =>
    contact({ emails: [email(CARLOS)], account: null, students: [{ ...ana, access }] });

  it('has the boxes first where a child has Data Access already', () => {
    expect(labels(rows(true), {})).not.toContain('Add account');
    expect(labels(rows(true), { identity: ticks(...CHECKS) })).toContain('Add account');
  });

  it('asks nothing where no child has it: turning that on asks', () => {
    expect(labels(rows(false), {})).toContain('Add account');
  });
});
