import { expect, test, vi } from 'vitest';
import type { Page } from '../../../../lib/contracts/facts.ts';
import { mergeRecords, recordPaths } from '../../../../lib/powerschool/pages.ts';
import { toRecord } from '../../../../lib/powerschool/records/contact-record.ts';
import { fetchRecords } from '../../../../lib/powerschool/records/records-client.ts';

const site = 'https://demo.powerschool.com';
const live = new AbortController().signal;
const json = (body: unknown, status = 200) =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const contact = (id: number, more = {}) => ({
  contactId: id,
  firstName: 'Ana',
  lastName: 'Rivera',
  ...more,
});
const search = (count: number): Page => ({
  kind: 'search',
  mode: 'contacts',
  canSwitch: true,
  canSearch: true,
  query: '',
  more: false,
  busy: false,
  results: Array.from({ length: count }, (_, n) => ({
    contactId: `${n + 1}`,
    name: '',
    students: [],
    emails: [],
    hasAccount: undefined,
  })),
});

test('only GETs to the own site, at most four at once and twelve in all', async () => {
  let now = 0;
  let most = 0;
  const fetcher = vi.fn(async (url: string, init?: RequestInit) => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, 1));
    now--;
    expect([init?.method, init?.redirect, url.startsWith(`${site}/ws/contacts/contact/`)]).toEqual([
      'GET',
      'manual',
      true,
    ]);
    return json(contact(Number(url.split('/').pop())));
  });
  const records = await fetchRecords(site, recordPaths(search(30)), fetcher as never, live);
  expect([records.state, records.contacts.length, fetcher.mock.calls.length, most]).toEqual([
    'read',
    12,
    12,
    4,
  ]);
});

test('whatever is not JSON of a signed-in session is a refusal', async () => {
  const page = search(1);
  const of = async (answer: () => Promise<Response> | Response) =>
    (await fetchRecords(site, recordPaths(page), (async () => answer()) as never, live)).state;
  expect(await of(() => json({}, 403))).toBe('refused');
  expect(await of(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }))).toBe(
    'refused',
  );
  expect(
    await of(() => new Response('{', { headers: { 'content-type': 'application/json' } })),
  ).toBe('refused');
  expect(await of(() => Promise.reject(new TypeError('network')))).toBe('refused');
  expect(
    await of(
      () =>
        Object.assign(json({}), {}) &&
        ({ ok: false, status: 0, type: 'opaqueredirect', headers: new Headers() } as never),
    ),
  ).toBe('refused');
  expect(await of(() => json(null, 204))).toBe('read');
  const over = new AbortController();
  over.abort();
  expect(
    (
      await fetchRecords(
        site,
        recordPaths(page),
        (() => Promise.reject(new Error('aborted'))) as never,
        over.signal,
      )
    ).state,
  ).toBe('not-asked');
});

test('odd answers are read as far as they go', () => {
  expect(toRecord(null)).toBeNull();
  expect(toRecord([])).toBeNull();
  expect(toRecord({ firstName: 'x' })).toBeNull();
  expect(
    toRecord({
      contactId: 4,
      firstName: {},
      emails: 'no',
      contactStudents: [null, 7, { dcid: 3 }],
      contactAccount: [],
    }),
  ).toEqual({
    contactId: '4',
    name: '',
    active: undefined,
    emails: undefined,
    phones: undefined,
    addresses: undefined,
    mail: {},
    numbers: {},
    details: {},
    students: [{ name: '', school: '', dcid: '3', number: undefined }],
  });
  expect(
    toRecord(contact(4, { contactAccount: { enabled: false, userName: ' m ' } })),
  ).toMatchObject({ hasAccount: true, username: 'm' });
});

test('an id that is no number is never asked for', async () => {
  const page = search(1);
  if (page.kind === 'search' && page.results?.[0]) page.results[0].contactId = '../x';
  const fetcher = vi.fn();
  expect((await fetchRecords(site, recordPaths(page), fetcher, live)).state).toBe('not-asked');
  expect(fetcher).not.toHaveBeenCalled();
});

