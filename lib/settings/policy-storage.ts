/**
 * The three sources of the policy, read and watched: `storage.managed` (IT), and in `storage.local` the
 * imported file and the registrar's own choices. Used by the worker and by Kinlink's own pages.
 */
import { refreshAllTabs } from '../browser/tabs.ts';
import {
  type InForce,
  type Key,
  mergePolicy,
  type Policy,
  type Read,
  readPolicy,
} from '../contracts/policy.ts';
import { readManagedQuickly, readManagedValues } from './managed-policy.ts';
import { importedPolicy, ownPolicy, type Watched, watchStorage } from './storage-items.ts';

/** Where the policy is stored, for `watchStorage`. */
export const POLICY_SOURCES: readonly Watched[] = [ownPolicy, importedPolicy, { area: 'managed' }];

/** The policy in force with its sources, and the values that could not be used. */
export interface PolicyState extends InForce {
  refused: Record<'managed' | 'imported', Read['refused']>;
  /** Name of the imported file, when there is one. */
  file?: string;
}

/**
 * Reads all sources; takes the settings from IT when given. A source that is absent, broken or unreadable adds nothing.
 * Never throws.
 */
export async function readPolicyState(
  managedValues?: Record<string, unknown>,
): Promise<PolicyState> {
  const [managed, file, ownSettings] = await Promise.all([
    managedValues ?? readManagedValues(),
    importedPolicy.get(),
    ownPolicy.get(),
  ]);
  const byIt = readPolicy(managed);
  const byFile = readPolicy(file?.policy ?? {});
  const own = readPolicy(ownSettings ?? {});
  return {
    ...mergePolicy(byIt.policy, byFile.policy, own.policy),
    refused: { managed: byIt.refused, imported: byFile.refused },
    ...(typeof file?.name === 'string' && { file: file.name }),
  };
}

/** Saves one setting of the registrar; undefined removes it. */
export async function saveSetting<K extends Key>(
  key: K,
  value: Policy[K] | undefined,
): Promise<void> {
  const { policy } = readPolicy((await ownPolicy.get()) ?? {});
  const { [key]: _, ...others } = policy;
  const own = value === undefined ? others : { ...others, [key]: value };
  await ownPolicy.set(own);
}

/** Saves an imported policy file in place of the last one; undefined removes it. */
export async function saveImportedFile(
  file: { name: string; policy: unknown } | undefined,
): Promise<void> {
  if (file) await importedPolicy.set(file);
  else await importedPolicy.remove();
}

/**
 * The policy, with the last known settings from IT if the browser has not read them within `waitMs`. `wasOutdated` says
 * whether those were outdated.
 */
export async function readPolicyQuickly(
  waitMs?: number,
): Promise<InForce & { wasOutdated?: Promise<boolean> }> {
  const { values, currentValues } = await readManagedQuickly(waitMs);
  const { policy, from } = await readPolicyState(values);
  return {
    policy,
    from,
    ...(currentValues && {
      wasOutdated: currentValues.then(
        (current) => JSON.stringify(current) !== JSON.stringify(values),
      ),
    }),
  };
}

/** The policy in force, as the worker knows it. */
export interface CurrentPolicy {
  /** Settles once `now` gives the policy in force; at once, but for the first call and after a change. */
  ready(): Promise<void>;
  /** The policy in force, once `ready` has settled. */
  now(): Policy;
  /** Whether nobody has decided on a setting: not IT, no file, and not the registrar. */
  isUndecided(key: Key): boolean;
  /** Reads the policy again whenever it changes, and refreshes open pages. */
  follow(): void;
}

/** For the worker: reads the policy once, and again after a change. */
export function createCurrentPolicy(): CurrentPolicy {
  let current: InForce = mergePolicy({}, {}, {});
  let reading: Promise<void> | undefined;
  const readAgain = () => {
    reading = undefined;
    void refreshAllTabs();
  };
  const read = () => {
    const turn: Promise<void> = readPolicyQuickly().then(({ policy, from, wasOutdated }) => {
      if (reading === turn) current = { policy, from };
      void wasOutdated?.then((changed) => changed && reading === turn && readAgain());
    });
    reading = turn;
    return turn;
  };
  return {
    ready: () => reading ?? read(),
    now: () => current.policy,
    isUndecided: (key) => current.from[key] === 'default',
    follow: () => watchStorage(POLICY_SOURCES, readAgain),
  };
}
