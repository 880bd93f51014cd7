/** What the site's records say (facts §9), in the ways servers may write it. */
import { describe, expect, test } from 'vitest';
import { toRecord } from '../../../../lib/powerschool/records/contact-record.ts';
import {
  addressesIn,
  contactsIn,
  list,
  phonesIn,
  word,
  yes,
} from '../../../../lib/powerschool/records/record-values.ts';

describe('odd values', () => {
  test('a word is a text or a number; a yes only a yes', () => {
    expect([' a ', 7, 0, null, undefined, {}, ['a'], true].map(word)).toEqual([
      'a',
      '7',
      '0',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect([true, false, 'true', 1, null].map(yes)).toEqual([
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a list may be one thing alone', () => {
    expect(list([{ a: 1 }, null, 7, ['x'], 'y'])).toEqual([{ a: 1 }]);
    expect(list({ a: 1 })).toEqual([{ a: 1 }]);
    expect([list(null), list('x'), list(7)]).toEqual([[], [], []]);
  });

  test('contacts stand in a list, alone, or in lists of an object', () => {
    const one = { contactId: 4 };
    expect(contactsIn([one, one])).toEqual([one, one]);
    expect(contactsIn(one)).toEqual([one]);
    expect(contactsIn({ contacts: [one], total: 1, more: [one] })).toEqual([one, one]);
    expect([contactsIn(null), contactsIn('x'), contactsIn({})]).toEqual([[], [], []]);
  });
});

describe('phones', () => {
  test.each(['phoneNumber', 'number', 'phoneNumberAsEntered', 'PHONE'])('by %s', (name) => {
    expect(phonesIn([{ [name]: ' 555-0101 ' }])).toEqual([
      {
        row: '0',
        type: '',
        number: '555-0101',
        extension: '',
        preferred: undefined,
        sms: undefined,
      },
    ]);
  });

  test('by all other names', () => {
    const of = (more: object) => phonesIn([{ number: '1', ...more }])?.[0];
    for (const name of ['phoneType', 'type']) expect(of({ [name]: 'Home' })?.type).toBe('Home');
    for (const name of ['extension', 'phoneNumberExt', 'ext'])
      expect(of({ [name]: 7 })?.extension).toBe('7');
    for (const name of ['preferred', 'isPreferred'])
      expect(of({ [name]: true })?.preferred).toBe(true);
    for (const name of ['sms', 'isSms']) expect(of({ [name]: false })?.sms).toBe(false);
  });

  test('the first name that is there counts, and rows keep their place', () => {
    expect(
      phonesIn([{ phoneNumber: '1', phone: '2' }, { phoneNumber: '' }, { phoneNumber: 3 }]),
    ).toMatchObject([
      { row: '0', number: '1' },
      { row: '2', number: '3' },
    ]);
  });

  test('deleted ones go, before what was not understood is asked for', () => {
    expect(phonesIn([{ deleted: true, digits: '1' }, { phoneNumber: '2' }])).toMatchObject([
      { row: '0', number: '2' },
    ]);
    expect(phonesIn([{ deleted: 'no', phoneNumber: '2' }])).toHaveLength(1);
    expect(phonesIn([{ phoneNumber: true }])).toBeUndefined();
    expect(phonesIn({ phoneNumber: '1' })).toBeUndefined();
  });
});

describe('addresses', () => {
  const of = (more: object) => addressesIn([{ street: 'x', ...more }])?.[0];

  test.each<[string, object, false | undefined]>([
    ['has ended', { endDate: '2019-01-31' }, false],
    ['begins later', { startDate: '2999-01-31' }, false],
    ['has begun', { startDate: '2019-01-31', endDate: null }, undefined],
    ['has no dates', {}, undefined],
  ])('an address that %s', (_, dates, current) => {
    expect(of(dates)?.current).toBe(current);
  });
  test.each(['street', 'line1', 'lineOne', 'address1', 'streetAddress'])('by %s', (name) => {
    expect(addressesIn([{ [name]: '1 Elm Street' }])).toEqual([
      {
        row: '0',
        type: '',
        street: '1 Elm Street',
        unit: '',
        city: '',
        state: '',
        zip: '',
        country: '',
      },
    ]);
  });

  test('by all other names', () => {
    for (const name of ['lineTwo', 'line2', 'address2'])
      expect(of({ [name]: 'y' })?.street).toBe('x\ny');
    for (const name of ['addressType', 'type']) expect(of({ [name]: 'Home' })?.type).toBe('Home');
    for (const name of ['unit', 'apartment']) expect(of({ [name]: '3B' })?.unit).toBe('3B');
    for (const name of ['postalCode', 'zip', 'zipCode'])
      expect(of({ [name]: '07055' })?.zip).toBe('07055');
    for (const name of ['state', 'stateProvince']) expect(of({ [name]: 'NJ' })?.state).toBe('NJ');
    expect(of({ city: 'Passaic', country: 'US' })).toMatchObject({
      city: 'Passaic',
      country: 'US',
    });
  });

  test('a code that is only a number says nothing, a place with a number in it does', () => {
    expect(of({ state: '44', country: 12 })).toMatchObject({ state: '', country: '' });
    expect(of({ state: 'Area 5', country: '5th' })).toMatchObject({
      state: 'Area 5',
      country: '5th',
    });
  });

  test('is one by any of its parts but type, state and country', () => {
    const none = { street: null };
    for (const part of ['unit', 'city', 'zip'])
      expect(addressesIn([{ ...none, [part]: 'x' }])).toHaveLength(1);
    expect(addressesIn([{ ...none, type: 'Home', state: 'NJ', country: 'US' }])).toEqual([]);
    expect(addressesIn([{ ...none, line2: 'Rear' }])).toMatchObject([{ street: 'Rear' }]);
  });
});

describe('a contact', () => {
  const of = (more: object) => toRecord({ contactId: 4, ...more });
  test('its name, whichever half is there', () => {
    expect(of({ firstName: 'Ana', lastName: ' Rivera ' })?.name).toBe('Ana Rivera');
    expect(of({ lastName: 'Rivera' })?.name).toBe('Rivera');
  });

  test('has an account if a username or its state says so', () => {
    const account = (contactAccount: unknown) => {
      const record = of({ contactAccount });
      return [record?.hasAccount, record?.username];
    };
    expect(account({ userName: 'ana' })).toEqual([true, 'ana']);
    // Switched off and without a name: it may sign in elsewhere, or stand for none.
    expect(account({ enabled: false })).toEqual([undefined, undefined]);
    expect(account({ enabled: 'x', userName: ' ' })).toEqual([undefined, undefined]);
    expect(account(undefined)).toEqual([undefined, undefined]);
    expect(account(null)).toEqual([false, undefined]);
  });

  test('emails without an address are none', () => {
    const emails = [{ address: ' a@example.org' }, { address: '' }, { address: null }];
    expect(of({ emails })?.emails).toEqual(['a@example.org']);
    expect(of({ emails: [] })?.emails).toEqual([]);
  });

  test('lists that are left out, or that hold something unreadable, are not known', () => {
    expect(of({})).toMatchObject({ emails: undefined, students: undefined });
    expect(of({ contactStudents: null })?.students).toBeUndefined();
    expect(of({ contactStudents: [] })?.students).toEqual([]);
    expect(of({ emails: [{ address: 'a@example.org' }, {}] })?.emails).toBeUndefined();
  });

  test('a student whose relationships are all over does not count', () => {
    const student = (dcid: number, studentDetails?: unknown) => ({ dcid, studentDetails });
    const over = { active: false };
    expect(
      of({
        contactStudents: [
          student(1),
          student(2, []),
          student(3, [over]),
          student(4, [over, over]),
          student(5, [over, { active: true }]),
          student(6, [{}]),
        ],
      })?.students?.map(({ dcid }) => dcid),
    ).toEqual(['1', '2', '5', '6']);
  });
});
