import { describe, expect, it } from 'vitest';
import type { Facts, FoundContact } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { requestSearch } from '../../../../lib/rules/task/searches.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { alive, isAttached } from '../../../../lib/tasks/task-list.ts';
import { actionOf } from '../action-of.ts';
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
} from '../family.ts';

const CARLOS = 'carlos.lopez@example.org';
const NOON = 1_000_000;
const duplicate = contact({ emails: [email(CARLOS)], students: [{ ...ana, number: '10123' }] });
const inDrawer = accountDrawer({
  username: field('text', CARLOS),
  email: field('choice', CARLOS, [CARLOS]),
});
const taken = (means: 'email-taken' | 'username-taken' | 'unclear'): Partial<Facts> => ({
  drawer: inDrawer,
  error: { message: 'Something', place: 'drawer', drawer: 'account', means },
});
const original = contact({
  contactId: '5120',
  name: 'Carlos A. Lopez',
  emails: [email(CARLOS)],
  account: { enabled: true, username: CARLOS, email: CARLOS },
  students: [{ ...ana, key: '3107', dcid: '3107', name: 'Lopez, Diego', access: true }],
});
const found = (contactId: string, more: Partial<FoundContact> = {}): FoundContact => ({
  contactId,
  name: 'Carlos Lopez',
  students: [],
  emails: [],
  ...more,
});
/** The task as it stands after the clash was seen. */
const open = (): Task[] => updateTasks(onContact(duplicate, taken('email-taken')), NOON);
const searched = (results: FoundContact[]): Task[] =>
  open().map((task) => ({
    ...task,
    search: { state: 'done', text: CARLOS, by: 'email', inactive: false, results, more: false },
  }));

describe('the clash', () => {
  it('claims nothing of an error in unknown words, also once the contact was searched for', () => {
    const ctx = onContact(duplicate, taken('unclear'));
    expect(updateTasks(ctx, NOON)).toEqual([]);
    const { tasks } = requestSearch(ctx, { do: 'find', text: CARLOS }, NOON);
    expect(advise(context(seen(duplicate), { tasks })).heading).toBe(
      'PowerSchool didn’t save the account',
    );
  });

  it.each([
    ['email-taken', 'This email already has an account', 'see who it is'],
    ['username-taken', 'This username is taken', 'type a different username'],
  ] as const)('%s: an alert with one primary button, and a task', (means, title, last) => {
    const facts = seen(duplicate, taken(means));
    const tasks = updateTasks(context(facts), NOON);
    expect(tasks).toMatchObject([
      {
        clash: means,
        email: CARLOS,
        duplicates: [{ contactId: '9002', name: 'Carlos Lopez', students: ['4213'] }],
        students: [{ dcid: '4213', number: '10123', relationship: 'Father' }],
      },
    ]);
    const { notice, items } = advise(context(facts, { tasks }));
    expect(notice).toMatchObject({ tone: 'alert', title });
    expect(notice?.body.at(-1)).toContain(last);
    expect(notice?.offers).toMatchObject([{ label: 'Find existing contact', primary: true }]);
    expect(items.find((item) => item.state === 'now')?.offers).toEqual([]);
  });

  it('seen again it stays one task, and nothing is written', () => {
    const tasks = open();
    expect(updateTasks(onContact(duplicate, taken('email-taken'), { tasks }), NOON + 5)).toEqual(
      tasks,
    );
  });

  it('with words that are not known it opens no task, but the way is there', () => {
    const facts = seen(duplicate, taken('unclear'));
    expect(updateTasks(context(facts), NOON)).toEqual([]);
    const { notice } = advise(context(facts));
    expect(notice?.body[0]).toContain('Something');
    expect(notice?.offers).toMatchObject([{ label: 'Find existing contact' }]);
  });

  it('an error of another drawer is no clash', () => {
    const error = { message: 'No', place: 'drawer', drawer: 'email', means: 'unclear' } as const;
    expect(advise(context(seen(duplicate, { error }))).notice?.id).toBe('refused-email');
    expect(updateTasks(onContact(duplicate, { error }), NOON)).toEqual([]);
  });

  it('for a contact without students it is for the student seen last', () => {
    const noted = { dcid: '4213', name: 'Ana Lopez', number: '10123' };
    const page = { ...duplicate, students: [] };
    const tasks = updateTasks(
      onContact(page, taken('email-taken'), { lastSeenStudent: noted }),
      NOON,
    );
    expect(tasks[0]?.students).toMatchObject([{ dcid: '4213', number: '10123' }]);
  });

  it('on a new contact it is told from the next new contact by its name', () => {
    const { contactId: _, ...fresh } = duplicate;
    const tasks = updateTasks(onContact(fresh, taken('email-taken')), NOON);
    expect(advise(context(seen(fresh), { tasks })).heading).toBe('Email already in use');
    const next = { ...fresh, name: 'Somebody Else', emails: [] };
    expect(advise(context(seen(next), { tasks })).heading).toBe('Create a portal account');
  });

  it('a task ends twelve hours after its last step', () => {
    const hours = 60 * 60 * 1000;
    expect(alive(open(), NOON + 12 * hours - 1)).toHaveLength(1);
    expect(alive(open(), NOON + 12 * hours)).toHaveLength(0);
  });
});

