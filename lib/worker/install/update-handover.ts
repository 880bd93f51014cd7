/**
 * An update of Kinlink empties `storage.session`, yet tasks and Today have to outlive it, and nothing of them may
 * touch the disk (promise 4). So every tab of the site holds them sealed (AES-GCM), in memory;
 * the key lies in `storage.local`, where alone it opens nothing. After an update the new content script
 * takes the sealed text over from the old one, and gives it to the new worker.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { reinject } from '../../browser/reinject.ts';
import { STOCK_MATCHES } from '../../contracts/sites.ts';
import {
  lastVersion,
  restoredDays,
  restoredTasks,
  sealKey,
  updatedAt,
} from '../../settings/storage-items.ts';
import { DayEntry, withEntries } from '../../tasks/day-entry.ts';
import { Task } from '../../tasks/task.ts';
import { alive } from '../../tasks/task-list.ts';
import { isExpired, type State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';

/** Sealed tasks are restored only this long after an update: later copies could be replayed old ones. */
const RESTORE_WINDOW_MS = 60_000;
const IV_BYTES = 12;

/** What a tab holds of its site. */
const TabCopy = z.object({ tasks: z.array(Task), dayLog: z.array(DayEntry) });
/** `sealedAt`: a later copy knows all that an earlier one knew. */
const Sealed = z.extend(TabCopy, { sealedAt: z.number() });
type Sealed = z.infer<typeof Sealed>;

// Letter by letter: a call takes some 100,000 arguments at most, and a contact can have many students.
const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function key(): Promise<CryptoKey> {
  const stored = await sealKey.get();
  const raw = stored === undefined ? crypto.getRandomValues(new Uint8Array(32)) : toBytes(stored);
  if (stored === undefined) await sealKey.set(toText(raw));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals tasks, and Today's entries, for the tabs to hold. */
export interface TaskSealer {
  /** Returns a site's tasks and entries sealed, or undefined if it has none. The same content gives the same text. */
  seal(state: State, site: string): Promise<string | undefined>;
  /** Forgets what was sealed last. */
  forget(): void;
}

/** Creates a sealer that remembers what it sealed last. */
export function createTaskSealer(): TaskSealer {
  let last = { plain: '', sealed: '' };
  return {
    async seal(state, site) {
      const ofSite = <T extends { site: string }>(all: readonly T[] = []) =>
        all.filter((each) => each.site === site);
      const held = { tasks: ofSite(state.tasks), dayLog: ofSite(state.dayLog) };
      if (held.tasks.length + held.dayLog.length === 0) return undefined;
      // Parsed, as it will be read from storage, so that the order of its parts makes no difference.
      const parsed = TabCopy.parse(held);
      const plain = JSON.stringify(parsed);
      if (plain !== last.plain)
        last = { plain, sealed: await seal({ ...parsed, sealedAt: Date.now() }) };
      return last.sealed;
    },
    forget() {
      last = { plain: '', sealed: '' };
    },
  };
}

async function seal(held: Sealed): Promise<string> {
  await noticeUpdate();
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(held));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), text);
  return toText(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

/**
 * Takes back what a tab held through an update. Text that is not ours, or comes at another time,
 * does nothing.
 */
export async function restoreTasks(sealed: string | undefined, site: string): Promise<void> {
  if (!sealed) return;
  await noticeUpdate();
  const lastUpdate = await updatedAt.get();
  if (lastUpdate === undefined || Date.now() - lastUpdate >= RESTORE_WINDOW_MS) return;
  await update(async (before, now) => {
    // A sign-out before this has removed the key.
    const held = await unseal(sealed).catch(() => undefined);
    if (!held) return [before, undefined];
    const state = await withDay(before, held, { site, lastUpdate, now });
    const restored = await restoredTasks.get();
    /** Tabs may hold older and newer ones: the one that knew most counts, whatever was seen meanwhile. */
    const counts = ({ id, touchedAt }: Task) => {
      const here = state.tasks.find((task) => task.id === id);
      const before = restored[id];
      if (before !== undefined) return touchedAt > before;
      // One that was opened anew since the update knows less than the one that was held.
      return !here || here.openedAt >= lastUpdate;
    };
    const lost = alive(held.tasks, now).filter((task) => task.site === site && counts(task));
    if (lost.length === 0) return [state, undefined];
    const moments = lost.map(({ id, touchedAt }) => [id, touchedAt]);
    await restoredTasks.set({ ...restored, ...Object.fromEntries(moments) });
    const others = state.tasks.filter(({ id }) => !lost.some((task) => task.id === id));
    return [{ ...state, tasks: [...others, ...lost.map(afterRestore)] }, undefined];
  });
}

/** Restores the day's entries from the latest copy, and keeps the ones noted since the update. */
async function withDay(
  state: State,
  { dayLog, sealedAt }: Sealed,
  { site, lastUpdate, now }: { site: string; lastUpdate: number; now: number },
): Promise<State> {
  const restored = await restoredDays.get();
  const restoredEntries = dayLog.filter(
    (entry) => entry.site === site && !isExpired(entry.at, now),
  );
  if (restoredEntries.length === 0 || sealedAt <= (restored[site] ?? 0)) return state;
  await restoredDays.set({ ...restored, [site]: sealedAt });
  const isKept = (entry: DayEntry) => entry.site !== site || entry.at >= lastUpdate;
  const newEntries = (state.dayLog ?? []).filter(isKept);
  return { ...state, dayLog: withEntries(restoredEntries, newEntries) };
}

/** What the old worker had sent out went with it: nothing may wait for that. */
function afterRestore(task: Task): Task {
  const students = task.students.map(({ lookedAt, ...student }) =>
    student.parentAccess === undefined ? student : { ...student, lookedAt },
  );
  const { search } = task;
  return {
    ...task,
    students,
    ...(search?.state === 'running' && { search: { ...search, state: 'stopped' } }),
  };
}

async function unseal(sealed: string): Promise<Sealed> {
  const bytes = toBytes(sealed);
  const iv = bytes.slice(0, IV_BYTES);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv },
    await key(),
    bytes.slice(IV_BYTES),
  );
  return Sealed.parse(JSON.parse(new TextDecoder().decode(plain)));
}

/** The browser tells of an update only after it has started the worker: a page may ask before that. */
async function noticeUpdate(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const before = await lastVersion.get();
  if (before === version) return;
  await lastVersion.set(version);
  if (before !== undefined) await updatedAt.set(Date.now());
}

/** After an install or update: the pages that stand open get the new content script. */
export async function handleInstalled(reason: string): Promise<void> {
  if (reason === 'update') await updatedAt.set(Date.now());
  // Firefox starts content scripts in open tabs by itself.
  if (import.meta.env.FIREFOX) return;
  await reinject(STOCK_MATCHES);
}

/** A new browser session: what tabs of the last one still hold must not be opened again. */
export const forgetSealKey = (): Promise<void> => sealKey.remove();
