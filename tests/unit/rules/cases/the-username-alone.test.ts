/** Only the username is taken, or the contact's own account has the email: nobody else has to be found. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import {
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  look,
  now,
  refusal,
  refused,
  says,
  searched,
} from '../clash-steps.ts';
import { accountDrawer, field, onContact } from '../family.ts';

const none = { phones: [], addresses: [] };
const page = duplicate(none);
/** The district makes usernames from the first part of an email, and somebody has this one. */
const usernameTaken = {
  drawer: accountDrawer({
    username: field('text', 'carlos.lopez'),
    email: field('choice', CARLOS, [CARLOS]),
  }),
  error: { ...refusal, message: 'Username not available', means: 'username-taken' as const },
};
const begun = (search?: Partial<Search>): Task[] =>
  updateTasks(onContact(page, usernameTaken), 1).map((task) =>
    search ? { ...task, search: ended(search) } : task,
  );
const listOf = (tasks: Task[]) =>
  says(tasks, page)
    .lists.find(({ id }) => id === 'found')
    ?.lines.join(' ');
const namesake = found('6001', { hasAccount: true, emails: ['other@example.org'] });

describe('only the username is taken', () => {
  it('is what the steps and the notice say, with the other way out', () => {
    const advice = says(begun(), page, usernameTaken);
    const labels = advice.items.map(({ label }) => label).join('\n');
    expect(labels).toContain('The username is already in use');
    expect(labels).not.toContain(`${CARLOS} is already in use`);
    expect(labels).toContain('Find the contact that already has this username');
    expect(advice.notice?.body.join(' ')).toContain('type a different username');
  });

  it('after every search the way on is another username, and not another email', () => {
    expect(listOf(begun({ inactive: true }))).toContain('type a different one');
    const last = listOf(begun({ by: 'name', text: 'Carlos Lopez', inactive: true }));
    expect(last).toContain('Everything was searched, so only the username is taken.');
    expect(last).not.toContain('another email');
  });

  it('a namesake who is a different person takes no email away', () => {
    const tasks = applyAnswer(
      onContact(page, {}, { tasks: begun({ by: 'name', inactive: true, results: [namesake] }) }),
      { do: 'different-person', duplicateId: '9002', otherId: '6001' },
      2,
    );
    expect(tasks[0]?.ended?.outcome).toBe('different');
    const { notice } = says(tasks, page, usernameTaken);
    expect(notice?.title).toBe('This username is taken');
    expect(notice?.body.join(' ')).toContain('so this parent needs a different username');
    expect(notice?.body.join(' ')).not.toContain('different email');
    expect(now(says(tasks, page))?.id).toBe('account');
    expect(updateTasks(onContact(page, usernameTaken, { tasks }), 3)).toEqual(tasks);
  });

  it('a different person who has the email as well needs the email', () => {
    const holder = found('6001', { hasAccount: true, name: 'Rosa Vega' });
    const tasks = applyAnswer(
      onContact(page, {}, { tasks: begun({ results: [holder] }) }),
      { do: 'different-person', duplicateId: '9002', otherId: '6001' },
      2,
    );
    expect(says(tasks, page, refused()).notice?.title).toBe('One account per email');
    expect(now(says(tasks, page))?.id).toBe('email');
  });

  it('is an email in use once PowerSchool says so', () => {
    const [task] = clashed(page, begun(), 2);
    expect(task?.clash).toBe('email-taken');
  });

  it('ends once the account is made with another username', () => {
    const made = duplicate({
      ...none,
      account: { enabled: true, username: 'carlos.lopez2', email: CARLOS },
    });
    const tasks = look(begun(), made, 2);
    expect(tasks[0]?.ended?.outcome).toBe('discarded');
    expect(says(tasks, made).heading).toBe('Create a portal account');
    expect(now(says(tasks, made))?.label).toBe('Turn on Data Access for Ana Lopez');
  });
});

describe('Submit was clicked twice: the first click made the account, the second is refused', () => {
  const made = duplicate({
    ...none,
    account: { enabled: true, username: CARLOS, email: CARLOS },
  });
  const told = (tasks: Task[], at: ContactPage) => says(tasks, at, refused()).notice;

  it('opens no task, and says that the account is there', () => {
    const tasks = clashed(made);
    expect(tasks).toEqual([]);
    expect(told(tasks, made)?.title).toBe('This contact already has the account');
    expect(told(tasks, made)?.body.join(' ')).toContain(
      'If the panel is still open, click Cancel.',
    );
    expect(told(tasks, made)?.offers).toEqual([]);
  });

  it('ends the task that the refusal opened before the page showed the account', () => {
    const tasks = look(searched(clashed(page), [found('9002')]), made, 2);
    expect(tasks[0]?.ended?.outcome).toBe('discarded');
    expect(now(says(tasks, made))?.label).toBe('Turn on Data Access for Ana Lopez');
    expect(clashed(made, tasks, 3)).toEqual(tasks);
  });

  it('leaves another duplicate of the task', () => {
    const other = duplicate({ ...none, contactId: '9003', name: 'Rosa Lopez', students: [] });
    const [task] = look(clashed(other, clashed(page), 2), made, 3);
    expect(task?.ended).toBeUndefined();
    expect(task?.duplicates.map(({ contactId }) => contactId)).toEqual(['9003']);
    expect(task?.students).toEqual([]);
  });

  it('another email on its account ends nothing', () => {
    const old = { enabled: true, username: 'old', email: 'old@example.org' };
    const [task] = look(clashed(page), duplicate({ ...none, account: old }), 2);
    expect(task?.ended).toBeUndefined();
  });
});
