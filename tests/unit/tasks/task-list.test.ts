/** Tasks over a registrar's day: several, parked, ended, discarded; and clashes that stand on while they end. */
import { describe, expect, it } from 'vitest';
import { taskOnPage } from '../../../lib/rules/task/page-role.ts';
import { requestSearch } from '../../../lib/rules/task/searches.ts';
import { updateTasks } from '../../../lib/rules/update-tasks.ts';
import type { Search, Task } from '../../../lib/tasks/task.ts';
import { change, openTask, put } from '../../../lib/tasks/task-list.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  look,
  original,
  phone,
  refusal,
  searched,
  withAna,
} from '../rules/clash-steps.ts';
import {
  accountDrawer,
  ana,
  contact,
  context,
  email,
  field,
  onContact,
  seen,
} from '../rules/family.ts';

const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben', number: '10124' };
const check = (change: Partial<Search> = {}): Search =>
  ended({ results: [found('5120', { hasAccount: true })], ...change });

describe('one email is one task', () => {
  it('three children of one father in one clash', () => {
    const [task] = clashed(duplicate({ students: [ana, ben] }));
    expect(task?.students.map(({ name }) => name)).toEqual(['Ana Lopez', 'Ben Lopez']);
  });

  it('a second duplicate joins, whatever the capitals, and nothing of the first is lost', () => {
    const same = answer(
      'same',
      searched(clashed(duplicate({ phones: [phone('555-0112')] })), [found('5120')]),
    );
    const first = look(look(same, original()), withAna());
    const second = duplicate({
      contactId: '9003',
      emails: [email('Carlos.Lopez@Example.org')],
      students: [ben],
    });
    const tasks = clashed(second, first, 5);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      duplicates: [
        { contactId: '9002', snapshot: { phones: [{ number: '555-0112' }] } },
        { contactId: '9003' },
      ],
      original: { contactId: '5120' },
      search: { results: [{ contactId: '5120' }] },
      answers: [{ kind: 'same' }],
      steps: [{ kind: 'same' }, { kind: 'attached' }],
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
    const tasks = updateTasks(
      onContact(
        maria,
        { drawer: accountDrawer({ email: field('choice', 'maria@example.org') }), error: refusal },
        { tasks: clashed() },
      ),
      2,
    );
    expect(tasks).toHaveLength(2);
    expect(taskOnPage(onContact(maria, {}, { tasks }))?.task.email).toBe('maria@example.org');
    expect(taskOnPage(onContact(duplicate(), {}, { tasks }))?.task.email).toBe(CARLOS);
  });

  it('of two that concern a page, the one touched last wins', () => {
    const [first] = searched(clashed(), [found('5120')]);
    const second = first && { ...first, id: 'x', email: 'other@example.org', touchedAt: 3 };
    const tasks = first && second ? [{ ...first, touchedAt: 9 }, second] : [];
    expect(taskOnPage(onContact(original(), {}, { tasks }))?.task.email).toBe(CARLOS);
  });

  it('typing another email while the error stands opens no task for each letter', () => {
    const typing = (value: string, tasks: Task[]) =>
      updateTasks(
        onContact(
          duplicate(),
          {
            drawer: { ...accountDrawer({ email: field('text', value) }), focus: 'email' },
            error: refusal,
          },
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
    const tasks = updateTasks(onContact(duplicate(), { drawer, error: refusal }, { checks }), 1);
    expect(tasks[0]?.search?.state).toBe('done');
    const ordered = requestSearch(
      onContact(duplicate(), { drawer, error: refusal }, { checks, tasks }),
      { do: 'find', text: 'Carlos Lopez' },
      2,
    );
    expect(ordered.task?.search).toMatchObject({ state: 'running', by: 'name' });
    const after = updateTasks(
      onContact(duplicate(), { drawer, error: refusal }, { checks, tasks: ordered.tasks }),
      3,
    );
    expect(after[0]?.search).toMatchObject({ state: 'running', by: 'name' });
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
    expect(openTask(tasks, fresh, 9)).toEqual(tasks);
  });

  it('a site’s tasks are its own', () => {
    const [task] = clashed();
    const { id: _, openedAt: __, touchedAt: ___, ...fresh } = task as Task;
    const tasks = openTask([task as Task], { ...fresh, site: 'https://other.powerschool.com' }, 2);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2);
    expect(updateTasks(context(seen({ kind: 'unknown', loading: false }), { tasks }), 3)).toEqual(
      tasks,
    );
  });
});
