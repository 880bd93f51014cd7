import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseVariant } from './parse-variant.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { PASSWORD, type PowerSchool, startPowerSchool, USER } from './server.ts';
import { DEFAULT_VARIANT, VARIANT_VALUES } from './variant.ts';

// Plain HTTP here: the certificate is the browser tests' affair.
let powerSchool: PowerSchool;
let cookie: string;
const get = (path: string, headers: Record<string, string> = { cookie }) =>
  fetch(powerSchool.origin + path, { headers, redirect: 'manual' });
const write = (writes: unknown[], headers: Record<string, string> = {}) =>
  fetch(`${powerSchool.origin}/admin/contacts/data/write`, {
    method: 'POST',
    body: JSON.stringify({ writes }),
    headers: { cookie, ...headers },
    redirect: 'manual',
  });
const click = (value: unknown): Record<string, string> => ({
  'x-last-click': encodeURIComponent(JSON.stringify(value)),
});

beforeAll(async () => {
  powerSchool = await startPowerSchool({ http: true, latencyMs: 0 });
  const { name, value } = powerSchool.signedInCookie();
  cookie = `${name}=${value}`;
});
afterAll(() => powerSchool.stop());
beforeEach(() => {
  powerSchool.setVariant(DEFAULT_VARIANT);
  powerSchool.reset();
});

describe('REST', () => {
  test('a student whom an account sees without being listed (facts §8)', async () => {
    const { store } = powerSchool;
    const holder = store.contact(CONTACTS.ready.id);
    const [row] = store.contact(CONTACTS.carlosOriginal.id)?.links ?? [];
    if (row) holder?.links.push({ ...row, unlisted: true });
    const { contactStudents } = await (
      await get(`/ws/contacts/contact/${CONTACTS.ready.id}`)
    ).json();
    expect(contactStudents.at(-1)).toMatchObject({
      dcid: row?.dcid,
      canAccessData: true,
      studentDetails: [],
    });
    expect(store.contactsOf(row?.dcid ?? 0)).not.toContain(holder);
  });

  test('a whole contact, in the documented words', async () => {
    const contact = await (await get(`/ws/contacts/contact/${CONTACTS.carlosOriginal.id}`)).json();
    expect(contact).toMatchObject({
      contactId: CONTACTS.carlosOriginal.id,
      firstName: 'Carlos',
      lastName: 'Lopez',
      active: true,
      contactAccount: { enabled: true, userName: 'carlos.lopez@example.org' },
      contactStudents: [
        {
          dcid: STUDENTS.diego.dcid,
          studentNumber: '10077',
          firstName: 'Diego',
          lastName: 'Lopez',
          schoolAbbr: 'RMS',
          originalContactType: 'Father',
          canAccessData: true,
          studentDetails: [
            {
              relationship: 'Father',
              custodial: true,
              emergency: true,
              livesWith: true,
              schoolPickup: true,
              receivesMail: true,
              startDate: '',
              endDate: '',
              active: true,
            },
          ],
        },
        { studentDetails: [{ active: false }] },
      ],
    });
    expect(contact.emails).toContainEqual({
      type: 'Current',
      address: 'carlos.lopez@example.org',
      primary: true,
    });
    expect(contact.phones).toMatchObject([
      { phoneType: 'Mobile', phoneNumber: '555-0111', extension: null, preferred: true },
    ]);
    const duplicate = `/ws/contacts/contact/${CONTACTS.carlosDuplicate.id}`;
    expect((await (await get(duplicate)).json()).addresses).toMatchObject([
      { addressType: 'Home', street: '12 Maple Street', unit: '3B', postalcode: '00501' },
    ]);
  });

  test("a student's contacts; 204 when there are none", async () => {
    const contacts = await (await get(`/ws/contacts/student/${STUDENTS.ana.dcid}`)).json();
    expect(contacts.map((contact: { contactId: number }) => contact.contactId)).toEqual([
      CONTACTS.maria.id,
      CONTACTS.carlosDuplicate.id,
    ]);
    expect((await get(`/ws/contacts/student/${STUDENTS.lonely.dcid}`)).status).toBe(204);
  });

  test('says 404 for nobody and 403 when the role may not read', async () => {
    expect((await get('/ws/contacts/contact/1')).status).toBe(404);
    powerSchool.setVariant({ rest: 'off' });
    expect((await get(`/ws/contacts/contact/${CONTACTS.maria.id}`)).status).toBe(403);
  });
});

