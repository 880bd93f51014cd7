/** A contact of very many students, half read: nothing is noted of it before each row was read (promise 7). */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { CARLOS, duplicate, original } from '../rules/clash-steps.ts';
import { accountDrawer, ana, contact, email, field, seen } from '../rules/family.ts';
import { chooses, opened, sees, startWorker, stored } from './worker-harness.ts';

const counted = (page: ContactPage): ContactPage => ({
  ...page,
  students: undefined,
  studentSummary: { count: 2000, lacking: 1, first: [{ ...ana, access: false }] },
});
const clash: Partial<Facts> = {
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
};

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

it('asks for no row where nothing is done', async () => {
  const page = counted(contact({ account: { enabled: true, username: CARLOS, email: CARLOS } }));
  expect((await sees(1, seen(page))).needsAllRows).toBeUndefined();
});

it('asks for each where an error stands, and begins no task before', async () => {
  const answer = await sees(1, seen(counted(contact()), clash));
  expect(answer.needsAllRows).toBe(true);
  expect((await stored()).tasks).toEqual([]);
});

it('asks for each once an email was checked', async () => {
  const page = seen(counted(contact({ emails: [email(CARLOS)] })));
  await sees(1, page);
  await chooses(1, page, { do: 'check', text: CARLOS, by: 'email' });
  expect((await sees(1, page)).needsAllRows).toBe(true);
});

it('begins the task of a clash with the students that were read, not with who was looked at last', async () => {
  const noted = { dcid: '7', name: 'Noted, Noa' };
  await sees(2, seen({ kind: 'student-contacts', student: noted, contacts: [] }));
  await sees(1, seen(counted(duplicate()), clash));
  expect((await stored()).tasks).toEqual([]);
  await sees(1, seen(duplicate(), clash));
  const [task] = (await stored()).tasks;
  expect(task?.students.map(({ name }) => name)).toEqual(['Ana Lopez']);
});

it('keeps what was seen on the original while its rows are only counted', async () => {
  await sees(1, seen(duplicate(), clash));
  await chooses(1, seen(duplicate(), clash), {
    do: 'same-person',
    duplicateId: '5120',
    otherId: '5120',
  });
  const there = original({ students: [{ ...ana, access: true }] });
  await sees(2, seen(there));
  const before = (await stored()).tasks;
  expect(before[0]?.students[0]?.attached).toMatchObject({ contactId: '5120' });
  expect((await sees(2, seen(counted(there)))).needsAllRows).toBe(true);
  expect((await stored()).tasks).toEqual(before);
});

it('finished steps are one line on every page until the registrar wants to see them', async () => {
  const page = seen(contact({ emails: [email(CARLOS)] }));
  const ids = async (tab: number) => (await sees(tab, page)).items.map(({ id }) => id);
  expect(await ids(1)).toEqual(['finished', 'account', 'access-4213']);
  await chooses(1, page, { do: 'show-finished', shown: true });
  expect(await ids(2)).toEqual(['finished', 'email', 'primary', 'account', 'access-4213']);
  await chooses(1, page, { do: 'show-finished', shown: false });
  expect(await ids(1)).toEqual(['finished', 'account', 'access-4213']);
});