describe('finding', () => {
  it('a search that is ordered runs in the task', () => {
    const ctx = onContact(duplicate, taken('unclear'));
    const { tasks, task } = requestSearch(ctx, { do: 'find', text: CARLOS }, NOON);
    expect(tasks).toHaveLength(1);
    expect(task?.search).toMatchObject({ state: 'running', by: 'email' });
  });
});

/** After the registrar said that the contact found is the same person. */
const agreed = (results: FoundContact[] = [found('5120')]): Task[] =>
  applyAnswer(
    onContact(original, {}, { tasks: searched(results) }),
    { do: 'same-person', duplicateId: '9002', otherId: '5120' },
    NOON,
  );

describe('attaching', () => {
  const on = (page: typeof original, facts: Partial<Facts> = {}) =>
    advise(context(seen(page, facts), { tasks: agreed() }));
  const nowOf = (advice: ReturnType<typeof on>) =>
    advice.items.find((item) => item.state === 'now');

  it('offers to add the student to the contact that was found', () => {
    expect(nowOf(on(original))?.offers).toMatchObject([
      {
        label: 'Add Ana Lopez',
        action: { do: 'attach', number: '10123', relationship: 'Father' },
      },
    ]);
  });

  it('offers Data Access when the student is there already', () => {
    const page = { ...original, students: [...(original.students ?? []), ana] };
    expect(nowOf(on(page))?.offers).toMatchObject([
      { action: { do: 'fill', drawer: 'student', row: '4213', opens: true } },
    ]);
  });

  it('asks for a number that nobody knows, and takes digits only', () => {
    const tasks = agreed().map((task) => ({
      ...task,
      students: task.students.map(({ number: _, ...rest }) => rest),
    }));
    const ask = (number: string) =>
      advise(context(seen(original, { inputs: { email: '', number, phone: '' } }), { tasks }));
    expect(nowOf(ask(''))).toMatchObject({ offers: [], question: { name: 'number' } });
    expect(nowOf(ask('12a'))?.question?.problem).toContain('digits');
    expect(actionOf(nowOf(ask('10123'))?.offers[0], 'attach')?.number).toBe('10123');
  });

  it('what was typed for one child is no number of the next one', () => {
    const ben = { key: '4220', dcid: '4220', name: 'Ben Lopez', relationship: 'Father' };
    const tasks = agreed().map((task) => ({
      ...task,
      students: [...task.students.map(({ number: _, ...rest }) => rest), ben],
    }));
    const said = { email: '', number: '10123', phone: '' };
    const page = {
      ...original,
      students: [...(original.students ?? []), { ...ana, access: true }],
    };
    expect(
      nowOf(advise(context(seen(original, { inputs: said }), { tasks })))?.offers[0],
    ).toMatchObject({
      label: 'Add Ana Lopez',
      action: { number: '10123' },
    });
    const before = updateTasks(onContact(original, {}, { tasks }), NOON - 1);
    const after = updateTasks(onContact(page, { inputs: said }, { tasks: before }), NOON);
    expect(nowOf(advise(context(seen(page, { inputs: said }), { tasks: after })))).toMatchObject({
      id: 'attached-4220',
      offers: [],
      question: { label: 'Ben Lopez’s student number', value: '' },
    });
    const typed = { ...said, number: '10124' };
    const next = nowOf(advise(context(seen(page, { inputs: typed }), { tasks: after })));
    expect(next?.offers[0]).toMatchObject({ label: 'Add Ben Lopez', action: { number: '10124' } });
    expect(after[0]?.steps.at(-1)).toMatchObject({ kind: 'attached', number: '10123' });
  });

  it('a number that is not all digits, or that stands for nobody who was asked for, is nobody’s', () => {
    const numberless = agreed().map((task) => ({
      ...task,
      students: task.students.map(({ number: _, ...rest }) => rest),
    }));
    const page = {
      ...original,
      students: [...(original.students ?? []), { ...ana, access: true }],
    };
    const numberAfter = (number: string, tasks: Task[]) =>
      updateTasks(onContact(page, { inputs: { email: '', number, phone: '' } }, { tasks }), NOON)[0]
        ?.students[0]?.number;
    expect(numberAfter(' 10123 ', numberless)).toBe('10123');
    expect(numberAfter('12a', numberless)).toBeUndefined();
    expect(numberAfter('A12', numberless)).toBeUndefined();
    expect(numberAfter('', numberless)).toBeUndefined();
    const first = { key: '4220', dcid: '4220', name: 'Ben Lopez', relationship: 'Father' };
    const asksForBen = numberless.map((task) => ({ ...task, students: [first, ...task.students] }));
    expect(
      updateTasks(
        onContact(
          page,
          { inputs: { email: '', number: '10124', phone: '' } },
          { tasks: asksForBen },
        ),
        NOON,
      )[0]?.students.map(({ number }) => number),
    ).toEqual([undefined, undefined]);
    // Who has a number already was not asked for, and keeps it to himself.
    const ben = { ...first, number: '10125' };
    const asksForAna = numberless.map((task) => ({ ...task, students: [ben, ...task.students] }));
    const numbers = (number: string) =>
      updateTasks(
        onContact(page, { inputs: { email: '', number, phone: '' } }, { tasks: asksForAna }),
        NOON,
      )[0]?.students.map((student) => student.number);
    expect(numbers('10124')).toEqual(['10125', '10124']);
    expect(numbers('10125')).toEqual(['10125', undefined]);
  });

  it('says whose row was ticked when it is another child’s, as far as the row says', () => {
    const ticked = (name: string) =>
      nowOf(
        on(original, {
          drawer: drawer(
            'add-students',
            {},
            { found: [{ number: '10123', name, picked: true, access: true }] },
          ),
        }),
      )?.hints;
    expect(ticked('Rivera, Ben')).toEqual([
      'The checked row says Ben Rivera. Click Submit only if that is Ana Lopez. If not, undo and check the number.',
    ]);
    for (const name of ['Lopez, Ana', 'Ana M. Lopez', ''])
      expect(ticked(name)).toEqual(['Check, then click Submit.']);
  });

  it('does not add a student to a contact without an account', () => {
    const advice = on({ ...original, account: null });
    expect(nowOf(advice)).toBeUndefined();
    expect(advice.items.find((item) => item.state === 'blocked')?.detail).toContain('no account');
  });

  it('leaves any other contact alone', () => {
    const stranger = contact({ contactId: '77', emails: [email('x@example.org')] });
    expect(on(stranger).heading).toBe('Create a portal account');
  });

  it('once ticked, it is for the registrar to submit', () => {
    const open = drawer(
      'add-students',
      {},
      {
        found: [{ number: '10123', name: 'Lopez, Ana', picked: true, access: true }],
      },
    );
    expect(nowOf(on(original, { drawer: open }))?.hints).toEqual(['Check, then click Submit.']);
  });

  it('is verified only when the page shows the student with Data Access', () => {
    const tasks = agreed();
    const page = (access: boolean) => ({
      ...original,
      students: [...(original.students ?? []), { ...ana, access }],
    });
    const without = updateTasks(onContact(page(false), {}, { tasks }), NOON + 1);
    expect(without.some(isAttached)).toBe(false);
    const after = updateTasks(onContact(page(true), {}, { tasks: without }), NOON + 2);
    expect(after[0]).toMatchObject({
      original: { contactId: '5120', name: 'Carlos A. Lopez' },
      students: [{ attached: { contactId: '5120', at: NOON + 2 } }],
      steps: [
        { kind: 'same' },
        { kind: 'attached', what: 'Ana Lopez', number: '10123', to: '5120' },
      ],
    });
    const advice = advise(context(seen(page(true)), { tasks: after }));
    expect(advice.notice).toMatchObject({ tone: 'status' });
    expect(advice.items.find((item) => item.id === 'attached-4213')?.state).toBe('done');
  });

  it('access on the duplicate verifies nothing', () => {
    const page = { ...duplicate, students: [{ ...ana, access: true }] };
    expect(updateTasks(onContact(page, {}, { tasks: open() }), NOON).some(isAttached)).toBe(false);
  });
});

describe('what stopped', () => {
  it.each([
    ['none:10123', 'No student with the number 10123'],
    ['several:10123', 'More than one row shows the number 10123'],
    ['not-found:add-students.number', 'Student Number'],
    ['something new', 'do this step yourself'],
  ])('%s is said in a sentence', (what, words) => {
    const facts = seen(original, {
      lastAction: { do: 'attach', ended: 'stopped', what, leftAlone: [] },
    });
    const { notice } = advise(context(facts));
    expect(notice?.tone).toBe('alert');
    expect(notice?.body[0]).toContain(words);
  });
});
