/** One desk, several people: nobody sees what another person was doing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../lib/contracts/facts.ts';
import type { PopupView } from '../../../lib/contracts/popup-view.ts';
import { CARLOS, duplicate } from '../rules/clash-steps.ts';
import { accountDrawer, contact, email, field, seen } from '../rules/family.ts';
import {
  chooses,
  office,
  opened,
  SITE,
  sees,
  send,
  settled,
  startWorker,
  stored,
} from './worker-harness.ts';

const MINUTE = 60_000;
const signedIn = (user: string, more: object = {}): Partial<Facts> => ({
  signedIn: { user, school: '', loadedAt: Date.now(), ...more },
});
const clash = (): Facts =>
  seen(duplicate(), {
    drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
    error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
    ...signedIn('rita'),
  });
const other = (change: Partial<Facts>) =>
  seen(contact({ contactId: '77', name: 'Maria Vega', emails: [], students: [] }), change);
/** A tab comes to the sign-in page. */
const signInPage = async () => {
  const tab = { id: 1, url: `${SITE}/admin/pw.html` };
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
  await settled();
};
const fromPopup = (message: object) =>
  send(message, {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html' as never),
  });
const popup = () => fromPopup({ kind: 'popup-get-view', tab: 1 }) as Promise<PopupView>;
const passTime = (ms: number) => vi.setSystemTime(Date.now() + ms);
const NAMES = /Carlos|Lopez|carlos|Ana/;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  office.tabs.push({ id: 1, url: `${SITE}/admin/contacts/edit.html`, active: true });
  await startWorker();
  await sees(1, clash());
  expect((await stored()).tasks).toHaveLength(1);
  passTime(MINUTE);
});
afterEach(() => vi.useRealTimers());

describe('a session that expired', () => {
  it('hides the task until the same person is back', async () => {
    const old = clash();
    passTime(MINUTE);
    await signInPage();
    expect(JSON.stringify(await sees(2, old))).not.toMatch(NAMES);
    expect((await popup()).lists).toEqual([]);
    expect((await stored()).tasks).toHaveLength(1);
    passTime(MINUTE);
    const unknown = await sees(1, other({}));
    expect(unknown).toMatchObject({ notice: { id: 'unsettled-signed-out' }, needsTools: true });
    const back = await sees(1, other(signedIn('rita')));
    expect(JSON.stringify(back.lists)).toMatch(NAMES);
    expect((await popup()).lists).not.toEqual([]);
  });

  it('ends the task when another person signs in', async () => {
    await signInPage();
    passTime(MINUTE);
    const advice = await sees(1, other(signedIn('otto')));
    expect(JSON.stringify(advice)).not.toMatch(NAMES);
    expect(JSON.stringify(await stored())).not.toMatch(NAMES);
  });

  it.each([true, false])('asks where the name can’t be told; the answer is %s', async (yes) => {
    await signInPage();
    passTime(MINUTE);
    const facts = other(signedIn(''));
    const advice = await sees(1, facts);
    expect(advice.notice?.id).toBe('unsettled-still-you');
    expect(JSON.stringify(advice)).not.toMatch(NAMES);
    await chooses(1, facts, {
      do: 'park',
      taskId: (await stored()).tasks[0]?.id ?? '',
      parked: true,
    });
    expect((await stored()).tasks[0]?.parked).toBeUndefined();
    await chooses(1, facts, { do: 'still-you', yes });
    expect((await stored()).tasks).toHaveLength(yes ? 1 : 0);
    expect((await sees(1, facts)).notice).toBeUndefined();
  });
});

it('a page without a name from between two sign-in pages is shown nothing after the answer', async () => {
  const page = () => other({ signedIn: { user: '', school: '', loadedAt: Date.now() } });
  await sees(1, { ...clash(), ...signedIn('') });
  await signInPage();
  passTime(MINUTE);
  const ottos = page();
  expect((await sees(2, ottos)).notice?.id).toBe('unsettled-still-you');
  passTime(MINUTE);
  await signInPage();
  passTime(MINUTE);
  const ritas = page();
  expect((await sees(1, ritas)).notice?.id).toBe('unsettled-still-you');
  await chooses(1, ritas, { do: 'still-you', yes: true });
  expect(JSON.stringify(await sees(1, ritas))).toMatch(NAMES);
  expect(await sees(2, other({}))).toMatchObject({
    notice: { id: 'unsettled-half-drawn' },
    needsTools: true,
  });
  expect((await sees(2, ottos)).notice?.id).toBe('unsettled-other-user');
});

