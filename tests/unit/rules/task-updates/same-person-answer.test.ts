import { describe, expect, it } from 'vitest';
import type { Facts, FoundContact, StudentContactsPage } from '../../../../lib/contracts/facts.ts';
import { candidates, isOver } from '../../../../lib/rules/task/ruled-out.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { end } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  look,
  original,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, contact, context, email, onContact, seen } from '../family.ts';

const one = (tasks: readonly Task[]) => tasks[0] as Task;

const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });

const other = found('5130', { hasAccount: true });

const without = found('5140', { hasAccount: false });

const on = (results: FoundContact[]) => searched(clashed(), results);

const say = (is: 'same' | 'different', tasks: Task[], id: string, page = duplicate()) =>
  applyAnswer(
    onContact(page, {}, { tasks }),
    { do: `${is}-person`, duplicateId: '9002', otherId: id },
    5,
  );

describe('Same person?', () => {
  it('asks about results except duplicates and those ruled out', () => {
    const task = one(on([found('9002'), holder, other]));
    const ids = (now: Task) => candidates(now).map(({ contactId }) => contactId);
    expect(ids(task)).toEqual(['5120', '5130']);
    expect(ids(one(say('different', [task], '5120')))).toEqual(['5130']);
    expect(ids(one(say('same', [task], '5120')))).toEqual(['5120', '5130']);
    const two = {
      ...task,
      duplicates: [...task.duplicates, { contactId: '5130', name: '', students: [] }],
    };
    expect(ids(two)).toEqual(['5120']);
  });

  it('records one answer per contact; the last one counts', () => {
    const first = say('different', on([holder, other]), '5120');
    expect(one(first)).toMatchObject({
      answers: [{ contactId: '5120', name: 'Carlos A. Lopez', kind: 'different' }],
    });
    expect(one(first).original).toBeUndefined();
    expect(one(first).steps.at(-1)).toEqual({
      at: 5,
      kind: 'different',
      what: 'Carlos A. Lopez',
      number: '5120',
    });
    const second = say('different', first, '5130');
    const third = say('same', on([holder, other]), '5120');
    const both = say('different', third, '5130');
    expect(one(both).answers.map(({ contactId, kind: is }) => `${contactId} ${is}`)).toEqual([
      '5120 same',
      '5130 different',
    ]);
    expect(one(say('different', third, '5120')).answers).toHaveLength(1);
    expect(one(second).ended).toMatchObject({ outcome: 'different', at: 5 });
  });

  it('a contact is never its own original', () => {
    const tasks = on([found('9002'), holder]);
    expect(say('same', tasks, '9002')).toEqual(tasks);
    expect(say('same', tasks, '')).toEqual(tasks);
    const two = tasks.map((task) => ({
      ...task,
      duplicates: [...task.duplicates, { contactId: '5120', name: 'Carlos', students: [] }],
    }));
    expect(say('same', two, '5120')).toEqual(two);
  });

  it('taking back Same person forgets what was seen there; saying it again forgets nothing', () => {
    const attached = look(answer('same', on([holder, other])), withAna());
    expect(one(attached).students[0]?.attached?.contactId).toBe('5120');
    expect(one(say('same', attached, '5120')).students[0]?.attached).toBeDefined();
    expect(one(say('same', attached, '5120')).carried).toEqual(one(attached).carried);
    const back = one(say('different', attached, '5120'));
    expect([back.original, back.students[0]?.attached]).toEqual([undefined, undefined]);
    const elsewhere = one(say('different', attached, '5130'));
    expect([elsewhere.original?.contactId, elsewhere.students[0]?.attached?.contactId]).toEqual([
      '5120',
      '5120',
    ]);
    const moved = one(say('same', attached, '5130'));
    expect([moved.original?.contactId, moved.students[0]?.attached, moved.carried]).toEqual([
      '5130',
      undefined,
      [],
    ]);
  });

  it('ends the task when no result with an account remains', () => {
    const ruledOut = (results: FoundContact[]) =>
      one(say('different', on([holder, ...results]), '5120'));
    expect(isOver(ruledOut([]))).toBe(true);
    expect(isOver(ruledOut([without]))).toBe(true);
    expect(isOver(ruledOut([without, other]))).toBe(false);
    expect(isOver(ruledOut([found('5150')]))).toBe(false);
    const task = ruledOut([]);
    expect(isOver({ ...task, search: undefined })).toBe(true);
    expect(isOver({ ...task, search: ended({ state: 'running' }) })).toBe(false);
    const same = { contactId: '1', name: '', kind: 'same', duplicateId: '9002' } as const;
    const confirmed = { original: { contactId: '1', name: '' }, answers: [same, ...task.answers] };
    expect(isOver({ ...task, ...confirmed })).toBe(false);
    expect(isOver({ ...task, answers: [] })).toBe(false);
    const both = [...on([holder]), { ...task, id: 'another', ended: undefined }];
    expect(say('same', both, '5120').find(({ id }) => id === 'another')?.ended).toBeUndefined();
  });

  it('on the other contact’s page it is answered for the task that it may belong to', () => {
    const tasks = on([holder]);
    const there = (task: Task[]) =>
      one(
        applyAnswer(
          onContact(original(), {}, { tasks: task }),
          { do: 'same-person', otherId: '5120' },
          5,
        ),
      );
    expect(there(tasks).original).toEqual({ contactId: '5120', name: 'Carlos A. Lopez' });
    const closed = tasks.map((task) => end(task, 'done', 4));
    expect(there(closed).original).toBeUndefined();
    const stranger = contact({ contactId: '5120', emails: [] });
    const nothing = searched(clashed(), []);
    expect(
      applyAnswer(
        onContact(stranger, {}, { tasks: nothing }),
        { do: 'same-person', otherId: '5120' },
        5,
      ),
    ).toEqual(nothing);
  });

  it('before any clash, opens a task from what a check found', () => {
    const begin = (checks: Search[], page = duplicate()) =>
      applyAnswer(onContact(page, {}, { checks }), { do: 'same-person', otherId: '5120' }, 5);
    expect(begin([])).toEqual([]);
    expect(begin([ended({ results: [other] })])).toEqual([]);
    const email_ = one(begin([ended({ text: CARLOS.toUpperCase(), results: [other, holder] })]));
    expect([email_.clash, email_.email, email_.original?.contactId]).toEqual([
      'found',
      CARLOS,
      '5120',
    ]);
    const byName = ended({ by: 'name', text: 'Lopez', results: [holder] });
    expect(one(begin([byName])).email).toBe(CARLOS);
    const none = duplicate({ emails: [] });
    expect(one(begin([byName], none)).email).toBe(CARLOS);
    const bare = ended({
      by: 'name',
      text: 'Lopez',
      results: [found('1', { emails: ['x@example.org'] }), { ...holder, emails: [] }],
    });
    expect(one(begin([bare], none)).email).toBe('contact 5120');
  });

  it('of two contacts of a student, one becomes the other’s duplicate', () => {
    const row = (id: string, emails: string[]) => ({
      key: id,
      contactId: id,
      name: `Lopez, ${id}`,
      relationship: 'Father',
      emails,
    });
    const page: StudentContactsPage = {
      kind: 'student-contacts',
      student: { dcid: '4213', name: 'Lopez, Ana' },
      contacts: [
        row('1', ['one@example.org']),
        row('2', ['Two@example.org']),
        { ...row('', []), contactId: undefined },
      ],
    };
    const say = (id: string | undefined, text: string, change: Partial<StudentContactsPage> = {}) =>
      applyAnswer(
        context(seen({ ...page, ...change })),
        { do: 'same-person', duplicateId: id, otherId: text },
        5,
      );
    expect(one(say('1', '2'))).toMatchObject({
      clash: 'found',
      email: 'two@example.org',
      duplicates: [{ contactId: '1', name: '1 Lopez', students: ['4213'] }],
      students: [{ key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: 'Father' }],
      original: { contactId: '2', name: '2 Lopez' },
      carried: [],
    });
    expect(one(say('1', '2')).students[0]).not.toHaveProperty('number');
    expect(
      one(say('1', '2', { contacts: [row('1', ['one@example.org']), row('2', [])] })).email,
    ).toBe('one@example.org');
    expect(one(say('1', '2', { contacts: [row('1', []), row('2', [])] })).email).toBe('contact 2');
    for (const [id, text] of [
      ['1', '9'],
      ['9', '2'],
      [undefined, '2'],
    ] as const)
      expect(say(id, text)).toEqual([]);
    expect(say('1', '2', { contacts: undefined })).toEqual([]);
    expect(
      applyAnswer(
        context(seen({ kind: 'unknown', loading: false })),
        { do: 'same-person', duplicateId: '1', otherId: '2' },
        5,
      ),
    ).toEqual([]);
  });
});

