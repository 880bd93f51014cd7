/** Message routing: each message is parsed and its sender checked before anything is done. */
import { browser } from 'wxt/browser';
import { ToWorker } from '../contracts/messages.ts';
import { isSameSubject, subjectOf } from '../contracts/subject.ts';
import { followPolicy } from '../settings/policy-storage.ts';
import {
  followSitePermissions,
  type MessageListener,
  onlyFromOurSites,
} from '../settings/site-permissions.ts';
import { hideStorageFromContentScripts } from '../settings/storage-items.ts';
import { adviseTab } from './advise-tab.ts';
import { handleTabClosed, handleTabNavigated, resumeBackgroundTabs } from './background-tab-end.ts';
import { forgetInTime } from './forget.ts';
import { handleAction } from './handle-action.ts';
import { injectPageTools } from './inject-page-tools.ts';
import { readSender } from './message-senders.ts';
import { listenToPopup } from './popup-messages.ts';
import { update } from './session-state.ts';
import { withoutPage } from './tab-pages.ts';
import { withoutTab } from './tab-state.ts';
import { forgetSealKey, handleInstalled, restoreTasks } from './update-handover.ts';
import { forgetSheet, giveSheet } from './welcome-sheet-relay.ts';

/** Registers every listener synchronously, as a worker that can be stopped must. */
export function listen(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void handleInstalled(reason));
  browser.runtime.onStartup.addListener(() => void forgetSealKey());
  const heard: MessageListener = (message, sender) => {
    const sheet = giveSheet(message, sender);
    if (sheet) return sheet;
    const from = readSender(sender, browser.runtime.id);
    const parsed = ToWorker.safeParse(message);
    if (!from || !parsed.success) return undefined;
    const said = parsed.data;
    if ('facts' in said && said.facts.site !== from.site) return undefined;
    switch (said.kind) {
      case 'page-advise':
        return restoreTasks(said.sealedTasks, from.site).then(() => adviseTab(said.facts, from));
      case 'page-run-action':
        // The button was drawn for another person than the page shows now (promise 8).
        if (!isSameSubject(said.subject, subjectOf(said.facts))) return undefined;
        return handleAction(said.action, said.facts, from, said.password);
      case 'page-load-tools':
        return injectPageTools(from.tabId);
    }
  };
  browser.runtime.onMessage.addListener(onlyFromOurSites(heard));
  listenToPopup();
  followPolicy();
  followSitePermissions();
  forgetInTime();
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetSheet(tabId);
    void handleTabClosed(tabId);
    void update((state) => [withoutPage(withoutTab(state, tabId), tabId), undefined]);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' && tab.url) void handleTabNavigated(tabId, tab.url);
  });
  hideStorageFromContentScripts();
  void resumeBackgroundTabs();
}
