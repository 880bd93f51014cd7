/** Whose state it is: it belongs to one signed-in person of a site, and everything can be forgotten at once. */
import { browser } from 'wxt/browser';
import { refreshAllTabs, refreshOtherTabs } from '../browser/tabs.ts';
import type { Facts, Unsettled } from '../contracts/facts.ts';
import { isSignIn } from '../powerschool/core/urls.ts';
import { forgetAllAnswers } from '../settings/remembered-answers.ts';
import { restoredTasks, sealKey } from '../settings/storage-items.ts';
import { judgeUser, lock, unlock } from '../tasks/site-user.ts';
import { closeBackgroundTab } from './background-tab-end.ts';
import type { Memory } from './memory.ts';
import { EMPTY, holdsPeople, type State, withoutSites } from './state/session-state.ts';
import { update } from './state/update-state.ts';

/** The parts of the worker's memory that hold names. */
type TabParts = Pick<Memory, 'sheets' | 'tabs'>;

/** The state after a page told who is signed in, and why nothing of it may be shown here. */
export interface Gate {
  state: State;
  unsettled?: Unsettled | undefined;
  /** The page has to tell who is signed in before it is shown more. */
  needsTools: boolean;
}

/** Forgets what belongs to somebody else, and hides what nobody may see now. */
export function gateUser(
  state: State,
  { site, signedIn }: Facts,
  now: number,
  memory: TabParts,
): Gate {
  const { owner, forget, unsettled } = judgeUser(state.users?.[site], signedIn, now);
  const next = forget ? forgetSite(state, site, memory) : state;
  return {
    state: { ...next, users: { ...next.users, [site]: owner } },
    unsettled,
    needsTools: !signedIn && (unsettled !== undefined || holdsPeople(next, site)),
  };
}

/** The state without everything of a site. Its background tabs are closed. */
function forgetSite(state: State, site: string, { sheets, tabs }: TabParts): State {
  tabs.forget();
  sheets.forget();
  return withoutSites(closeAll(state, site), (each) => each === site);
}

function closeAll(state: State, site?: string): State {
  let next = state;
  for (const [id, tab] of Object.entries(state.backgroundTabs))
    if (!site || tab.site === site) next = closeBackgroundTab(next, Number(id));
  return next;
}

/** The answer to "Still you?". */
export function answerStillYou(
  state: State,
  { site, signedIn }: Facts,
  yes: boolean,
  memory: TabParts,
): State {
  const owner = state.users?.[site];
  if (!owner) return state;
  if (yes) return { ...state, users: { ...state.users, [site]: unlock(owner, signedIn) } };
  const next = forgetSite(state, site, memory);
  const { owner: fresh } = judgeUser(undefined, signedIn, Date.now());
  return { ...next, users: { ...next.users, [site]: fresh } };
}

/** Whether names of a site may be shown outside of its pages: nobody has signed out since. */
export const isLocked = ({ users }: State, site: string): boolean =>
  users?.[site]?.lockedAt !== undefined;

/** A tab shows the sign-in page: what is remembered is hidden, or forgotten if the person signed out by hand. */
export async function handleSignInPage(address: string, memory: TabParts): Promise<void> {
  const url = new URL(address);
  if (!isSignIn(url)) return;
  const site = url.origin;
  const isChanged = await update((state, now) => {
    const owner = state.users?.[site];
    if (!owner) return [state, false];
    const locked = lock(owner, now);
    if (!locked) return [forgetSite(state, site, memory), true];
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
export async function forgetEverything({
  sealer,
  sheets,
  tabs,
}: Pick<Memory, 'sealer' | 'sheets' | 'tabs'>): Promise<void> {
  await update((state) => {
    const { closingTabs } = closeAll(state);
    return [{ ...EMPTY, ...(closingTabs && { closingTabs }) }, undefined];
  });
  tabs.forget();
  sheets.forget();
  sealer.forget();
  await Promise.all([restoredTasks.remove(), sealKey.remove(), forgetAllAnswers()]);
  await refreshAllTabs();
}
