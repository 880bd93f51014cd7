/** What the registrar's answers leave behind: of "Same person?", of a search, of a wave-off. */
import { describe, expect, it } from 'vitest';
import type { FoundContact, StudentContactsPage } from '../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import {
  accounts,
  addresses,
  names,
  phones,
  students,
} from '../../../lib/rules/compare/contact-values.ts';
import type { Context } from '../../../lib/rules/core/context.ts';
import {
  answerOf,
  checkByItself,
  checkedList,
} from '../../../lib/rules/create-account/check-email.ts';
import {
  byHand,
  dismissItems,
  isRead,
  readSnapshot,
  seenOnOriginal,
  unresolved,
} from '../../../lib/rules/task/carry-over-progress.ts';
import { applyAnswer, candidates, isOver } from '../../../lib/rules/task/same-person-answer.ts';
import { newSearch, requestSearch, withCheck } from '../../../lib/rules/task/searches.ts';
import { pairUp, type ValueKind } from '../../../lib/rules/values/pair-values.ts';
import type { Search, Task } from '../../../lib/tasks/task.ts';
import { end } from '../../../lib/tasks/task-list.ts';
import { en as t } from '../spoken.ts';
import {
  accountDrawer,
  ana,
  contact,
  context,
  drawer,
  emailDrawer,
  field,
  onContact,
  seen,
} from './family.ts';
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
  searched,
  withAna,
} from './household.ts';

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
  it('is asked of those that were found, but the duplicates and those that were ruled out', () => {
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

  it('an answer is noted with the name, once for each contact; the last one counts', () => {
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
    expect(one(second).ended).toMatchObject({ how: 'different', at: 5 });
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

  it('it is over when nobody is left who holds an account, and PowerSchool has answered', () => {
    const ruledOut = (results: FoundContact[]) =>
      one(say('different', on([holder, ...results]), '5120'));
    expect(isOver(ruledOut([]))).toBe(true);
    expect(isOver(ruledOut([without]))).toBe(true);
    expect(isOver(ruledOut([without, other]))).toBe(false);
    expect(isOver(ruledOut([found('5150')]))).toBe(false);
    const task = ruledOut([]);
    expect(isOver({ ...task, search: undefined })).toBe(true);
    expect(isOver({ ...task, search: ended({ state: 'running' }) })).toBe(false);
    expect(isOver({ ...task, original: { contactId: '1', name: '' } })).toBe(false);
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

  it('before any clash a task begins with what the check found, by whatever it searched', () => {
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

describe('a search', () => {
  it('goes by what was said, else by what the text looks like; nothing to search by is done at once', () => {
    expect(newSearch({ text: CARLOS })).toEqual(ended({ state: 'running' }));
    expect(newSearch({ text: 'Lopez', inactive: true })).toEqual(
      ended({ state: 'running', by: 'name', text: 'Lopez', inactive: true }),
    );
    expect(newSearch({ text: '555-0101', by: 'phone' }).by).toBe('phone');
    expect(newSearch({ text: '', by: 'phone' })).toEqual(ended({ text: '', by: 'phone' }));
    expect(newSearch({ text: '' })).toMatchObject({ by: 'name', state: 'done' });
  });

  it('takes the place of one of the same kind only', () => {
    const email_ = ended();
    const all = [email_, ended({ by: 'name' }), ended({ inactive: true })];
    expect(
      withCheck(all, ended({ text: 'new' })).map(({ by, inactive, text }) => [by, inactive, text]),
    ).toEqual([
      ['name', false, CARLOS],
      ['email', true, CARLOS],
      ['email', false, 'new'],
    ]);
  });

  it('that is ordered goes on with the task of this contact, and takes it out of the parking place', () => {
    const parked = clashed().map((task) => ({ ...task, parked: true }));
    const order = (tasks: Task[], facts: Parameters<typeof onContact>[1] = {}) =>
      requestSearch(onContact(duplicate(), facts, { tasks }), { do: 'find', text: CARLOS }, 7);
    expect(order(parked)).toMatchObject({
      tasks: [{ search: { state: 'running' }, parked: false, touchedAt: 7 }],
      task: { id: one(parked).id, parked: false },
    });
    const ended = clashed().map((task) => end(task, 'different', 3));
    const again = order(ended);
    expect(again.task).toMatchObject({
      clash: 'unclear',
      search: { state: 'running' },
      parked: false,
    });
    expect(again.task?.ended).toBeUndefined();
    const error = { message: '', place: 'page' as const, means: 'username-taken' as const };
    expect(order([], { error }).task?.clash).toBe('username-taken');
  });
});

describe('the check of an email', () => {
  const policy = { ...DEFAULT_POLICY, checkEmail: true };
  const asks = (
    facts: Parameters<typeof onContact>[1],
    change: Partial<Context> = {},
    page = duplicate(),
  ) => checkByItself(context(seen(page, facts), { policy, ...change }));
  const typed = 'new@example.org';
  it('is made by itself where the district wants it, once an email stands complete in a drawer', () => {
    expect(asks({ drawer: emailDrawer(typed) })).toBe(typed);
    expect(asks({ drawer: emailDrawer(typed) }, { policy: DEFAULT_POLICY })).toBeUndefined();
    expect(
      asks({ drawer: emailDrawer(typed) }, { policy: { ...policy, featuresOff: ['check'] } }),
    ).toBeUndefined();
    expect(asks({})).toBeUndefined();
    expect(asks({ drawer: drawer('phone', { address: field('text', typed) }) })).toBeUndefined();
    expect(asks({ drawer: emailDrawer('new@') })).toBeUndefined();
    expect(asks({ drawer: emailDrawer('') })).toBeUndefined();
    expect(asks({ drawer: accountDrawer({ email: field('text', typed) }) })).toBe(typed);
    expect(asks({ drawer: accountDrawer({ username: field('text', typed) }) })).toBe(typed);
    expect(
      checkByItself(
        context(seen({ kind: 'unknown', loading: false }, { drawer: emailDrawer(typed) }), {
          policy,
        }),
      ),
    ).toBeUndefined();
  });
  it('waits while it is typed, and is not made twice, nor for what is saved already', () => {
    for (const focus of ['address', 'email', 'username'])
      expect(asks({ drawer: { ...emailDrawer(typed), focus } })).toBeUndefined();
    for (const focus of ['type', 'myaddress', 'address2'])
      expect(asks({ drawer: { ...emailDrawer(typed), focus } })).toBe(typed);
    expect(
      asks({ drawer: emailDrawer(typed) }, { checks: [ended({ text: typed })] }),
    ).toBeUndefined();
    expect(
      asks({ drawer: emailDrawer(typed) }, { checks: [ended({ text: typed, by: 'name' })] }),
    ).toBe(typed);
    expect(asks({ drawer: emailDrawer(CARLOS) })).toBeUndefined();
    expect(asks({ drawer: accountDrawer({ email: field('text', CARLOS) }) })).toBe(CARLOS);
    const held = duplicate({ account: { enabled: true, username: typed, email: 'a@example.org' } });
    expect(
      asks({ drawer: accountDrawer({ email: field('text', typed) }) }, {}, held),
    ).toBeUndefined();
    expect(
      asks({ drawer: accountDrawer({ email: field('text', 'a@example.org') }) }, {}, held),
    ).toBeUndefined();
    expect(asks({ drawer: emailDrawer(typed) }, { tasks: clashed() })).toBeUndefined();
    const error = { message: '', place: 'page' as const, means: 'unclear' as const };
    expect(asks({ drawer: emailDrawer(typed), error })).toBeUndefined();
  });
  it('says free, on this contact only, or on how many others', () => {
    const said = (more: Partial<Search>) => answerOf(onContact(duplicate()), ended(more));
    expect(said({})).toBe(t.check.freeActive({ text: CARLOS }));
    expect(said({ inactive: true })).toBe(t.check.free({ text: CARLOS }));
    // A filter that is ticked, or another page of results, may hide whom it is about.
    expect(said({ more: true })).toBe(t.check.unsure({ text: CARLOS }));
    expect(said({ results: [found('9002')] })).toBe(t.check.onlyHere({ text: CARLOS }));
    expect(said({ results: [found('9002'), holder, other] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 2 }),
    );
    expect(said({ state: 'running' })).toBe(t.check.running({ text: CARLOS }));
    expect(said({ state: 'needs-you' })).toBe(t.clash.needsYou);
    expect(said({ by: 'name', text: 'Lopez' })).toBe(t.newContact.noSuchName({ surname: 'Lopez' }));
    const elsewhere = { ...without, emails: ['else@example.org'] };
    expect(said({ results: [elsewhere] })).toBe(t.check.freeActive({ text: CARLOS }));
    expect(said({ results: [{ ...elsewhere, emails: ['else@example.org', CARLOS] }] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
    expect(said({ results: [{ ...elsewhere, emails: [] }] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
    expect(said({ results: [{ ...elsewhere, hasAccount: true }] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
    expect(said({ by: 'phone', results: [elsewhere] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
  });
  it('lists what the last one found that is done and had something to search by', () => {
    const heads = (checks: Search[]) =>
      checkedList(onContact(duplicate(), {}, { checks })).map(({ heading }) => heading);
    const hit = ended({ results: [holder] });
    expect(heads([hit])).toEqual([t.check.heading({ text: CARLOS })]);
    expect(heads([hit, ended({ text: '', by: 'phone' })])).toEqual([
      t.check.heading({ text: CARLOS }),
    ]);
    expect(heads([hit, ended({ state: 'running', text: 'x', by: 'name' })])).toEqual([
      t.check.heading({ text: CARLOS }),
    ]);
    expect(heads([ended()])).toEqual([]);
    expect(heads([])).toEqual([]);
  });
});

describe('what a duplicate knows', () => {
  const knowing = duplicate({
    phones: [phone('555-0112')],
    students: [{ ...ana, custody: true, pickup: true }],
  });
  const same = one(answer('same', searched(clashed(knowing), [holder])));
  it('is known once all of its sections were read, of its current students', () => {
    expect(readSnapshot(duplicate({ phones: undefined }))).toBeUndefined();
    const past = { ...ana, key: '7', dcid: '7', current: false, custody: true };
    expect(readSnapshot(duplicate({ students: [ana, past] }))).toMatchObject({
      flags: [],
      relationships: [{ key: '4213', says: 'Father' }],
    });
    const fresh = readSnapshot(
      contact({
        contactId: undefined,
        phones: undefined,
        emails: undefined,
        addresses: undefined,
        students: undefined,
      }),
    );
    expect(fresh).toEqual({ phones: [], emails: [], addresses: [], flags: [], relationships: [] });
    expect(
      readSnapshot(duplicate({ students: [{ ...ana, relationship: '' }] }))?.relationships,
    ).toEqual([]);
  });
  it('flags are there only when all of them are; a relationship when it says the same', () => {
    const is = (row: object) =>
      byHand(same, { students: [{ ...ana, ...row }] }).map(({ kind, state: is, other }) => [
        kind,
        is,
        other,
      ]);
    expect(is({ custody: true, pickup: true })).toEqual([
      ['flags', 'there', undefined],
      ['relationship', 'there', 'Father'],
    ]);
    expect(is({ custody: true, relationship: 'FATHER' })).toEqual([
      ['flags', 'missing', undefined],
      ['relationship', 'there', 'FATHER'],
    ]);
    expect(is({ relationship: 'Uncle' })).toEqual([
      ['flags', 'missing', undefined],
      ['relationship', 'missing', 'Uncle'],
    ]);
    expect(is({ relationship: '' })[1]).toEqual(['relationship', 'missing', undefined]);
    const strange = {
      ...same,
      students: same.students.map((student) => ({ ...student, key: 'x' })),
    };
    expect(byHand(strange, {}).map(({ kind }) => kind)).toEqual(['relationship']);
  });
  it('is read when every saved duplicate was on a screen, or can be no more', () => {
    const [first] = same.duplicates as [Task['duplicates'][number]];
    const unread = { ...first, contactId: '2', snapshot: undefined };
    const read = (duplicates: Task['duplicates']) => isRead({ ...same, duplicates });
    expect(read([first])).toBe(true);
    expect(read([first, unread])).toBe(false);
    expect(read([first, { ...unread, contactId: undefined }])).toBe(true);
    expect(read([first, { ...unread, retired: { how: 'deleted', at: 1 } }])).toBe(true);
    expect(read([first, { ...unread, retired: { how: 'inactive', at: 1 } }])).toBe(false);
  });
  it('is waved off by its key, once, and noted as not needed or as decided', () => {
    const keys = unresolved(same);
    expect(keys).toHaveLength(4);
    const waved = { ...same, ...dismissItems(same, keys, 6) };
    expect(unresolved(waved)).toEqual([]);
    expect(waved.steps.slice(same.steps.length)).toEqual([
      { at: 6, kind: 'dismissed', what: '555-0112 (Mobile)' },
      { at: 6, kind: 'dismissed', what: CARLOS },
      { at: 6, kind: 'decided', what: 'Ana Lopez' },
    ]);
    const again = dismissItems(waved, keys, 7);
    expect([again.carried, again.steps]).toEqual([waved.carried, waved.steps]);
    expect(dismissItems(same, ['unknown'], 6)).toEqual({
      carried: same.carried,
      steps: same.steps,
    });
    const some = { ...same, ...dismissItems(same, keys.slice(0, 1), 6) };
    expect(unresolved(some)).toEqual(keys.slice(1));
    const rest = { ...some, ...dismissItems(some, keys.slice(1, 2), 7) };
    expect(rest.carried.filter(({ kind: is }) => is === 'dismissed')).toHaveLength(2);
  });
  it('what is seen on the original later was carried over; what came with the student is no step', () => {
    const before = { ...same, ...seenOnOriginal(same, original({ students: [ana] }), 4) };
    expect(before.carried.map(({ kind: is }) => is).sort()).toEqual([
      'lacking',
      'lacking',
      'there',
      'there',
    ]);
    const page = original({
      phones: [phone('555-0112')],
      students: [{ ...ana, custody: true, pickup: true }],
    });
    const after = seenOnOriginal(before, page, 5);
    expect(after.steps.slice(before.steps.length)).toEqual([
      { at: 5, kind: 'carried', what: '555-0112 (Mobile)', to: '5120' },
    ]);
    expect(after.carried.filter(({ kind: is }) => is === 'carried')).toHaveLength(2);
    const unseen = seenOnOriginal(
      { ...before, ...after },
      original({ students: undefined, phones: undefined }),
      6,
    );
    expect(unseen.carried).toEqual(after.carried);
  });
});

describe('values of two contacts', () => {
  const home = {
    row: '0',
    type: 'Home',
    street: '1 Elm St',
    unit: '',
    city: 'Passaic',
    state: '',
    zip: '07055',
    country: '',
  };
  it.each([
    ['the same in other words', { street: '1 Elm Street', zip: '07055-1234' }, 'same'],
    ['with the state, which follows', { state: 'NJ', country: 'US' }, 'same'],
    ['without a town', { city: '' }, 'less'],
    ['without a zip', { zip: '' }, 'less'],
    ['with a unit that the other lacks', { unit: 'Apt 2' }, 'less'],
    ['in another town', { city: 'Clifton' }, 'rival'],
    ['with another zip', { zip: '07011' }, 'rival'],
    ['in another street', { street: '2 Elm St' }, undefined],
    ['without a street', { street: '' }, undefined],
  ])('an address %s', (_, more, kin) => {
    expect(addresses.compare?.(home, { ...home, ...more })).toBe(kin);
    expect(addresses.compare?.({ ...home, ...more }, home)).toBe(kin);
  });
  it('two units of one house contradict each other', () => {
    expect(addresses.compare?.({ ...home, unit: '1' }, { ...home, unit: '2' })).toBe('rival');
    expect(addresses.compare?.({ ...home, street: '1 Elm St Apt 2' }, { ...home, unit: '2' })).toBe(
      'same',
    );
  });
  it('phones are one by number; extensions must not contradict', () => {
    const kin = phones('US').compare;
    expect(kin?.(phone('973-555-0101'), phone('(973) 555-0101', '7'))).toBe('less');
    expect(kin?.(phone('973-555-0101', '8'), phone('973-555-0101', '7'))).toBe('rival');
    expect(kin?.(phone('973-555-0101'), phone('973-555-0102'))).toBeUndefined();
    expect(kin?.(phone(''), phone(''))).toBeUndefined();
    const key = phones('US').key;
    expect(key(phone('973-555-0101', '7'))).not.toBe(key(phone('973-555-0101', '17')));
  });
  it('names are one by their letters, and less where a part lacks', () => {
    expect(names.key('Lopez, Ana')).toBe(names.key('ANA  López'));
    expect(names.key('Ana Lopez')).not.toBe(names.key('Anna Lopez'));
    expect(names.key('***')).toBe('***');
    expect(names.compare?.('Ana Lopez', 'Ana M. Lopez')).toBe('less');
    expect(names.compare?.('Ana Lopez', 'Mei Chan')).toBeUndefined();
  });
  it('students are one by number, else by name; an account by its username', () => {
    const { compare: kin, key } = students(t);
    const one = { name: 'Lopez, Ana', school: '', dcid: '1' };
    expect(kin?.(one, { ...one, name: 'Other' })).toBe('same');
    expect(kin?.(one, { ...one, dcid: '2' })).toBeUndefined();
    expect(kin?.(one, { name: 'ana lopez', school: '' })).toBe('same');
    expect(kin?.(one, { name: 'Bea Lopez', school: '' })).toBeUndefined();
    expect(key({ name: 'Lopez, Ana', school: '' })).toBe(' ana lopez');
    const held = accounts(t);
    expect(held.key({ username: 'ANA', side: 0 })).toBe(held.key({ username: 'ana', side: 1 }));
    expect(held.key({ side: 0 })).not.toBe(held.key({ side: 1 }));
    expect(held.format({ username: 'ana', email: 'a@example.org', side: 0 })).toBe(
      'ana, a@example.org',
    );
    expect(held.format({ username: 'a@example.org', email: 'A@example.org', side: 0 })).toBe(
      'a@example.org',
    );
    expect(held.format({ side: 0 })).toBe(t.compare.account);
  });
  it('pair by the likest first, in the left list’s order, the same from either side', () => {
    const kind: ValueKind<string> = {
      format: (one) => one,
      key: (one) => one,
      compare: (a, b) =>
        a[0] !== b[0]
          ? undefined
          : a.length === b.length
            ? 'same'
            : a.length + b.length > 4
              ? 'rival'
              : 'less',
    };
    const pairs = (left: string[], right: string[]) => {
      const { pairs, first: rest, second: other } = pairUp(left, right, kind);
      return [pairs.map(({ first, second, level }) => `${first} ${level} ${second}`), rest, other];
    };
    expect(pairs(['b1', 'a1', 'c'], ['a2', 'a1', 'b1'])).toEqual([
      ['b1 same b1', 'a1 same a1'],
      ['c'],
      ['a2'],
    ]);
    expect(pairs(['a', 'axx'], ['ax', 'ay1'])).toEqual([['a less ax', 'axx same ay1'], [], []]);
    expect(pairs(['axx', 'a'], ['ay'])).toEqual([['a less ay'], ['axx'], []]);
    expect(pairs(['a2', 'a3'], ['a4'])).toEqual([['a2 same a4'], ['a3'], []]);
    expect(pairs(['a3', 'a2'], ['a4'])).toEqual([['a2 same a4'], ['a3'], []]);
    expect(pairs(['a4'], ['a3', 'a2'])).toEqual([['a4 same a2'], [], ['a3']]);
  });
});
