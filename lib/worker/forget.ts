/** When the worker forgets: after a time, and when a site is removed. */
import { browser } from 'wxt/browser';
import { isStock } from '../contracts/sites.ts';
import type { CurrentPolicy } from '../settings/policy-storage.ts';
import { dropOldAnswers } from '../settings/remembered-answers.ts';
import { readSites } from '../settings/site-permissions.ts';
import { addedSites, restoredTasks, watchStorage } from '../settings/storage-items.ts';
import { endOverdueTabs } from './background-tab-end.ts';
import type { Memory } from './memory.ts';
import { hideWhenIdle, IDLE_ALARM } from './state/idle-time.ts';
import { isExpired, withoutSites } from './state/session-state.ts';
import { update } from './state/update-state.ts';

const ALARM = 'forget-expired';
/** Each start of the worker looks as well, and starts this time anew. */
const ALARM_MINUTES = 60;

/** Registers synchronously. */
export function forgetInTime(memory: Pick<Memory, 'policy' | 'tabs'>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void forgetExpired(memory.policy);
    if (name === IDLE_ALARM) void hideWhenIdle(memory);
  });
  watchStorage([addedSites], () => void forgetRemovedSites());
  void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
  void forgetExpired(memory.policy);
  void hideWhenIdle(memory);
}

/** Drops whatever has outlived its time. */
async function forgetExpired(policy: CurrentPolicy): Promise<void> {
  // Every update of the state drops what is too old.
  await endOverdueTabs();
  const now = Date.now();
  const restored = await restoredTasks.get();
  const remaining = Object.entries(restored).filter(([, touchedAt]) => !isExpired(touchedAt, now));
  if (remaining.length < Object.keys(restored).length)
    await restoredTasks.set(Object.fromEntries(remaining));
  await policy.ready();
  await dropOldAnswers(policy.now().differentPersonDays, Date.now());
}

/** Drops everything of a site that Kinlink no longer works on. */
async function forgetRemovedSites(): Promise<void> {
  const added = await readSites();
  const isGone = (site: string) => {
    if (!URL.canParse(site)) return false;
    const { hostname } = new URL(site);
    return !isStock(hostname) && !Object.hasOwn(added, hostname);
  };
  await update((state) => [withoutSites(state, isGone), undefined]);
}
