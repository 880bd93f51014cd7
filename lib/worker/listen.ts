/** The worker's ears: every message is parsed and its sender checked before anything is done. */
import { browser } from 'wxt/browser';
import type { Action } from '../advice.ts';
import type { Facts } from '../facts.ts';
import { ToWorker } from '../messages.ts';
import { drop, settle } from '../tasks.ts';
import { answer, contextOf } from './answer.ts';
import { bringParts } from './parts.ts';
import { followPolicy, policyReady } from './policy.ts';
import { searchTabClosed, searchTabWent, startSearch } from './search.ts';
import { senderOf } from './senders.ts';
import { followSites, fromOurSites, type Heard } from './sites.ts';
import { isFolded, setFolded, update } from './store.ts';
import { openBeside, tellOthers } from './tabs.ts';

type From = NonNullable<ReturnType<typeof senderOf>>;

/** Registers every listener synchronously, as a worker that can be stopped must. */
export function listen(): void {
  const heard: Heard = (message, sender) => {
    const from = senderOf(sender, browser.runtime.id);
    const parsed = ToWorker.safeParse(message);
    if (!from || !parsed.success) return undefined;
    const said = parsed.data;
    if ('facts' in said && said.facts.site !== from.site) return undefined;
    switch (said.is) {
      case 'seen':
        return answer(said.facts, from.tabId);
      case 'chosen':
        return choose(said.action, said.facts, from);
      case 'bring-parts':
        return bringParts(from.tabId);
    }
  };
  browser.runtime.onMessage.addListener(fromOurSites(heard));
  followPolicy();
  followSites();
  browser.tabs.onRemoved.addListener((tabId) => void searchTabClosed(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' && tab.url) void searchTabWent(tabId, tab.url);
  });
}

/** Carries out the offers that are the worker's. Others do nothing here. */
async function choose(action: Action, facts: Facts, from: From): Promise<boolean> {
  switch (action.do) {
    case 'go':
      await openBeside(action, from);
      break;
    case 'fold':
      await setFolded(action.on ?? false);
      await tellOthers(from.site, from.tabId);
      break;
    case 'drop-task':
      await update((state) => [{ ...state, tasks: drop(state.tasks, action.id ?? '') }, undefined]);
      await tellOthers(from.site, from.tabId);
      break;
    case 'settle': {
      const { id = '', text = '' } = action;
      await update((state) => [{ ...state, tasks: settle(state.tasks, id, text) }, undefined]);
      await tellOthers(from.site, from.tabId);
      break;
    }
    case 'find': {
      const { page } = facts;
      const folded = await isFolded();
      await policyReady();
      if (page.is === 'contact')
        await startSearch(
          (state) => ({ ...contextOf(state, facts, from.tabId, folded), page }),
          action,
          from,
        );
      break;
    }
  }
  return true;
}
