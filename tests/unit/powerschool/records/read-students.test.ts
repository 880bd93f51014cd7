import { expect, it, vi } from 'vitest';
import { readContactsOfStudents } from '../../../../lib/powerschool/records/read-students.ts';

const site = 'https://demo.powerschool.com';
const json = { headers: { 'content-type': 'application/json' } };
const records = (id: string) => new Response(JSON.stringify([{ contactId: id }]), json);
const idOf = (url: unknown) => String(url).split('/').pop() ?? '';
const dcids = Array.from({ length: 9 }, (_, n) => `${n + 1}`);
const request = { site, dcids, atOnce: 4, startsForMs: 1000 };

it('reads every student, at most four at once, whatever it is told', async () => {
  let running = 0;
  let most = 0;
  const fetcher = vi.fn(async (url: unknown) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running -= 1;
    return records(idOf(url));
  });
  const { answers } = await readContactsOfStudents(
    { ...request, atOnce: 40 },
    fetcher as never,
    () => 0,
  );
  expect(most).toBe(4);
  expect(answers.map(({ dcid }) => dcid).sort()).toEqual(dcids);
  expect(answers[0]).toMatchObject({ kind: 'read', contacts: [{ contactId: answers[0]?.dcid }] });
  expect(fetcher.mock.calls.map(([url]) => url)).toContain(`${site}/ws/contacts/student/7`);
});

it('asks for nothing but digits', async () => {
  const fetcher = vi.fn();
  await readContactsOfStudents({ ...request, dcids: ['../1', '1?x', 'a', ''] }, fetcher, () => 0);
  expect(fetcher).not.toHaveBeenCalled();
});

it('starts no request once its time is over', async () => {
  let time = 0;
  const fetcher = async (url: unknown) => {
    time += 400;
    return records(idOf(url));
  };
  const { answers } = await readContactsOfStudents(
    { ...request, atOnce: 1 },
    fetcher as never,
    () => time,
  );
  expect(answers.map(({ dcid, ms }) => [dcid, ms])).toEqual([
    ['1', 400],
    ['2', 400],
    ['3', 400],
  ]);
});

it('stops once the server asks for fewer requests', async () => {
  const headers = { 'retry-after': '5' };
  const fetcher = vi.fn(async () => new Response('', { status: 429, headers }));
  const report = await readContactsOfStudents({ ...request, atOnce: 1 }, fetcher, () => 0);
  expect(report).toEqual({
    answers: [{ dcid: '1', kind: 'slow-down', contacts: [], ms: 0 }],
    retryAfterMs: 5000,
  });
});

it('a broken connection is a failure of this student alone', async () => {
  const fetcher = async (url: unknown) => {
    if (idOf(url) === '1') throw new TypeError('Failed to fetch');
    return records(idOf(url));
  };
  const { answers } = await readContactsOfStudents(
    { ...request, dcids: ['1', '2'] },
    fetcher as never,
    () => 0,
  );
  expect(answers.map(({ dcid, kind }) => `${dcid} ${kind}`).sort()).toEqual(['1 failed', '2 read']);
});

it('a list that can’t be read is a refusal, not an empty list', async () => {
  const kindOf = async (body: unknown) => {
    const fetcher = async () => new Response(JSON.stringify(body), json);
    return (await readContactsOfStudents({ ...request, dcids: ['1'] }, fetcher, () => 0)).answers[0]
      ?.kind;
  };
  expect(await kindOf([])).toBe('read');
  expect(await kindOf([{ name: 'Ana' }])).toBe('refused');
  expect(await kindOf({ message: 'Access denied' })).toBe('refused');
});
