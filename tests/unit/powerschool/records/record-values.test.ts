/** What the site's records say (facts §9), in the ways servers may write it. */
import { describe, expect, test, vi } from 'vitest';
import type { Facts, Page } from '../../../../lib/contracts/facts.ts';
import type { Records } from '../../../../lib/powerschool/core/records-model.ts';
import { mergeRecords, recordPaths, recordsKey } from '../../../../lib/powerschool/pages.ts';
import {
  addressesIn,
  contactsIn,
  list,
  phonesIn,
  word,
  yes,
} from '../../../../lib/powerschool/records/record-values.ts';
import {
  fetchRecords,
  readRecords,
  toRecord,
} from '../../../../lib/powerschool/records/records-client.ts';

const SITE = 'https://demo.powerschool.com';
const live = new AbortController().signal;
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

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
    expect(account({ enabled: 'x', userName: ' ' })).toEqual([false, undefined]);
    expect(account(null)).toEqual([false, undefined]);
  });

  test('emails without an address are none', () => {
    expect(of({ emails: [{ address: ' a@example.org' }, { address: '' }, {}] })?.emails).toEqual([
      'a@example.org',
    ]);
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
      })?.students.map(({ dcid }) => dcid),
    ).toEqual(['1', '2', '5', '6']);
  });
});

describe('which records belong to a page', () => {
  const student: Page = {
    kind: 'student-contacts',
    student: { dcid: '5', name: '', number: undefined },
  };
  const contact = (contactId?: string) =>
    ({
      kind: 'contact',
      contactId,
      students: [{ key: '7', dcid: '7' }, { key: 'row:1' }, { key: '8', dcid: '8', number: '1' }],
    }) as Page;
  const search = (...ids: string[]) =>
    ({ kind: 'search', results: ids.map((contactId) => ({ contactId })) }) as Page;

  test('a contact’s own, a student’s contacts, each contact that was found', () => {
    expect(recordsKey(contact('4'))).toBe('contact/4');
    expect(recordsKey(contact())).toBe('');
    expect(recordsKey(student)).toBe('student/5');
    expect(recordsKey(search('4', '5'))).toBe('contact/4,contact/5');
    expect(recordsKey({ kind: 'search' } as Page)).toBe('');
    expect(recordsKey({ kind: 'unknown', loading: false })).toBe('');
    expect(recordsKey({ kind: 'access-accounts', student: { dcid: '5' } } as Page)).toBe('');
  });

  const reader = (answers: unknown) => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => json(answers));
    const session: { records?: Records } = {};
    const read = (page: Page, signal = live, lookUpId?: string) =>
      readRecords(
        { fetch: fetch as never },
        session,
        { site: SITE, paths: recordPaths(page) },
        signal,
        lookUpId,
      );
    return { fetch, session, read };
  };

  test('they are read once for each page, and told as new', async () => {
    const { fetch, session, read } = reader({ contactId: 4 });
    expect(await read(contact('4'))).toBe(true);
    expect(session.records).toMatchObject({
      key: 'contact/4',
      state: 'read',
      contacts: [{ contactId: '4' }],
    });
    expect(await read(contact('4'))).toBe(false);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledWith(`${SITE}/ws/contacts/contact/4`, {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      signal: live,
    });
    expect(await read(contact('5'))).toBe(true);
    expect(await read({ kind: 'unknown', loading: false })).toBe(false);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('while they are asked for, that is said; another page’s answer comes too late', async () => {
    const { session, read } = reader({ contactId: 4 });
    const first = read(contact('4'));
    expect(session.records).toEqual({ key: 'contact/4', state: 'asked', contacts: [] });
    const second = read(student);
    expect(await first).toBe(false);
    expect(await second).toBe(true);
    expect(session.records?.key).toBe('student/5');
  });

  test('an errand that was called off leaves nothing behind', async () => {
    const over = new AbortController();
    over.abort();
    const session: { records?: Records } = {};
    const fetch = async () => Promise.reject(new Error('aborted'));
    const read = readRecords(
      { fetch: fetch as never },
      session,
      { site: SITE, paths: recordPaths(contact('4')) },
      over.signal,
    );
    expect([await read, session.records]).toEqual([false, undefined]);
  });

  test('what was refused, or not asked, has nobody in it; what is no contact is passed over', async () => {
    const of = (page: Page, answer: unknown) =>
      fetchRecords(SITE, recordPaths(page), (async () => json(answer)) as never, live);
    expect(await of(search('4', '../x'), [])).toEqual({
      key: 'contact/4,contact/../x',
      state: 'not-asked',
      contacts: [],
    });
    for (const id of ['4x', 'x4', '4/5', '../contact/5', '5/../contact/4'])
      expect((await of(search(id), [])).state).toBe('not-asked');
    expect(
      await of(contact('4'), [null, 'x', { firstName: 'Ana' }, { contactId: 4 }]),
    ).toMatchObject({ state: 'read', contacts: [{ contactId: '4' }] });
    const refused = await fetchRecords(
      SITE,
      recordPaths(contact('4')),
      (async () => new Response('<html>')) as never,
      live,
    );
    expect(refused).toEqual({ key: 'contact/4', state: 'refused', contacts: [] });
  });

  test.each([404, 204])('a contact that is not there, as %s says, is gone', async (status) => {
    const session: { contactLookup?: Facts['contactLookup'] } = {};
    const headers = { 'content-type': 'application/json' };
    const fetch = async () => new Response(null, { status, headers });
    const page: Page = { kind: 'unknown', loading: false };
    await readRecords(
      { fetch: fetch as never },
      session,
      { site: SITE, paths: recordPaths(page) },
      live,
      '9',
    );
    expect(session.contactLookup).toEqual({ id: '9', kind: 'gone' });
  });

  test('one contact that the worker asks for is looked up besides', async () => {
    const { fetch, session, read } = reader({ contactId: 9 });
    expect(await read({ kind: 'unknown', loading: false }, live, '9')).toBe(true);
    expect(fetch.mock.calls[0]?.[0]).toBe(`${SITE}/ws/contacts/contact/9`);
    expect(session).toMatchObject({ contactLookup: { id: '9', kind: 'there' } });
    expect(await read({ kind: 'unknown', loading: false }, live, '9')).toBe(false);
  });

  test('a deleted contact’s answer is nobody; a page that is no JSON is a refusal', async () => {
    const of = async (status: number, type = 'application/json') => {
      const session: { records?: Records } = {};
      const answer = () =>
        new Response(status === 204 ? null : '[]', { status, headers: { 'content-type': type } });
      const fetch = async () => answer();
      await readRecords(
        { fetch: fetch as never },
        session,
        { site: SITE, paths: recordPaths(contact('4')) },
        live,
      );
      return session.records?.state;
    };
    expect(await of(404, 'text/html')).toBe('refused');
    expect([await of(404), await of(204, 'text/html'), await of(200)]).toEqual([
      'read',
      'read',
      'read',
    ]);
    expect([
      await of(200, 'text/html'),
      await of(500),
      await of(401),
      await of(200, 'application/problem+JSON'),
    ]).toEqual(['refused', 'refused', 'refused', 'read']);
  });
});

