import { describe, expect, it } from 'vitest';
import type { Facts, SearchPage } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { type BackgroundSearch, nextStep } from '../../../../lib/rules/pages/search-page.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { clashed } from '../clash-steps.ts';
import { context, seen } from '../family.ts';

const page = (change: Partial<SearchPage> = {}): SearchPage => ({
  kind: 'search',
  mode: 'other',
  canSwitch: true,
  canSearch: false,
  query: '',
  more: false,
  busy: false,
  ...change,
});
const background = (issuedSteps: string[] = []): BackgroundSearch => ({
  text: 'a@example.org',
  inactive: false,
  issuedSteps,
  pagesTried: ['search'],
  waitedLongEnough: false,
  mayFollowAddress: false,
});
const step = (now: BackgroundSearch, change: Partial<SearchPage>, facts: Partial<Facts> = {}) =>
  nextStep(now, context(seen(page(change), facts)));
const there = { mode: 'contacts', canSearch: true } as const;

describe('a background search, step by step', () => {
  it('switches to contacts, then searches, then reads', () => {
    expect(step(background(), {})).toMatchObject({
      kind: 'order',
      action: { do: 'switch-to-contacts' },
    });
    expect(step(background(['switch-to-contacts']), there)).toMatchObject({
      kind: 'order',
      action: { do: 'search', text: 'a@example.org' },
    });
    const done = background(['switch-to-contacts', 'search']);
    expect(step(done, { ...there, query: 'a@example.org' }).kind).toBe('wait');
    expect(step(done, { ...there, query: 'a@example.org', results: [] }).kind).toBe('found');
  });

  it('goes to the classic page where the Start page has no contact search', () => {
    const none = { canSwitch: false };
    expect(step(background(), none).kind).toBe('wait');
    const go = { kind: 'order', action: { do: 'go', page: 'contact-search' } };
    expect(step({ ...background(), waitedLongEnough: true }, none)).toMatchObject(go);
    const both = { ...background(), pagesTried: ['search', 'contact-search'] as const };
    expect(step({ ...both, waitedLongEnough: true }, none).kind).toBe('hand-over');
    const did = {
      do: 'switch-to-contacts',
      ended: 'stopped' as const,
      what: 'too-slow',
      leftAlone: [],
    };
    expect(step(background(['switch-to-contacts']), {}, { lastAction: did })).toMatchObject(go);
  });

  it('asks for inactive contacts where they are wanted, and waits where it can’t search', () => {
    const inactive = { ...background(['switch-to-contacts']), inactive: true };
    const search = { do: 'search', text: 'a@example.org' };
    expect(step(inactive, there)).toEqual({ kind: 'order', action: { ...search, inactive: true } });
    expect(step(background(), there)).toEqual({ kind: 'order', action: search });
    expect(step(background(), { ...there, canSearch: false })).toEqual({ kind: 'wait' });
    const typed = { ...there, query: ' a@example.org ', results: [] };
    expect(step(background(['search']), typed).kind).toBe('found');
  });

  it('never orders the same step twice', () => {
    expect(step(background(['switch-to-contacts']), {}).kind).toBe('wait');
    expect(step(background(['search']), { ...there, query: 'else' }).kind).toBe('wait');
  });

  it('never takes the results of another search', () => {
    expect(step(background(['search']), { ...there, query: 'else', results: [] }).kind).toBe(
      'wait',
    );
    const inactive = { ...background(['search']), inactive: true };
    const list = { ...there, query: 'a@example.org', results: [] };
    expect(step(inactive, { ...list, inactive: false }).kind).toBe('wait');
    expect(step(inactive, { ...list, inactive: true }).kind).toBe('found');
  });

  it('waits while the page is busy or not drawn', () => {
    expect(step(background(), { busy: true }).kind).toBe('wait');
    expect(nextStep(background(), context(seen({ kind: 'unknown', loading: true }))).kind).toBe(
      'wait',
    );
  });

  it('hands over what stopped, and a page that is no search', () => {
    const did = { do: 'search', ended: 'stopped' as const, what: 'busy', leftAlone: [] };
    expect(step(background(), there, { lastAction: did }).kind).toBe('hand-over');
    const student = { dcid: '1', name: 'A' };
    const other = seen({ kind: 'access-accounts', student });
    expect(nextStep(background(), context(other)).kind).toBe('hand-over');
  });

  it('waits for the page to do what its address asks, then fills the field itself', () => {
    const byAddress = { ...background(), pagesTried: ['contact-search'] as const };
    const waiting = { ...byAddress, mayFollowAddress: true };
    expect(step(waiting, there).kind).toBe('wait');
    expect(step(waiting, { ...there, query: 'a@example.org' }).kind).toBe('wait');
    const answer = { ...there, query: 'a@example.org', results: [] };
    expect(step(waiting, answer).kind).toBe('found');
    expect(step(byAddress, there)).toMatchObject({ kind: 'order', action: { do: 'search' } });
  });

  it('goes to the Start page where the classic page can’t be used', () => {
    const byAddress = {
      ...background(),
      pagesTried: ['contact-search'] as const,
      waitedLongEnough: true,
    };
    const go = { kind: 'order', action: { do: 'go', page: 'search' } };
    expect(step(byAddress, { ...there, canSearch: false })).toEqual(go);
    expect(step(byAddress, { ...there, narrowed: true })).toEqual(go);
    const unknown = seen({ kind: 'unknown', loading: false });
    expect(nextStep(byAddress, context(unknown))).toEqual(go);
    const did = { do: 'search', ended: 'stopped' as const, what: 'locked:query', leftAlone: [] };
    expect(step(byAddress, there, { lastAction: did })).toEqual(go);
    const tried = { ...byAddress, pagesTried: ['contact-search', 'search'] as const };
    expect(step(tried, { ...there, narrowed: true }).kind).toBe('hand-over');
  });
});

describe('the search page in front', () => {
  const waiting: Search[] = [
    {
      text: 'a@example.org',
      inactive: false,
      by: 'email',
      state: 'needs-you',
      results: [],
      more: false,
    },
  ];
  const guide = (change: Partial<SearchPage>) =>
    advise({ ...context(seen(page({ ...there, ...change }))), waiting });

  it('asks to clear a filter first, and searches only then', () => {
    const item = (change: Partial<SearchPage>) =>
      guide(change).items.find(({ id }) => id === 'searched');
    expect(item({})?.offers).toHaveLength(1);
    expect(item({ narrowed: true })).toMatchObject({ state: 'now', offers: [] });
    expect(item({ narrowed: true })?.hints.join(' ')).toContain('Clear that first');
  });

  it('says so when the last task is finished and none is open', () => {
    const [open] = clashed();
    if (!open) throw new Error('There is no task.');
    const finished = (outcome: 'done' | 'different') => ({ ...open, ended: { outcome, at: 2 } });
    const heading = (...tasks: Task[]) => advise(context(seen(page(there)), { tasks })).heading;
    expect(heading(finished('done'))).toBe('All set: the last task is finished');
    for (const tasks of [[], [finished('different')], [open, finished('done')]])
      expect(heading(...tasks)).toBe('Find a contact');
  });
});
