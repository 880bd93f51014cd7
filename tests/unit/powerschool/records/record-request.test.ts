import { expect, it, vi } from 'vitest';
import { requestRecord } from '../../../../lib/powerschool/records/record-request.ts';

const URL_OF = 'https://demo.powerschool.com/ws/contacts/student/1';
const live = new AbortController().signal;
const json = { 'content-type': 'application/json;charset=UTF-8' };
const answer = (body: string | null, status: number, headers: Record<string, string> = json) =>
  requestRecord(URL_OF, async () => new Response(body, { status, headers }), live);

it('asks with GET, in the page’s session, and follows no redirect', async () => {
  const fetcher = vi.fn(async () => new Response('[]', { headers: json }));
  await requestRecord(URL_OF, fetcher, live);
  expect(fetcher).toHaveBeenCalledExactlyOnceWith(
    URL_OF,
    expect.objectContaining({ method: 'GET', credentials: 'same-origin', redirect: 'manual' }),
  );
});

it.each([
  ['records', '[{"contactId":1}]', 200, { kind: 'read', records: [{ contactId: 1 }] }],
  ['no contacts', null, 204, { kind: 'read', records: [] }],
  ['nobody of this number', '{}', 404, { kind: 'gone' }],
  ['no permission', '{}', 403, { kind: 'refused' }],
  ['no session', '{}', 401, { kind: 'signed-out' }],
  ['a fault of the server', '{}', 500, { kind: 'failed' }],
] as const)('%s', async (_, body, status, expected) => {
  expect(await answer(body, status)).toEqual(expected);
});

it('a page in place of a record is a refusal, at any status', async () => {
  const html = { 'content-type': 'text/html' };
  expect(await answer('<html>', 200, html)).toEqual({ kind: 'refused' });
  expect(await answer('<html>', 404, html)).toEqual({ kind: 'refused' });
});

it('an answer that leads elsewhere is the end of the session', async () => {
  const redirect = Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });
  expect(await requestRecord(URL_OF, async () => redirect, live)).toEqual({ kind: 'signed-out' });
});

it('knows how long the server wants to be left alone', async () => {
  const busy = (retry: string) => answer('', 429, { ...json, 'retry-after': retry });
  expect(await busy('7')).toEqual({ kind: 'slow-down', retryAfterMs: 7000 });
  expect(await busy('Wed, 21 Oct 2026 07:28:00 GMT')).toEqual({
    kind: 'slow-down',
    retryAfterMs: 0,
  });
  expect(await answer('', 503)).toEqual({ kind: 'slow-down', retryAfterMs: 0 });
});
