import { describe, expect, it } from 'vitest';
import type { Facts, SearchPage } from '../../../../lib/contracts/facts.ts';
import { type Errand, nextStep } from '../../../../lib/rules/pages/search-page.ts';
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
const errand = (ordered: string[] = []): Errand => ({
  text: 'a@example.org',
  inactive: false,
  ordered,
  ripe: false,
});
const step = (now: Errand, change: Partial<SearchPage>, facts: Partial<Facts> = {}) =>
  nextStep(now, context(seen(page(change), facts)));
const there = { mode: 'contacts', canSearch: true } as const;

describe('a background search, step by step', () => {
  it('switches to contacts, then searches, then reads', () => {
    expect(step(errand(), {})).toMatchObject({
      kind: 'order',
      action: { do: 'switch-to-contacts' },
    });
    expect(step(errand(['switch-to-contacts']), there)).toMatchObject({
      kind: 'order',
      action: { do: 'search', text: 'a@example.org' },
    });
    const done = errand(['switch-to-contacts', 'search']);
    expect(step(done, { ...there, query: 'a@example.org' }).kind).toBe('wait');
    expect(step(done, { ...there, query: 'a@example.org', results: [] }).kind).toBe('found');
  });

  it('goes to the classic page where the Start page has no contact search', () => {
    const none = { canSwitch: false };
    expect(step(errand(), none).kind).toBe('wait');
    const go = { kind: 'order', action: { do: 'go', page: 'contact-search' } };
    expect(step({ ...errand(), ripe: true }, none)).toMatchObject(go);
    expect(step({ ...errand(['go']), ripe: true }, none).kind).toBe('hand-over');
    const did = { do: 'switch-to-contacts', ended: 'stopped' as const, what: 'too-slow', kept: [] };
    expect(step(errand(['switch-to-contacts']), {}, { lastAction: did })).toMatchObject(go);
  });

  it('asks for inactive contacts where they are wanted, and waits where it can’t search', () => {
    const inactive = { ...errand(['switch-to-contacts']), inactive: true };
    const search = { do: 'search', text: 'a@example.org' };
    expect(step(inactive, there)).toEqual({ kind: 'order', action: { ...search, inactive: true } });
    expect(step(errand(), there)).toEqual({ kind: 'order', action: search });
    expect(step(errand(), { ...there, canSearch: false })).toEqual({ kind: 'wait' });
    const typed = { ...there, query: ' a@example.org ', results: [] };
    expect(step(errand(['search']), typed).kind).toBe('found');
  });

  it('never orders the same step twice', () => {
    expect(step(errand(['switch-to-contacts']), {}).kind).toBe('wait');
    expect(step(errand(['search']), { ...there, query: 'else' }).kind).toBe('wait');
  });

  it('never takes the results of another search', () => {
    expect(step(errand(['search']), { ...there, query: 'else', results: [] }).kind).toBe('wait');
    expect(step(errand(), { ...there, query: 'a@example.org', results: [] }).kind).toBe('order');
  });

  it('waits while the page is busy or not drawn', () => {
    expect(step(errand(), { busy: true }).kind).toBe('wait');
    expect(nextStep(errand(), context(seen({ kind: 'unknown', loading: true }))).kind).toBe('wait');
  });

  it('hands over what stopped, and a page that is no search', () => {
    const did = { do: 'search', ended: 'stopped' as const, what: 'busy', kept: [] };
    expect(step(errand(), there, { lastAction: did }).kind).toBe('hand-over');
    const student = { dcid: '1', name: 'A' };
    const other = seen({ kind: 'access-accounts', student });
    expect(nextStep(errand(), context(other)).kind).toBe('hand-over');
  });
});
