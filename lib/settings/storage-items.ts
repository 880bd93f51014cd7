/** Every key that Kinlink keeps in the browser's storage, with its type and its default. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SIDES, type Side } from '../contracts/policy.ts';

/** Something to watch: one key of an area, or all of it. */
export interface Watched {
  area: 'local' | 'session' | 'managed';
  key?: string;
}

/** One key of the storage. Stored data that does not match its schema counts as absent. */
export interface StorageItem<T> extends Watched {
  area: 'local' | 'session';
  key: string;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
}

function defineItem<T>(
  area: 'local' | 'session',
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
): StorageItem<T> {
  return {
    area,
    key,
    async get() {
      const stored = (await browser.storage[area].get(key))[key];
      const parsed = schema.safeParse(stored);
      return stored !== undefined && parsed.success ? parsed.data : fallback;
    },
    set: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
  };
}

const anyValues = z.record(z.string(), z.unknown());

/** Whether PowerSchool was seen on an added host: not opened yet, yes, or opened and not recognized. */
export const SiteStatus = z.literal(['not-yet', 'yes', 'no']);
export type SiteStatus = z.infer<typeof SiteStatus>;
export const Sites = z.record(z.string(), SiteStatus);
export type Sites = z.infer<typeof Sites>;

/** The registrar's own settings, as the policy's reader takes them. */
export const ownPolicy = defineItem<unknown>('local', 'policy.own', z.unknown(), {});

/** The imported policy file. */
export const importedPolicy = defineItem(
  'local',
  'policy.imported',
  z.optional(z.object({ name: z.unknown(), policy: z.unknown() })),
  undefined,
);

/** The last known settings from IT, for a browser that is slow to read them. */
export const lastManagedPolicy = defineItem(
  'local',
  'policy.managed',
  z.optional(anyValues),
  undefined,
);

/** Hosts that the registrar added. */
export const addedSites = defineItem<Sites>('local', 'sites', Sites, {});

/** Whether the sidebar is folded. Not personal, so it outlives the browser session. */
export const foldedSidebar = defineItem('local', 'folded', z.boolean(), false);

/** By site: the side that the registrar moved the sidebar to. */
export const sidebarSides = defineItem<Record<string, Side>>(
  'local',
  'sides',
  z.record(z.string(), z.literal(SIDES)),
  {},
);

/** Whether the sidebar lists each finished step. */
export const shownFinishedSteps = defineItem('local', 'finished-steps', z.boolean(), false);

/** Whether the first-run page was opened. */
export const firstRunOpened = defineItem('local', 'first-run', z.boolean(), false);

/** The key that seals tasks through an update. It is useless without the sealed tasks. */
export const sealKey = defineItem('local', 'seal', z.optional(z.string()), undefined);

/** The key of the hashes below, made once. */
export const answersKey = defineItem('local', 'answers.key', z.optional(z.string()), undefined);

const answerDays = z.record(z.string(), z.number());

/** Pairs of contacts that are two people: a keyed hash of site and numbers → the day of the answer. */
export const differentPeople = defineItem('local', 'answers.different', answerDays, {});

/** Contacts that are to have no portal access: likewise. */
export const unwantedAccess = defineItem('local', 'answers.no-access', answerDays, {});

/** The worker's state; `lib/worker/state/session-state.ts` holds its schema. */
export const workerState = defineItem<unknown>('session', 'state', z.unknown(), undefined);

/** When Kinlink was last updated in this session. */
export const updatedAt = defineItem('session', 'updated', z.optional(z.number()), undefined);

/** The version that ran last. Another one than this means that Kinlink was updated. */
export const lastVersion = defineItem('local', 'version', z.optional(z.string()), undefined);

/** A newer version is there, and waits for a quiet moment. */
export const updateWaits = defineItem('session', 'update-waits', z.boolean(), false);

/** By task id: `touchedAt` of the sealed copy that was restored. */
export const restoredTasks = defineItem<Record<string, number>>(
  'session',
  'restored',
  z.record(z.string(), z.number()),
  {},
);

/** By site: `sealedAt` of the copy that Today was restored from. */
export const restoredDays = defineItem<Record<string, number>>(
  'session',
  'restored.days',
  z.record(z.string(), z.number()),
  {},
);

/**
 * Hides the storage from content scripts, which never use it. Chromium can do this for every area; Firefox hides
 * `storage.session` by itself and can't hide the others.
 */
export function hideStorageFromContentScripts(): void {
  const { local, session, managed } = browser.storage;
  for (const area of [local, session, managed] as AccessLevelArea[])
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** The part of a storage area that the shared types lack. */
interface AccessLevelArea {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Calls back when something watched changes. Registers synchronously. @returns how to stop */
export function watchStorage(watched: readonly Watched[], changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const isWatched = ({ area: itsArea, key }: Watched) =>
      itsArea === area && (key === undefined || key in changes);
    if (watched.some(isWatched)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
