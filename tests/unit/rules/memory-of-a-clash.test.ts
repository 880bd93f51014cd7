/** What a task keeps, and what it is told by pages that are not about it (design §4, promise 7). */
import { describe, expect, it } from 'vitest';
import type { Drawer } from '../../../lib/contracts/drawer-facts.ts';
import type { Facts, PageError } from '../../../lib/contracts/facts.ts';
import { addStudent } from '../../../lib/rules/resolve-clash/attach-student.ts';
import {
  clashingEmail,
  clashNotice,
  freshTask,
  studentsOf,
} from '../../../lib/rules/task/clash.ts';
import { updateTasks } from '../../../lib/rules/update-tasks.ts';
import type { Search, Task } from '../../../lib/tasks/task.ts';
import { end } from '../../../lib/tasks/task-list.ts';
import { en as t } from '../spoken.ts';
import {
  accountDrawer,
  ana,
  contact,
  context,
  drawer,
  email,
  field,
  onContact,
  seen,
} from './family.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  original,
  searched,
  withAna,
} from './household.ts';

const OTHER = 'other@example.org';
const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };
const first = (tasks: Task[]) => tasks[0] as Task;
const steps = (tasks: Task[]) => first(tasks).steps.map(({ kind: is, what }) => `${is} ${what}`);

