import { describe, expect, it } from 'vitest';
import {
  byHand,
  dismissItems,
  isRead,
  readSnapshot,
  seenOnOriginal,
  unresolved,
} from '../../../../lib/rules/task/carry-over-progress.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  original,
  phone,
  searched,
} from '../clash-steps.ts';
import { ana, contact } from '../family.ts';

const one = (tasks: readonly Task[]) => tasks[0] as Task;

const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });

describe('a duplicate’s values', () => {
  const knowing = duplicate({
    phones: [phone('555-0112')],
    students: [{ ...ana, custody: true, pickup: true }],
  });
  const same = one(answer('same', searched(clashed(knowing), [holder])));
  it('need all sections, and cover current students', () => {
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
    const none = { phones: [], emails: [], addresses: [], flags: [], relationships: [] };
    const details = [{ field: 'name', value: 'Carlos Lopez' }];
    expect(fresh).toEqual({ ...none, details });
    expect(
      readSnapshot(duplicate({ students: [{ ...ana, relationship: '' }] }))?.relationships,
    ).toEqual([]);
  });
  it('flags are there only if all are set; a relationship only if it is equal', () => {
    const is = (row: object) =>
      byHand(same, { students: [{ ...ana, ...row }] })
        .filter(({ kind }) => kind !== 'detail')
        .map(({ kind, state: is, other }) => [kind, is, other]);
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
    expect(byHand(strange, {}).map(({ kind }) => kind)).toEqual(['relationship', 'detail']);
  });
  it('count as read once every saved duplicate was open, or is gone', () => {
    const [first] = same.duplicates as [Task['duplicates'][number]];
    const unread = { ...first, contactId: '2', snapshot: undefined };
    const read = (duplicates: Task['duplicates']) => isRead({ ...same, duplicates });
    expect(read([first])).toBe(true);
    expect(read([first, unread])).toBe(false);
    expect(read([first, { ...unread, contactId: undefined }])).toBe(true);
    expect(read([first, { ...unread, retired: { outcome: 'deleted', at: 1 } }])).toBe(true);
    expect(read([first, { ...unread, retired: { outcome: 'inactive', at: 1 } }])).toBe(false);
  });
  it('are dismissed once by key, and logged as not needed or decided', () => {
    const keys = unresolved(same);
    expect(keys).toHaveLength(5);
    const waved = { ...same, ...dismissItems(same, keys, 6) };
    expect(unresolved(waved)).toEqual([]);
    expect(waved.steps.slice(same.steps.length)).toEqual([
      { at: 6, kind: 'dismissed', what: '555-0112 (Mobile)' },
      { at: 6, kind: 'dismissed', what: CARLOS },
      {
        at: 6,
        kind: 'decided',
        what: 'Ana Lopez',
        things: ['custody', 'pickup', 'relationship'],
      },
      { at: 6, kind: 'decided', what: 'Carlos Lopez', things: ['name'] },
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
  it('count as carried over when the original shows them later', () => {
    const before = { ...same, ...seenOnOriginal(same, original({ students: [ana] }), 4) };
    expect(before.carried.map(({ kind: is }) => is).sort()).toEqual([
      'lacking',
      'lacking',
      'there',
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
