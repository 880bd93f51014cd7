/** When each student of a contact that has very many is to be read. */
import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import { needsFullRoster } from '../../../../lib/rules/pages/needs-full-roster.ts';
import { clashed, refusal } from '../clash-steps.ts';
import { ana, contact, context, drawer, nothingToSearch, seen } from '../family.ts';

const crowd = { count: 2000, lacking: 1, first: [ana] };
const counted = (change: Partial<ContactPage> = {}) =>
  contact({ students: undefined, studentSummary: crowd, ...change });
const wanted = (page: ContactPage, facts: Partial<Facts> = {}, more: Partial<Context> = {}) =>
  needsFullRoster(context(seen(page, facts), more));

it('is none where nothing is done, and where each was read', () => {
  expect(wanted(counted())).toBe(false);
  expect(wanted(contact(), { error: refusal })).toBe(false);
  expect(
    needsFullRoster(context(seen({ kind: 'unknown', loading: false }, { error: refusal }))),
  ).toBe(false);
});

it.each<[string, Partial<Facts>, Partial<ContactPage>, Partial<Context>]>([
  ['an error stands there', { error: refusal }, {}, {}],
  ['a drawer is open', { drawer: drawer('phone', {}) }, {}, {}],
  ['a small dialog says something', { message: 'Saved' }, {}, {}],
  ['Delete was pressed', {}, { deleting: 'asked' }, {}],
  ['something was searched for', {}, {}, { checks: [nothingToSearch('email')] }],
])('is each where %s', (_, facts, page, more) => {
  expect(wanted(counted(page), facts, more)).toBe(true);
});

it('is each where a task concerns the contact, and none for another contact’s', () => {
  const tasks = clashed();
  expect(wanted(counted({ contactId: '9002' }), {}, { tasks })).toBe(true);
  expect(wanted(counted({ contactId: '77' }), {}, { tasks })).toBe(false);
});
