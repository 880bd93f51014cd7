/**
 * A browser with tabs and storage and no pages in it, round the real worker. WXT's fake keeps storage and
 * events; its tabs know no address patterns and no messages, so those are our own.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Action } from '../../../lib/contracts/action.ts';
import type { Advice } from '../../../lib/contracts/advice.ts';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { subjectOf } from '../../../lib/contracts/subject.ts';
import { seen } from '../rules/family.ts';
import { fakeLocks, fakeBrowser as grants } from './fake-browser.ts';

export const SITE = seen({ kind: 'unknown', loading: true }).site;

interface Tab {
  id: number;
  url: string;
  active: boolean;
}

/** The tabs that are open, and which of them were asked to look again. */
export const office = { tabs: [] as Tab[], told: [] as number[], version: '' };

const remove = async (id: number) => {
  office.tabs = office.tabs.filter((tab) => tab.id !== id);
  await fakeBrowser.tabs.onRemoved.trigger(id, { isWindowClosing: false, windowId: 1 });
};

/** An empty office in the morning. */
export function opened(): void {
  fakeBrowser.reset();
  office.tabs = [];
  office.told = [];
  let next = 100;
  Object.assign(fakeBrowser.tabs, {
    create: vi.fn(async ({ url = '', active = false }) => {
      const tab = { id: next++, url, active };
      office.tabs.push(tab);
      return tab;
    }),
    update: vi.fn(async (id: number, change: Partial<Tab>) => {
      const tab = office.tabs.find((one) => one.id === id);
      if (!tab) throw new Error('no tab with this id');
      return Object.assign(tab, change);
    }),
    get: vi.fn(async (id: number) => {
      const tab = office.tabs.find((one) => one.id === id);
      if (!tab) throw new Error('no tab with this id');
      return tab;
    }),
    query: vi.fn(async () => [...office.tabs]),
    remove: vi.fn(remove),
    sendMessage: vi.fn(async (id: number) => {
      if (!office.tabs.some((tab) => tab.id === id)) throw new Error('no receiver');
      office.told.push(id);
    }),
  });
  office.version = '1.0.0';
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: office.version }) });
  // What WXT's fake has not: grants, registered scripts, and the lock that goes with them.
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
  const { permissions, scripting } = grants();
  Object.assign(fakeBrowser.permissions, permissions);
  Object.assign(fakeBrowser.scripting, scripting, { executeScript: vi.fn(async () => []) });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
}

/** The worker, started anew on what storage holds: as after it was stopped, or was updated. */
export async function startWorker(): Promise<void> {
  vi.resetModules();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  fakeBrowser.runtime.onStartup.removeAllListeners();
  fakeBrowser.tabs.onRemoved.removeAllListeners();
  fakeBrowser.tabs.onUpdated.removeAllListeners();
  const { listen } = await import('../../../lib/worker/message-router.ts');
  const { createMemory } = await import('../../../lib/worker/memory.ts');
  const { listenToPopup } = await import('../../../lib/worker/popup/popup-messages.ts');
  const { listenToWorklist } = await import('../../../lib/worker/worklist/worklist-messages.ts');
  const memory = createMemory();
  listen('', memory);
  listenToPopup(memory);
  listenToWorklist(memory);
  await settled();
}

/** All that the worker had queued has been done. */
export async function settled(): Promise<void> {
  const { update } = await import('../../../lib/worker/state/update-state.ts');
  for (let n = 0; n < 20; n += 1) await update((state) => [state, undefined]);
}

export const senderIn = (id: number, change: object = {}) => ({
  id: fakeBrowser.runtime.id,
  tab: { id, index: 0 },
  frameId: 0,
  url: `${SITE}/admin/contacts/edit.html#?contactid=1`,
  ...change,
});

export const send = async (message: unknown, sender: object): Promise<unknown> =>
  (await fakeBrowser.runtime.onMessage.trigger(message, sender as never)).find(Boolean);

/** A tab says what it sees. */
export const sees = (id: number, facts: Facts, sealedTasks?: string): Promise<Advice> =>
  send(
    { kind: 'page-advise', facts, ...(sealedTasks && { sealedTasks }) },
    senderIn(id),
  ) as Promise<Advice>;

/** The registrar chooses an offer in a tab. */
export async function chooses(id: number, facts: Facts, action: Action): Promise<void> {
  await send({ kind: 'page-run-action', facts, action, subject: subjectOf(facts) }, senderIn(id));
}

interface Stored {
  closingTabs?: number[];
  tasks: import('../../../lib/tasks/task.ts').Task[];
  dayLog?: import('../../../lib/tasks/day-entry.ts').DayEntry[];
  tabs: Record<string, import('../../../lib/worker/state/session-state.ts').TabState>;
  backgroundTabs: Record<
    string,
    import('../../../lib/worker/state/session-state.ts').BackgroundTab
  >;
}
/** What the worker has written down. */
export const stored = async (): Promise<Stored> =>
  ((await fakeBrowser.storage.session.get('state')) as { state?: Stored }).state ?? {
    tasks: [],
    tabs: {},
    backgroundTabs: {},
  };
