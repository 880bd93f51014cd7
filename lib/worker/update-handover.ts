/**
 * An update of Kinlink empties `storage.session`, yet a task has to outlive it, and nothing of it may
 * touch the disk (promise 4). So every tab of the site holds the tasks sealed (AES-GCM), in memory;
 * the key lies in `storage.local`, where alone it opens nothing. After an update the new content script
 * takes the sealed text over from the old one, and gives it to the new worker.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { reinject } from '../browser/reinject.ts';
import { STOCK_MATCHES } from '../contracts/sites.ts';
import { lastVersion, restoredTasks, sealKey, updatedAt } from '../settings/storage-items.ts';
import { Task } from '../tasks/task.ts';
import { alive } from '../tasks/task-list.ts';
import type { State } from './state/session-state.ts';
import { update } from './state/update-state.ts';

/** Sealed tasks are restored only this long after an update: later copies could be replayed old ones. */
const RESTORE_WINDOW_MS = 60_000;
const IV_BYTES = 12;

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

/** Seals tasks for the tabs to hold. */
export interface TaskSealer {
  /** The tasks of a site, sealed; undefined when there are none. The same tasks give the same text. */
  seal(state: State, site: string): Promise<string | undefined>;
  /** Forgets the tasks that were sealed last. */
  forget(): void;
}

/** Creates a sealer that remembers the tasks it sealed last. */
export function createTaskSealer(): TaskSealer {
  let last = { plain: '', sealed: '' };
  return {
    async seal(state, site) {
      const siteTasks = state.tasks.filter((task) => task.site === site);
      if (siteTasks.length === 0) return undefined;
      // Parsed, as it will be read from storage, so that the order of its parts makes no difference.
      const plain = JSON.stringify(z.array(Task).parse(siteTasks));
      if (plain !== last.plain) last = { plain, sealed: await seal(plain) };
      return last.sealed;
    },
    forget() {
      last = { plain: '', sealed: '' };
    },
  };
}

async function seal(plain: string): Promise<string> {
  await noticeUpdate();
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(plain);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), text);
  return toText(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

/**
 * Takes tasks back that a tab held through an update. Text that is not ours, or comes at another time,
 * does nothing.
 */
export async function restoreTasks(sealed: string | undefined, site: string): Promise<void> {
  if (!sealed) return;
  await noticeUpdate();
  const lastUpdate = await updatedAt.get();
  if (lastUpdate === undefined || Date.now() - lastUpdate >= RESTORE_WINDOW_MS) return;
  const tasks = await unsealTasks(sealed).catch(() => []);
  await update(async (state, now) => {
    const restored = await restoredTasks.get();
    /** Tabs may hold older and newer ones: the one that knew most counts, whatever was seen meanwhile. */
    const counts = ({ id, touchedAt }: Task) => {
      const here = state.tasks.find((task) => task.id === id);
      const before = restored[id];
      if (before !== undefined) return touchedAt > before;
      // One that was opened anew since the update knows less than the one that was held.
      return !here || here.openedAt >= lastUpdate;
    };
    const lost = alive(tasks, now).filter((task) => task.site === site && counts(task));
    if (lost.length === 0) return [state, undefined];
    const moments = lost.map(({ id, touchedAt }) => [id, touchedAt]);
    await restoredTasks.set({ ...restored, ...Object.fromEntries(moments) });
    const others = state.tasks.filter(({ id }) => !lost.some((task) => task.id === id));
    return [{ ...state, tasks: [...others, ...lost.map(afterRestore)] }, undefined];
  });
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

async function unsealTasks(sealed: string): Promise<Task[]> {
  const bytes = toBytes(sealed);
  const iv = bytes.slice(0, IV_BYTES);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv },
    await key(),
    bytes.slice(IV_BYTES),
  );
  return z.array(Task).parse(JSON.parse(new TextDecoder().decode(plain)));
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
