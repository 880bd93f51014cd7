/** Message routing: each message is parsed and its sender checked before anything is done. */
import { browser } from 'wxt/browser';
import { injectPageTools } from '../browser/inject-page-tools.ts';
import { readSender } from '../browser/message-senders.ts';
import type { Advice } from '../contracts/advice.ts';
import { ToWorker } from '../contracts/messages.ts';
import { isSameSubject, subjectOf } from '../contracts/subject.ts';
import {
  followSitePermissions,
  type MessageListener,
  onlyFromOurSites,
} from '../settings/site-permissions.ts';
import { hideStorageFromContentScripts } from '../settings/storage-items.ts';
import { withTheme } from '../settings/theme-in-force.ts';
import { adviseTab } from './advise-tab.ts';
import type { SenderTab } from './background-tab.ts';
import { handleTabClosed, handleTabNavigated, resumeBackgroundTabs } from './background-tab-end.ts';
import { forgetInTime } from './forget.ts';
import { handleAction } from './handle-action.ts';
import { openFirstRun } from './install/first-run.ts';
import { forgetSealKey, handleInstalled, restoreTasks } from './install/update-handover.ts';
import { waitToUpdate } from './install/wait-to-update.ts';
import type { Memory } from './memory.ts';
import { handleSignInPage } from './people.ts';
import { hideWhenIdle } from './state/idle-time.ts';
import { update } from './state/update-state.ts';
import { withoutPage } from './tab-pages.ts';
import { withoutTab } from './tab-state.ts';

/** The advice for a page, with the sidebar's style sheet if the page has none yet. */
async function answerPage(
  memory: Memory,
  { facts, sealedTasks, needsStyle }: Extract<ToWorker, { kind: 'page-advise' }>,
  from: SenderTab,
  style: string,
): Promise<Advice> {
  await hideWhenIdle(memory);
  await restoreTasks(sealedTasks, from.site);
  const advice = await adviseTab(memory, facts, from);
  return needsStyle ? { ...advice, style: withTheme(style, memory.policy.now()) } : advice;
}

async function loadPageTools({ policy }: Memory, tabId: number): Promise<boolean> {
  await policy.ready();
  return injectPageTools(tabId, policy.now());
}

/**
 * Registers every listener synchronously, as a worker that can be stopped must.
 * @param sidebarStyle the sidebar's style sheet, which each page gets with its first advice
 * @param memory what this worker holds in memory
 */
export function listen(sidebarStyle: string, memory: Memory): void {
  browser.runtime.onInstalled.addListener((install) => {
    void handleInstalled(install.reason);
    void openFirstRun(install, memory.policy);
  });
  browser.runtime.onStartup.addListener(() => void forgetSealKey());
  const onMessage: MessageListener = (message, sender) => {
    const sheet = memory.sheets.answer(message, sender);
    if (sheet) return sheet;
    const from = readSender(sender, browser.runtime.id, browser.runtime.getURL('/'));
    const parsed = ToWorker.safeParse(message);
    if (!from || !parsed.success) return undefined;
    const request = parsed.data;
    if ('facts' in request && request.facts.site !== from.site) return undefined;
    switch (request.kind) {
      case 'page-advise':
        return answerPage(memory, request, from, sidebarStyle);
      case 'page-run-action':
        // The button was drawn for another person than the page shows now (promise 8).
        if (!isSameSubject(request.subject, subjectOf(request.facts))) return undefined;
        return handleAction(memory, request.action, request.facts, from, request.password);
      case 'page-load-tools':
        return loadPageTools(memory, from.tabId);
    }
  };
  browser.runtime.onMessage.addListener(onlyFromOurSites(onMessage));
  memory.policy.follow();
  followSitePermissions();
  forgetInTime(memory);
  waitToUpdate();
  browser.tabs.onRemoved.addListener((tabId) => {
    memory.sheets.forget(tabId);
    memory.tabs.forget(tabId);
    void handleTabClosed(tabId);
    void update((state) => [withoutPage(withoutTab(state, tabId), tabId), undefined]);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' || !tab.url) return;
    void handleTabNavigated(tabId, tab.url);
    if (URL.canParse(tab.url)) void handleSignInPage(tab.url, memory);
  });
  hideStorageFromContentScripts();
  void resumeBackgroundTabs();
}
