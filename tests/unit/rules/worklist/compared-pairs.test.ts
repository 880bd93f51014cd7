import { beforeEach, expect, it, vi } from 'vitest';
import { compareNames } from '../../../../lib/rules/values/compare-names.ts';
import { matchPeople } from '../../../../lib/rules/values/match-people.ts';
import { matchOnce } from '../../../../lib/rules/worklist/compared-pairs.ts';
import { findLikelySame } from '../../../../lib/rules/worklist/likely-same.ts';
import { contact } from './listed-people.ts';

vi.mock('../../../../lib/rules/values/match-people.ts', async (load) => {
  const original = await load<typeof import('../../../../lib/rules/values/match-people.ts')>();
  return { ...original, matchPeople: vi.fn(original.matchPeople) };
});
vi.mock('../../../../lib/rules/values/compare-names.ts', async (load) => {
  const original = await load<typeof import('../../../../lib/rules/values/compare-names.ts')>();
  return { ...original, compareNames: vi.fn(original.compareNames) };
});
const comparisons = () => vi.mocked(matchPeople).mock.calls.length;
const names = () => vi.mocked(compareNames).mock.calls.length;
beforeEach(() => void vi.clearAllMocks());

/** A mother and her copy, who share an email that nobody else has. */
const family = (n: number) =>
  [0, 1].map((copy) =>
    contact({
      contactId: `${n}${copy}`,
      name: 'Maria Lopez',
      emails: [{ address: `maria${n}@example.org` }],
      phones: [],
      addresses: [],
    }),
  );
const none: ReadonlySet<string> = new Set();
const found = (contacts: Parameters<typeof findLikelySame>[0]) => [
  ...findLikelySame(contacts, none).keys(),
];

it('compares each pair once, however often the list is built', () => {
  const list = Array.from({ length: 200 }, (_, n) => family(n + 1)).flat();
  expect(found(list)).toHaveLength(400);
  expect(comparisons()).toBe(200);
  vi.clearAllMocks();
  expect(found(list)).toHaveLength(400);
  expect([comparisons(), names()]).toEqual([0, 0]);
});

it('compares only the pairs that have a new contact', () => {
  const list = Array.from({ length: 200 }, (_, n) => family(n + 1)).flat();
  found(list);
  vi.clearAllMocks();
  expect(found([...list, ...family(999)])).toHaveLength(402);
  expect(comparisons()).toBe(1);
});

it('compares a pair again once their email has more holders', () => {
  const person = {
    name: 'Maria Lopez',
    emails: ['maria@example.org'],
    phones: [],
    addresses: [],
    students: [],
  };
  const other = { ...person };
  let holders = 2;
  const match = () => matchOnce(person, other, { country: 'US', holdersOf: () => holders });
  expect([match().against, match().against]).toEqual([[], []]);
  expect(comparisons()).toBe(1);
  holders = 9;
  expect(match().against).toMatchObject([{ kind: 'shared-value', count: 9 }]);
  expect(comparisons()).toBe(2);
});
