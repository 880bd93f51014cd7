/** Answers the popup: what it shows, and the actions chosen in it. */

import { browser } from 'wxt/browser';
import { focusStepInTab } from '../../browser/focus-step.ts';
import { isOurPage } from '../../browser/message-senders.ts';
import { openTaskMapPage } from '../../browser/own-pages.ts';
import { refreshOtherTabs, requestRefresh } from '../../browser/tabs.ts';
import type { Action, ActionOf } from '../../contracts/action.ts';
import type { GuideId } from '../../contracts/guides.ts';
import { FromPopup } from '../../contracts/messages.ts';
import { HELPS_SIGN_IN, stepsOf } from '../../rules/popup/guides-for-page.ts';
import { foldedSidebar } from '../../settings/storage-items.ts';
import { moveSidebar } from '../commands/move-sidebar.ts';
import { go } from '../go-to-page.ts';
import { changeTask } from '../handle-action.ts';
import type { Memory } from '../memory.ts';
import { checkTab } from '../page-check.ts';
import { forgetEverything, isLocked } from '../people.ts';
import { hideWhenIdle } from '../state/idle-time.ts';
import { update } from '../state/update-state.ts';
import { signInHelp, withTab } from '../tab-state.ts';
import { buildView } from './build-view.ts';
import { findContact, findInactiveToo, readText } from './find-contact.ts';
import { asSender, readPopupTab } from './popup-tab.ts';

/** Registers synchronously. */
export function listenToPopup(memory: Memory): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
    const parsed = FromPopup.safeParse(message);
    return parsed.success ? handleMessage(memory, parsed.data) : undefined;
  });
}

async function handleMessage(memory: Memory, request: FromPopup): Promise<unknown> {
  await hideWhenIdle(memory);
  switch (request.kind) {
    case 'popup-get-view':
      return buildView(memory, request.tab);
    case 'popup-find-contact':
      return findContact(memory, request);
    case 'popup-read-text':
      return readText(request);
    case 'popup-clear-search':
      return update((state) => [{ ...state, popupSearch: undefined }, undefined]);
    case 'popup-start-guide':
      return start(request.tab, request.guide);
    case 'popup-move-sidebar':
      return moveSidebar(request.tab);
    case 'popup-check-page':
      return check(memory, request.tab);
    case 'popup-forget-everything':
      return forgetEverything(memory);
    case 'popup-run-action':
      return choose(memory, request.action, request.tab);
  }
}

async function start(tabId: number, guide: GuideId): Promise<void> {
  await foldedSidebar.set(false);
  if (HELPS_SIGN_IN.includes(guide))
    await update((state, now) => [
      state.pages[tabId]?.kind === 'contact' && !state.tabs[tabId]?.signIn
        ? withTab(state, tabId, signInHelp(true), now)
        : state,
      undefined,
    ]);
  await requestRefresh(tabId);
  await focusStepInTab(tabId, stepsOf(guide));
}

/** Only where the registrar or the district lets Kinlink work. */
async function check({ policy }: Memory, tabId: number): Promise<unknown> {
  const { site } = await readPopupTab(tabId);
  return site.kind === 'works' ? checkTab(tabId, policy) : undefined;
}

async function choose(memory: Memory, action: Action, tabId: number): Promise<void> {
  if (action.do === 'go') return goTo(action, tabId);
  if (action.do === 'check') {
    await findInactiveToo(memory, tabId, action.text);
    return;
  }
  if (action.do === 'family-map') return openMap(action.taskId);
  if (action.do !== 'park' && action.do !== 'drop-task') return;
  const site = await update((state, now) => {
    const task = state.tasks.find(({ id }) => id === action.taskId);
    if (!task || isLocked(state, task.site)) return [state, undefined];
    return [changeTask(state, action, now), task.site];
  });
  if (site) await refreshOtherTabs(site, -1);
}

async function openMap(taskId: string): Promise<void> {
  const task = await update((state) => [
    state,
    state.tasks.find(({ id, site }) => id === taskId && !isLocked(state, site)),
  ]);
  if (task) await openTaskMapPage(task.openedAt);
}

/** Opens a page on a site that a task or a search of ours belongs to, and on no other. */
async function goTo(action: ActionOf<'go'>, tabId: number): Promise<void> {
  const { site = '' } = action;
  const mayGo = await update((state) => [
    state,
    !isLocked(state, site) &&
      [state.popupSearch, ...state.tasks].some((owner) => owner?.site === site),
  ]);
  if (mayGo) await go(action, asSender(await readPopupTab(tabId), site));
}
