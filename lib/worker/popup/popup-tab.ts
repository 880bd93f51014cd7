/** The tab under the popup, as far as the browser lets it be seen. */
import { browser } from 'wxt/browser';
import type { TabPlace } from '../../browser/tabs.ts';
import { isAdmin } from '../../powerschool/core/urls.ts';
import { siteState } from '../../settings/site-permissions.ts';
import type { SenderTab } from '../background-tab.ts';
import type { State } from '../state/session-state.ts';

/** A tab's place, with its address only where there is a grant. */
export interface PopupTab extends TabPlace {
  url: URL | undefined;
  site: Awaited<ReturnType<typeof siteState>>;
}

/** Reads the tab that the popup is about. A tab that has gone has no address. */
export async function readPopupTab(tabId: number): Promise<PopupTab> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const site = await siteState(tab?.url);
  const url = site.kind === 'cannot' ? undefined : new URL(tab?.url ?? '');
  return { tabId, index: tab?.index ?? 0, windowId: tab?.windowId, url, site };
}

/** The PowerSchool of the tab, else the one that was seen last. */
export const siteFor = ({ site, url }: PopupTab, { lastSite }: State): string | undefined =>
  site.kind === 'works' && url && isAdmin(url) ? url.origin : lastSite;

/** The tab as the one that asks for something on a site. */
export const asSender = ({ tabId, index, windowId }: PopupTab, site: string): SenderTab => ({
  tabId,
  index,
  windowId,
  site,
});
