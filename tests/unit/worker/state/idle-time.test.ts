/** After the district's idle time nobody is shown names or tasks until "Still you?" is answered. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Action } from '../../../../lib/contracts/action.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import type { PopupView } from '../../../../lib/contracts/popup-view.ts';
import { IDLE_ALARM } from '../../../../lib/worker/state/idle-time.ts';
import { CARLOS, duplicate } from '../../rules/clash-steps.ts';
import { accountDrawer, contact, field, seen } from '../../rules/family.ts';
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
} from '../worker-harness.ts';

const MINUTE = 60_000;
const NAMES = /Carlos|Lopez|carlos|Ana/;
const signedIn = () => ({ signedIn: { user: 'rita', school: '', loadedAt: 1 } });
const clash = (): Facts =>
  seen(duplicate(), {
    drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
    error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
    ...signedIn(),
  });
const other = (): Facts =>
  seen(contact({ contactId: '77', name: 'Maria Vega', students: [] }), signedIn());
const passTime = (ms: number) => vi.setSystemTime(Date.now() + ms);
const alarm = async () => {
  await fakeBrowser.alarms.onAlarm.trigger({ name: IDLE_ALARM, scheduledTime: Date.now() });
  await settled();
};
const fromPopup = (message: object) =>
  send(message, {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html' as never),
  });
const popup = () => fromPopup({ kind: 'popup-get-view', tab: 1 }) as Promise<PopupView>;

async function begin(idleMinutes?: number): Promise<void> {
  if (idleMinutes) await fakeBrowser.storage.local.set({ 'policy.own': { idleMinutes } });
  await startWorker();
  await sees(1, clash());
  expect((await stored()).tasks).toHaveLength(1);
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  office.tabs.push({ id: 1, url: `${SITE}/admin/contacts/edit.html`, active: true });
});
afterEach(() => vi.useRealTimers());

describe('with an idle time of 20 minutes', () => {
  beforeEach(() => begin(20));

  it('hides names and tasks after it, and the pages look again', async () => {
    passTime(20 * MINUTE);
    office.told = [];
    await alarm();
    expect(office.told).toContain(1);
    const advice = await sees(1, clash());
    expect(advice.notice?.id).toBe('unsettled-idle');
    expect(JSON.stringify(advice)).not.toMatch(NAMES);
    expect(await popup()).toMatchObject({ lists: [], isHidden: true, holdsPeople: true });
    expect((await stored()).tasks).toHaveLength(1);
  });

  it.each([true, false])('asks, and does what is answered: %s', async (yes) => {
    passTime(20 * MINUTE);
    expect((await sees(1, other())).notice?.id).toBe('unsettled-idle');
    passTime(1000);
    await chooses(1, other(), { do: 'still-you', yes });
    expect((await sees(1, other())).notice).toBeUndefined();
    expect((await stored()).tasks).toHaveLength(yes ? 1 : 0);
    passTime(19 * MINUTE);
    await alarm();
    expect((await sees(1, other())).notice).toBeUndefined();
  });

  it('does nothing that an old button asks before the answer', async () => {
    passTime(20 * MINUTE);
    const taskId = (await stored()).tasks[0]?.id ?? '';
    await chooses(1, clash(), { do: 'park', taskId, parked: true });
    expect((await stored()).tasks[0]?.parked).toBeUndefined();
  });

  it('opens no page and no welcome sheet for an old button before the answer', async () => {
    const withAccount = seen(
      contact({ account: { enabled: true, username: CARLOS, email: CARLOS } }),
      signedIn(),
    );
    const clickBoth = async () => {
      await chooses(1, withAccount, { do: 'welcome' });
      await chooses(1, withAccount, { do: 'go', page: 'contact', id: '9001' });
      return office.tabs.length - 1;
    };
    expect(await clickBoth()).toBe(2);
    passTime(20 * MINUTE);
    expect(await clickBoth()).toBe(2);
  });

  it('does nothing that an old button of the popup asks before the answer', async () => {
    const choose = (action: Action) => fromPopup({ kind: 'popup-run-action', tab: 1, action });
    await fromPopup({ kind: 'popup-find-contact', tab: 1, text: CARLOS });
    const { tasks } = await stored();
    const taskId = tasks[0]?.id ?? '';
    passTime(20 * MINUTE);
    await choose({ do: 'park', taskId, parked: true });
    await choose({ do: 'drop-task', taskId });
    await choose({ do: 'go', page: 'contact', id: '9001', site: SITE });
    await choose({ do: 'check', text: CARLOS, by: 'email' });
    expect(office.tabs).toHaveLength(2);
    expect((await stored()).tasks).toEqual(tasks);
  });

  it('asks as well after the worker was stopped, and shows the popup nothing', async () => {
    passTime(20 * MINUTE);
    await startWorker();
    expect((await popup()).lists).toEqual([]);
    expect((await sees(1, other())).notice?.id).toBe('unsettled-idle');
  });

  it('counts from the last work on any page', async () => {
    passTime(15 * MINUTE);
    await sees(2, other());
    passTime(15 * MINUTE);
    await alarm();
    expect((await sees(1, other())).notice).toBeUndefined();
  });

  it('takes no page for work that only says that the session ends', async () => {
    passTime(15 * MINUTE);
    await sees(1, { ...other(), unsettled: 'time-out' });
    passTime(5 * MINUTE);
    expect((await sees(1, other())).notice?.id).toBe('unsettled-idle');
  });

  it('sets the alarm for the end of the idle time', async () => {
    const { scheduledTime } = (await fakeBrowser.alarms.get(IDLE_ALARM)) ?? {};
    expect(scheduledTime).toBe(Date.now() + 20 * MINUTE);
  });
});

it('never asks where the policy has no idle time', async () => {
  await begin();
  passTime(10 * 60 * MINUTE);
  await alarm();
  expect((await sees(1, other())).notice).toBeUndefined();
});
