import { expect, it } from 'vitest';
import { limitPeople, MOST_PEOPLE } from '../../../../lib/rules/family-map/limit-people.ts';
import { child, contact, family, tie } from './families.ts';

const children = (count: number) => Array.from({ length: count }, (_, n) => child({ id: `${n}` }));
const contacts = (count: number) =>
  Array.from({ length: count }, (_, n) => contact({ id: `c${n}` }));
const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);

it('leaves a family of fifteen as it is', () => {
  const whole = family({ children: children(6), contacts: contacts(9), ties: [] });
  expect(limitPeople(whole)).toBe(whole);
});

it.each([
  [20, 2],
  [2, 20],
  [9, 14],
  [40, 40],
])('%i children and %i contacts: no more boxes than have room, and everyone is counted', (a, b) => {
  const limited = limitPeople(family({ children: children(a), contacts: contacts(b), ties: [] }));
  expect(limited.children.length + limited.contacts.length).toBeLessThanOrEqual(MOST_PEOPLE);
  const sum = (people: readonly { count?: number | undefined }[]) =>
    people.reduce((total, { count = 1 }) => total + count, 0);
  expect([sum(limited.children), sum(limited.contacts)]).toEqual([a, b]);
});

it('draws the row’s own people and likely duplicates before the others, and inactive ones last', () => {
  const limited = limitPeople(
    family({
      children: children(20).map((each) => ({ ...each, isSubject: each.id === '19' })),
      contacts: contacts(20).map((each) => ({ ...each, active: each.id !== 'c0' })),
      ties: [],
      pairs: [{ contactIds: ['c18', 'c19'], reasons: [] }],
    }),
  );
  expect(idsOf(limited.children)).toContain('19');
  expect(idsOf(limited.contacts)).toEqual(expect.arrayContaining(['c18', 'c19']));
  expect(idsOf(limited.contacts)).not.toContain('c0');
  expect(limited.pairs).toHaveLength(1);
});

it('a line to the others shows missing access, whichever child it is missing for', () => {
  const limited = limitPeople(
    family({
      children: children(20),
      contacts: [contact({ id: 'c0' })],
      ties: children(20).map(({ id }) =>
        tie({ childId: id, contactId: 'c0', access: id !== '19' }),
      ),
    }),
  );
  const group = limited.children.find(({ count }) => count);
  const lines = limited.ties.filter(({ childId }) => childId === group?.id);
  expect(lines.map(({ access, current }) => [access, current])).toEqual([[false, undefined]]);
});
