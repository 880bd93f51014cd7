/** Connects the first-run page's view with the browser. */
import { browser } from 'wxt/browser';
import { openKeySettings, openPopup, openPracticePage } from '../browser/own-pages.ts';
import { patternFor } from '../contracts/sites.ts';
import { languageFor } from '../settings/language-in-force.ts';
import { POLICY_SOURCES, readPolicyQuickly, readPolicyState } from '../settings/policy-storage.ts';
import { readSites } from '../settings/site-permissions.ts';
import { watchStorage } from '../settings/storage-items.ts';
import { applyTheme } from '../settings/theme-in-force.ts';
import type { FirstRunTexts } from '../texts/first-run/en.ts';
import { loadTexts } from '../texts/load.ts';
import type { FirstRunActions, FirstRunView, Shortcut } from '../ui/first-run-ui.ts';

const STOCK = { origins: [patternFor('*.powerschool.com')] };

type Show = (view: FirstRunView, actions: FirstRunActions, t: FirstRunTexts) => void;

/** Starts the page: calls `show` with the first view, and again when the registrar comes back to the page. */
export async function startFirstRun(win: Window, show: Show): Promise<void> {
  void closeIfOff();
  watchStorage(POLICY_SOURCES, () => void closeIfOff());
  const { policy } = await readPolicyQuickly();
  applyTheme(win.document, policy);
  const t = await loadTexts('first-run', languageFor(policy));
  let isRefused = false;

  async function look(): Promise<void> {
    show({ ...(await readBrowser(win)), isRefused }, actions, t);
  }

  const actions: FirstRunActions = {
    async allow() {
      isRefused = !(await browser.permissions.request(STOCK));
      await look();
    },
    changeKeys: openKeySettings,
    openSettings: () => browser.runtime.openOptionsPage(),
    openGuides: openPopup,
    openPractice: openPracticePage,
  };

  // The pin, the keys and the sites are changed elsewhere.
  win.addEventListener('focus', () => void look());
  await look();
}

/** A browser that has just started may know IT's settings only after this page opened. */
async function closeIfOff(): Promise<void> {
  const { policy } = await readPolicyState();
  if (!policy.featuresOff.includes('first-run')) return;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function readBrowser(win: Window): Promise<Omit<FirstRunView, 'isRefused'>> {
  const [isAllowed, sites, settings, commands] = await Promise.all([
    browser.permissions.contains(STOCK),
    readSites(),
    browser.action.getUserSettings(),
    browser.commands.getAll(),
  ]);
  const keyOf = (command: Shortcut) =>
    commands.find(({ name }) => name === command)?.shortcut ?? '';
  return {
    browser: browserName(win.navigator.userAgent),
    isAllowed,
    sites: Object.keys(sites),
    isPinned: settings.isOnToolbar === true,
    keys: {
      'next-button': keyOf('next-button'),
      'move-sidebar': keyOf('move-sidebar'),
      _execute_action: keyOf('_execute_action'),
    },
  };
}

function browserName(userAgent: string): FirstRunView['browser'] {
  if (import.meta.env.FIREFOX) return 'firefox';
  return /\bEdg\//.test(userAgent) ? 'edge' : 'chrome';
}
