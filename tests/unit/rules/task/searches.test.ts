/** Searches: begun, told of, and answered. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../lib/rules/advise.ts';
import {
  answeredBy,
  newSearch,
  sameSearch,
  updateSearches,
  withCheck,
} from '../../../../lib/rules/task/searches.ts';
import { context, seen } from '../family.ts';
import { CARLOS, clashed, duplicate, ended, found, searched } from '../household.ts';

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
