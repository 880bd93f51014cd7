/** Which records belong to a page, and what they add to it. */
import { describe, expect, test, vi } from 'vitest';
import type { Facts, Page } from '../../../lib/contracts/facts.ts';
import type { Records } from '../../../lib/powerschool/core/records-model.ts';
import { mergeRecords, recordPaths, recordsKey } from '../../../lib/powerschool/pages.ts';
import { toRecord } from '../../../lib/powerschool/records/contact-record.ts';
import { fetchRecords, readRecords } from '../../../lib/powerschool/records/records-client.ts';

const SITE = 'https://demo.powerschool.com';
const live = new AbortController().signal;
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

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
      signal: expect.any(AbortSignal),
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