test('records add to what the page says', () => {
  const page = search(2);
  const record = toRecord(
    contact(1, {
      active: false,
      emails: [{ address: 'a@example.org' }],
      contactAccount: { enabled: true, userName: 'a' },
      contactStudents: [
        { dcid: 7, studentNumber: 1007, firstName: 'Leo', lastName: 'Rivera', schoolAbbr: 'PHS' },
      ],
    }),
  );
  mergeRecords(page, { key: '', state: 'read', contacts: record ? [record] : [] });
  expect(page.kind === 'search' && page.results).toMatchObject([
    {
      contactId: '1',
      hasAccount: true,
      username: 'a',
      active: false,
      emails: ['a@example.org'],
      students: [{ name: 'Leo Rivera', school: 'PHS', dcid: '7', number: '1007' }],
    },
    { contactId: '2', hasAccount: undefined },
  ]);
});

test('a student page asks for its contacts, also wrapped in an object', async () => {
  const page: Page = {
    kind: 'student-contacts',
    student: { dcid: '5', name: '', number: undefined },
    contacts: [
      {
        key: '4',
        contactId: '4',
        name: '',
        relationship: '',
        emails: [],
        access: undefined,
        hasAccount: undefined,
      },
    ],
  };
  const fetcher = vi.fn(async () =>
    json({ contacts: [contact(4, { active: true, contactAccount: { enabled: true } })] }),
  );
  const records = await fetchRecords(site, recordPaths(page), fetcher as never, live);
  expect(fetcher).toHaveBeenCalledWith(`${site}/ws/contacts/student/5`, expect.anything());
  mergeRecords(page, records);
  expect(page.kind === 'student-contacts' && page.contacts?.[0]).toMatchObject({
    hasAccount: true,
    enabled: true,
    active: true,
    name: '',
  });
});

const PHONE = { row: '0', type: 'Mobile', number: '555-0111', extension: '4' };
const ADDRESS = { row: '0', type: 'Home', street: '12 Maple Street', unit: '3B', zip: '00501' };

test('phones and addresses by their documented names', () => {
  const record = toRecord(
    contact(4, {
      phones: [
        {
          deleted: false,
          phoneType: 'Mobile',
          phoneNumber: '555-0111',
          extension: '4',
          preferred: true,
          sms: false,
        },
      ],
      addresses: [
        {
          addressType: 'Home',
          street: '12 Maple Street',
          linetwo: 'Rear entrance',
          unit: '3B',
          city: 'Fairmont',
          state: 'NJ',
          country: 'US',
          postalcode: '00501',
          endDate: null,
        },
      ],
    }),
  );
  expect(record?.phones).toEqual([{ ...PHONE, preferred: true, sms: false }]);
  expect(record?.addresses).toEqual([
    {
      ...ADDRESS,
      street: '12 Maple Street\nRear entrance',
      city: 'Fairmont',
      state: 'NJ',
      country: 'US',
    },
  ]);
});

test('and by other likely names; a code that is only a number says nothing', () => {
  const record = toRecord(
    contact(4, {
      phones: [{ Type: 'Mobile', Number: '555-0111', ext: 4 }],
      addresses: [
        { type: 'Home', line1: '12 Maple Street', unit: '3B', postalCode: '00501', state: 44 },
      ],
    }),
  );
  expect(record?.phones).toMatchObject([PHONE]);
  expect(record?.addresses).toMatchObject([{ ...ADDRESS, state: '', country: '', city: '' }]);
});

test('blank and deleted entries are no values, and an empty list is known to be empty', () => {
  const of = (phones: unknown) => toRecord(contact(4, { phones }))?.phones;
  expect(of([])).toEqual([]);
  expect(of([{ phoneNumber: null }, { phoneNumber: ' ' }])).toEqual([]);
  expect(of([{ phoneNumber: '555-0111', deleted: true }])).toEqual([]);
});

test('what was not understood is not known, never none', () => {
  for (const odd of [
    undefined,
    null,
    'no',
    {},
    [{ digits: '555-0111' }],
    [{ phoneNumber: { area: 555 } }],
  ]) {
    const record = toRecord(contact(4, { phones: odd, addresses: odd }));
    expect([record?.phones, record?.addresses], JSON.stringify(odd)).toEqual([
      undefined,
      undefined,
    ]);
  }
  // One entry that was not understood may be the value that somebody looks for.
  const mixed = [{ phoneNumber: '555-0111' }, { digits: '555-0112' }];
  expect(toRecord(contact(4, { phones: mixed }))?.phones).toBeUndefined();
});

