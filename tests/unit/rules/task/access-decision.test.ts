import { describe, expect, it } from 'vitest';
import type { ContactPage, Student } from '../../../../lib/contracts/contact-facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { accessDoubts, noAccessOffer } from '../../../../lib/rules/task/access-decision.ts';
import type { Task, TaskStudent } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { answer, CARLOS, clashed, original } from '../clash-steps.ts';
import { ana, contact, context, email, onContact, seen } from '../family.ts';

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

it('what was noted of one of two children with the same name speaks against both', () => {
  const [task] = clashed();
  if (!task) throw new Error('no task');
  const ctx = onContact(contact());
  const other: TaskStudent = { ...student, key: '4214', off: ['custody'] };
  const doubts = (students: TaskStudent[]) =>
    accessDoubts(ctx, ana, { student, task: { ...task, duplicates: [], students } });
  expect(doubts([student, other])).toEqual([ctx.t.access.custodyOff]);
  expect(doubts([student, { ...other, name: 'Diego Lopez' }])).toEqual([]);
});

it('a confirmed duplicate that was never open may hold papers', () => {
  const [task] = answer('same', clashed());
  if (!task) throw new Error('no task');
  const unread = task.duplicates.map(({ snapshot: _, ...rest }) => rest);
  const doubts = (asked: Task) =>
    accessDoubts(onContact(original(), {}, { tasks: [asked] }), ana, { student, task: asked });
  expect(doubts({ ...task, duplicates: unread })).toEqual([
    'Kinlink hasn’t read everything on Carlos Lopez yet. Open that contact, and check the family’s paperwork first.',
  ]);
  expect(doubts(task)).toEqual([]);
});

it('"No portal access" of an earlier day speaks against it, for the contact itself and for its duplicate', () => {
  const [task] = answer('same', clashed());
  if (!task) throw new Error('no task');
  const doubts = (...ids: string[]) =>
    accessDoubts(
      {
        ...onContact(original(), {}, { tasks: [task] }),
        remembered: { different: new Set<string>(), noAccess: new Set(ids) },
      },
      ana,
      { student, task },
    );
  // Whoever marked it: a colleague may have sat at this desk.
  const marked =
    'is marked “No portal access” on this computer. Check the family’s paperwork first.';
  expect(doubts('5120')).toEqual([`Carlos A. Lopez ${marked}`]);
  expect(doubts('9002')).toEqual([`Carlos Lopez ${marked}`]);
  expect(doubts('77')).toEqual([]);
});

describe('an account that gives access at once', () => {
  const step = (page: ContactPage, change = {}) =>
    advise(context(seen(page, { records: 'read' }), change)).items.find(
      ({ id }) => id === 'account',
    );
  const rows = (change: Partial<Student>) =>
    contact({ emails: [email(CARLOS)], account: null, students: [{ ...ana, ...change }] });

  it('is not the first button while something speaks against the access', () => {
    const asked = step(rows({ access: true, custody: false }));
    expect(asked?.hints.join()).toContain(t.access.custodyOff);
    expect(asked?.offers.map(({ primary }) => primary === true)).not.toContain(true);
  });

  it('is the first button where nothing does, and where no child has access yet', () => {
    for (const row of [{ access: true }, { access: false, custody: false }])
      expect(step(rows(row))?.offers[0]).toMatchObject({ id: 'add-account', primary: true });
  });
});
