/** Tasks over a registrar's day: several, parked, ended, discarded; and clashes that stand on while they end. */
import { describe, expect, it } from 'vitest';
import { advance } from '../../../lib/rules/advance.ts';
import { searchOrdered } from '../../../lib/rules/searches.ts';
import { concerns } from '../../../lib/rules/whose.ts';
import {
  alive,
  change,
  drop,
  end,
  isOpen,
  open,
  put,
  type Search,
  type Task,
} from '../../../lib/tasks.ts';
import { accountDrawer, ana, contact, context, email, field, onContact, seen } from './family.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  original,
  phone,
  says,
  searched,
  withAna,
} from './household.ts';

const HOUR = 3_600_000;
const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben', number: '10124' };
const error = {
  message: 'In use',
  place: 'drawer',
  drawer: 'account',
  means: 'email-taken',
} as const;
const opened = (tasks: readonly Task[]) => tasks.filter(isOpen);
const check = (change: Partial<Search> = {}): Search => ({
  state: 'done',
  text: CARLOS,
  by: 'email',
  inactive: false,
  results: [found('5120', { hasAccount: true })],
  more: false,
  ...change,
});

describe('one email is one task', () => {
  it('three children of one father in one clash', () => {
    const [task] = clashed(duplicate({ students: [ana, ben] }));
    expect(task?.students.map(({ name }) => name)).toEqual(['Ana Lopez', 'Ben Lopez']);
  });

  it('a second duplicate joins, whatever the capitals, and nothing of the first is lost', () => {
    const first = look(
      answer(
        'same',
        searched(clashed(duplicate({ phones: [phone('555-0112')] })), [found('5120')]),
      ),
      withAna(),
    );
    const second = duplicate({
      contactId: '9003',
      emails: [email('Carlos.Lopez@Example.org')],
      students: [ben],
    });
    const tasks = clashed(second, first, 5);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      duplicates: [
        { contactId: '9002', knows: { phones: [{ number: '555-0112' }] } },
        { contactId: '9003' },
      ],
      original: { contactId: '5120' },
      search: { results: [{ contactId: '5120' }] },
      verdicts: [{ is: 'same' }],
      steps: [{ is: 'same' }, { is: 'attached' }],
      touchedAt: 5,
    });
    expect(tasks[0]?.students).toMatchObject([
      { attached: { contactId: '5120' } },
      { key: '4220' },
    ]);
  });

  it('two emails are two tasks, and each page has its own', () => {
    const maria = contact({
      contactId: '9010',
      name: 'Maria Lopez',
      emails: [email('maria@example.org')],
    });
    const tasks = advance(
      onContact(
        maria,
        { drawer: accountDrawer({ email: field('choice', 'maria@example.org') }), error },
        { tasks: clashed() },
      ),
      2,
    );
    expect(tasks).toHaveLength(2);
    expect(concerns(onContact(maria, {}, { tasks }))?.task.email).toBe('maria@example.org');
    expect(concerns(onContact(duplicate(), {}, { tasks }))?.task.email).toBe(CARLOS);
  });

  it('of two that concern a page, the one touched last wins', () => {
    const [first] = searched(clashed(), [found('5120')]);
    const second = first && { ...first, id: 'x', email: 'other@example.org', touchedAt: 3 };
    const tasks = first && second ? [{ ...first, touchedAt: 9 }, second] : [];
    expect(concerns(onContact(original(), {}, { tasks }))?.task.email).toBe(CARLOS);
  });

  it('typing another email while the error stands opens no task for each letter', () => {
    const typing = (value: string, tasks: Task[]) =>
      advance(
        onContact(
          duplicate(),
          { drawer: { ...accountDrawer({ email: field('text', value) }), focus: 'email' }, error },
          { tasks },
        ),
        2,
      );
    const tasks = ['carlos@example.co', 'carlos@example.com'].reduce(
      (all, text) => typing(text, all),
      clashed(),
    );
    expect(tasks.map((task) => task.email)).toEqual([CARLOS]);
    expect(typing('carlos@example.com', [])).toHaveLength(1);
  });
});

describe('a search that the registrar asked for', () => {
  it('is not replaced by an older check while the error stands', () => {
    const checks = [check({ results: [] })];
    const drawer = accountDrawer({ email: field('choice', CARLOS) });
    const tasks = advance(onContact(duplicate(), { drawer, error }, { checks }), 1);
    expect(tasks[0]?.search?.state).toBe('done');
    const ordered = searchOrdered(
      onContact(duplicate(), { drawer, error }, { checks, tasks }),
      { do: 'find', text: 'Carlos Lopez', by: 'name' },
      2,
    );
    expect(ordered.task?.search).toMatchObject({ state: 'running', by: 'name' });
    const after = advance(
      onContact(duplicate(), { drawer, error }, { checks, tasks: ordered.tasks }),
      3,
    );
    expect(after[0]?.search).toMatchObject({ state: 'running', by: 'name' });
  });
});

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
    const { tasks } = searchOrdered(ctx, { do: 'find', text: CARLOS }, 5);
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
    const ordered = searchOrdered(ctx, { do: 'find', text: CARLOS }, 5);
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
    const { tasks } = searchOrdered(ctx, { do: 'find', text: CARLOS }, 5);
    const advice = says(tasks, duplicate(), { error });
    expect(advice.notice?.title).not.toBe('One account per email');
    expect(opened(advance(onContact(duplicate(), { error }, { tasks }), 6))).toHaveLength(1);
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

describe('changes', () => {
  it('of a task that was dropped meanwhile do nothing', () => {
    const [task] = clashed();
    expect(task && put([], task)).toEqual([]);
    expect(change([], 'x', 1, () => ({ parked: true }))).toEqual([]);
  });

  it('opening with nothing new is no change', () => {
    const tasks = clashed();
    const { id: _, openedAt: __, touchedAt: ___, ...fresh } = tasks[0] as Task;
    expect(open(tasks, fresh, 9)).toEqual(tasks);
  });

  it('a site’s tasks are its own', () => {
    const [task] = clashed();
    const { id: _, openedAt: __, touchedAt: ___, ...fresh } = task as Task;
    const tasks = open([task as Task], { ...fresh, site: 'https://other.powerschool.com' }, 2);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2);
    expect(advance(context(seen({ is: 'unknown', loading: false }), { tasks }), 3)).toEqual(tasks);
  });
});
