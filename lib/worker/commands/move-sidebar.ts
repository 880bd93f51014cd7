/** The side of the sidebar that the registrar chose, for each site. */
import { browser } from 'wxt/browser';
import { isSidebarLeft } from '../../browser/sidebar-place.ts';
import { refreshOtherTabs } from '../../browser/tabs.ts';
import type { Advice } from '../../contracts/advice.ts';
import type { Side } from '../../contracts/policy.ts';
import { siteState } from '../../settings/site-permissions.ts';
import { sidebarSides } from '../../settings/storage-items.ts';

/** Where the sidebar goes from each side. */
const NEXT: Readonly<Record<Side, Side>> = { right: 'left', left: 'bottom', bottom: 'right' };

/** Moves the sidebar of a tab's site to its next side, in every tab. Does nothing for a tab that has none. */
export async function moveSidebar(tabId: number): Promise<void> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  if (!url || (await siteState(url)).kind !== 'works') return;
  const isLeft = await isSidebarLeft(tabId);
  if (isLeft === undefined) return;
  const { origin } = new URL(url);
  const side = (await chosenSide(origin)) ?? (isLeft ? 'left' : 'right');
  await keepSide(origin, NEXT[side]);
  await refreshOtherTabs(origin, -1);
}

/** Keeps the side that the registrar chose for a site. */
export async function keepSide(site: string, side: Side): Promise<void> {
  await sidebarSides.set({ ...(await sidebarSides.get()), [site]: side });
}

/** The advice with the side that the registrar chose for this site, if she did. */
export async function withChosenSide(advice: Advice, site: string): Promise<Advice> {
  const side = await chosenSide(site);
  return side ? { ...advice, side } : advice;
}

async function chosenSide(site: string): Promise<Side | undefined> {
  const sides = await sidebarSides.get();
  return Object.hasOwn(sides, site) ? sides[site] : undefined;
}
