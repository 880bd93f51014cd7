import { expect, it } from 'vitest';
import {
  accountHolder,
  contactOf,
  contactsOf,
  contactsWithEmail,
  newSchool,
  PEOPLE,
  studentOf,
} from '../../../lib/practice/school.ts';

const idsOf = (contacts: { id: string }[]) => contacts.map(({ id }) => id);
const EMAIL = 'daniel.ortiz@example.org';

it('finds contacts and students by their numbers', () => {
  const school = newSchool();
  expect(contactOf(school, PEOPLE.newParent)?.first).toBe('Rachel');
  expect(contactOf(school, '1')).toBeUndefined();
  expect(studentOf(school, PEOPLE.sibling)?.first).toBe('Leo');
  expect(idsOf(contactsOf(school, PEOPLE.sibling))).toEqual([PEOPLE.duplicate]);
});

it('finds everybody who has an email, whatever its capitals, and the inactive only when asked for', () => {
  const school = newSchool();
  const duplicate = contactOf(school, PEOPLE.duplicate);
  if (duplicate) duplicate.active = false;
  expect(idsOf(contactsWithEmail(school, EMAIL.toUpperCase(), false))).toEqual([PEOPLE.original]);
  expect(idsOf(contactsWithEmail(school, EMAIL, true))).toEqual([
    PEOPLE.duplicate,
    PEOPLE.original,
  ]);
});

it('knows whose account has an email, and that it is another contact', () => {
  const school = newSchool();
  expect(accountHolder(school, PEOPLE.duplicate, 'email', EMAIL)?.id).toBe(PEOPLE.original);
  expect(accountHolder(school, PEOPLE.original, 'username', EMAIL)).toBeUndefined();
});

it('has made-up people only', () => {
  const text = JSON.stringify(newSchool());
  const addresses = text.match(/[\w.]+@[\w.]+/g) ?? [];
  expect(new Set(addresses.map((address) => address.split('@')[1]))).toEqual(
    new Set(['example.org']),
  );
  for (const number of text.match(/\d{3}-\d{4}/g) ?? []) expect(number).toMatch(/^555-01\d\d$/);
});
