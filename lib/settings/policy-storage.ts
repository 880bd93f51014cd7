/**
 * The three sources of the policy, read and watched: `storage.managed` (IT), and in `storage.local` the
 * imported file and the registrar's own choices. Used by the worker and by Kinlink's own pages.
 */
import { browser } from 'wxt/browser';
import { refreshAllTabs } from '../browser/tabs.ts';
import {
  DEFAULT_POLICY,
  type InForce,
  type Key,
  mergePolicy,
  type Policy,
  type Read,
  readPolicy,
} from '../contracts/policy.ts';
import { readManagedQuickly, readManagedValues } from './managed-policy.ts';

const OWN = 'policy.own';
const FILE = 'policy.imported';

/** Everything known of the policy: what is in force and why, and what could not be used. */
export interface PolicyState extends InForce {
  refused: Record<'managed' | 'imported', Read['refused']>;
  /** Name of the imported file, when there is one. */
  file?: string;
}

/**
 * Reads all sources, or takes what IT set as told. A source that is absent, broken or unreadable adds nothing; never
 * throws.
 */
export async function readPolicyState(told?: Record<string, unknown>): Promise<PolicyState> {
  const [managed, local] = await Promise.all([
    told ?? readManagedValues(),
    browser.storage.local.get([OWN, FILE]),
  ]);
  const file = local[FILE] as { name?: unknown; policy?: unknown } | undefined;
  const byIt = readPolicy(managed);
  const byFile = readPolicy(file?.policy ?? {});
  const own = readPolicy(local[OWN] ?? {});
  return {
    ...mergePolicy(byIt.policy, byFile.policy, own.policy),
    refused: { managed: byIt.refused, imported: byFile.refused },
    ...(typeof file?.name === 'string' && { file: file.name }),
  };
}

/** Keeps one choice of the registrar; undefined gives it up again. */
export async function saveSetting<K extends Key>(
  key: K,
  value: Policy[K] | undefined,
): Promise<void> {
  const { policy } = readPolicy((await browser.storage.local.get(OWN))[OWN] ?? {});
  const { [key]: _, ...others } = policy;
  const own = value === undefined ? others : { ...others, [key]: value };
  await browser.storage.local.set({ [OWN]: own });
}

/** Keeps an imported file in place of the one before; undefined takes it away. */
export async function saveImportedFile(
  file: { name: string; policy: unknown } | undefined,
): Promise<void> {
  if (file) await browser.storage.local.set({ [FILE]: file });
  else await browser.storage.local.remove(FILE);
}

/** Calls back when any source changed. Registers synchronously; gives back how to stop. */
export function watchPolicy(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && (OWN in changes || FILE in changes))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

let now: Policy = DEFAULT_POLICY;
let reading: Promise<void> | undefined;

/** Settles once `policyNow` gives the policy in force; at once, but for the first call and after a change. */
export function policyReady(): Promise<void> {
  if (!reading) {
    const mine: Promise<void> = readPolicyQuickly().then(({ policy, later }) => {
      if (reading === mine) now = policy;
      void later?.then((changed) => changed && reading === mine && readAgain());
    });
    reading = mine;
  }
  return reading;
}

/**
 * The policy by what IT set last where the browser has not told it within `waitMs`; `later` says whether that
 * was wrong.
 */
export async function readPolicyQuickly(
  waitMs?: number,
): Promise<{ policy: Policy; later?: Promise<boolean> }> {
  const { values, later } = await readManagedQuickly(waitMs);
  const { policy } = await readPolicyState(values);
  return {
    policy,
    ...(later && {
      later: later.then((told) => JSON.stringify(told) !== JSON.stringify(values)),
    }),
  };
}

/** What is in force has changed: it is read anew, and open pages see again. */
function readAgain(): void {
  reading = undefined;
  void refreshAllTabs();
}

/** The policy in force, once `policyReady` has settled. */
export const policyNow = (): Policy => now;

/** In the worker: keeps the policy fresh, and lets open pages see again when it changes. */
export function followPolicy(): void {
  watchPolicy(readAgain);
}
