/** A list that the real worker holds, and a tab of PowerSchool that answers what the test says. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Worklist } from '../../../../lib/contracts/worklist/list.ts';
import type {
  FromWorklist,
  ReadAnswer,
  ReadReport,
} from '../../../../lib/contracts/worklist/messages.ts';
import { office, opened, SITE, send, startWorker } from '../worker-harness.ts';

export const TAB = 7;
const OWN_TAB = 50;
const OURS = 'chrome-extension://kinlink/';

type Injected = { files?: string[]; func?: { name: string }; args?: unknown[] };

/** What the tab answers to `readListed` and `readShownStudents`; undefined while it has no page tools. */
export const tab = {
  report: (_dcids: string[]): unknown => undefined,
  shown: undefined as unknown,
  requests: [] as string[][],
};

export const report = (
  answers: Partial<ReadAnswer>[],
  more: Partial<ReadReport> = {},
): ReadReport => ({
  user: 'rita',
  school: 'Lincoln',
  retryAfterMs: 0,
  answers: answers.map((answer) => ({ dcid: '1', kind: 'read', contacts: [], ms: 5, ...answer })),
  ...more,
});

/** A worker with one tab of PowerSchool open. */
export async function openedForList(): Promise<void> {
  opened();
  office.tabs = [{ id: TAB, url: `${SITE}/admin/home.html`, active: true }];
  Object.assign(tab, {
    report: (dcids: string[]) => report(dcids.map((dcid) => ({ dcid }))),
    shown: undefined,
    requests: [],
  });
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `${OURS}${path.replace(/^\//, '')}`,
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ func, args }: Injected) => {
      if (func?.name === 'showInPage') return [{ result: await tab.shown }];
      if (func?.name !== 'readInPage') return [];
      const [{ dcids }] = args as [{ dcids: string[] }];
      tab.requests.push(dcids);
      return [{ result: await tab.report(dcids) }];
    }),
  });
  await startWorker();
}

/** The worklist's page asks the worker. */
export const asks = (message: FromWorklist): Promise<unknown> =>
  send(message, {
    id: fakeBrowser.runtime.id,
    url: `${OURS}worklist.html`,
    tab: { id: OWN_TAB, index: 2, windowId: 1 },
  });

/** What the worker has written down. */
export async function storedList(): Promise<Worklist | undefined> {
  const { state } = (await fakeBrowser.storage.session.get('state')) as {
    state?: { worklist?: Worklist };
  };
  return state?.worklist;
}

/** Starts a list of students, and gives its id. */
export async function startsList(...dcids: string[]): Promise<string> {
  await asks({
    kind: 'worklist-start',
    tab: TAB,
    site: SITE,
    students: dcids.map((dcid) => ({ dcid })),
  });
  return (await storedList())?.id ?? '';
}

export const reads = (id: string, ...dcids: string[]): Promise<unknown> =>
  asks({ kind: 'worklist-read', id, dcids, pace: { atOnce: 4, restMs: 0 } });

/** Changes the worker's state as a page of PowerSchool would. */
export async function changeState(change: object): Promise<void> {
  const { state } = (await fakeBrowser.storage.session.get('state')) as { state?: object };
  await fakeBrowser.storage.session.set({ state: { ...state, ...change } });
}
