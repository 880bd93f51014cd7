/** A click opens a contact in a new tab. What the click wants done there is for that contact and nobody else. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contact, seen } from '../rules/family.ts';
import { chooses, office, opened, SITE, sees, startWorker, stored } from './worker-harness.ts';

const MARIA = 'maria.lopez@example.org';
const maria = contact({ contactId: '9001' });
const someoneElse = contact({ contactId: '7777' });
const list = seen({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Ana' },
  contacts: [],
});
const typed = (email: string) => seen(maria, { inputs: { email, number: '', phone: '' } });

/** "Add maria@…" on a student's contacts. @returns the id of the tab that opened */
async function addsEmail(): Promise<number> {
  opened();
  await startWorker();
  await chooses(1, list, {
    do: 'go',
    page: 'contact',
    id: '9001',
    offer: 'add-email',
    email: MARIA,
  });
  return office.tabs.at(-1)?.id ?? 0;
}
const inStorage = async () => JSON.stringify(await stored());

beforeEach(() => vi.clearAllMocks());

describe('the email of the click', () => {
  it('becomes the answer on that contact’s page, and is filled in', async () => {
    const tab = await addsEmail();
    expect((await sees(tab, seen(maria))).nextAction?.action).toEqual({
      do: 'answer',
      question: 'email',
      text: MARIA,
    });
    expect(await inStorage()).not.toContain(MARIA);
    expect((await sees(tab, typed(MARIA))).nextAction?.action).toMatchObject({
      do: 'fill',
      drawer: 'email',
      values: expect.arrayContaining([{ field: 'address', value: MARIA }]),
    });
    expect((await sees(tab, typed(MARIA))).nextAction).toBeUndefined();
  });

  it('does not come back once the registrar has deleted it', async () => {
    const tab = await addsEmail();
    await sees(tab, seen(maria));
    expect((await sees(tab, typed(''))).items[0]?.question?.value).toBe('');
  });

  it('gives way to something that is typed there already', async () => {
    const tab = await addsEmail();
    expect((await sees(tab, typed('other@example.org'))).nextAction).toBeUndefined();
    expect(await inStorage()).not.toContain(MARIA);
  });
});

it('another contact in that tab gets nothing of it', async () => {
  const tab = await addsEmail();
  const advice = await sees(tab, seen(someoneElse));
  expect(advice.nextAction).toBeUndefined();
  expect(JSON.stringify(advice)).not.toContain(MARIA);
  expect(await inStorage()).not.toContain(MARIA);
  expect((await sees(tab, seen(maria))).nextAction).toBeUndefined();
});

it('goes with everything else when the registrar signs out', async () => {
  const tab = await addsEmail();
  const signedIn = { user: 'rita', school: '', loadedAt: Date.now(), isLeaving: true };
  await sees(1, { ...list, signedIn });
  expect(await inStorage()).toContain(MARIA);
  const signInPage = { id: 1, url: `${SITE}/admin/pw.html`, active: true };
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, signInPage as never);
  const next = { user: 'bo', school: '', loadedAt: Date.now() + 60_000 };
  expect((await sees(tab, { ...seen(maria), signedIn: next })).nextAction).toBeUndefined();
  expect(await inStorage()).not.toContain(MARIA);
});
