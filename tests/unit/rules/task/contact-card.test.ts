import { expect, it } from 'vitest';
import { foundCard, severalAccounts, tag } from '../../../../lib/rules/task/contact-card.ts';
import { en as t } from '../../spoken.ts';
import { found } from '../clash-steps.ts';

it('shows students, account and activity of a found contact, with a way to open it', () => {
  const student = { name: 'Lopez, Ana', school: 'Lincoln' };
  const card = foundCard({ t }, found('5120', { students: [student], hasAccount: true }));
  expect(card.title).toBe(t.found.title({ name: 'Carlos Lopez', id: '5120' }));
  expect(card.lines).toEqual([t.found.student({ name: 'Ana Lopez', school: 'Lincoln' })]);
  expect(card.tags).toEqual([{ text: t.found.hasAccount, tone: 'good' }]);
  expect(card.offers.map(({ action }) => action)).toEqual([
    { do: 'go', page: 'contact', id: '5120' },
  ]);
});

it('claims nothing about an account or students that are not known', () => {
  const card = foundCard({ t }, found('5120'));
  expect([card.tags, card.lines]).toEqual([[], []]);
  expect(foundCard({ t }, found('5120', { phones: [] })).lines).toEqual([t.found.noStudents]);
});

it('marks a contact without an account, and an inactive one', () => {
  const { tags } = foundCard({ t }, found('5120', { hasAccount: false, active: false }));
  expect(tags.map(({ text }) => text)).toEqual([t.found.noAccount, t.found.inactive]);
});

it('warns only about more than one account', () => {
  const holders = [found('1'), found('2')];
  expect(severalAccounts({ t }, holders)).toEqual([...t.found.severalAccounts]);
  expect(severalAccounts({ t }, holders.slice(1))).toEqual([]);
});

it('makes a tag only if it applies', () => {
  expect([tag(true, 'a', 'plain'), tag(false, 'a', 'plain')]).toEqual([
    [{ text: 'a', tone: 'plain' }],
    [],
  ]);
});