describe('a student’s number', () => {
  const bare = () => clashed(duplicate({ students: [ana] }));
  const number = (tasks: Task[]) => first(tasks).students[0]?.number;

  it('is learned from any contact’s page that tells it', () => {
    expect(number(bare())).toBeUndefined();
    const page = contact({ contactId: '77', students: [bea, { ...ana, number: '10123' }] });
    expect(number(look(bare(), page))).toBe('10123');
  });

  it('is not another student’s, and one that is known stays', () => {
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
    answer(
      'same',
      searched(clashed(duplicate({ students: [ana, bea] })), [found('5120', { hasAccount: true })]),
    );
  const both = withAna({
    students: [
      { ...ana, access: true },
      { ...bea, access: true },
    ],
  });

  it('is noted once each, also when access was gone for a while', () => {
    const there = look(same(), both);
    expect(steps(there).filter((line) => line.startsWith('attached'))).toEqual([
      'attached Ana Lopez',
      'attached Bea Lopez',
    ]);
    const gone = look(there, original());
    expect(first(gone).students.map(({ attached }) => attached)).toEqual([undefined, undefined]);
    expect(steps(look(gone, both)).filter((line) => line.startsWith('attached'))).toHaveLength(2);
  });

  it('is noted one after the other, too', () => {
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

describe('an error that stands on', () => {
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

  it('begins no second task while another email is typed, and does once it is not', () => {
    for (const focus of ['email', 'username'])
      expect(withError(focus, clashed())).toEqual([CARLOS]);
    for (const focus of [undefined, 'password', 'enabled'])
      expect(withError(focus, clashed())).toEqual([CARLOS, OTHER]);
    expect(withError('email', clashed(), 'other')).toEqual([CARLOS, OTHER]);
    expect(withError('email', [])).toEqual([OTHER]);
  });

  it('begins one anew after the last has ended only for a student that it had not', () => {
    const ended = clashed().map((task) => end(task, 'done', 4));
    expect(clashed(duplicate(), ended, 5)).toHaveLength(1);
    expect(clashed(duplicate({ students: [ana, bea] }), ended, 5)).toHaveLength(2);
  });
});

it('Enable Parent Access that can’t be read changes nothing that was read', () => {
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

describe('which email clashes', () => {
  const is = (emails: Parameters<typeof contact>[0], facts: Partial<Facts> = {}) =>
    clashingEmail(onContact(contact(emails), facts));

  it('the one in the account drawer, what was typed here, the primary one, any', () => {
    const listed = { emails: [email('first@example.org', false), email('Primary@example.org')] };
    const said = { email: ' said@example.org ', number: '', phone: '' };
    expect(
      is(listed, { drawer: accountDrawer({ email: field('choice', CARLOS) }), inputs: said }),
    ).toBe(CARLOS);
    expect(
      is(listed, {
        drawer: accountDrawer({ username: field('text', CARLOS), email: field('choice', '') }),
        inputs: said,
      }),
    ).toBe(CARLOS);
    expect(
      is(listed, { drawer: drawer('email', { email: field('text', CARLOS) }), inputs: said }),
    ).toBe('said@example.org');
    expect(is(listed)).toBe('primary@example.org');
    expect(is({ emails: [email('first@example.org', false)] })).toBe('first@example.org');
    expect(is({ emails: [] })).toBe('');
  });

  it('failing all that, the username as it was typed', () => {
    expect(
      is({ emails: [] }, { drawer: accountDrawer({ username: field('text', ' carlos ') }) }),
    ).toBe('carlos');
  });
});

describe('what opens a task', () => {
  const check = (change: Partial<Search> = {}): Search => ({
    state: 'done',
    text: CARLOS,
    by: 'email',
    inactive: false,
    results: [],
    more: false,
    ...change,
  });
  const fresh = (...checks: Search[]) => freshTask(onContact(duplicate(), {}, { checks }));

  it('a search that was done for this email, and no other, is kept', () => {
    expect(fresh(check({ text: OTHER }), check({ text: CARLOS.toUpperCase() }))).toMatchObject({
      clash: 'found',
      search: { text: CARLOS.toUpperCase() },
    });
    for (const one of [check({ text: OTHER }), check({ state: 'running' })]) {
      expect(fresh(one)).not.toHaveProperty('search');
      expect(fresh(one).clash).toBe('unclear');
    }
  });

  it('its students are the current ones, with the number that another page told', () => {
    const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };
    const past = { ...bea, current: false };
    expect(studentsOf(contact({ students: [ana, past] }), noted)).toEqual([
      { key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: 'Father', number: '10123' },
    ]);
    expect(studentsOf(contact({ students: [bea] }), noted)[0]).not.toHaveProperty('number');
    expect(studentsOf(contact({ students: [{ ...ana, number: '7' }] }), noted)[0]?.number).toBe(
      '7',
    );
    const nameless = { ...ana, dcid: undefined };
    expect(studentsOf(contact({ students: [nameless] }))[0]).toEqual({
      key: 'Lopez, Ana',
      name: 'Ana Lopez',
      relationship: 'Father',
    });
  });

  it('without any it is for the student whose contacts were looked at last', () => {
    const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };
    const one = { key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: '', assumed: true };
    expect(studentsOf(contact({ students: [] }), noted)).toEqual([{ ...one, number: '10123' }]);
    expect(studentsOf(contact({ students: undefined }), { ...noted, number: undefined })).toEqual([
      one,
    ]);
    expect(studentsOf(contact({ students: [] }))).toEqual([]);
  });
});

describe('the notice', () => {
  const notice = (error: Partial<PageError>, facts: Partial<Facts> = {}) =>
    clashNotice(
      onContact(duplicate(), {
        ...facts,
        error: { message: 'No', place: 'page', means: 'unclear', ...error },
      }),
    )?.title;

  it('is given for what is known wherever it stands, and for the rest only after an account was saved', () => {
    expect(notice({ means: 'email-taken' })).toBe(t.clash.title);
    expect(notice({ means: 'username-taken', drawer: 'email' })).toBe(t.clash.titleUsername);
    expect(notice({})).toBeUndefined();
    expect(notice({ drawer: 'email' })).toBeUndefined();
    expect(notice({ drawer: 'email' }, { drawer: accountDrawer() })).toBeUndefined();
    expect(notice({ drawer: 'account' })).toBe(t.clash.unclearTitle);
    expect(notice({}, { drawer: accountDrawer() })).toBe(t.clash.unclearTitle);
    expect(clashNotice(onContact(duplicate()))).toBeUndefined();
  });
});

describe('adding a student to the original', () => {
  const student = { key: '4213', name: 'Ana Lopez', relationship: 'Father' };
  const step = (page: Parameters<typeof contact>[0], facts: Partial<Facts> = {}) =>
    addStudent(onContact(original(page), facts), { id: 'attach', label: 'Add' }, student, {
      students: [student],
    });
  const typed = (number: string) => ({ inputs: { email: '', number, phone: '' } });

  it('is not possible where the original has no account, or that can’t be seen', () => {
    expect(step({ account: null })).toEqual({
      id: 'attach',
      label: 'Add',
      kind: 'blocked',
      detail: t.attach.noAccountHere,
    });
    const missing = (thing: string) => t.notFoundHere({ things: [t.things[thing] ?? ''] });
    expect(step({ account: undefined })).toMatchObject({
      kind: 'blocked',
      detail: missing('account-section'),
    });
    expect(step({ students: undefined })).toMatchObject({
      kind: 'blocked',
      detail: missing('students-section'),
    });
  });

  it('needs the number that was typed, and nothing but digits', () => {
    expect(step({}, typed(' 10123 ')).now?.offers).toMatchObject([
      { action: { do: 'attach', number: '10123', relationship: 'Father' } },
    ]);
    for (const wrong of ['a10123', '10123a'])
      expect(step({}, typed(wrong)).now).toMatchObject({
        question: { problem: t.attach.numberWrong },
        offers: [],
      });
    expect(step({}, typed('')).now).toMatchObject({
      question: { problem: t.attach.numberMissing },
      offers: [],
    });
  });

  it('is to be submitted once the row is ticked with Data Access', () => {
    const open = (access?: boolean) => ({
      ...typed('10123'),
      drawer: drawer(
        'add-students',
        {},
        { found: [{ number: '10123', name: 'Lopez, Ana', picked: true, access }] },
      ),
    });
    expect(step({}, open(true)).now?.hints).toEqual([t.checkThenSubmit]);
    expect(step({}, open()).now?.hints).toEqual([t.checkThenSubmit]);
    expect(step({}, open(false)).now?.offers).toMatchObject([{ action: { do: 'attach' } }]);
  });
});
