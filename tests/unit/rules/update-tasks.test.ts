import { describe, expect, it } from 'vitest';
import type { Drawer } from '../../../lib/contracts/drawer-facts.ts';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { requestSearch } from '../../../lib/rules/task/searches.ts';
import { updateTasks } from '../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../lib/tasks/task.ts';
import { alive, change, drop, end, isOpen } from '../../../lib/tasks/task-list.ts';
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
} from './clash-steps.ts';
import { accountDrawer, ana, contact, context, field, onContact, seen } from './family.ts';

const OTHER = 'other@example.org';

const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };

const first = (tasks: Task[]) => tasks[0] as Task;

const steps = (tasks: Task[]) => first(tasks).steps.map(({ kind: is, what }) => `${is} ${what}`);

describe('a student’s number', () => {
  const bare = () => clashed(duplicate({ students: [ana] }));
  const number = (tasks: Task[]) => first(tasks).students[0]?.number;

  it('is learned from any contact’s page that shows it', () => {
    expect(number(bare())).toBeUndefined();
    const page = contact({ contactId: '77', students: [bea, { ...ana, number: '10123' }] });
    expect(number(look(bare(), page))).toBe('10123');
  });

  it('is not another student’s, and a known one stays', () => {
    const others = [
      { ...bea, number: '1' },
      { ...ana, dcid: undefined, key: 'row:1', number: '2' },
    ];
    expect(number(look(bare(), contact({ contactId: '77', students: others })))).toBeUndefined();
    const nameless = duplicate({ students: [{ ...ana, dcid: undefined }] });
    const page = contact({ contactId: '77', students: [{ ...bea, dcid: undefined, number: '2' }] });
    expect(number(look(clashed(nameless), page))).toBeUndefined();
    const known = clashed();
    const again = contact({ contactId: '77', students: [{ ...ana, number: '99' }] });
    expect(number(look(known, again))).toBe('10123');
  });
});

describe('a student on the original', () => {
  const same = () =>
    look(
      answer(
        'same',
        searched(clashed(duplicate({ students: [ana, bea] })), [
          found('5120', { hasAccount: true }),
        ]),
      ),
      original(),
    );
  const both = withAna({
    students: [
      { ...ana, access: true },
      { ...bea, access: true },
    ],
  });

  it('is logged once, even if access was gone for a while', () => {
    const there = look(same(), both);
    expect(steps(there).filter((line) => line.startsWith('attached'))).toEqual([
      'attached Ana Lopez',
      'attached Bea Lopez',
    ]);
    const gone = look(there, original());
    expect(first(gone).students.map(({ attached }) => attached)).toEqual([undefined, undefined]);
    expect(steps(look(gone, both)).filter((line) => line.startsWith('attached'))).toHaveLength(2);
  });

  it('is logged one after the other, too', () => {
    const one = look(same(), withAna());
    expect(steps(look(one, both)).filter((line) => line.startsWith('attached'))).toEqual([
      'attached Ana Lopez',
      'attached Bea Lopez',
    ]);
  });

  it('counts only where the page shows its account', () => {
    const there = look(same(), { ...both, account: undefined });
    expect(first(there).students.map(({ attached }) => attached)).toEqual([undefined, undefined]);
  });
});

describe('an error that stays on the page', () => {
  const withError = (focus: string | undefined, tasks: Task[], kind: Drawer['kind'] = 'account') =>
    updateTasks(
      onContact(
        duplicate(),
        {
          drawer: { ...accountDrawer({ email: field('choice', OTHER) }), kind, focus },
          inputs: { email: OTHER, number: '', phone: '' },
          error: { message: 'In use', place: 'page', drawer: 'account', means: 'email-taken' },
        },
        { tasks },
      ),
      5,
    ).map(({ email: one }) => one);

  it('opens no second task while the registrar types another email', () => {
    for (const focus of ['email', 'username'])
      expect(withError(focus, clashed())).toEqual([CARLOS]);
    for (const focus of [undefined, 'password', 'enabled'])
      expect(withError(focus, clashed())).toEqual([CARLOS, OTHER]);
    expect(withError('email', clashed(), 'other')).toEqual([CARLOS, OTHER]);
    expect(withError('email', [])).toEqual([OTHER]);
  });

  it('opens a new task after the last ended only for a new student', () => {
    const ended = clashed().map((task) => end(task, 'done', 4));
    expect(clashed(duplicate(), ended, 5)).toHaveLength(1);
    expect(clashed(duplicate({ students: [ana, bea] }), ended, 5)).toHaveLength(2);
  });
});

