import { expect, it } from 'vitest';
import {
  evidenceTexts,
  likelySameGroups,
  reasonTexts,
} from '../../../../lib/rules/family-map/likely-same-groups.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { contact, family, withDuplicate } from './families.ts';

const people = ['1', '2', '3', '4', '5'].map((id) => contact({ id, account: 'none' }));
const pair = (a: string, b: string) => ({
  contactIds: [a, b] as [string, string],
  reasons: [{ kind: 'name' as const, value: 'Maria Lopez' }],
});
const groupsOf = (...pairs: ReturnType<typeof pair>[]) =>
  likelySameGroups(family({ contacts: people, pairs }));
const idsIn = (groups: ReturnType<typeof likelySameGroups>) =>
  groups.map((group) => group.map(({ id }) => id));

it('puts contacts that are linked through others into one group', () => {
  expect(idsIn(groupsOf(pair('1', '2'), pair('3', '4'), pair('2', '3')))).toEqual([
    ['1', '2', '3', '4'],
    ['5'],
  ]);
  expect(idsIn(groupsOf())).toEqual([['1'], ['2'], ['3'], ['4'], ['5']]);
});

it('has the contact with the account first', () => {
  expect(idsIn(likelySameGroups(withDuplicate()))).toEqual([['9001', '9002']]);
});

it('says the evidence of a pair in one sentence', () => {
  const [found] = withDuplicate().pairs;
  expect(found && reasonTexts(found, t)).toEqual(['same email maria@example.org', 'same name']);
});

it('says for a group which two have what in common, and where the rest is', () => {
  const pairs = [pair('1', '2'), pair('2', '3'), pair('3', '4'), pair('4', '5')];
  const texts = evidenceTexts(people, { pairs }, t).map(({ text }) => text);
  expect(texts).toEqual([
    'Looks like several records of one person. Compare them one by one.',
    'Maria Lopez (1) and Maria Lopez (2): same name',
    'Maria Lopez (2) and Maria Lopez (3): same name',
    'More in the list below',
  ]);
});
