/** The day's entries in the worker: noted from what tabs show, and gone with everything else. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import { LIFETIME_MS } from '../../../lib/tasks/task-list.ts';
import { notePortalAnswer } from '../../../lib/worker/note-day.ts';
import { EMPTY, type State, withoutExpired } from '../../../lib/worker/state/session-state.ts';
import { accountDrawer, ana, contact, drawer, SITE, seen } from '../rules/family.ts';
import { chooses, opened, sees, send, startWorker } from './worker-harness.ts';

const account = { enabled: true, username: 'c@example.org', email: 'c@example.org' };
const rita = { signedIn: { user: 'rita', school: '', loadedAt: 1 } };
const stored = async (): Promise<State> =>
  ((await fakeBrowser.storage.session.get('state')) as { state?: State }).state ?? EMPTY;
const kinds = async () => ((await stored()).dayLog ?? []).map(({ kind }) => kind);
/** The account of a contact is created in tab 1. */
const createAccount = async () => {
  await sees(1, seen(contact(), { drawer: accountDrawer(), ...rita }));
  await sees(1, seen(contact({ account }), rita));
};

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('what a tab shows to have been done', () => {
  it('is noted, also by a worker that was stopped in between', async () => {
    await sees(1, seen(contact(), { drawer: drawer('student', {}, { row: '4213' }) }));
    await startWorker();
    await sees(1, seen(contact({ students: [{ ...ana, access: true }] })));
    expect((await stored()).dayLog).toEqual([
      {
        site: SITE,
        at: Date.now(),
        kind: 'access-on',
        contactId: '9002',
        name: 'Carlos Lopez',
        student: { name: 'Lopez, Ana' },
      },
    ]);
  });

  it('is noted once, though two tabs show the contact', async () => {
    await sees(1, seen(contact(), { drawer: accountDrawer() }));
    await sees(2, seen(contact(), { drawer: accountDrawer() }));
    await sees(1, seen(contact({ account })));
    vi.advanceTimersByTime(1000);
    await sees(2, seen(contact({ account })));
    expect(await kinds()).toEqual(['account-created']);
  });

  it('is noted of a new contact, which becomes another page with its first save', async () => {
    const { contactId: _, ...page } = contact({ students: [] });
    await sees(1, seen(page as ContactPage));
    await sees(1, seen({ kind: 'unknown', loading: true }));
    await sees(1, seen(contact({ account })));
    await sees(1, seen(contact({ account })));
    expect(await kinds()).toEqual(['contact-created', 'account-created']);
  });

  it('is not noted of a contact that another tab shows, nor of one that was only looked at', async () => {
    await sees(1, seen(contact(), { drawer: accountDrawer() }));
    await sees(2, seen(contact({ account })));
    await sees(3, seen(contact({ contactId: '77', account })));
    expect(await kinds()).toEqual([]);
    expect((await stored()).tabs['2']).toBeUndefined();
  });
});

describe('an entry goes', () => {
  it('with another person who signs in', async () => {
    await createAccount();
    expect(await kinds()).toEqual(['account-created']);
    await sees(2, seen(contact(), { signedIn: { user: 'omar', school: '', loadedAt: 9 } }));
    expect(await kinds()).toEqual([]);
  });

  it('with Forget everything', async () => {
    await createAccount();
    const url = fakeBrowser.runtime.getURL('/popup.html' as never);
    await send({ kind: 'popup-forget-everything' }, { id: fakeBrowser.runtime.id, url });
    expect(await kinds()).toEqual([]);
  });

  it('after the time that tasks have', async () => {
    await createAccount();
    const state = await stored();
    const noted = state.dayLog?.[0]?.at ?? 0;
    expect(withoutExpired(state, noted + LIFETIME_MS - 1).dayLog).toHaveLength(1);
    expect(withoutExpired(state, noted + LIFETIME_MS).dayLog).toEqual([]);
  });
});

describe('No portal access', () => {
  it('is noted, and taken back', async () => {
    await chooses(1, seen(contact()), { do: 'portal-access', wanted: false });
    expect(await kinds()).toEqual(['no-portal-access']);
    await chooses(1, seen(contact()), { do: 'portal-access', wanted: true });
    expect(await kinds()).toEqual([]);
  });

  it('is noted once for a contact, and for nobody on other pages', () => {
    const once = notePortalAnswer(EMPTY, seen(contact()), false, 1);
    const twice = notePortalAnswer(once, seen(contact()), false, 2);
    expect(twice.dayLog?.map((entry) => entry.at)).toEqual([2]);
    const other = notePortalAnswer(twice, seen(contact({ contactId: '77' })), true, 3);
    expect(other.dayLog).toHaveLength(1);
    const unknown = seen({ kind: 'unknown', loading: false });
    expect(notePortalAnswer(EMPTY, unknown, false, 1)).toBe(EMPTY);
  });
});
