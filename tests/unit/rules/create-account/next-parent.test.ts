/** A parent is done: the next one is a click away. */
import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { isComplete } from '../../../../lib/rules/create-account/next-parent.ts';
import { accountDrawer, ana, contact, context, email, seen } from '../family.ts';

const CARLOS = 'carlos.lopez@example.org';
const sees = { ...ana, access: true };
const done = (change: Partial<ContactPage> = {}) =>
  contact({
    emails: [email(CARLOS)],
    account: { enabled: true, username: CARLOS, email: CARLOS },
    students: [sees],
    ...change,
  });
const next = (page: ContactPage, facts: Partial<Facts> = {}) =>
  advise(context(seen(page, facts))).lists.find(({ id }) => id === 'next-parent')?.offers ?? [];

it('opens the contacts of each child, by its name', () => {
  const diego = { ...sees, key: '3107', dcid: '3107', name: 'Lopez, Diego' };
  expect(next(done({ students: [sees, diego] }))).toMatchObject([
    { label: 'Contacts of Ana Lopez', action: { do: 'go', page: 'student-contacts', id: '4213' } },
    { label: 'Contacts of Diego Lopez', action: { id: '3107' } },
  ]);
});

it('waits until nothing is left to do here', () => {
  expect(next(done({ students: [ana] }))).toEqual([]);
  expect(next(done(), { drawer: accountDrawer() })).toEqual([]);
});

it('names no child of the past, none that can’t be opened, and no whole class', () => {
  const past = { ...sees, current: false };
  expect(next(done({ students: [past] }))).toEqual([]);
  const { dcid: _, ...withoutNumber } = sees;
  expect(next(done({ students: [{ ...withoutNumber, key: 'row:0' }] }))).toEqual([]);
  const many = ['1', '2', '3', '4', '5'].map((dcid) => ({ ...sees, key: dcid, dcid }));
  expect(next(done({ students: many }))).toEqual([]);
});

it('knows a finished guide by its steps', () => {
  expect(isComplete({ guide: 'create-account', items: [] })).toBe(true);
  expect(isComplete({ guide: 'retire', items: [] })).toBe(false);
});