const RESULTS = [found('5120', { hasAccount: true })];

const chosen = () => answer('same', searched(clashed(), RESULTS));

const safe = () => look(chosen(), withAna());

const first = (tasks: Task[]): Task => {
  if (!tasks[0]) throw new Error('no task');
  return tasks[0];
};

const search = (change: Partial<Search> = {}): Search => ({
  state: 'done',
  text: CARLOS,
  by: 'email',
  inactive: false,
  results: [],
  more: false,
  ...change,
});

describe('an answer', () => {
  const is = (
    what: 'same' | 'different',
    tasks: Task[],
    text: string,
    page: Facts['page'] = original(),
    checks: Search[] = [],
  ) =>
    applyAnswer(
      context(seen(page), { tasks, checks }),
      { do: `${what}-person`, duplicateId: '9002', otherId: text },
      9,
    );

  it('given twice, keeps what was seen on that original', () => {
    const again = is('same', safe(), '5120');
    expect(first(again).students[0]?.attached?.contactId).toBe('5120');
    expect(first(again).original).toMatchObject({ contactId: '5120' });
  });

  it('for another original starts over; taking back the first leaves none', () => {
    const other = original({ contactId: '5130' });
    const tasks = safe().map((task) => ({
      ...task,
      search: search({ results: [...RESULTS, found('5130', { hasAccount: true })] }),
      carried: [{ key: 'x', kind: 'dismissed' as const }],
    }));
    const moved = first(is('same', tasks, '5130', other));
    expect([moved.original?.contactId, moved.students[0]?.attached, moved.carried]).toEqual([
      '5130',
      undefined,
      [],
    ]);
    const none = first(is('different', tasks, '5120'));
    expect([none.original, none.students[0]?.attached]).toEqual([undefined, undefined]);
    const kept = first(is('different', tasks, '5130', other));
    expect([kept.original?.contactId, kept.students[0]?.attached?.contactId]).toEqual([
      '5120',
      '5120',
    ]);
  });

  it('changes its own task only', () => {
    const other = {
      ...first(clashed(duplicate({ contactId: '8000', emails: [email('else@example.org')] }))),
      id: 'other',
    };
    const [untouched, changed] = is('different', [other, ...searched(clashed(), RESULTS)], '5120');
    expect(untouched).toEqual(other);
    expect(changed).toMatchObject({
      answers: [{ contactId: '5120', kind: 'different' }],
      ended: { outcome: 'different' },
    });
  });

  it('on two contacts of one student opens a task with nothing decided in it', () => {
    const row = { relationship: 'Father', emails: [CARLOS], access: false, hasAccount: true };
    const page: Facts['page'] = {
      kind: 'student-contacts',
      student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
      contacts: [
        { ...row, key: '9002', contactId: '9002', name: 'Lopez, Carlos' },
        { ...row, key: '5120', contactId: '5120', name: 'Lopez, C.' },
      ],
    };
    const [task] = is('same', [], '5120', page);
    expect(task).toMatchObject({
      email: CARLOS,
      carried: [],
      answers: [{ contactId: '5120', name: 'C. Lopez', kind: 'same' }],
      steps: [{ kind: 'same', what: 'C. Lopez', number: '5120' }],
    });
    expect([task?.answers.length, task?.steps.length]).toEqual([1, 1]);
    expect(is('same', [], '77', page)).toEqual([]);
    expect(is('same', [], '5120', { kind: 'unknown', loading: false })).toEqual([]);
  });

  it('about a check’s result opens a task for the searched email', () => {
    const bare = duplicate({ emails: [], students: [ana] });
    const checks = [search({ by: 'name', text: 'Lopez', results: RESULTS })];
    expect(
      is('same', [], '5120', duplicate({ emails: [email('own@example.org')] }), [
        search({ text: CARLOS, results: RESULTS }),
      ])[0]?.email,
    ).toBe(CARLOS);
    expect(
      is('same', [], '5120', duplicate({ emails: [email('own@example.org')] }), checks)[0]?.email,
    ).toBe('own@example.org');
    expect(is('same', [], '5120', bare, checks)[0]).toMatchObject({
      email: CARLOS,
      clash: 'found',
      answers: [{ name: 'Carlos Lopez' }],
    });
    expect(is('same', [], '77', bare, checks)).toEqual([]);
  });
});
