import { describe, expect, it } from 'vitest';
import {
  hasValue,
  type Person,
  sharedEmails,
  sharedPlaces,
  textsWithTwoAddresses,
} from '../../../../lib/rules/values/shared-values.ts';

const person = (more: Partial<Person>): Person => ({
  name: '',
  emails: [],
  phones: [],
  addresses: [],
  ...more,
});
const emails = (...list: string[]) => person({ emails: list });

describe('an email that both have', () => {
  it('counts once, whatever the capitals and invisible characters', () => {
    expect(sharedEmails(emails('A@x.org', 'a@x.org'), emails('a\u200b@x.org'))).toEqual([
      { kind: 'email', value: 'a@x.org' },
    ]);
  });

  it('of the account is called so, on either side', () => {
    const holder = person({ accountEmail: 'a@x.org' });
    expect(sharedEmails(emails('a@x.org'), holder)).toEqual([
      { kind: 'account-email', value: 'a@x.org' },
    ]);
  });

  it.each(['none', 'n/a', '', 'a@x', 'a@x.org, b@x.org', 'a@x.org b@x.org'])(
    'is none where it says %s',
    (text) => {
      expect(sharedEmails(emails(text), emails(text))).toEqual([]);
    },
  );
});

it.each([', ', ';', ' '])('two addresses in one field are told (%s)', (between) => {
  const both = emails(`a@x.org${between}b@x.org`);
  expect(textsWithTwoAddresses(both, emails('b@x.org'))).toEqual(both.emails);
  expect(textsWithTwoAddresses(emails('b@x.org'), both)).toEqual(both.emails);
  expect(textsWithTwoAddresses(both, emails('c@x.org'))).toEqual([]);
});

it.each(['000-000-0000', '123-4567', 'none', 'n/a', ''])('%s is no phone', (number) => {
  const one = person({ phones: [{ number }] });
  expect(sharedPlaces(one, one, 'US')).toEqual([]);
});

it.each(['none', 'same', '', '-'])('%s is no street', (street) => {
  const one = person({ addresses: [{ street, zip: '' }] });
  expect(sharedPlaces(one, one, 'US')).toEqual([]);
});

it('a value is found in whatever spelling', () => {
  const one = person({
    accountEmail: 'A@x.org',
    phones: [{ number: '(201) 555-0112' }],
    addresses: [{ street: '12 Main Street', zip: '07011' }],
  });
  expect(hasValue(one, 'email', 'a@x.org')).toBe(true);
  expect(hasValue(one, 'phone', '201.555.0112')).toBe(true);
  expect(hasValue(one, 'street', '12 main st')).toBe(true);
  expect(hasValue(one, 'street', '13 main st')).toBe(false);
});
