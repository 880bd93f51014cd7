import { beforeEach, expect, test, vi } from 'vitest';
import { newSession, type PageSession } from '../../../../lib/powerschool/core/page-session.ts';
import type { Records } from '../../../../lib/powerschool/core/records-model.ts';
import { fetchRecords } from '../../../../lib/powerschool/records/records-client.ts';
import { refreshRecordsOnReturn } from '../../../../lib/powerschool/records/refresh-records.ts';
import { eventually } from '../../eventually.ts';

const SITE = 'https://demo.powerschool.com';
const onNew = vi.fn();
let email: string;
let status: number;
let session: Pick<PageSession, 'records'>;
let stop: AbortController;
let page: EventTarget & { hidden: boolean };

const answer = async () =>
  new Response(
    JSON.stringify({
      contactId: 7,
      firstName: 'Carlos',
      lastName: 'Lopez',
      emails: [{ address: email, primary: true }],
    }),
    { status, headers: { 'content-type': 'application/json' } },
  );
const server = vi.fn(answer);

/** The registrar goes to another tab, and comes back. */
function comeBack(): void {
  for (const hidden of [true, false]) {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  }
}

beforeEach(async () => {
  email = 'old@example.org';
  status = 200;
  stop = new AbortController();
  page = Object.assign(new EventTarget(), { hidden: false });
  const records = await fetchRecords(SITE, ['student/3'], server as never, stop.signal);
  session = { ...newSession(), records };
  const win = { document: page, location: { origin: SITE }, fetch: server };
  onNew.mockClear();
  server.mockClear();
  refreshRecordsOnReturn(win as never, session, stop.signal, onNew);
});

test('what was changed in another tab is there when the registrar comes back', async () => {
  email = 'carlos@example.org';
  comeBack();
  await eventually(() => expect(onNew).toHaveBeenCalledOnce());
  expect(JSON.stringify(session.records)).toContain('carlos@example.org');
  expect(server).toHaveBeenCalledOnce();
});

test('where nothing has changed, nothing is shown anew', async () => {
  const before = session.records;
  comeBack();
  await eventually(() => expect(server).toHaveBeenCalledOnce());
  await server.mock.results[0]?.value;
  await new Promise(setImmediate);
  expect([session.records, onNew.mock.calls]).toEqual([before, []]);
  expect(session.records).toBe(before);
});

test('the old records stay where the server refuses', async () => {
  const before = session.records;
  status = 403;
  comeBack();
  await eventually(() => expect(server).toHaveBeenCalledOnce());
  await new Promise(setImmediate);
  expect(session.records).toBe(before);
});

test('the records of a page that is gone meanwhile change nothing', async () => {
  email = 'carlos@example.org';
  const other: Records = { key: 'student/4', state: 'read', contacts: [] };
  comeBack();
  session.records = other;
  await eventually(() => expect(server).toHaveBeenCalledOnce());
  await new Promise(setImmediate);
  expect([session.records, onNew.mock.calls]).toEqual([other, []]);
});

test.each([
  ['none was read yet', undefined],
  ['they were refused', { key: 'student/3', state: 'refused', contacts: [] }],
  [
    'they are those of several search results',
    { key: 'contact/1,contact/2', state: 'read', contacts: [] },
  ],
] as const)('nothing is asked where %s', (_, records) => {
  session.records = records as Records | undefined;
  comeBack();
  expect(server).not.toHaveBeenCalled();
});

test('nothing is asked once Kinlink has left the page', () => {
  stop.abort();
  comeBack();
  expect(server).not.toHaveBeenCalled();
});
