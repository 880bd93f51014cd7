/** When Firefox has a newer version of Kinlink: it is installed at a quiet moment, and not before. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { EMPTY, type State } from '../../../../lib/worker/state/session-state.ts';
import { clashed } from '../../rules/clash-steps.ts';
import { contact, seen } from '../../rules/family.ts';
import { opened, sees, settled, startWorker } from '../worker-harness.ts';

const MINUTE_MS = 60_000;
const plain = seen(contact({ contactId: '77' }));
const filling: Facts = {
  ...plain,
  drawer: { kind: 'other', fields: {}, missing: [], busy: false },
};

const reload = vi.fn();
const listeners: (() => void)[] = [];
/** Windows of Kinlink's own pages. */
let views: object[] = [];
const newVersion = () => Promise.all(listeners.map((listener) => listener()));

/** The worker, and whether it runs in Firefox. */
async function start(firefox = 'true'): Promise<void> {
  vi.stubEnv('FIREFOX', firefox);
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  listeners.length = 0;
  await startWorker();
}

/** A minute in which nothing happens but the alarm. */
async function minute(): Promise<void> {
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  for (const alarm of await fakeBrowser.alarms.getAll())
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await vi.advanceTimersByTimeAsync(0);
}

async function closeTab(): Promise<void> {
  await fakeBrowser.tabs.onRemoved.trigger(1, { isWindowClosing: false, windowId: 1 });
  await settled();
}

/** A task that was noted a moment ago. */
const openTasks = () =>
  clashed().map((task) => ({ ...task, openedAt: Date.now(), touchedAt: Date.now() }));

/** The update is made only once this part of the state is gone. */
async function waitsFor(part: Partial<State>): Promise<void> {
  await fakeBrowser.storage.session.set({ state: { ...EMPTY, ...part } });
  await start();
  await newVersion();
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).not.toHaveBeenCalled();
  await fakeBrowser.storage.session.set({ state: EMPTY });
  await minute();
  expect(reload).toHaveBeenCalledOnce();
}

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  views = [];
  reload.mockReset();
  Object.assign(fakeBrowser.runtime, {
    reload,
    onUpdateAvailable: { addListener: (listener: () => void) => listeners.push(listener) },
  });
  Object.assign(fakeBrowser.extension, { getViews: () => views });
  await start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('an update', () => {
  it('is installed at once when nobody works', async () => {
    await newVersion();
    await vi.advanceTimersByTimeAsync(0);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits a minute after the last page of PowerSchool was closed', async () => {
    await sees(1, plain);
    await newVersion();
    await closeTab();
    expect(reload).not.toHaveBeenCalled();
    await minute();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits while a page is open, a drawer in it or not, also through a stop of the worker', async () => {
    await sees(1, filling);
    await newVersion();
    await minute();
    await start();
    await minute();
    await sees(1, plain);
    await minute();
    expect(reload).not.toHaveBeenCalled();
    await closeTab();
    await minute();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits while there is a worklist', async () => {
    const { site } = plain;
    const worklist = { id: 'a', site, tabId: 1, total: 1, read: 1, touchedAt: Date.now() };
    await waitsFor({ worklist: { ...worklist, state: 'done' } });
  });

  it('waits while a task is open, without a page of its', () => waitsFor({ tasks: openTasks() }));

  it('waits while one of Kinlink’s own pages is open', async () => {
    views = [{}];
    await newVersion();
    await minute();
    expect(reload).not.toHaveBeenCalled();
    views = [];
    await minute();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is never made by an alarm alone', async () => {
    await minute();
    expect(reload).not.toHaveBeenCalled();
  });
});

it('Chromium chooses the moment itself', async () => {
  await start('');
  expect(listeners).toEqual([]);
});
