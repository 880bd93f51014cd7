/** The popup as a page in a tab: a headless browser has no toolbar button. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { workerOf } from './worker.ts';

/** What the worker sees of the browser. */
type Scope = { chrome: Pick<Browser, 'tabs' | 'storage' | 'runtime'> };

/** The browser's number of a tab, which only the extension knows. */
export async function tabIdOf(over: Page): Promise<number> {
  const worker = await workerOf({ context: over.context() });
  let id = -1;
  // The page may be ahead of the browser with its address.
  await expect
    .poll(async () => {
      id = await worker.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as Scope;
        const tabs = await chrome.tabs.query({});
        // Chromium hides the address of a tab on another site.
        const found = tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => !tab.url);
        return found?.id ?? -1;
      }, over.url());
      return id;
    })
    .not.toBe(-1);
  return id;
}

/** Opens the popup for this tab, and waits for the heading of its guides. */
export async function openPopup(over: Page, guides = 'Guides'): Promise<Page> {
  const context = over.context();
  const id = await tabIdOf(over);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 384, height: 600 });
  await popup.goto(
    `chrome-extension://${new URL((await workerOf({ context })).url()).host}/popup.html?tab=${id}`,
  );
  await popup.getByRole('heading', { name: guides }).waitFor();
  return popup;
}

/**
 * Does what the toolbar button does (`activeTab`): the extension sees this tab's address from now on.
 * Call it before the first popup.
 */
export const pressButtonOver = async (over: Page): Promise<void> =>
  (await workerOf({ context: over.context() })).evaluate((url) => {
    type Tab = { url?: string };
    type Get = (id: number, then?: (tab: Tab) => void) => Promise<Tab>;
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { get: Get } } }).chrome;
    const get = tabs.get.bind(tabs);
    tabs.get = async (id, then) => {
      const tab = await get(id);
      const seen = { ...tab, url: tab.url ?? url };
      then?.(seen);
      return seen;
    };
  }, over.url());

/** All that the extension stores, as text. */
export const storageOf = async (context: BrowserContext): Promise<string> =>
  (await workerOf({ context })).evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    const { local, session } = chrome.storage;
    return JSON.stringify(await Promise.all([local.get(null), session.get(null)]));
  });