test('a sparse record leaves out the account of a contact without one, and empty lists', async () => {
  const { maria, carlosOriginal } = CONTACTS;
  const keysOf = async (id: number) =>
    Object.keys(await (await get(`/ws/contacts/contact/${id}`)).json());
  expect(await keysOf(maria.id)).toEqual(expect.arrayContaining(['contactAccount', 'emails']));
  powerSchool.setVariant({ rest: 'sparse' });
  const keys = await keysOf(maria.id);
  expect(keys).toEqual(expect.arrayContaining(['contactId', 'contactStudents']));
  expect(keys).not.toContain('contactAccount');
  expect(keys).not.toContain('emails');
  expect(await keysOf(carlosOriginal.id)).toContain('contactAccount');
});

describe('signing in', () => {
  test.each([
    '/admin/home.html',
    '/admin/contacts/edit.html',
    `/ws/contacts/contact/${CONTACTS.maria.id}`,
    '/admin/contacts/data/part',
  ])('%s without a session leads to the sign-in page', async (path) => {
    const answer = await get(path, {});
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/admin/pw.html');
  });

  test('opens a session with the right password only', async () => {
    const post = (password: string) =>
      fetch(`${powerSchool.origin}/admin/home.html`, {
        method: 'POST',
        body: new URLSearchParams({ username: USER, password }),
        redirect: 'manual',
      });
    expect((await post('wrong')).headers.get('set-cookie')).toBeNull();
    const answer = await post(PASSWORD);
    const own = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await get('/admin/home.html', { cookie: own })).status).toBe(200);
  });

  test('expired sessions are gone, a reset keeps them', async () => {
    powerSchool.reset();
    expect((await get('/admin/home.html')).status).toBe(200);
    powerSchool.expireSessions();
    expect((await get('/admin/home.html')).status).toBe(302);
    const { name, value } = powerSchool.signedInCookie();
    cookie = `${name}=${value}`;
  });
});

