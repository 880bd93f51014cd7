/** Connects the popup's components with the worker, and holds the popup's state. */
import { browser } from 'wxt/browser';
import { openPracticePage, openWorklistPage } from '../browser/own-pages.ts';
import type { Guide } from '../contracts/guides.ts';
import { PopupView } from '../contracts/popup-view.ts';
import { addSite } from '../settings/site-permissions.ts';
import { watchStorage } from '../settings/storage-items.ts';
import type { PopupTexts } from '../texts/popup/en.ts';
import type { PopupHandlers, PopupState } from '../ui/popup-ui.ts';
import { createDayHandlers } from './day-handlers.ts';
import { createFindHandlers } from './find-handlers.ts';
import { createGuideHandlers, rankGuides } from './guide-handlers.ts';
import { createPageCheckHandlers } from './page-check-handlers.ts';
import type { PopupPage, PopupSession } from './popup-page.ts';
import { findTargetTab } from './target-tab.ts';
import { createTaskHandlers } from './task-handlers.ts';

const firstState = (guides: readonly Guide[]): PopupState => ({
  workerView: undefined,
  query: '',
  guides,
  all: false,
  open: undefined,
  check: undefined,
  pasted: undefined,
  problem: '',
  busy: undefined,
  status: '',
  asksToForget: false,
  usesNumbers: false,
  settings: browser.runtime.getManifest().options_ui !== undefined,
});

/** Starts the popup: draws at once, and after every change. */
export function startPopup(page: PopupPage, guides: readonly Guide[], t: PopupTexts): void {
  let state = firstState(guides);
  const popup: PopupSession = {
    page,
    t,
    state: () => state,
    update(change) {
      state = { ...state, ...change };
      page.draw({ ...state, guides: rankGuides(state, guides) }, handlers);
    },
    // A worker that can't be reached means that Kinlink was updated while this page was open.
    send: (message) =>
      browser.runtime.sendMessage(message).catch(() => popup.update({ status: t.gone })),
    tab: findTargetTab(),
  };

  async function look(): Promise<void> {
    const message = { kind: 'popup-get-view', tab: await popup.tab } as const;
    const answer = PopupView.safeParse(await popup.send(message));
    if (!answer.success) return;
    const first = !state.workerView;
    popup.update({ workerView: answer.data });
    // A search that is under way is what the registrar came back for: focus it.
    if (first && answer.data.find && !state.query && !state.open) page.focus('find-text', true);
  }

  const handlers: PopupHandlers = {
    ...createGuideHandlers(popup, guides),
    ...createPageCheckHandlers(popup),
    ...createTaskHandlers(popup),
    ...createDayHandlers(popup),
    ...createFindHandlers(popup),
    async onUseSite(host) {
      // First, because the browser asks for a permission only during the click.
      const isAllowed = await addSite(host).catch(() => false);
      popup.update({ status: isAllowed ? '' : t.site.refused });
      await look();
    },
    async onMoveSidebar() {
      await popup.send({ kind: 'popup-move-sidebar', tab: await popup.tab });
    },
    onWorklist: () => void popup.tab.then(openWorklistPage).then(page.close),
    onPractice: () => void openPracticePage().then(page.close),
    onSettings: () => void browser.runtime.openOptionsPage().then(page.close),
  };

  popup.update({});
  page.focus('find-text');
  // Searches and tasks continue in other tabs: the worker's state changes when there is something new.
  watchStorage([{ area: 'session' }], () => void look());
  void look();
}
