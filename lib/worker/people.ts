/** Whose state it is: it belongs to one signed-in person of a site, and everything can be forgotten at once. */
import { browser } from 'wxt/browser';
import { refreshAllTabs, refreshOtherTabs } from '../browser/tabs.ts';
import type { Facts, Unsettled } from '../contracts/facts.ts';
import { isSignIn } from '../powerschool/core/urls.ts';
import { forgetAllAnswers } from '../settings/remembered-answers.ts';
import { restoredTasks, sealKey } from '../settings/storage-items.ts';
import { isHidden, judgeUser, lock, successorOf, unlock } from '../tasks/site-user.ts';
import { closeBackgroundTab } from './background-tab-end.ts';
import type { Memory } from './memory.ts';
import { EMPTY, holdsPeople, type State, withoutSites } from './state/session-state.ts';
import { update } from './state/update-state.ts';

/** The parts of the worker's memory that hold names, or open what holds them. */
type HeldNames = Pick<Memory, 'sealer' | 'sheets' | 'tabs'>;

/** The state after a page told who is signed in, and why nothing of it may be shown here. */
export interface Gate {
  state: State;
  unsettled?: Unsettled | undefined;
  /** The page has to tell who is signed in before it is shown more. */
  needsTools: boolean;
}

/** Forgets what belongs to somebody else, and hides what nobody may see now. */
export async function gateUser(
  state: State,
  { site, signedIn }: Facts,
  now: number,
  memory: HeldNames,
): Promise<Gate> {
  const { owner, forget, unsettled } = judgeUser(state.users?.[site], signedIn, now);
  const next = forget ? await forgetSite(state, site, memory) : state;
  return {
    state: { ...next, users: { ...next.users, [site]: owner } },
    unsettled: unsettled ?? (owner.idleAt === undefined ? undefined : 'idle'),
    needsTools: !signedIn && (unsettled !== undefined || holdsPeople(next, site)),
  };
}

/** The state without everything of a site. Its background tabs are closed, and no tab can bring anything back. */
async function forgetSite(state: State, site: string, memory: HeldNames): Promise<State> {
  await forgetHeldNames(memory);
  return withoutSites(closeAll(state, site), (each) => each === site);
}

/** Without its key, nothing opens what tabs hold for an update. */
async function forgetHeldNames({ sealer, sheets, tabs }: HeldNames): Promise<void> {
  tabs.forget();
  sheets.forget();
  sealer.forget();
  await sealKey.remove();
}

function closeAll(state: State, site?: string): State {
  let next = state;
  for (const [id, tab] of Object.entries(state.backgroundTabs))
    if (!site || tab.site === site) next = closeBackgroundTab(next, Number(id));
  return next;
}

/** The answer to "Still you?". */
export async function answerStillYou(
  state: State,
  { site, signedIn }: Facts,
  yes: boolean,
  memory: HeldNames,
  now: number,
): Promise<State> {
  const owner = state.users?.[site];
  // Already answered, by a first click or in another tab.
  if (!owner || !isLocked(state, site)) return state;
  if (yes) {
    const { activeAt, ...back } = unlock(owner, signedIn);
    const active = activeAt !== undefined && { activeAt: now };
    return { ...state, users: { ...state.users, [site]: { ...back, ...active } } };
  }
  const next = await forgetSite(state, site, memory);
  // After an idle time nobody has signed in: the pages are still the same user's.
  const { newestLoad, since, signInAt } = owner;
  const same = { newestLoad, ...(since !== undefined && { since }) };
  const before = signInAt === undefined ? same : successorOf(owner, signInAt);
  const { owner: fresh } = judgeUser(before, signedIn, now);
  return { ...next, users: { ...next.users, [site]: fresh } };
}

/** Whether a page was loaded for the person whom the site's state belongs to, and may act on it. */
export function isOwnersPage({ users }: State, { site, signedIn }: Facts, now: number): boolean {
  const { unsettled, forget } = judgeUser(users?.[site], signedIn, now);
  return !unsettled && !forget;
}

/** Why no name of a site may be shown: its person has signed out, or was away too long. */
export function lockOf({ users }: State, site: string): 'signed-out' | 'idle' | undefined {
  const { lockedAt, idleAt } = users?.[site] ?? {};
  if (lockedAt !== undefined) return 'signed-out';
  return idleAt === undefined ? undefined : 'idle';
}

/** Whether no name of a site may be shown. */
export const isLocked = ({ users }: State, site: string): boolean => isHidden(users?.[site]);

/** A tab shows the sign-in page: what is remembered is hidden, or forgotten if the person signed out by hand. */
export async function handleSignInPage(address: string, memory: HeldNames): Promise<void> {
  const url = new URL(address);
  if (!isSignIn(url)) return;
  const site = url.origin;
  const isChanged = await update(async (state, now) => {
    const owner = state.users?.[site];
    if (!owner) return [state, false];
    // Whoever signed out has left nothing, and nobody is known to have signed in since.
    const hasLeft = owner.since !== undefined && !owner.user && !holdsPeople(state, site);
    const locked = hasLeft ? undefined : lock(owner, now);
    if (!locked) {
      const next = await forgetSite(state, site, memory);
      return [{ ...next, users: { ...next.users, [site]: successorOf(owner, now) } }, true];
    }
    memory.tabs.forget();
    return [{ ...state, users: { ...state.users, [site]: locked } }, true];
  });
  if (isChanged) await refreshOtherTabs(site, -1);
}

/** Whether a page of this site answers at this moment. */
export async function isSiteOpen(site: string): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: `https://${new URL(site).hostname}/*` });
  const answers = tabs.map(({ id }) =>
    id === undefined ? Promise.reject() : browser.tabs.sendMessage(id, { kind: 'worker-ping' }),
  );
  return Promise.any(answers).then(
    () => true,
    () => false,
  );
}

/** Forgets everything that names a person, on every site, and lets no tab bring it back. */
export async function forgetEverything(memory: HeldNames): Promise<void> {
  await update((state) => {
    const { closingTabs } = closeAll(state);
    return [{ ...EMPTY, ...(closingTabs && { closingTabs }) }, undefined];
  });
  await Promise.all([forgetHeldNames(memory), restoredTasks.remove(), forgetAllAnswers()]);
  await refreshAllTabs();
}
