/**
 * Answers that outlive a task, on disk and without names: "Different person" for some days, "No portal access" until
 * the registrar takes it back. Kinlink stores a keyed hash of the site and the contacts' numbers, and the day. The
 * worker and the options page use this, hence the lock.
 */
import type { AnswerKind } from '../contracts/answers.ts';
import { answersKey, differentPeople, type StorageItem, unwantedAccess } from './storage-items.ts';

type Days = Record<string, number>;

const ITEMS: Record<AnswerKind, StorageItem<Days>> = {
  different: differentPeople,
  'no-access': unwantedAccess,
};
const DAY_MS = 24 * 60 * 60 * 1000;
const KEY_BYTES = 32;
const dayOf = (now: number): number => Math.floor(now / DAY_MS);

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const withLock = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('kinlink-answers', change) as Promise<T>;

/** The key of this browser profile; without `creates`, undefined until one was made. */
async function hashKey(creates: boolean): Promise<CryptoKey | undefined> {
  const stored = await answersKey.get();
  if (stored === undefined && !creates) return undefined;
  const raw =
    stored === undefined ? crypto.getRandomValues(new Uint8Array(KEY_BYTES)) : toBytes(stored);
  if (stored === undefined) await answersKey.set(toText(raw));
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** The hash of a site and one contact, or two in whichever order they are given. */
async function hashOf(key: CryptoKey, site: string, ids: readonly string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([site, ...[...ids].sort()]));
  return toText(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
}

/** Remembers an answer about a contact, or about two. */
export const rememberAnswer = (
  kind: AnswerKind,
  site: string,
  ids: readonly string[],
  now: number,
): Promise<void> =>
  withLock(async () => {
    const key = await hashKey(true);
    if (!key) return;
    const hash = await hashOf(key, site, ids);
    await ITEMS[kind].set({ ...(await ITEMS[kind].get()), [hash]: dayOf(now) });
  });

/** Takes an answer back. */
export const takeBackAnswer = (
  kind: AnswerKind,
  site: string,
  ids: readonly string[],
): Promise<void> =>
  withLock(async () => {
    const [key, days] = [await hashKey(false), await ITEMS[kind].get()];
    const hash = key && (await hashOf(key, site, ids));
    if (!hash || days[hash] === undefined) return;
    const { [hash]: _, ...others } = days;
    await ITEMS[kind].set(others);
  });

/** Those of the given contacts, or pairs of contacts, that an answer is remembered about. */
export async function findRemembered<Ids extends readonly string[]>(
  kind: AnswerKind,
  site: string,
  contacts: readonly Ids[],
  isValid: (day: number) => boolean = () => true,
): Promise<Ids[]> {
  const days = await ITEMS[kind].get();
  if (contacts.length === 0 || Object.keys(days).length === 0) return [];
  const key = await hashKey(false);
  if (!key) return [];
  const hashes = await Promise.all(contacts.map((ids) => hashOf(key, site, ids)));
  return contacts.filter((_, n) => {
    const day = days[hashes[n] ?? ''];
    return day !== undefined && isValid(day);
  });
}

/** Whether an answer of this day is still kept. @param keptDays 0: none is */
export const isStillKept =
  (keptDays: number, now: number) =>
  (day: number): boolean =>
    keptDays > 0 && dayOf(now) - day <= keptDays;

/** Drops each "Different person" that is older than the policy keeps it. */
export const dropOldAnswers = (keptDays: number, now: number): Promise<void> =>
  withLock(async () => {
    const days = Object.entries(await differentPeople.get());
    const remaining = days.filter(([, day]) => isStillKept(keptDays, now)(day));
    if (remaining.length < days.length) await differentPeople.set(Object.fromEntries(remaining));
  });

/** How many answers of a kind are remembered. */
export const countAnswers = async (kind: AnswerKind): Promise<number> =>
  Object.keys(await ITEMS[kind].get()).length;

/** Forgets all answers of a kind. */
export const forgetAnswersOf = (kind: AnswerKind): Promise<void> =>
  withLock(() => ITEMS[kind].remove());

/** Forgets every answer, and the key. */
export const forgetAllAnswers = (): Promise<void> =>
  withLock(async () => {
    for (const item of [differentPeople, unwantedAccess, answersKey]) await item.remove();
  });
