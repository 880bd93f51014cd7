/** The side of the sidebar that the registrar chose, for each site. */
import { browser } from 'wxt/browser';
import { isSidebarLeft } from '../../browser/sidebar-place.ts';
import { refreshOtherTabs } from '../../browser/tabs.ts';
import type { Advice } from '../../contracts/advice.ts';
import { siteState } from '../../settings/site-permissions.ts';
import { sidebarSides } from '../../settings/storage-items.ts';

/** Moves the sidebar of a tab's site to the other side, in every tab. Does nothing for a tab that has none. */
export async function moveSidebar(tabId: number): Promise<void> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  if (!url || (await siteState(url)).kind !== 'works') return;
  const isLeft = await isSidebarLeft(tabId);
  if (isLeft === undefined) return;
  const { origin } = new URL(url);
  await sidebarSides.set({ ...(await sidebarSides.get()), [origin]: isLeft ? 'right' : 'left' });
  await refreshOtherTabs(origin, -1);
}

/** The advice with the side that the registrar chose for this site, if she did. */
export async function withChosenSide(advice: Advice, site: string): Promise<Advice> {
  const sides = await sidebarSides.get();
  return Object.hasOwn(sides, site) ? { ...advice, isLeft: sides[site] === 'left' } : advice;
}
