/** What the guide says at each turn of a clash, and what a verdict or a search changes, one by one. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import type { Facts, SearchPage } from '../../../lib/contracts/facts.ts';
import { advise } from '../../../lib/rules/advise.ts';
import { resolveClash } from '../../../lib/rules/resolve-clash/resolve-clash.ts';
import {
  retireElsewhere,
  retireHere,
  toLookUp,
} from '../../../lib/rules/resolve-clash/retire-duplicate.ts';
import { applyAnswer } from '../../../lib/rules/task/same-person-answer.ts';
import {
  answeredBy,
  requestSearch,
  sameSearch,
  updateSearch,
  updateSearches,
} from '../../../lib/rules/task/searches.ts';
import type { Search, Task } from '../../../lib/tasks/task.ts';
import { en as t } from '../spoken.ts';
import { ana, contact, context, email, onContact, seen } from './family.ts';
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

const RESULTS = [found('5120', { hasAccount: true })];
const chosen = () => answer('same', searched(clashed(), RESULTS));
const safe = () => look(chosen(), withAna());
const first = (tasks: Task[]): Task => {
  if (!tasks[0]) throw new Error('no task');
  return tasks[0];
};
const one = (task: Task) => {
  if (!task.duplicates[0]) throw new Error('no duplicate');
  return task.duplicates[0];
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

describe('the duplicate, on the original’s page', () => {
  const elsewhere = (
    task: Task,
    change: Partial<ReturnType<typeof one>> = {},
    facts: Partial<Facts> = {},
  ) =>
    retireElsewhere(onContact(withAna(), facts, { tasks: [task] }), task, {
      ...one(task),
      ...change,
    })[0];
  const actions = (draft: ReturnType<typeof elsewhere>) =>
    draft?.now?.offers?.map(({ action }) => action.do);
  const saw = (is: NonNullable<Facts['contactLookup']>['kind'], id = '9002') => ({
    contactLookup: { id, kind: is },
  });

  it('that was never saved is nobody to retire', () => {
    expect(elsewhere(first(safe()), { contactId: undefined })).toBeUndefined();
  });

  it('waits until all is safe, is opened or kept then', () => {
    expect(elsewhere(first(chosen()))?.now).toEqual({ hints: [t.retire.notYet] });
    expect(actions(elsewhere(first(safe())))).toEqual(['go', 'end-task']);
    expect(elsewhere(first(safe()))?.now?.offers?.[1]?.action).toEqual({
      do: 'end-task',
      taskId: first(safe()).id,
    });
  });

  it('whose deletion was confirmed is asked about once its record was looked for', () => {
    const task = first(safe());
    expect(actions(elsewhere(task, { confirmedAt: 5 }))).toEqual(['go', 'end-task']);
    expect(actions(elsewhere(task, { confirmedAt: 5 }, saw('there', '77')))).toEqual([
      'go',
      'end-task',
    ]);
    expect(actions(elsewhere(task, {}, saw('there')))).toEqual(['go', 'end-task']);
    const there = elsewhere(task, { confirmedAt: 5 }, saw('there'));
    expect(there?.now).toMatchObject({ hints: [t.retire.stillThere] });
    expect(there?.now?.offers?.[1]?.action).toEqual({
      do: 'retired',
      taskId: task.id,
      contactId: '9002',
    });
    expect(elsewhere(task, { confirmedAt: 5 }, saw('refused'))?.now?.hints).toEqual([
      t.retire.cannotSee,
    ]);
  });

  it('is looked for once its deletion was confirmed, and never from its own page', () => {
    const task = first(safe());
    const confirmed = { ...task, duplicates: [{ ...one(task), confirmedAt: 5 }] };
    expect(toLookUp([task], '5120')).toBeUndefined();
    expect(toLookUp([confirmed], '5120')).toBe('9002');
    expect(toLookUp([confirmed], undefined)).toBe('9002');
    expect(toLookUp([confirmed], '9002')).toBeUndefined();
    const over = {
      ...confirmed,
      duplicates: confirmed.duplicates.map((it) => ({
        ...it,
        retired: { how: 'deleted' as const, at: 6 },
      })),
    };
    expect(toLookUp([over], undefined)).toBeUndefined();
    expect(toLookUp([{ ...confirmed, ended: { at: 6, how: 'done' } }], undefined)).toBeUndefined();
    const asks = (page: Facts['page']) =>
      advise(context(seen(page), { tasks: [confirmed] })).lookUpContactId;
    expect([asks(withAna()), asks(duplicate()), asks({ kind: 'unknown', loading: false })]).toEqual(
      ['9002', undefined, '9002'],
    );
  });
});

describe('the duplicate, on its own page', () => {
  type How = 'delete' | 'inactive' | 'ask';
  const here = (retire: How, page: ContactPage = duplicate(), tasks = safe()) => {
    const ctx = onContact(page, {}, { tasks });
    const draft = retireHere(
      { ...ctx, policy: { ...ctx.policy, retire } as typeof ctx.policy },
      first(tasks),
      one(first(tasks)),
    );
    return {
      hints: draft.now?.hints,
      offers: draft.now?.offers?.map(({ action, primary }) => [
        action.do === 'highlight' ? action.control : action.do,
        primary ?? false,
      ]),
    };
  };
  const noDelete = duplicate({ can: { ...contact().can, remove: false } });

  it('waits until all is safe', () => {
    expect(here('ask', duplicate(), chosen())).toEqual({
      hints: [t.retire.notYet],
      offers: undefined,
    });
  });

  it('is deleted or made inactive as the district says', () => {
    expect(here('delete')).toEqual({
      hints: [t.retire.policyDelete],
      offers: [
        ['delete', true],
        ['end-task', false],
      ],
    });
    expect(here('inactive')).toEqual({
      hints: [t.retire.policyInactive],
      offers: [
        ['active', true],
        ['end-task', false],
      ],
    });
    expect(here('ask')).toEqual({
      hints: [t.retire.aboutDelete, t.retire.aboutInactive],
      offers: [
        ['delete', false],
        ['active', false],
        ['end-task', false],
      ],
    });
  });

  it('is made inactive where it can’t be deleted, whatever the district prefers', () => {
    for (const how of ['delete', 'inactive', 'ask'] as const)
      expect(here(how, noDelete)).toEqual({
        hints: [t.retire.noDelete],
        offers: [
          ['active', true],
          ['end-task', false],
        ],
      });
  });
});

describe('the guide of a clash', () => {
  const guide = (
    task: Task,
    role: 'original' | 'candidate' | 'duplicate',
    page: ContactPage,
    facts: Partial<Facts> = {},
  ) => resolveClash(onContact(page, facts, { tasks: [task] }), task, role);
  const label = (clash: Task['clash']) =>
    guide({ ...first(clashed()), clash }, 'duplicate', duplicate()).items?.[0]?.label;

  it('is the one of retiring on the duplicate once there is an original', () => {
    expect(guide(first(clashed()), 'duplicate', duplicate()).guide).toBe('clash');
    expect(guide(first(chosen()), 'duplicate', duplicate()).guide).toBe('retire');
    expect(guide(first(chosen()), 'original', original()).guide).toBe('clash');
    expect(guide(first(clashed()), 'candidate', original()).guide).toBe('clash');
  });

  it('begins with what was noticed, or found before it', () => {
    expect(label('found')).toBe(t.clash.foundFirst({ email: CARLOS }));
    for (const clash of ['email-taken', 'username-taken', 'unclear'] as const)
      expect(label(clash)).toBe(t.clash.noticed({ email: CARLOS }));
  });

  it('the first item is done where somebody stands before one', () => {
    const state = (...args: Parameters<typeof guide>) =>
      guide(...args).items?.find(({ id }) => id === 'found')?.state;
    expect(state(first(clashed()), 'duplicate', duplicate())).toBe('now');
    expect(state(first(searched(clashed(), RESULTS)), 'duplicate', duplicate())).toBe('done');
    expect(state(first(searched(clashed(), [])), 'duplicate', duplicate())).toBe('now');
    expect(state(first(clashed()), 'candidate', original())).toBe('done');
    expect(state(first(chosen()), 'original', original())).toBe('done');
  });

  it('wants the records where a number or a phone is not known, or the duplicate was not read', () => {
    const needs = (page: ContactPage, tasks = chosen()) =>
      guide(first(tasks), 'duplicate', page).needsRecords;
    const numbers = (...list: (string | undefined)[]) =>
      chosen().map((task) => ({
        ...task,
        students: list.map((number, n) => ({
          key: `${n}`,
          name: 'x',
          relationship: '',
          ...(number && { number }),
        })),
      }));
    expect(needs(duplicate())).toBe(false);
    expect(needs(duplicate({ phones: undefined }))).toBe(true);
    expect([
      needs(duplicate(), numbers('1', '2')),
      needs(duplicate(), numbers('1', undefined)),
    ]).toEqual([false, true]);
    const unread = chosen().map((task) => ({
      ...task,
      duplicates: task.duplicates.map(({ snapshot: _, ...rest }) => rest),
    }));
    expect(needs(duplicate(), unread)).toBe(true);
  });

  it('adds no student to an original without an account, or inactive', () => {
    const there = (tasks: Task[], change: Partial<ContactPage>) =>
      guide(first(tasks), 'original', original(change)).items?.find(({ id }) =>
        id.startsWith('attached-'),
      );
    expect(there(chosen(), { account: null })).toMatchObject({
      state: 'blocked',
      detail: t.attach.noAccountHere,
    });
    expect(there(chosen(), { active: false })).toMatchObject({
      state: 'blocked',
      detail: t.attach.inactiveHere,
    });
  });
});

describe('a verdict', () => {
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

  it('the same once more keeps what was seen on that original', () => {
    const again = is('same', safe(), '5120');
    expect(first(again).students[0]?.attached?.contactId).toBe('5120');
    expect(first(again).original).toMatchObject({ contactId: '5120' });
  });

  it('another original begins anew, and the first being another person leaves none', () => {
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
      ended: { how: 'different' },
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

  it('on what a check found opens one for the email that was searched for', () => {
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

describe('searches', () => {
  it('are the same whatever their capitals and spaces, with or without inactive contacts', () => {
    const like = (text: string, inactive = false) =>
      sameSearch({ text, inactive }, { text: 'Carlos ', inactive: false });
    expect([like(' carlos'), like('CARLOS'), like('carla'), like('carlos', true)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('ordered from the duplicate’s page go on with its task, unless an error begins another', () => {
    const tasks = clashed().map((task) => ({ ...task, parked: true }));
    const order = (page: ContactPage, facts: Partial<Facts> = {}) =>
      requestSearch(onContact(page, facts, { tasks }), { do: 'find', text: 'Lopez' }, 9);
    expect(order(duplicate())).toMatchObject({
      task: { id: first(tasks).id, parked: false, search: { by: 'name' }, clash: 'email-taken' },
    });
    expect(order(duplicate()).tasks).toHaveLength(1);
    const elsewhere = order(
      contact({ contactId: '77', emails: [email('b@example.org')], students: [] }),
    );
    expect([elsewhere.tasks.length, elsewhere.task?.email, elsewhere.task?.clash]).toEqual([
      2,
      'b@example.org',
      'unclear',
    ]);
    const error = {
      message: 'No',
      place: 'page' as const,
      drawer: 'account' as const,
      means: 'username-taken' as const,
    };
    const anew = order(duplicate({ emails: [email('b@example.org')] }), { error });
    expect([anew.tasks.length, anew.task?.clash]).toEqual([2, 'username-taken']);
  });

  it('tell their news to the tasks that wait for them', () => {
    const waiting = clashed().map((task) => ({ ...task, search: search({ state: 'running' }) }));
    const news = { state: 'done' as const };
    const hear = (tasks: Task[], text = CARLOS) =>
      updateSearches(tasks, { text, inactive: false }, news, 9)[0];
    expect(hear(waiting)).toMatchObject({ search: { state: 'done' }, touchedAt: 9 });
    expect(hear(waiting, 'x')).toBe(waiting[0]);
    const none = clashed();
    expect(hear(none)).toBe(none[0]);
  });

  it('tell those that have their results only of a list that has grown', () => {
    const wanted = { text: CARLOS, inactive: false };
    const ids = (had: string[], news?: string[]) =>
      updateSearch(search({ results: had.map((id) => found(id)) }), wanted, {
        state: news ? 'done' : 'stopped',
        ...(news && { results: news.map((id) => found(id)) }),
      });
    const listed = (...given: Parameters<typeof ids>) =>
      ids(...given).results.map(({ contactId }) => contactId);
    expect(listed(['5120'], ['6001', '5120'])).toEqual(['6001', '5120']);
    expect(listed([], ['5120'])).toEqual(['5120']);
    expect(listed(['5120', '6001'], ['5120'])).toEqual(['5120', '6001']);
    expect(listed(['5120'], [])).toEqual(['5120']);
    expect(ids(['5120'])).toMatchObject({ state: 'done' });
  });

  it('are answered by the page that waited for the registrar, once it shows their results', () => {
    const page: SearchPage = {
      kind: 'search',
      mode: 'contacts',
      canSwitch: true,
      canSearch: true,
      query: ` ${CARLOS.toUpperCase()} `,
      results: RESULTS,
      more: true,
      busy: false,
    };
    const waits = search({ state: 'needs-you', text: `${CARLOS} ` });
    expect(answeredBy(waits, page)).toMatchObject({ state: 'done', results: RESULTS, more: true });
    for (const change of [
      { mode: 'other' as const },
      { results: undefined },
      { busy: true },
      { query: 'x' },
    ])
      expect(answeredBy(waits, { ...page, ...change })).toBe(waits);
    expect(answeredBy(search({ state: 'running' }), page).state).toBe('running');
  });
});
