/** Parked, discarded, ended: and clashes that stand on while their task ends. */
import { describe, expect, it } from 'vitest';
import { requestSearch } from '../../../../lib/rules/task/searches.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { alive, change, drop, end, isOpen } from '../../../../lib/tasks/task-list.ts';
import { ana, onContact } from '../family.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  original,
  says,
  searched,
  withAna,
} from '../household.ts';

const HOUR = 3_600_000;
const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben', number: '10124' };
const error = {
  message: 'In use',
  place: 'drawer',
  drawer: 'account',
  means: 'email-taken',
} as const;
const opened = (tasks: readonly Task[]) => tasks.filter(isOpen);

describe('parked, taken up, discarded', () => {
  const park = (tasks: Task[], on = true) =>
    change(tasks, tasks[0]?.id ?? '', 4, () => ({ parked: on }));

  it('a parked task leaves its pages alone and is listed with its way back', () => {
    const advice = says(park(searched(clashed(), [found('5120')])), duplicate());
    expect(advice.heading).toBe('Create a portal account');
    const [card] = advice.lists.find(({ id }) => id === 'tasks')?.cards ?? [];
    expect(card?.tags.map(({ text }) => text)).toEqual(['Parked']);
    expect(card?.offers.map(({ label }) => label)).toEqual(['Take up again', 'Discard this task']);
  });

  it('a parked task still sees what its pages show', () => {
    const tasks = look(park(answer('same', searched(clashed(), [found('5120')]))), withAna());
    expect(tasks[0]?.students[0]?.attached).toBeDefined();
  });

  it('another child of the same parent takes it up again by itself', () => {
    const tasks = clashed(duplicate({ contactId: '9003', students: [ben] }), park(clashed()), 5);
    expect(tasks[0]?.parked).not.toBe(true);
    expect(clashed(duplicate(), park(clashed()), 5)[0]?.parked).toBe(true);
  });

  it('searching for it takes it up again too', () => {
    const ctx = onContact(duplicate(), {}, { tasks: park(clashed()) });
    const { tasks } = requestSearch(ctx, { do: 'find', text: CARLOS }, 5);
    expect(tasks[0]?.parked).not.toBe(true);
  });

  it('discarded, it stays away although its error still stands', () => {
    const tasks = drop(clashed(), clashed()[0]?.id ?? '', 4);
    expect(opened(clashed(duplicate(), tasks, 5))).toEqual([]);
    expect(says(tasks, duplicate()).lists).toEqual([]);
    expect(JSON.stringify(tasks)).not.toContain('Ana');
  });

  it('a click on Find existing contact begins it anew', () => {
    const tasks = drop(clashed(), clashed()[0]?.id ?? '', 4);
    const ctx = onContact(duplicate(), { error }, { tasks });
    const find = says(tasks, duplicate(), { error }).notice?.offers[0];
    expect(find?.label).toBe('Find existing contact');
    const ordered = requestSearch(ctx, { do: 'find', text: CARLOS }, 5);
    expect(opened(ordered.tasks)).toHaveLength(1);
    expect(ordered.task?.search?.state).toBe('running');
  });
});

describe('ended', () => {
  const done = (page = duplicate()) => clashed(page).map((task) => end(task, 'done', 2));

  it('the error that still stands in the other tab does not begin it again', () => {
    const { contactId: _, ...fresh } = duplicate();
    expect(opened(clashed(fresh, done(fresh), 5))).toEqual([]);
    expect(opened(clashed(duplicate(), done(), 5))).toEqual([]);
  });

  it('another duplicate of the same email begins a new one, and the old record stays', () => {
    const tasks = clashed(duplicate({ contactId: '9003' }), done(), 5);
    expect(opened(tasks)).toMatchObject([{ duplicates: [{ contactId: '9003' }], steps: [] }]);
    expect(tasks).toHaveLength(2);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2);
  });

  it('so does a new contact of the same name for a brother', () => {
    const { contactId: _, ...fresh } = duplicate();
    const { contactId: __, ...next } = duplicate({ students: [ben] });
    expect(opened(clashed(next, done(fresh), 5))).toHaveLength(1);
  });

  it('the same person after all: the answer given too fast stands no longer in the way', () => {
    const ended = answer(
      'different',
      searched(clashed(), [found('5121')]),
      original({ contactId: '5121' }),
    );
    const ctx = onContact(duplicate(), { error }, { tasks: ended });
    const { tasks } = requestSearch(ctx, { do: 'find', text: CARLOS }, 5);
    const advice = says(tasks, duplicate(), { error });
    expect(advice.notice?.title).not.toBe('One account per email');
    expect(opened(updateTasks(onContact(duplicate(), { error }, { tasks }), 6))).toHaveLength(1);
  });

  it('twelve hours after its last step a task is over', () => {
    const tasks = change(clashed(duplicate(), [], 0), clashed()[0]?.id ?? '', HOUR, () => ({}));
    expect(alive(tasks, 13 * HOUR - 1)).toHaveLength(1);
    expect(alive(tasks, 13 * HOUR)).toEqual([]);
  });

  it('looking at a page is no step', () => {
    const tasks = searched(clashed(), [found('5120')]);
    expect(look(tasks, duplicate(), 99)[0]?.touchedAt).toBe(1);
  });
});