describe('the journal', () => {
  const email = {
    kind: 'email.add',
    contactId: CONTACTS.maria.id,
    values: { type: 'Current', address: 'maria.lopez@example.org', primary: true },
  };

  test('names the click that caused a write, and nobody when there was none', async () => {
    const by = { id: 'email-panel-save-button', text: 'Submit', trusted: true };
    expect((await write([email], click(by))).status).toBe(200);
    await write([
      { kind: 'contact.edit', contactId: CONTACTS.maria.id, values: { employer: 'Bakery' } },
    ]);
    await write(
      [{ kind: 'contact.edit', contactId: CONTACTS.maria.id, values: { employer: '' } }],
      { 'x-last-click': 'null' },
    );
    expect(powerSchool.journal.map(({ kind, by }) => ({ kind, by }))).toEqual([
      { kind: 'email.add', by },
      { kind: 'contact.edit', by: null },
      { kind: 'contact.edit', by: null },
    ]);
    expect(powerSchool.journal[0]?.what).toMatchObject({
      contactId: CONTACTS.maria.id,
      address: 'maria.lopez@example.org',
    });
  });

  test('never holds a password', async () => {
    const secret = 'Never-Seen-9';
    const values = {
      enabled: true,
      username: 'mlopez',
      email: 'maria.lopez@example.org',
      password: secret,
      confirm: secret,
    };
    await write([{ kind: 'account.add', contactId: CONTACTS.maria.id, values }]);
    expect(powerSchool.journal[0]?.what).toMatchObject({
      username: 'mlopez',
      passwordLength: secret.length,
    });
    expect(
      JSON.stringify([powerSchool.journal, powerSchool.store.contact(CONTACTS.maria.id)]),
    ).not.toContain(secret);
  });

  test('holds no refused write; those are kept apart', async () => {
    const values = {
      enabled: true,
      username: 'x',
      email: 'carlos.lopez@example.org',
      password: 'Sunny-Day-7',
      confirm: 'Sunny-Day-7',
    };
    const answer = await write([
      { kind: 'account.add', contactId: CONTACTS.carlosDuplicate.id, values },
    ]);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      messages: ['The account email address is already in use by another access account'],
      place: 'account',
    });
    expect(powerSchool.journal).toEqual([]);
    expect(powerSchool.refusals).toHaveLength(1);
  });

  test('a Submit with several changes does all or nothing', async () => {
    const answer = await write([
      {
        kind: 'contact.edit',
        contactId: CONTACTS.carlosOriginal.id,
        values: { employer: 'Bakery' },
      },
      {
        kind: 'email.delete',
        contactId: CONTACTS.carlosOriginal.id,
        id: powerSchool.store.contact(CONTACTS.carlosOriginal.id)?.emails[1]?.id,
      },
    ]);
    expect(answer.status).toBe(422);
    expect(powerSchool.store.contact(CONTACTS.carlosOriginal.id)?.employer).toBe('');
    const before = powerSchool.store.contacts.length;
    await write([
      { kind: 'contact.add', values: { first: 'New', last: 'Person' } },
      { kind: 'email.add', values: { type: 'Current', address: 'none' } },
    ]);
    expect(powerSchool.store.contacts).toHaveLength(before);
    expect(powerSchool.journal).toEqual([]);
  });

  test('roles that may not write are refused by the server too', async () => {
    powerSchool.setVariant({ role: 'view-only' });
    expect((await write([email])).status).toBe(403);
    powerSchool.setVariant({ role: 'no-account' });
    expect((await write([email])).status).toBe(200);
    expect(
      (await write([{ kind: 'account.add', contactId: CONTACTS.maria.id, values: {} }])).status,
    ).toBe(403);
  });

  test('keeps searches apart, each replacing the selection of its kind', async () => {
    await get('/admin/data/search?mode=students&q=lopez');
    await get('/admin/data/search?mode=contacts&q=raman');
    await get('/admin/data/search?mode=students&field=number&q=10123');
    const selection = await (await get('/admin/data/selection')).json();
    expect(selection.students.map((student: { number: string }) => student.number)).toEqual([
      '10123',
      '101234',
    ]);
    expect(powerSchool.searches.map(({ mode, query, found }) => [mode, query, found])).toEqual([
      ['students', 'lopez', 2],
      ['contacts', 'raman', 3],
      ['students', '10123', 2],
    ]);
    expect(powerSchool.journal).toEqual([]);
  });
});

describe('variants', () => {
  test('are read from the command line', () => {
    expect(parseVariant('era=2018')).toEqual({ era: '2018' });
    expect(parseVariant('modalDrawers=false')).toEqual({ modalDrawers: false });
    expect(() => parseVariant('era=1999')).toThrow('2018, 2024, 2025');
    expect(() => parseVariant('colour=red')).toThrow('No variant is called');
  });

  test('each default is one of its values', () => {
    for (const [name, values] of Object.entries(VARIANT_VALUES)) {
      expect(values as readonly unknown[]).toContain(
        DEFAULT_VARIANT[name as keyof typeof DEFAULT_VARIANT],
      );
    }
  });

  test('parent access can be set for all students', () => {
    expect(powerSchool.store.student(STUDENTS.priya.dcid)?.parentAccess).toBe(false);
    powerSchool.setVariant({ parentAccess: 'all-on' });
    expect(powerSchool.store.students.every((student) => student.parentAccess)).toBe(true);
  });
});