describe('what they add to the page', () => {
  const records = (...contacts: object[]): Records => ({
    key: '',
    state: 'read',
    contacts: contacts.map((one) => toRecord(one)).filter((one) => one !== null),
  });

  test('numbers to a contact’s students, by their dcid, where the page has none', () => {
    const page = {
      kind: 'contact',
      contactId: '4',
      students: [{ dcid: '7' }, { key: 'row:1' }, { dcid: '8', number: '1' }, { dcid: '9' }],
    } as never as Page;
    const contactStudents = [
      { dcid: 7, studentNumber: 1007 },
      { dcid: 8, studentNumber: 1008 },
      { studentNumber: 1009 },
    ];
    mergeRecords(
      page,
      records(
        { contactId: 5, contactStudents: [{ dcid: 9, studentNumber: 5 }] },
        { contactId: 4, contactStudents },
      ),
    );
    expect(page.kind === 'contact' && page.students?.map(({ number }) => number)).toEqual([
      '1007',
      undefined,
      '1',
      undefined,
    ]);
    const bare = { kind: 'contact', contactId: '6' } as Page;
    mergeRecords(bare, records({ contactId: 4 }));
    expect(bare).toEqual({ kind: 'contact', contactId: '6' });
  });

  test('to results what the row does not say; its own students stay where the record has none', () => {
    const result = () => ({
      contactId: '4',
      name: '',
      students: [{ name: 'Leo' }],
      emails: ['A@example.org', 'b@example.org'],
    });
    const page = { kind: 'search', results: [result()] } as never as Page;
    mergeRecords(
      page,
      records({
        contactId: 4,
        emails: [
          { address: 'a@example.org' },
          { address: 'C@example.org' },
          { address: 'C@example.org' },
        ],
      }),
    );
    expect(page).toMatchObject({
      results: [
        {
          students: [{ name: 'Leo' }],
          emails: ['A@example.org', 'b@example.org', 'C@example.org'],
        },
      ],
    });
    const bare = { kind: 'search' } as Page;
    mergeRecords(bare, records({ contactId: 4 }));
    expect(bare).toEqual({ kind: 'search' });
  });

  test('nothing to a page that has none', () => {
    const page = { kind: 'unknown', loading: false } as Page;
    mergeRecords(page, records({ contactId: 4 }));
    expect(page).toEqual({ kind: 'unknown', loading: false });
    const student = { kind: 'student-contacts' } as Page;
    mergeRecords(student, records({ contactId: 4 }));
    expect(student).toEqual({ kind: 'student-contacts' });
  });
});
