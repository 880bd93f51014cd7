/** Promise 7 attacked: days on which a duplicate could be lost, or its original was never right. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { dismissItems } from '../../../../lib/rules/task/carry-over-progress.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { change, isOpen } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  answersOf,
  byHandLines,
  clashed,
  duplicate,
  found,
  look,
  now,
  offers,
  original,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana } from '../family.ts';

const same = (page = duplicate(), on = original()): Task[] =>
  answer('same', searched(clashed(page), [found('5120'), found('5130')]), on);
const attached = (page = duplicate()): Task[] => look(same(page), withAna());
const RETIRE = [
  'Show me the Delete button',
  'Show me the Active box',
  'Open duplicate',
  'Leave it and finish',
];
const retires = (tasks: Task[], page: ContactPage) =>
  offers(says(tasks, page)).some((label) => RETIRE.includes(label));
const decided = (tasks: Task[], page: ContactPage): Task[] => {
  const action = now(says(tasks, page))?.offers.find(({ label }) => label === 'Reviewed')?.action;
  if (action?.do !== 'dismiss-carry-over') throw new Error('nothing to decide');
  return change(tasks, action.taskId, 5, (task) => dismissItems(task, action.keys, 5));
};

describe('the original as it is now, not as it once was', () => {
  it.each([
    ['Data Access was turned off again', withAna({ students: [{ ...ana, access: false }] })],
    ['the student was taken off it', original()],
    ['its account is gone', withAna({ account: null })],
    ['it was made inactive, which locks its account', withAna({ active: false })],
    ['its own deletion was confirmed', withAna({ deleting: 'confirmed' })],
  ])('no retiring once %s', (_, page) => {
    const tasks = look(attached(), page, 7);
    expect(tasks[0]?.students[0]?.attached).toBeUndefined();
    expect(retires(tasks, duplicate())).toBe(false);
    expect(retires(tasks, page)).toBe(false);
  });

  it('a page that does not say leaves what was seen', () => {
    const { students: _, ...half } = withAna();
    expect(look(attached(), half as ContactPage)[0]?.students[0]?.attached).toBeDefined();
    const unclear = withAna({ students: [{ ...ana, access: undefined }] });
    expect(look(attached(), unclear)[0]?.students[0]?.attached).toBeDefined();
  });

  it('a task does not end by itself while its account is switched off', () => {
    const { contactId: _, ...fresh } = duplicate();
    const account = { enabled: false, username: 'carlos', email: 'carlos.lopez@example.org' };
    const [task] = look(same(fresh), withAna({ account }));
    expect(task?.students[0]?.attached).toBeDefined();
    expect(task && isOpen(task)).toBe(true);
    expect(look(task ? [task] : [], withAna())[0]?.ended?.outcome).toBe('done');
  });

  it('is called as its own page calls it', () => {
    const named = answer('same', same(), original({ name: 'Carlos Alberto Lopez' }), 6);
    expect(named[0]?.original).toEqual({ contactId: '5120', name: 'Carlos Alberto Lopez' });
  });

  it('comes back with the access, and stands in the record once', () => {
    const gone = look(attached(), original(), 7);
    const back = look(gone, withAna(), 8);
    expect(retires(back, duplicate())).toBe(true);
    expect(back[0]?.steps.filter(({ kind: is }) => is === 'attached')).toHaveLength(1);
  });

  it('an inactive original is said to be so before a student is added', () => {
    const item = now(says(same(), original({ active: false })));
    expect(item).toBeUndefined();
    const blocked = says(same(), original({ active: false })).items.find(
      ({ id }) => id === 'attached-4213',
    );
    expect(blocked).toMatchObject({ state: 'blocked' });
    expect(blocked?.detail).toContain('inactive');
  });

  it('a namesake whose row has no number of its own proves nothing', () => {
    const cousin = { ...ana, key: 'row:0', dcid: undefined, access: true };
    const page = original({ students: [cousin, { ...ana, access: false }] });
    expect(look(same(), page)[0]?.students[0]?.attached).toBeUndefined();
  });
});

describe('one contact can’t be both', () => {
  it('a clash on the original itself does not make a duplicate of it', () => {
    const [task] = clashed(withAna(), same(), 6);
    expect(task?.duplicates.map(({ contactId }) => contactId)).toEqual(['9002']);
    expect(task?.students.map(({ name }) => name)).toEqual(['Ana Lopez']);
  });

  it('a duplicate is never taken for the original', () => {
    const second = duplicate({ contactId: '9003' });
    const tasks = searched(clashed(second, clashed()), [found('9003'), found('5120')]);
    const after = answer('same', tasks, second);
    expect(after[0]?.original).toBeUndefined();
  });

  it('what was a duplicate in a task that is over may be the original of another one', () => {
    const over = clashed(original({ account: null })).map((task) => ({
      ...task,
      id: 'before',
      ended: { outcome: 'done' as const, at: 1 },
    }));
    const [, task] = answer('same', searched(clashed(duplicate(), over), [found('5120')]));
    expect(task?.original?.contactId).toBe('5120');
  });

  it('a contact without account is not offered as the same person on its own page either', () => {
    const tasks = searched(clashed(), [found('5120')]);
    const labels = answersOf(says(tasks, original({ account: null }))).map(({ label }) => label);
    expect(labels).toEqual(['Different person']);
  });
});

describe('another original', () => {
  it('is asked anew about everything that was settled for the first one', () => {
    const page = duplicate({
      students: [{ ...ana, custody: true, originalContactType: '' }],
      phones: [phone('555-0112')],
    });
    const first = withAna({ phones: [phone('555-0112')] });
    const begun = look(look(same(page), original()), withAna());
    const settled = decided(look(begun, first), first);
    expect(retires(settled, first)).toBe(true);
    const other = withAna({ contactId: '5130', phones: [phone('555-0112')] });
    const without = original({ contactId: '5130' });
    const again = look(look(answer('same', settled, other, 6), without, 7), other, 8);
    expect(retires(again, page)).toBe(false);
    expect(again[0]?.steps.filter(({ kind: is }) => is === 'attached').map(({ to }) => to)).toEqual(
      ['5120', '5130'],
    );
    expect(now(says(again, other))?.id).toBe('by-hand');
  });
});

describe('nothing that a duplicate knows is lost', () => {
  it('its relationship, when the student was first known without one', () => {
    const { contactId: _, ...fresh } = duplicate({ students: [] });
    const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };
    const tasks = clashed(fresh).map((task) => ({
      ...task,
      students: [{ key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: '' }],
    }));
    const [task] = clashed(duplicate(), tasks, 4);
    expect(task?.students).toMatchObject([{ relationship: 'Father', number: noted.number }]);
  });

  it('a second duplicate’s other relationship to the same student', () => {
    const uncle = duplicate({
      contactId: '9003',
      students: [{ ...ana, relationship: 'Uncle', originalContactType: '' }],
    });
    const both = searched(clashed(uncle, clashed()), [found('5120')]);
    const answered = answer('same', answer('same', both), original(), 2, '9003');
    const tasks = look(answered, withAna());
    expect(retires(tasks, uncle)).toBe(false);
    expect(byHandLines(says(tasks, withAna())).join(' ')).toContain('Uncle');
  });

  it('no relationship that it does not say, and none of another student', () => {
    const blank = duplicate({ students: [{ ...ana, relationship: '', originalContactType: '' }] });
    expect(retires(attached(blank), blank)).toBe(true);
    const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea', relationship: 'Uncle' };
    const two = duplicate({
      students: [ana, bea].map((one) => ({ ...one, originalContactType: '' })),
    });
    const both = [ana, bea].map((one) => ({ ...one, access: true }));
    expect(retires(look(same(two), withAna({ students: both })), two)).toBe(true);
  });

  it('the phone of a new contact, though its page shows no students yet', () => {
    const { contactId: _, students: __, ...page } = duplicate({ phones: [phone('555-0112')] });
    const tasks = clashed(page as ContactPage).map((task) => ({
      ...task,
      students: [{ key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: '' }],
    }));
    const [task] = look(answer('same', searched(tasks, [found('5120')])), withAna());
    expect(task && isOpen(task)).toBe(true);
    expect(now(says(task ? [task] : [], withAna()))?.label).toContain('555-0112');
  });

  it('an inactive duplicate that was only half read is read later', () => {
    const { phones: _, ...half } = duplicate({ active: false });
    const tasks = look(attached({ ...half, active: true } as ContactPage), half as ContactPage);
    expect(tasks[0] && isOpen(tasks[0])).toBe(true);
    expect(now(says(tasks, withAna()))?.label).toContain('Look at Carlos Lopez, contact 9002');
    const read = look(tasks, duplicate({ active: false, phones: [phone('555-0112')] }));
    expect(now(says(read, withAna()))?.label).toContain('555-0112');
    expect(read[0]?.steps.filter(({ kind: is }) => is === 'inactive')).toHaveLength(1);
  });

  it('a duplicate deleted before it was ever read can’t hold up the end for ever', () => {
    const { phones: _, ...half } = duplicate();
    const tasks = attached(half as ContactPage).map((task) => ({
      ...task,
      duplicates: task.duplicates.map((one) => ({
        ...one,
        retired: { outcome: 'deleted' as const, at: 5 },
      })),
    }));
    const [task] = look(tasks, withAna());
    expect(task?.ended?.outcome).toBe('done');
  });
});