it('an unreadable Enable Parent Access keeps what was read before', () => {
  const page = (parentAccess?: boolean): Facts['page'] => ({
    kind: 'access-accounts',
    student: { dcid: '4213', name: 'Lopez, Ana', number: undefined },
    parentAccess,
  });
  const visit = (tasks: Task[], parentAccess?: boolean) =>
    updateTasks(context(seen(page(parentAccess)), { tasks }), 6);
  const off = visit(clashed(duplicate({ students: [ana, bea] })), false);
  expect(first(off).students.map(({ parentAccess }) => parentAccess)).toEqual([false, undefined]);
  expect(first(visit(off)).students[0]?.parentAccess).toBe(false);
});

const HOUR = 3_600_000;

const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben', number: '10124' };

const error = {
  message: 'In use',
  place: 'drawer',
  drawer: 'account',
  means: 'email-taken',
} as const;

const opened = (tasks: readonly Task[]) => tasks.filter(isOpen);

describe('a parked or discarded task', () => {
  const park = (tasks: Task[], on = true) =>
    change(tasks, tasks[0]?.id ?? '', 4, () => ({ parked: on }));

  it('parked, leaves its pages alone and is listed with an offer to take it up', () => {
    const advice = says(park(searched(clashed(), [found('5120')])), duplicate());
    expect(advice.heading).toBe('Create a portal account');
    const [card] = advice.lists.find(({ id }) => id === 'tasks')?.cards ?? [];
    expect(card?.tags.map(({ text }) => text)).toEqual(['Set aside']);
    expect(card?.offers.map(({ label }) => label)).toEqual(['Pick back up', 'Stop tracking this']);
  });

  it('parked, still learns from its pages', () => {
    const tasks = look(park(answer('same', searched(clashed(), [found('5120')]))), withAna());
    expect(tasks[0]?.students[0]?.attached).toBeDefined();
  });

  it('is taken up again by another child of the same parent', () => {
    const tasks = clashed(duplicate({ contactId: '9003', students: [ben] }), park(clashed()), 5);
    expect(tasks[0]?.parked).not.toBe(true);
    expect(clashed(duplicate(), park(clashed()), 5)[0]?.parked).toBe(true);
  });

  it('is taken up again by a search', () => {
    const ctx = onContact(duplicate(), {}, { tasks: park(clashed()) });
    const { tasks } = requestSearch(ctx, { do: 'find', text: CARLOS }, 5);
    expect(tasks[0]?.parked).not.toBe(true);
  });

  it('discarded, stays away although its error is still shown', () => {
    const tasks = drop(clashed(), clashed()[0]?.id ?? '', 4);
    expect(opened(clashed(duplicate(), tasks, 5))).toEqual([]);
    expect(says(tasks, duplicate()).lists).toEqual([]);
    expect(JSON.stringify(tasks)).not.toContain('Ana');
  });

  it('starts over with Find existing contact', () => {
    const tasks = drop(clashed(), clashed()[0]?.id ?? '', 4);
    const ctx = onContact(duplicate(), { error }, { tasks });
    const find = says(tasks, duplicate(), { error }).notice?.offers[0];
    expect(find?.label).toBe('Find existing contact');
    const ordered = requestSearch(ctx, { do: 'find', text: CARLOS }, 5);
    expect(opened(ordered.tasks)).toHaveLength(1);
    expect(ordered.task?.search?.state).toBe('running');
  });
});

describe('an ended task', () => {
  const done = (page = duplicate()) => clashed(page).map((task) => end(task, 'done', 2));

  it('does not restart because of an error in another tab', () => {
    const { contactId: _, ...fresh } = duplicate();
    expect(opened(clashed(fresh, done(fresh), 5))).toEqual([]);
    expect(opened(clashed(duplicate(), done(), 5))).toEqual([]);
  });

  it('lets another duplicate of the same email open a new one, and keeps its record', () => {
    const tasks = clashed(duplicate({ contactId: '9003' }), done(), 5);
    expect(opened(tasks)).toMatchObject([{ duplicates: [{ contactId: '9003' }], steps: [] }]);
    expect(tasks).toHaveLength(2);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2);
  });

  it('lets a new contact of the same name for a brother open a new one', () => {
    const { contactId: _, ...fresh } = duplicate();
    const { contactId: __, ...next } = duplicate({ students: [ben] });
    expect(opened(clashed(next, done(fresh), 5))).toHaveLength(1);
  });

  it('allows to correct a hasty answer', () => {
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

  it('expires twelve hours after its last step', () => {
    const tasks = change(clashed(duplicate(), [], 0), clashed()[0]?.id ?? '', HOUR, () => ({}));
    expect(alive(tasks, 13 * HOUR - 1)).toHaveLength(1);
    expect(alive(tasks, 13 * HOUR)).toEqual([]);
  });

  it('does not count a look at a page as a step', () => {
    const tasks = searched(clashed(), [found('5120')]);
    expect(look(tasks, duplicate(), 99)[0]?.touchedAt).toBe(1);
  });
});