it('a sign-out by hand ends the task', async () => {
  await sees(1, { ...clash(), ...signedIn('rita', { loadedAt: 1, isLeaving: true }) });
  await signInPage();
  expect(JSON.stringify(await stored())).not.toMatch(NAMES);
});

it('after a sign-out by hand a second look at the sign-in page asks the next person nothing', async () => {
  await sees(1, { ...clash(), ...signedIn('rita', { loadedAt: 1, isLeaving: true }) });
  await signInPage();
  passTime(MINUTE);
  await signInPage();
  passTime(MINUTE);
  expect((await sees(1, other(signedIn('otto')))).notice).toBeUndefined();
});

it('after a sign-out by hand an old page without a name is not the next person’s', async () => {
  const old = (more: object = {}) =>
    other({ signedIn: { user: '', school: '', loadedAt: Date.UTC(2026, 7, 21, 8), ...more } });
  await sees(2, old());
  await sees(1, old({ isLeaving: true }));
  await signInPage();
  passTime(MINUTE);
  expect((await sees(1, other(signedIn('')))).notice).toBeUndefined();
  expect((await sees(2, old())).notice?.id).toBe('unsettled-other-user');
  expect(await sees(2, other({}))).toMatchObject({
    notice: { id: 'unsettled-half-drawn' },
    needsTools: true,
  });
});

it.each(['rita', ''])(
  'a button of an old page does nothing for the next person (name “%s”)',
  async (user) => {
    const old = { ...clash(), ...signedIn(user) };
    passTime(MINUTE);
    await sees(1, { ...old, ...signedIn(user, { isLeaving: true }) });
    await signInPage();
    passTime(MINUTE);
    await sees(1, other(signedIn(user && 'otto')));
    await chooses(2, old, { do: 'find', text: CARLOS });
    expect((await stored()).tasks).toEqual([]);
    expect(office.tabs).toHaveLength(1);
  },
);

it('a second No changes nothing: an old page stays the person’s before', async () => {
  const old = other({ signedIn: { user: '', school: '', loadedAt: Date.UTC(2026, 7, 21, 8) } });
  await signInPage();
  passTime(MINUTE);
  const facts = other(signedIn(''));
  await sees(1, facts);
  passTime(1000);
  for (const _ of [1, 2]) await chooses(1, facts, { do: 'still-you', yes: false });
  expect((await sees(2, old)).notice?.id).toBe('unsettled-other-user');
});

it('another name without a sign-in page ends the task too, and old pages are shown nothing', async () => {
  const old = clash();
  passTime(MINUTE);
  await sees(2, other(signedIn('otto')));
  expect((await stored()).tasks).toEqual([]);
  expect((await sees(1, old)).notice?.id).toBe('unsettled-other-user');
  expect((await stored()).tasks).toEqual([]);
});

it('the popup shows names only while a page of the site answers', async () => {
  expect(JSON.stringify((await popup()).lists)).toMatch(NAMES);
  office.tabs = [];
  const view = await popup();
  expect(view).toMatchObject({ lists: [], isHidden: true, holdsPeople: true });
});

describe('Forget everything', () => {
  it('leaves no name, no sealed task and no background tab', async () => {
    const page = seen(contact({ emails: [email(CARLOS)] }), signedIn('rita'));
    const { sealedTasks } = await sees(1, page);
    await chooses(1, page, { do: 'check', text: CARLOS, by: 'email' });
    expect(office.tabs).toHaveLength(2);
    await fakeBrowser.storage.session.set({ restored: { [`${SITE} ${CARLOS}`]: 1 } });
    await fromPopup({ kind: 'popup-forget-everything' });
    await vi.advanceTimersByTimeAsync(100);
    const { local, session } = fakeBrowser.storage;
    expect(JSON.stringify([await local.get(null), await session.get(null)])).not.toMatch(
      /Lopez|carlos|seal/,
    );
    expect(office.tabs).toHaveLength(1);
    // A page that still holds the sealed tasks can't bring them back.
    await session.set({ updated: Date.now() });
    await sees(1, page, sealedTasks);
    expect((await stored()).tasks).toEqual([]);
  });
});
