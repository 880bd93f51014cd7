import { describe, expect, it } from 'vitest';
import { findView, taskLists } from '../../../../lib/rules/popup/popup-view.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';

const site = 'https://district.powerschool.com';
const other = 'https://sis.example.org';
const person = (contactId: string, more: object = {}) => ({
  contactId,
  name: 'Lopez, Carlos',
  students: [{ name: 'Lopez, Diego', school: 'RMS' }],
  emails: ['c@example.org'],
  ...more,
});
const search = (change: Partial<Search & { site: string }> = {}) => ({
  state: 'done' as const,
  text: 'c@example.org',
  by: 'email' as const,
  inactive: false,
  results: [],
  more: false,
  site,
  ...change,
});
const clocked = { t, clockTime: (at: number) => `at ${at}`, day: () => '2026-08-21' };
const task = (change: Partial<Task> = {}): Task => ({
  id: `${site} c@example.org`,
  site,
  clash: 'email-taken',
  email: 'c@example.org',
  duplicates: [{ contactId: '9002', name: 'Carlos Lopez', students: ['4213'] }],
  students: [{ key: '4213', name: 'Ana Lopez', relationship: 'Father' }],
  answers: [],
  carried: [],
  steps: [],
  openedAt: 0,
  touchedAt: 0,
  ...change,
});

describe('a search from the popup', () => {
  it.each([
    ['running', t.check.running({ text: 'c@example.org' })],
    ['needs-you', t.clash.needsYou],
    ['stopped', t.clash.searchStopped],
    ['done', t.found.none({ text: 'c@example.org' })],
  ] as const)('%s is said in a sentence', (state, line) => {
    const view = findView({ t }, search({ state }));
    expect(view.line).toBe(line);
    expect(view.running).toBe(state === 'running');
    expect(view.list !== undefined).toBe(state === 'done');
  });

  it('shows whom it found as the sidebar does, and the way to each on that site', () => {
    const results = [
      person('5120', { hasAccount: true }),
      person('5121', { hasAccount: false, students: [], phones: [] }),
      person('5302', { active: false }),
    ];
    const { list, line } = findView({ t }, search({ results, site: other }));
    expect(line).toBe('Contacts found for c@example.org');
    expect(list?.heading).toBe(line);
    expect(list?.cards.map(({ title }) => title)).toEqual([
      'Carlos Lopez, contact 5120',
      'Carlos Lopez, contact 5121',
      'Carlos Lopez, contact 5302',
    ]);
    expect(list?.cards.map(({ lines }) => lines)).toEqual([
      ['Diego Lopez (RMS)'],
      [t.found.noStudents],
      ['Diego Lopez (RMS)'],
    ]);
    expect(list?.cards.map(({ tags }) => tags.map(({ text }) => text))).toEqual([
      [t.found.hasAccount],
      [t.found.noAccount],
      [t.found.inactive],
    ]);
    expect(list?.cards.map(({ offers }) => offers[0]?.primary)).toEqual([true, false, false]);
    // One account among them is no reason to warn.
    expect(list?.lines).toEqual([]);
    expect(list?.cards[0]?.offers).toEqual([
      {
        id: 'open-5120',
        label: t.openContact,
        primary: true,
        action: { do: 'go', page: 'contact', id: '5120', site: other },
      },
      {
        id: 'help-sign-in-5120',
        label: 'Help this parent sign in',
        action: { do: 'go', page: 'contact', id: '5120', site: other, guide: 'help-sign-in' },
      },
    ]);
  });

  it('by a name, shows those who may have it before those who share the surname', () => {
    const results = [
      person('1', { name: 'Lopez, Ana' }),
      person('2', { name: 'Lopez, Carlos A.' }),
      person('3', { name: 'Lopez, Maria' }),
    ];
    const found = { ...search({ by: 'name', text: 'Lopez', results }), name: 'Carlos Lopez' };
    expect(findView({ t }, found).list?.cards.map(({ title }) => title)).toEqual([
      'Carlos A. Lopez, contact 2',
      'Ana Lopez, contact 1',
      'Maria Lopez, contact 3',
    ]);
  });

  it('offers inactive contacts once, warns of several accounts, and says when there are more', () => {
    const two = [person('1', { hasAccount: true }), person('2', { hasAccount: true })];
    const list = findView({ t }, search({ results: two, more: true })).list;
    expect(list?.lines).toEqual([...t.found.severalAccounts, t.found.more]);
    expect(list?.offers.map(({ action }) => action)).toEqual([
      { do: 'check', text: 'c@example.org', inactive: true },
    ]);
    expect(findView({ t }, search({ inactive: true })).list?.offers).toEqual([]);
  });
});

describe('tasks in the popup', () => {
  it('say where they stand; Continue leads to the site of the task', () => {
    const [open] = taskLists(clocked, [task({ site: other })]);
    const card = open?.cards[0];
    expect(card?.lines).toEqual(['Carlos Lopez', t.tasks.toFind]);
    expect(card?.offers.map(({ label }) => label)).toEqual([
      t.tasks.continue,
      t.tasks.park,
      t.clash.drop,
    ]);
    expect(card?.offers[0]?.action).toEqual({
      do: 'go',
      page: 'contact',
      id: '9002',
      site: other,
    });
    expect(card?.offers.slice(1).map(({ action }) => action)).toEqual([
      { do: 'park', taskId: card?.id, parked: true },
      { do: 'drop-task', taskId: card?.id },
    ]);
  });

  it('that are parked are taken up or discarded', () => {
    const [open] = taskLists(clocked, [task({ parked: true })]);
    expect(open?.cards[0]?.offers.map(({ label }) => label)).toEqual([
      t.tasks.takeUp,
      t.clash.drop,
    ]);
  });

  it('that are finished have their steps; the day’s table is not theirs alone', () => {
    const lists = taskLists(clocked, [
      task({
        ended: { outcome: 'done', at: 9 },
        steps: [{ at: 5, kind: 'attached', what: 'Ana Lopez', number: '10123', to: '5120' }],
      }),
    ]);
    expect(lists.map(({ heading }) => heading)).toEqual([t.tasks.finished]);
    expect(lists[0]?.cards[0]?.lines).toEqual(['at 5 Linked Ana Lopez (10123) to contact 5120']);
    expect(lists[0]?.offers).toEqual([]);
    expect(lists[0]?.cards[0]?.offers.map(({ label }) => label)).toEqual([
      t.tasks.copy,
      t.tasks.forget,
    ]);
  });

  it('are none where there are none', () => {
    expect(taskLists(clocked, [])).toEqual([]);
  });
});
