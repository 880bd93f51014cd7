/** The toolbar's button counts the open tasks of whoever is signed in, and says nothing of whom they are about. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { CARLOS, duplicate } from '../../rules/clash-steps.ts';
import { accountDrawer, contact, field, seen } from '../../rules/family.ts';
import {
  chooses,
  office,
  opened,
  SITE,
  sees,
  settled,
  startWorker,
  stored,
} from '../worker-harness.ts';

const MINUTE = 60_000;
const badge = { texts: [] as string[] };
const onButton = () => badge.texts.at(-1);
const signedIn = (user: string) => ({ signedIn: { user, school: '', loadedAt: Date.now() } });
const clash = (address: string): Facts =>
  seen(duplicate(), {
    drawer: accountDrawer({ email: field('choice', address, [address]) }),
    error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
    ...signedIn('rita'),
  });
const elsewhere = (user: string) =>
  seen(contact({ contactId: '77', name: 'Maria Vega', emails: [], students: [] }), signedIn(user));
const signInPage = async () => {
  const tab = { id: 1, url: `${SITE}/admin/pw.html` };
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
  await settled();
};

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  badge.texts = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void badge.texts.push(text),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  });
  office.tabs.push({ id: 1, url: `${SITE}/admin/contacts/edit.html`, active: true });
});
afterEach(() => vi.useRealTimers());

it('shows the number of open tasks, and nothing once they have ended', async () => {
  await startWorker();
  expect(onButton()).toBe('');
  await sees(1, clash(CARLOS));
  expect(onButton()).toBe('1');
  await sees(2, clash('other@example.org'));
  expect(onButton()).toBe('2');
  for (const { id } of (await stored()).tasks)
    await chooses(1, elsewhere('rita'), { do: 'end-task', taskId: id });
  expect(onButton()).toBe('');
  expect(badge.texts.join()).toBe(',1,2,1,');
});

it('shows it again after the worker was stopped', async () => {
  await startWorker();
  await sees(1, clash(CARLOS));
  badge.texts = [];
  await startWorker();
  expect(badge.texts).toEqual(['1']);
});

it('shows nothing from the sign-in page on, until the same person is back', async () => {
  await startWorker();
  await sees(1, clash(CARLOS));
  vi.setSystemTime(Date.now() + MINUTE);
  await signInPage();
  expect(onButton()).toBe('');
  vi.setSystemTime(Date.now() + MINUTE);
  await sees(1, elsewhere('rita'));
  expect(onButton()).toBe('1');
});

it('counts no tasks of the previous user for the next user', async () => {
  await startWorker();
  await sees(1, clash(CARLOS));
  vi.setSystemTime(Date.now() + MINUTE);
  await signInPage();
  vi.setSystemTime(Date.now() + MINUTE);
  await sees(1, elsewhere('otto'));
  expect(onButton()).toBe('');
});

it('shows nothing after the idle time, until the answer', async () => {
  await fakeBrowser.storage.local.set({ 'policy.own': { idleMinutes: 20 } });
  await startWorker();
  await sees(1, clash(CARLOS));
  vi.setSystemTime(Date.now() + 20 * MINUTE);
  await sees(1, elsewhere('rita'));
  expect(onButton()).toBe('');
  await chooses(1, elsewhere('rita'), { do: 'still-you', yes: true });
  expect(onButton()).toBe('1');
});
