/** Searches: begun, told of, and answered. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts, SearchPage } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import {
  answeredBy,
  newSearch,
  requestSearch,
  sameSearch,
  updateSearch,
  updateSearches,
  withCheck,
} from '../../../../lib/rules/task/searches.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { end } from '../../../../lib/tasks/task-list.ts';
import { CARLOS, clashed, duplicate, ended, found, searched } from '../clash-steps.ts';
import { contact, context, email, onContact, seen } from '../family.ts';

const holder = found('5120', { hasAccount: true });

describe('a search for a task', () => {
  it.each(['stopped', 'needs-you'] as const)('%s, it can be made again', (state) => {
    const tasks = searched(clashed(), []).map((task) => ({ ...task, search: ended({ state }) }));
    const { items } = advise(context(seen(duplicate()), { tasks }));
    const now = items.find((item) => item.state === 'now');
    expect(now?.offers.map(({ label }) => label)).toEqual(['Find existing contact']);
  });
});

describe('searches', () => {
  it.each([
    [{ text: CARLOS }, 'email'],
    [{ text: 'Carlos Lopez' }, 'name'],
    [{ text: '555-0112', by: 'phone' as const }, 'phone'],
  ])('%j goes by %s', (action, by) => {
    expect(newSearch(action)).toMatchObject({ by, state: 'running', results: [] });
  });

  it('are the same whatever the capitals; not with inactive contacts', () => {
    const one = { text: ` ${CARLOS.toUpperCase()}`, inactive: false };
    expect(sameSearch(one, { text: CARLOS, inactive: false })).toBe(true);
    expect(sameSearch(one, { text: CARLOS, inactive: true })).toBe(false);
  });

  it('of the same kind take each other’s place', () => {
    const checks = withCheck(
      [ended(), ended({ by: 'phone', text: '5' })],
      ended({ text: 'x@y.org' }),
    );
    expect(checks.map(({ text }) => text)).toEqual(['5', 'x@y.org']);
  });

  it('what became known reaches the tasks that wait, and no other', () => {
    const waiting = searched(clashed(), []).map((task) => ({
      ...task,
      search: ended({ state: 'running' }),
    }));
    const news = { state: 'done' as const, results: [holder] };
    const wanted = { text: CARLOS, inactive: false };
    expect(updateSearches(waiting, wanted, news, 7)[0]).toMatchObject({
      search: news,
      touchedAt: 7,
    });
    expect(updateSearches(waiting, { ...wanted, inactive: true }, news, 7)).toEqual(waiting);
    const ready = searched(clashed(), [found('5130')]);
    expect(updateSearches(ready, wanted, news, 7)).toEqual(ready);
  });

  it('a later list of the same background tab replaces what it reported before, and nothing else', () => {
    const ready = searched(clashed(), [found('777'), found('778')]);
    const news = { state: 'done' as const, results: [holder] };
    const wanted = { text: CARLOS, inactive: false };
    const update = (change: object, query: object, reported?: string[]) =>
      updateSearches(ready, { ...wanted, ...query }, change, 7, reported)[0]?.search;
    expect(update(news, {}, ['777', '778'])).toMatchObject(news);
    const before = ready[0]?.search;
    expect(update(news, {}, ['777'])).toEqual(before);
    expect(update(news, { text: 'other@example.org' }, ['777', '778'])).toEqual(before);
    expect(update({ state: 'stopped' }, {}, ['777', '778'])).toEqual(before);
  });

  it('a list without inactive contacts is no answer to a search that includes them', () => {
    const search = ended({ state: 'needs-you', inactive: true });
    const page = {
      kind: 'search' as const,
      mode: 'contacts' as const,
      canSwitch: false,
      canSearch: true,
      query: CARLOS,
      results: [holder],
      more: false,
      busy: false,
    };
    expect(answeredBy(search, page)).toBe(search);
    expect(answeredBy(search, { ...page, inactive: false })).toBe(search);
    expect(answeredBy(search, { ...page, inactive: true }).state).toBe('done');
  });

  it('only the page that shows this very search answers one that waits', () => {
    const page = {
      kind: 'search' as const,
      mode: 'contacts' as const,
      canSwitch: false,
      canSearch: true,
      query: CARLOS.toUpperCase(),
      results: [holder],
      more: false,
      busy: false,
    };
    const search = ended({ state: 'needs-you' });
    expect(answeredBy(search, page)).toMatchObject({ state: 'done', results: [holder] });
    for (const change of [
      { busy: true },
      { mode: 'other' as const },
      { query: 'other@example.org' },
      { results: undefined },
    ])
      expect(answeredBy(search, { ...page, ...change })).toBe(search);
    expect(answeredBy(ended({ state: 'running' }), page).state).toBe('running');
  });
});

const one = (tasks: readonly Task[]) => tasks[0] as Task;

describe('a search', () => {
  it('takes its kind from the request, else from the text; an empty one is done at once', () => {
    expect(newSearch({ text: CARLOS })).toEqual(ended({ state: 'running' }));
    expect(newSearch({ text: 'Lopez', inactive: true })).toEqual(
      ended({ state: 'running', by: 'name', text: 'Lopez', inactive: true }),
    );
    expect(newSearch({ text: '555-0101', by: 'phone' }).by).toBe('phone');
    expect(newSearch({ text: '', by: 'phone' })).toEqual(ended({ text: '', by: 'phone' }));
    expect(newSearch({ text: '' })).toMatchObject({ by: 'name', state: 'done' });
  });

  it('replaces only one of the same kind', () => {
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

  it('continues the task of this contact and takes it up again', () => {
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

const RESULTS = [found('5120', { hasAccount: true })];

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

describe('searches of tasks', () => {
  it('ignore case and spaces; including inactive contacts makes another search', () => {
    const like = (text: string, inactive = false) =>
      sameSearch({ text, inactive }, { text: 'Carlos ', inactive: false });
    expect([like(' carlos'), like('CARLOS'), like('carla'), like('carlos', true)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('from the duplicate’s page continue its task, unless an error opens another', () => {
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

  it('update the tasks that wait for them', () => {
    const waiting = clashed().map((task) => ({ ...task, search: search({ state: 'running' }) }));
    const news = { state: 'done' as const };
    const hear = (tasks: Task[], text = CARLOS) =>
      updateSearches(tasks, { text, inactive: false }, news, 9)[0];
    expect(hear(waiting)).toMatchObject({ search: { state: 'done' }, touchedAt: 9 });
    expect(hear(waiting, 'x')).toBe(waiting[0]);
    const none = clashed();
    expect(hear(none)).toBe(none[0]);
  });

  it('update finished ones only with a list that has grown', () => {
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

  it('are answered by the search page in front once it shows results', () => {
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

  it('take a later list of the search that answered them, and of no other', () => {
    const page: SearchPage = {
      kind: 'search',
      mode: 'contacts',
      canSwitch: true,
      canSearch: true,
      query: CARLOS,
      results: [found('777')],
      searchMark: 'one',
      more: false,
      busy: false,
    };
    const first = answeredBy(search({ state: 'needs-you' }), page);
    expect(first).toMatchObject({ state: 'done', results: [{ contactId: '777' }] });
    expect(answeredBy(first, page)).toBe(first);
    const better = { ...page, results: RESULTS };
    expect(answeredBy(first, better).results).toEqual(RESULTS);
    expect(answeredBy(first, { ...better, searchMark: 'two' })).toBe(first);
    const { searchMark: _, ...unmarked } = better;
    expect(answeredBy(first, unmarked)).toBe(first);
    expect(answeredBy(search({ results: [found('1')] }), unmarked).results).toHaveLength(1);
  });
});
