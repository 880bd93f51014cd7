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

/** A fresh one; `granted` and `registered` are the browser's truth, to look at and to change. */
export function fakeBrowser() {
  const granted = new Set<string>(['https://*.powerschool.com/*']);
  const registered = new Map<string, { id: string; matches: string[] }>();
  const stored: Record<string, unknown> = {};
  const onChanged = event();
  const state = {
    granted,
    registered,
    stored,
    /** What IT set; undefined is Firefox without a policy, which refuses to read. */
    managed: undefined as Record<string, unknown> | undefined,
    /** What the registrar answers when asked. */
    allow: true,
    /** Tabs and their addresses. */
    open: [] as { id: number; url: string }[],
  };
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
  const scripting = {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: vi.fn(async (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    }),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`No script '${id}'`);
    },
    executeScript: vi.fn(async (_injection: unknown) => []),
  };
  const tabs = {
    query: async ({ url }: { url?: string[] }) =>
      state.open.filter(
        (tab) => !url || url.some((match) => tab.url.startsWith(match.replace(/\*$/, ''))),
      ),
    sendMessage: vi.fn(async (_id: number, _message: unknown) => undefined),
  };
  const runtime = { onInstalled: event(), onStartup: event() };
  return {
    ...state,
    state,
    permissions,
    scripting,
    tabs,
    runtime,
    i18n: { getUILanguage: () => 'en-US' },
    storage: { local, managed, onChanged },
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
