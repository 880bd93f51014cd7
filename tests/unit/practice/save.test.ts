import { expect, it } from 'vitest';
import type { School, SchoolChange } from '../../../lib/contracts/practice/school.ts';
import { saveChange } from '../../../lib/practice/save.ts';
import { contactOf, newSchool, PEOPLE } from '../../../lib/practice/school.ts';

const { newParent, duplicate, original, firstChild, sibling } = PEOPLE;
const EMAIL = 'rachel.brooks@example.org';
const account = (id: string, email: string, password = 'long-enough'): SchoolChange => ({
  save: 'account',
  id,
  account: { enabled: true, username: email, email },
  password,
  confirm: password,
});
const saveAll = (changes: SchoolChange[], start: School = newSchool()) =>
  changes.reduce((school, change) => saveChange(school, change).school, start);

it('saves an email; the first one is the primary, and there is only one of these', () => {
  const email = (address: string, primary: boolean): SchoolChange => ({
    save: 'email',
    id: newParent,
    email: { type: 'Current', address, primary },
  });
  const school = saveAll([email(EMAIL, false), email('r@example.org', true)]);
  expect(contactOf(school, newParent)?.emails).toEqual([
    { type: 'Current', address: EMAIL, primary: false },
    { type: 'Current', address: 'r@example.org', primary: true },
  ]);
  expect(saveChange(school, email('no address', false)).refusals).toEqual([
    'Enter a valid email address.',
  ]);
});

it('refuses an account whose email is another account’s, in PowerSchool’s words, and remembers it', () => {
  const { school, refusals } = saveChange(
    newSchool(),
    account(duplicate, 'Daniel.Ortiz@example.org'),
  );
  expect(refusals).toEqual([
    'The account email address is already in use by another access account',
  ]);
  expect(school.wasRefused).toBe(true);
  expect(contactOf(school, duplicate)?.account).toBeUndefined();
});

it('refuses a username that is another account’s', () => {
  const change = account(duplicate, 'new@example.org');
  const { refusals } = saveChange(newSchool(), {
    ...change,
    account: { enabled: true, username: 'daniel.ortiz@example.org', email: 'new@example.org' },
  } as SchoolChange);
  expect(refusals).toEqual(['Username not available']);
});

it.each([
  ['no username', account(newParent, ''), 'Enter a username.'],
  ['a short password', account(newParent, EMAIL, 'short'), 'at least 8 characters'],
  [
    'two passwords',
    { ...account(newParent, EMAIL), confirm: 'other' } as SchoolChange,
    'The passwords do not match.',
  ],
])('refuses an account with %s, and remembers no clash', (_, change, message) => {
  const { school, refusals } = saveChange(newSchool(), change);
  expect(refusals.join()).toContain(message);
  expect(school.wasRefused).toBe(false);
});

it('saves an account, and takes an edit of it without a password', () => {
  const school = saveAll([account(newParent, EMAIL), account(newParent, 'rb@example.org', '')]);
  expect(contactOf(school, newParent)?.account?.username).toBe('rb@example.org');
});

it('adds students once a relationship is chosen, and edits one', () => {
  const add = (relationship: string): SchoolChange => ({
    save: 'students',
    id: original,
    links: [{ dcid: sibling, relationship, access: true }],
  });
  expect(saveChange(newSchool(), add('')).refusals).toEqual([
    'Select a relationship for each student.',
  ]);
  const school = saveAll([
    add('Father'),
    {
      save: 'link',
      id: newParent,
      link: { dcid: firstChild, relationship: 'Mother', access: true },
    },
  ]);
  expect(contactOf(school, original)?.links.map(({ dcid }) => dcid)).toContain(sibling);
  expect(contactOf(school, newParent)?.links).toEqual([
    { dcid: firstChild, relationship: 'Mother', access: true },
  ]);
});

it('saves a phone, names and Active, and deletes a contact', () => {
  const phone = { type: 'Home', number: '555-0199', preferred: false, sms: false };
  const school = saveAll([
    { save: 'phone', id: original, phone },
    { save: 'contact', id: original, first: 'Dan', last: 'Ortiz', active: false },
    { save: 'remove', id: duplicate },
  ]);
  expect(contactOf(school, original)).toMatchObject({
    first: 'Dan',
    active: false,
    phones: [phone],
  });
  expect(contactOf(school, duplicate)).toBeUndefined();
  expect(
    saveChange(school, { save: 'phone', id: original, phone: { ...phone, number: '' } }).refusals,
  ).toEqual(['Enter a phone number.']);
  expect(saveChange(school, { save: 'remove', id: duplicate }).refusals).toHaveLength(1);
});
