import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { resolveClash } from '../../../../lib/rules/resolve-clash/resolve-clash.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { en, en as t } from '../../spoken.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  now,
  original,
  says,
  searched,
} from '../clash-steps.ts';
import { onContact } from '../family.ts';

const RESULTS = [found('5120', { hasAccount: true })];

const chosen = () => answer('same', searched(clashed(), RESULTS));

const first = (tasks: Task[]): Task => {
  if (!tasks[0]) throw new Error('no task');
  return tasks[0];
};

describe('the guide of a clash', () => {
  const guide = (
    task: Task,
    role: 'original' | 'candidate' | 'duplicate',
    page: ContactPage,
    facts: Partial<Facts> = {},
  ) => resolveClash(onContact(page, facts, { tasks: [task] }), task, role);
  const label = (clash: Task['clash']) =>
    guide({ ...first(clashed()), clash }, 'duplicate', duplicate()).items?.[0]?.label;

  it('is the retire guide on the duplicate once there is an original', () => {
    expect(guide(first(clashed()), 'duplicate', duplicate()).guide).toBe('clash');
    expect(guide(first(chosen()), 'duplicate', duplicate()).guide).toBe('retire');
    expect(guide(first(chosen()), 'original', original()).guide).toBe('clash');
    expect(guide(first(clashed()), 'candidate', original()).guide).toBe('clash');
  });

  it('begins with what was noticed, or found before any clash', () => {
    expect(label('found')).toBe(t.clash.foundFirst({ email: CARLOS }));
    for (const clash of ['email-taken', 'unclear'] as const)
      expect(label(clash)).toBe(t.clash.noticed({ email: CARLOS }));
    expect(label('username-taken')).toBe(t.clash.noticedUsername);
  });

  it('the search is done on a contact that may be the original', () => {
    const state = (...args: Parameters<typeof guide>) =>
      guide(...args).items?.find(({ id }) => id === 'found')?.state;
    expect(state(first(clashed()), 'duplicate', duplicate())).toBe('now');
    expect(state(first(searched(clashed(), RESULTS)), 'duplicate', duplicate())).toBe('done');
    expect(state(first(searched(clashed(), [])), 'duplicate', duplicate())).toBe('now');
    expect(state(first(clashed()), 'candidate', original())).toBe('done');
    expect(state(first(chosen()), 'original', original())).toBe('done');
  });

  it('needs the records if a number or the phones are not known, or the duplicate was not read', () => {
    const needs = (page: ContactPage, tasks = chosen()) =>
      guide(first(tasks), 'duplicate', page, { records: 'read' }).needsRecords;
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
    expect(guide(first(chosen()), 'duplicate', duplicate()).needsRecords).toBe(true);
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

const unsaved = (change: Partial<ContactPage> = {}): ContactPage => {
  const { contactId: _, ...page } = duplicate(change);
  return page;
};

describe('a duplicate that was never saved, once the original is known', () => {
  const tasks = () =>
    answer(
      'same',
      searched(clashed(unsaved()), [
        found('5120', { hasAccount: true }),
        found('5130', { hasAccount: true }),
      ]),
    );
  const advice = () => says(tasks(), unsaved());

  it('leads to the original, where the student is added', () => {
    expect(now(advice())).toMatchObject({
      id: 'attached-4213',
      offers: [{ label: 'Open contact', action: { do: 'go', page: 'contact', id: '5120' } }],
    });
  });

  it('has nothing to retire until it is safe', () => {
    expect(advice().items.filter(({ id }) => id.startsWith('evidence-'))).toEqual([]);
  });

  it('still lists the results, each with a comparison', () => {
    const cards = advice().lists[0]?.cards ?? [];
    expect(cards.map(({ id }) => id)).toEqual(['5120', '5130']);
    expect(cards.flatMap(({ tags }) => tags.map(({ text }) => text))).not.toContain(
      en.found.ruledOut,
    );
    expect(cards[0]?.offers[0]?.action).toEqual({
      do: 'compare',
      pair: { id: 'new', other: '5120' },
    });
  });

  it('needs no records once its page was read', () => {
    const half = ({ addresses: _, ...page }: ContactPage) => page as ContactPage;
    const unasked = { records: 'not-asked' as const };
    expect(says(clashed(half(unsaved())), half(unsaved()), unasked).needsRecords).toBe(false);
    // A saved one is read by its records.
    expect(says(clashed(half(duplicate())), half(duplicate()), unasked).needsRecords).toBe(true);
  });
});

describe('if the search found nobody', () => {
  const offered = (search: Partial<Search>) => {
    const tasks = clashed().map((task): Task => ({ ...task, search: ended(search) }));
    return says(tasks, duplicate()).lists[0]?.offers.map(({ label }) => label);
  };
  const byName = en.clash.byName({ name: 'Carlos Lopez' });

  it.each<[string, Partial<Search>, string[]]>([
    ['by email', {}, [en.clash.inactiveToo]],
    ['by email, inactive ones too', { inactive: true }, [byName]],
    ['by name', { by: 'name', text: 'Carlos Lopez' }, [en.clash.inactiveToo]],
  ])('%s, the next way of searching is offered', (_, search, labels) => {
    expect(offered(search)).toEqual(labels);
  });

  it('but a contact without an account, the search goes on: it can’t hold the email', () => {
    const results = [found('5121', { hasAccount: false, name: 'Rosa Ferrer' })];
    expect(offered({ results })).toEqual([en.clash.inactiveToo]);
    expect(offered({ results: [found('5120', { hasAccount: true })] })).toEqual([]);
  });

  it('everything was searched only after inactive contacts, by email and by name', () => {
    const walk: [Partial<Search>, boolean][] = [
      [{}, false],
      [{ inactive: true }, false],
      [{ by: 'name', text: 'Carlos Lopez', inactive: true }, true],
    ];
    for (const [search, isEnd] of walk) {
      const tasks = clashed().map((task): Task => ({ ...task, search: ended(search) }));
      const lines = says(tasks, duplicate()).lists[0]?.lines ?? [];
      expect(lines.includes(en.found.wayOn)).toBe(isEnd);
    }
  });
});
