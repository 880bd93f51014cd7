/** The worker's ears: every message is parsed and its sender checked before anything is done. */
import { browser } from 'wxt/browser';
import { ToWorker } from '../contracts/messages.ts';
import { followPolicy } from '../settings/policy-storage.ts';
import { followSites, fromOurSites, type Heard } from '../settings/site-permissions.ts';
import { answer } from './advise-tab.ts';
import { errandTabClosed, errandTabWent, takeUp } from './background-tab-end.ts';
import { choose } from './handle-action.ts';
import { bringParts } from './inject-page-tools.ts';
import { senderOf } from './message-senders.ts';
import { listenToPopup } from './popup-messages.ts';
import { update, withoutPage, withoutTab } from './session-state.ts';
import { forgetSeal, renew, unseal } from './update-handover.ts';
import { forgetSheet, giveSheet } from './welcome-sheet-relay.ts';

/** Registers every listener synchronously, as a worker that can be stopped must. */
export function listen(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void renew(reason));
  browser.runtime.onStartup.addListener(() => void forgetSeal());
  const heard: Heard = (message, sender) => {
    const sheet = giveSheet(message, sender);
    if (sheet) return sheet;
    const from = senderOf(sender, browser.runtime.id);
    const parsed = ToWorker.safeParse(message);
    if (!from || !parsed.success) return undefined;
    const said = parsed.data;
    if ('facts' in said && said.facts.site !== from.site) return undefined;
    switch (said.kind) {
      case 'seen':
        return unseal(said.kept, from.site).then(() => answer(said.facts, from));
      case 'chosen':
        return choose(said.action, said.facts, from, said.password);
      case 'bring-parts':
        return bringParts(from.tabId);
    }
  };
  browser.runtime.onMessage.addListener(fromOurSites(heard));
  listenToPopup();
  followPolicy();
  followSites();
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetSheet(tabId);
    void errandTabClosed(tabId);
    void update((state) => [withoutPage(withoutTab(state, tabId), tabId), undefined]);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' && tab.url) void errandTabWent(tabId, tab.url);
  });
  void takeUp();
}
