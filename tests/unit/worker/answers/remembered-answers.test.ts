/** Answers that outlive their task, the session and the worker. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts, StudentsContact } from '../../../../lib/contracts/facts.ts';
import { eventually } from '../../eventually.ts';
import { CARLOS, clashed, duplicate, found, searched } from '../../rules/clash-steps.ts';
import { contact, email, seen } from '../../rules/family.ts';
import { chooses, opened, SITE, sees, send, settled, startWorker } from '../worker-harness.ts';

const DAY = 24 * 60 * 60 * 1000;
const row = (id: string, name: string, hasAccount: boolean): StudentsContact => ({
  key: id,
  contactId: id,
  name,
  relationship: 'Father',
  emails: [CARLOS],
  hasAccount,
});
const list: Facts = seen({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts: [row('9002', 'Carlos Lopez', false), row('5120', 'Carlos A. Lopez', true)],
});
const answer = (verb: 'same-person' | 'different-person') =>
  chooses(1, list, { do: verb, duplicateId: '9002', otherId: '5120' });
const cards = async () => (await sees(1, list)).lists.find(({ id }) => id === 'contacts')?.cards;
const isMarked = async () => /Looks like/.test(JSON.stringify(await cards()));
const local = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));
/** The browser is closed overnight, and these days pass. */
const nextSession = async (days: number) => {
  vi.setSystemTime(Date.now() + days * DAY);
  await fakeBrowser.storage.session.clear();
  await startWorker();
};

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9), toFake: ['Date'] });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('Different person', () => {
  it('holds on the student’s contacts for thirty days, in the next session too', async () => {
    expect(await isMarked()).toBe(true);
    await answer('different-person');
    expect(await isMarked()).toBe(false);
    expect((await cards())?.[0]?.offers.map(({ label }) => label)).toContain('Add account');
    await nextSession(29);
    expect(await isMarked()).toBe(false);
    await nextSession(2);
    expect(await isMarked()).toBe(true);
    await eventually(async () =>
      expect(
        (await fakeBrowser.storage.local.get('answers.different'))['answers.different'],
      ).toEqual({}),
    );
  });

  it('is on disk without a number or a name', async () => {
    await answer('different-person');
    expect(await local()).toMatch(/answers\.different/);
    expect(await local()).not.toMatch(/9002|5120|Lopez|carlos/);
  });

  it('is not kept where the policy says so', async () => {
    await fakeBrowser.storage.local.set({ 'policy.own': { differentPersonDays: 0 } });
    await startWorker();
    await answer('different-person');
    expect(await local()).not.toMatch(/answers/);
    expect(await isMarked()).toBe(true);
  });

  it('is taken back with Same person', async () => {
    await answer('different-person');
    await answer('same-person');
    await nextSession(1);
    expect(await isMarked()).toBe(true);
  });

  it('is asked anew after “It’s the same person after all”', async () => {
    const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });
    const tasks = searched(clashed(), [holder]).map((task) => ({ ...task, touchedAt: Date.now() }));
    const state = { tasks, lastSeenStudent: {}, backgroundTabs: {}, tabs: {}, pages: {} };
    await fakeBrowser.storage.session.set({ state });
    const page = seen(duplicate(), { records: 'read' });
    await chooses(1, page, { do: 'different-person', duplicateId: '9002', otherId: '5120' });
    expect(await isMarked()).toBe(false);
    await chooses(1, page, { do: 'find', text: CARLOS, inactive: false });
    expect(await isMarked()).toBe(true);
  });

  it('goes with Forget everything, and so does its key', async () => {
    await answer('different-person');
    const url = fakeBrowser.runtime.getURL('/popup.html' as never);
    await send({ kind: 'popup-forget-everything' }, { id: fakeBrowser.runtime.id, url });
    expect(await local()).not.toMatch(/answers/);
    expect(await isMarked()).toBe(true);
  });
});

describe('No portal access', () => {
  const page = seen(contact({ emails: [email(CARLOS)] }));
  const heading = async () => (await sees(1, page)).heading;

  it('holds on the contact’s page and in the list until it is taken back', async () => {
    await chooses(1, page, { do: 'portal-access', wanted: false });
    expect(await heading()).toBe('No portal access');
    expect((await cards())?.[0]?.tags[0]).toEqual({ text: 'No portal access', tone: 'plain' });
    await nextSession(400);
    await settled();
    expect(await heading()).toBe('No portal access');
    expect(await local()).not.toMatch(/9002|Lopez|carlos/);
    await chooses(1, page, { do: 'portal-access', wanted: true });
    expect(await heading()).toBe('Create a portal account');
  });

  it('is for the contact on the page of this site only', async () => {
    await chooses(1, page, { do: 'portal-access', wanted: false });
    const other = seen(contact({ contactId: '9003', emails: [email(CARLOS)] }));
    expect((await sees(1, other)).heading).toBe('Create a portal account');
    expect(SITE).toBe(page.site);
  });
});
