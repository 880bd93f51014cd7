/** The tabs of a site. */
import { browser } from 'wxt/browser';
import type { ActionOf } from '../contracts/action.ts';
import type { ToPage } from '../contracts/messages.ts';
import { urlOf } from '../powerschool/core/urls.ts';

/** Asks one tab to look again. A tab that has gone, or has no Kinlink in it, is no matter. */
export const requestRefresh = (tabId: number): Promise<void> => send(tabId, 'worker-look');

/** Asks one tab to move the keyboard focus to the next button. A tab without Kinlink is no matter. */
export const requestNextButton = (tabId: number): Promise<void> => send(tabId, 'worker-key');

async function send(tabId: number, kind: ToPage['kind']): Promise<void> {
  await browser.tabs.sendMessage(tabId, { kind } satisfies ToPage).catch(() => undefined);
}

/** Asks every other tab of the site to look again, because a task changed. */
export async function refreshOtherTabs(site: string, except: number): Promise<void> {
  // Without the port: Firefox takes none in a pattern.
  const tabs = await browser.tabs.query({ url: `https://${new URL(site).hostname}/*` });
  await Promise.all(
    tabs.map((tab) =>
      tab.id === undefined || tab.id === except ? undefined : requestRefresh(tab.id),
    ),
  );
}

/** Asks every tab that may have Kinlink in it to look again, because the policy or the sites changed. */
export async function refreshAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : requestRefresh(id))));
}

/** A tab's place in the browser: a new tab opens beside it. */
export interface TabPlace {
  tabId: number;
  index: number;
  windowId?: number | undefined;
}

/**
 * Opens an address beside a tab, in the same window. The browser refuses that once the tab or its window is closed:
 * then the address opens wherever the browser puts it.
 * @returns the new tab's id, or undefined when the browser opens none at all
 */
export async function createTabBeside(
  address: { url: string; active: boolean },
  { tabId, index, windowId }: TabPlace,
): Promise<number | undefined> {
  const beside = {
    index: index + 1,
    openerTabId: tabId,
    ...(windowId !== undefined && { windowId }),
  };
  const tab = await browser.tabs
    .create({ ...address, ...beside })
    .catch(() => browser.tabs.create(address))
    .catch(() => undefined);
  return tab?.id;
}

/**
 * Opens a PowerSchool page beside the tab that asked for it, so that nothing typed there is lost.
 * @returns the new tab's id
 */
export const openTabBeside = (
  { page, id }: Pick<ActionOf<'go'>, 'page' | 'id'>,
  from: TabPlace & { site: string },
): Promise<number | undefined> =>
  createTabBeside({ url: urlOf(from.site, page, id), active: true }, from);