test('phones, addresses and more go to search results and to a student’s contacts', () => {
  const record = toRecord(
    contact(1, {
      emails: [{ address: 'A@example.org' }, { address: 'b@example.org' }],
      phones: [{ phoneNumber: '555-0111' }],
      addresses: [{ street: '12 Maple Street' }],
      contactAccount: { enabled: true, userName: 'ana' },
      contactStudents: [{ dcid: 7, firstName: 'Leo', lastName: 'Rivera', schoolAbbr: 'PHS' }],
    }),
  );
  const records = { key: '', state: 'read' as const, contacts: record ? [record] : [] };
  const found = search(2);
  mergeRecords(found, records);
  expect(found.kind === 'search' && found.results).toMatchObject([
    { phones: [{ number: '555-0111' }], addresses: [{ street: '12 Maple Street' }] },
    { contactId: '2' },
  ]);
  expect(found.kind === 'search' && found.results?.[1]).not.toHaveProperty('phones');
  const row = { relationship: '', access: undefined, hasAccount: undefined };
  const page: Page = {
    kind: 'student-contacts',
    student: { dcid: '7', name: '', number: undefined },
    contacts: [
      { ...row, key: '1', contactId: '1', name: 'Ana Rivera', emails: ['a@example.org'] },
      { ...row, key: '2', contactId: '2', name: 'Bo Rivera', emails: [] },
    ],
  };
  mergeRecords(page, records);
  expect(page.contacts).toMatchObject([
    {
      emails: ['a@example.org', 'b@example.org'],
      username: 'ana',
      phones: [{ number: '555-0111' }],
      addresses: [{ street: '12 Maple Street' }],
      students: [{ name: 'Leo Rivera', dcid: '7' }],
    },
    { contactId: '2' },
  ]);
  expect(page.contacts?.[1]).not.toHaveProperty('phones');
});

test('what a record leaves out stays unknown on the page, and is never none', () => {
  const bare = toRecord(contact(1, { contactAccount: { enabled: true } }));
  const records = { key: '', state: 'read' as const, contacts: bare ? [bare] : [] };
  const found = search(1);
  mergeRecords(found, records);
  const unknown = { hasAccount: true, emails: [], isPartial: true };
  expect(found.kind === 'search' && found.results).toMatchObject([unknown]);
  const row = { key: '1', contactId: '1', name: 'Ana Rivera', relationship: '', emails: [] };
  const page: Page = {
    kind: 'student-contacts',
    student: { dcid: '7', name: '' },
    contacts: [row],
  };
  mergeRecords(page, records);
  expect(page.contacts).toMatchObject([unknown]);
  expect(page.contacts?.[0]?.students).toBeUndefined();
  const shown = { kind: 'contact', contactId: '1', students: [{ dcid: '7' }] } as never as Page;
  mergeRecords(shown, records);
  expect(shown).toMatchObject({ unlistedAccess: undefined });
});

test('Receives Mail of each student comes from the relationships that count now', () => {
  const page = {
    kind: 'contact',
    contactId: '4',
    students: ['7', '8', '9', '10', '11'].map((dcid) => ({ dcid })),
  } as never as Page;
  const record = toRecord(
    contact(4, {
      contactStudents: [
        { dcid: 7, studentDetails: [{ receivesMail: true, active: true }] },
        {
          dcid: 8,
          studentDetails: [
            { receivesMail: true, active: false },
            { receivesMail: false, active: true },
          ],
        },
        { dcid: 9, studentDetails: [{ receivesMail: true, active: false }] },
        { dcid: 10, studentDetails: [{ active: true }] },
        { dcid: 11, studentDetails: [{ receivesMail: 'yes' }, { receivesMail: false }] },
      ],
    }),
  );
  mergeRecords(page, { key: '', state: 'read', contacts: record ? [record] : [] });
  const mail = page.kind === 'contact' && page.students?.map(({ receivesMail }) => receivesMail);
  expect(mail).toEqual([true, false, true, undefined, undefined]);
});

test('a server that does not answer in time is a refusal', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  const fetcher = async (_: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    return json([]);
  };
  const { state } = await fetchRecords(site, recordPaths(search(1)), fetcher as never, live);
  expect(state).toBe('refused');
  vi.restoreAllMocks();
});
