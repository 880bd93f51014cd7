/** Idle time, where the policy has one: after it no names or tasks are shown until "Still you?" is answered. */
import { browser } from 'wxt/browser';
import { refreshOtherTabs } from '../../browser/tabs.ts';
import type { CurrentPolicy } from '../../settings/policy-storage.ts';
import { askIfIdle, noteWork } from '../../tasks/site-user.ts';
import { holdsPeople, type State } from './session-state.ts';
import type { TabMemory } from './tab-memory.ts';
import { update } from './update-state.ts';

/** Looks once the idle time is over, although no page says anything. */
export const IDLE_ALARM = 'ask-if-idle';

const MINUTE_MS = 60_000;
const idleMsOf = (policy: CurrentPolicy): number => policy.now().idleMinutes * MINUTE_MS;

/** Notes that a page of the site is worked on. */
export function withWork(state: State, policy: CurrentPolicy, site: string, now: number): State {
  const idleMs = idleMsOf(policy);
  const owner = state.users?.[site];
  if (!idleMs || !owner) return state;
  const active = noteWork(owner, now);
  if (active === owner) return state;
  void browser.alarms.create(IDLE_ALARM, { when: now + idleMs });
  return { ...state, users: { ...state.users, [site]: active } };
}

/** Hides what belongs to whoever has been away too long. Runs before anything is shown or done. */
export async function hideWhenIdle({
  policy,
  tabs,
}: {
  policy: CurrentPolicy;
  tabs: TabMemory;
}): Promise<void> {
  await policy.ready();
  const idleMs = idleMsOf(policy);
  if (!idleMs) return;
  const hidden = await update<string[]>((state, now) => {
    const users = Object.entries(state.users ?? {});
    const next = users.map(([site, owner]) => {
      const isHolding = holdsPeople(state, site);
      return [site, isHolding ? askIfIdle(owner, idleMs, now) : owner] as const;
    });
    const sites = next
      .filter(([, owner], index) => owner !== users[index]?.[1])
      .map(([site]) => site);
    return [sites.length ? { ...state, users: Object.fromEntries(next) } : state, sites];
  });
  if (!hidden.length) return;
  tabs.forget();
  for (const site of hidden) await refreshOtherTabs(site, -1);
}
