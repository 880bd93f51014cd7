/**
 * The practice browser. On the pages of the make-believe school it takes the place of the browser's own functions for
 * extensions, so that Kinlink's content script and worker run there unchanged, and reach nothing but this tab: no other
 * tab, no storage of the browser, and no message to Kinlink's real worker.
 */
import type { Practice } from './practice-storage.ts';

type Listener = (...call: unknown[]) => unknown;
type Area = keyof Practice['areas'];
type Values = Record<string, unknown>;

/** The id that Kinlink's parts know each other by in the practice. */
export const PRACTICE_ID = 'kinlink-practice';

/** What the school's page does for the practice browser. */
export interface PracticeHost {
  /** The page's address, and the number of the tab that Kinlink takes it for. */
  address(): string;
  tabId(): number;
  area(name: Area): Values;
  setArea(name: Area, values: Values): void;
  language: string;
  /** Opens a tab. @returns its number; the tab in front is this one, led elsewhere */
  open(address: string, isInFront: boolean): number;
  /** A tab behind this one is asked to look again, or was closed. */
  lookAgain(tabId: number): void;
  close(tabId: number): void;
  loadScript(path: string): Promise<unknown>;
}

/** An event of the browser, with its listeners. */
function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** Calls the listeners. @returns the first answer */
    fire: (...call: unknown[]) =>
      [...listeners].map((listener) => listener(...call)).find((answer) => answer !== undefined),
  };
}

function createStorage(host: PracticeHost) {
  const onChanged = createEvent();
  const change = (name: Area, values: Values) => {
    const after = { ...host.area(name), ...values };
    host.setArea(name, JSON.parse(JSON.stringify(after)));
    onChanged.fire(values, name);
  };
  const area = (name: Area) => ({
    async get(keys?: string | string[] | null) {
      const values = host.area(name);
      if (keys === undefined || keys === null) return values;
      return Object.fromEntries([keys].flat().map((key) => [key, values[key]]));
    },
    set: async (values: Values) => change(name, values),
    remove: async (keys: string | string[]) =>
      change(name, Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
  });
  return {
    local: area('local'),
    session: area('session'),
    managed: { get: async () => ({}) },
    onChanged,
  };
}

/** Makes the practice browser of one page of the school. */
export function createPracticeBrowser(host: PracticeHost) {
  const onMessage = createEvent();
  const onRemoved = createEvent();
  const done = async () => undefined;
  /** A message of a page to the worker. */
  const send = async (message: unknown, tabId: number, url: string): Promise<unknown> => {
    const sender = { id: PRACTICE_ID, tab: { id: tabId, index: 0 }, frameId: 0, url };
    return structuredClone(await onMessage.fire(structuredClone(message), sender));
  };
  const tabs = {
    query: async () => [{ id: host.tabId() }],
    create: async ({ url, active }: { url: string; active?: boolean }) => ({
      id: host.open(url, active !== false),
    }),
    get: async (id: number) => ({ id, active: id === host.tabId() }),
    update: done,
    async remove(id: number) {
      host.close(id);
      onRemoved.fire(id);
    },
    async sendMessage(id: number, message: unknown) {
      if (id !== host.tabId()) return host.lookAgain(id);
      // Without a tab, as Kinlink's worker sends it.
      onMessage.fire(message, { id: PRACTICE_ID });
    },
    onRemoved,
    onUpdated: createEvent(),
  };
  const runtime = {
    id: PRACTICE_ID,
    getURL: (path: string) => path,
    getManifest: () => ({ version: PRACTICE_ID }),
    sendMessage: async (message: unknown) => send(message, host.tabId(), host.address()),
    onMessage,
    onInstalled: createEvent(),
    onStartup: createEvent(),
    // Firefox's worker waits for it.
    onUpdateAvailable: createEvent(),
  };
  const browser = {
    runtime,
    tabs,
    storage: createStorage(host),
    scripting: {
      executeScript: async ({ files = [] }: { files?: string[] }) =>
        Promise.all(files.map((file) => host.loadScript(file))),
      getRegisteredContentScripts: async () => [],
    },
    alarms: { create: done, onAlarm: createEvent() },
    action: { setBadgeText: done, setBadgeBackgroundColor: done, setBadgeTextColor: done },
    permissions: {
      contains: async () => true,
      getAll: async () => ({ origins: [] }),
      onAdded: createEvent(),
      onRemoved: createEvent(),
    },
    i18n: { getUILanguage: () => host.language },
  };
  return { browser, send };
}
