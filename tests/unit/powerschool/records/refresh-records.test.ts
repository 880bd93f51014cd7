import { beforeEach, expect, test, vi } from 'vitest';
import { newSession, type PageSession } from '../../../../lib/powerschool/core/page-session.ts';
import type { Records } from '../../../../lib/powerschool/core/records-model.ts';
import { fetchRecords } from '../../../../lib/powerschool/records/records-client.ts';
import {
  noteReturns,
  refreshRecords,
} from '../../../../lib/powerschool/records/refresh-records.ts';

const SITE = 'https://demo.powerschool.com';
let email: string;
let status: number;
let session: PageSession;
let stop: AbortController;
let page: EventTarget & { hidden: boolean };

const server = vi.fn(
  async () =>
    new Response(
      JSON.stringify({
        contactId: 7,
        firstName: 'Carlos',
        lastName: 'Lopez',
        emails: [{ address: email, primary: true }],
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
);

/** The registrar goes to another tab, and comes back. */
function comeBack(): void {
  for (const hidden of [true, false]) {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  }
}
const refresh = (paths = ['student/3']) =>
  refreshRecords({ fetch: server as never }, session, { site: SITE, paths }, stop.signal);

beforeEach(async () => {
  email = 'old@example.org';
  status = 200;
  stop = new AbortController();
  page = Object.assign(new EventTarget(), { hidden: false });
  const records = await fetchRecords(SITE, ['student/3'], server as never, stop.signal);
  session = { ...newSession(), records };
  server.mockClear();
  noteReturns({ document: page as never }, session, stop.signal);
});

test('what was changed in another tab is there once the registrar has come back', async () => {
  email = 'carlos@example.org';
  comeBack();
  expect(await refresh()).toBe(true);
  expect(JSON.stringify(session.records)).toContain('carlos@example.org');
  expect(await refresh()).toBe(false);
  expect(server).toHaveBeenCalledOnce();
});

test('coming back alone asks the server for nothing: a Kinlink that was removed has no worker to say so', async () => {
  comeBack();
  await new Promise(setImmediate);
  expect(server).not.toHaveBeenCalled();
  expect(session.oldRecords).toBe(session.records);
});

test('where nothing has changed, nothing is new', async () => {
  const { records } = session;
  comeBack();
  expect(await refresh()).toBe(false);
  expect(session.records).toBe(records);
  expect(server).toHaveBeenCalledOnce();
});

test('the old records stay where the server refuses', async () => {
  const { records } = session;
  status = 403;
  comeBack();
  expect(await refresh()).toBe(false);
  expect(session.records).toBe(records);
});

test('the answer for a page that is gone meanwhile changes nothing', async () => {
  email = 'carlos@example.org';
  const other: Records = { key: 'student/4', state: 'read', contacts: [] };
  comeBack();
  const refreshed = refresh();
  session.records = other;
  expect(await refreshed).toBe(false);
  expect(session.records).toBe(other);
});

const read = (key: string, state: Records['state'] = 'read'): Records => ({
  key,
  state,
  contacts: [],
});

test.each<[string, Records | undefined, string[]]>([
  ['none was read yet', undefined, ['student/3']],
  ['they were refused', read('student/3', 'refused'), ['student/3']],
  ['they are of another page', read('student/4'), ['student/3']],
  ['they are of search results', read('contact/1,contact/2'), ['contact/1', 'contact/2']],
])('nothing is asked where %s', async (_, records, paths) => {
  session.records = records;
  comeBack();
  expect(await refresh(paths)).toBe(false);
  expect(server).not.toHaveBeenCalled();
});

test('nothing is asked before the registrar has left the tab, nor once Kinlink has left the page', async () => {
  expect(await refresh()).toBe(false);
  stop.abort();
  comeBack();
  expect(await refresh()).toBe(false);
  expect(server).not.toHaveBeenCalled();
});
