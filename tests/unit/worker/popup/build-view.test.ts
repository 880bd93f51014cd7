/** Today in the popup's view: with the names of the person who is there, and of nobody else. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupView } from '../../../../lib/contracts/popup-view.ts';
import { createMemory } from '../../../../lib/worker/memory.ts';
import { buildView } from '../../../../lib/worker/popup/build-view.ts';
import { accountDrawer, contact, SITE, seen } from '../../rules/family.ts';
import { office, opened, sees, send, settled, startWorker } from '../worker-harness.ts';

const account = { enabled: true, username: 'c@example.org', email: 'c@example.org' };
const rita = { signedIn: { user: 'rita', school: '', loadedAt: 1 } };
const popup = async () => {
  const url = fakeBrowser.runtime.getURL('/popup.html' as never);
  const message = { kind: 'popup-get-view', tab: 1 };
  return (await send(message, { id: fakeBrowser.runtime.id, url })) as PopupView;
};

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(2026, 7, 21, 15) });
  opened();
  office.tabs.push({ id: 1, url: `${SITE}/admin/contacts/edit.html`, active: true });
  await startWorker();
  await sees(1, seen(contact(), { drawer: accountDrawer(), ...rita }));
  await sees(1, seen(contact({ account }), rita));
});
afterEach(() => vi.useRealTimers());

it('has what pages showed to be done today, and something to forget', async () => {
  const { day, holdsPeople, isHidden } = await popup();
  expect(day?.named.lines.map(({ text }) => text)).toEqual([
    'Account created: Carlos Lopez, contact 9002',
  ]);
  expect(day?.counts).toEqual(['1 account created']);
  expect([holdsPeople, isHidden]).toEqual([true, false]);
});

it('hides it while no page answers, or after the session has ended', async () => {
  office.tabs = [];
  expect(await popup()).toMatchObject({ isHidden: true, holdsPeople: true });
  expect((await popup()).day).toBeUndefined();
  const tab = { id: 1, url: `${SITE}/admin/pw.html`, active: true };
  office.tabs.push(tab);
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
  await settled();
  expect(JSON.stringify(await popup())).not.toMatch(/Carlos|9002/);
});

it('no longer has what was done yesterday', async () => {
  vi.setSystemTime(new Date(2026, 7, 22, 1));
  expect((await popup()).day?.named.lines).toEqual([]);
  expect((await popup()).holdsPeople).toBe(true);
});

it('is there, with nothing in it, on any page while nothing is remembered', async () => {
  await fakeBrowser.storage.session.clear();
  office.tabs = [];
  const view = await buildView(createMemory(), 1);
  expect(view).toMatchObject({ isHidden: false, holdsPeople: false, day: { counts: [] } });
});
