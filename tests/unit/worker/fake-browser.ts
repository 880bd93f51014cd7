/** As much of a browser as the policy and the sites ask of it, with its rules. */
import { vi } from 'vitest';

type Listener = (...given: never[]) => unknown;
const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...given: unknown[]) => {
      for (const listener of listeners) listener(...(given as never[]));
    },
  };
};

type Registered = { id: string; matches: string[] };

function createState() {
  return {
    granted: new Set<string>(['https://*.powerschool.com/*']),
    registered: new Map<string, Registered>(),
    stored: {} as Record<string, unknown>,
    /** What IT set; undefined is Firefox without a policy, which refuses to read. */
    managed: undefined as Record<string, unknown> | undefined,
    /** What the registrar answers when asked. */
    allow: true,
    /** Tabs and their addresses. */
    open: [] as { id: number; url: string }[],
  };
}
type State = ReturnType<typeof createState>;

function fakePermissions(state: State) {
  const { granted } = state;
  const covers = (origin: string) =>
    granted.has(origin) || (granted.has('https://*/*') && origin.startsWith('https://'));
  const permissions = {
    onAdded: event(),
    onRemoved: event(),
    getAll: async () => ({ permissions: ['storage', 'scripting'], origins: [...granted] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every(covers),
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      if (!state.allow) return false;
      for (const origin of origins) granted.add(origin);
      permissions.onAdded.fire({ origins });
      return true;
    }),
    remove: vi.fn(async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) granted.delete(origin);
      permissions.onRemoved.fire({ origins });
      return true;
    }),
  };
  return permissions;
}

function fakeStorage(state: State) {
  const { stored } = state;
  const onChanged = event();
  const local = {
    get: async (keys: string | string[]) =>
      structuredClone(
        Object.fromEntries(
          [keys]
            .flat()
            .filter((key) => key in stored)
            .map((key) => [key, stored[key]]),
        ),
      ),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(items));
      onChanged.fire(items, 'local');
    },
    remove: async (key: string) => {
      delete stored[key];
      onChanged.fire({ [key]: {} }, 'local');
    },
  };
  const managed = {
    get: async () => {
      if (!state.managed) throw new Error('Managed storage manifest not found');
      return structuredClone(state.managed);
    },
  };
  return { local, managed, onChanged };
}

const fakeScripting = ({ registered }: State) => ({
  getRegisteredContentScripts: async () => [...registered.values()],
  registerContentScripts: vi.fn(async (scripts: Registered[]) => {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  }),
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`No script '${id}'`);
  },
  executeScript: vi.fn(async (_injection: unknown) => []),
});

const fakeTabs = (state: State) => ({
  query: async ({ url }: { url?: string | string[] }) =>
    state.open.filter(
      (tab) => !url || [url].flat().some((match) => tab.url.startsWith(match.replace(/\*$/, ''))),
    ),
  sendMessage: vi.fn(async (_id: number, _message: unknown) => undefined),
});

/** A fresh one; `granted` and `registered` are the browser's truth, to look at and to change. */
export function fakeBrowser() {
  const state = createState();
  return {
    ...state,
    state,
    permissions: fakePermissions(state),
    scripting: fakeScripting(state),
    tabs: fakeTabs(state),
    runtime: { onInstalled: event(), onStartup: event() },
    i18n: { getUILanguage: () => 'en-US' },
    storage: fakeStorage(state),
  };
}

/** The lock that pages and worker share: one at a time. */
export function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, change: () => Promise<unknown>) => {
      last = last.then(change, change);
      return last;
    },
  };
}
