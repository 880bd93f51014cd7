/** How Kinlink stands to the site of a tab, and how it comes to work on a district's own host. */
import { browser } from 'wxt/browser';
import { matchesFor, patternFor } from '../sites.ts';

export interface SiteState {
  is: 'works' | 'can-add' | 'cannot';
  host?: string;
}

/** A host with a name of its own: an IP or a bare word is none that a district would give. */
const NAMED = /^(?=.*[a-z])[^.[\]]+(\.[^.[\]]+)+$/;

/** Kinlink works there, can be allowed to, or neither. Takes an address, or undefined where the browser tells none. */
export async function siteState(address: string | undefined): Promise<SiteState> {
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : undefined;
  const host = url?.hostname ?? '';
  if (url?.protocol !== 'https:' || !NAMED.test(host)) return { is: 'cannot' };
  const granted = await browser.permissions.contains({ origins: [patternFor(host)] });
  return { is: granted ? 'works' : 'can-add', host };
}

/**
 * Asks the browser for a host. To be called right in the registrar's click, before anything is awaited:
 * the browser's question may close the popup, so the worker goes on by itself (`followGrants`).
 * @returns whether Kinlink may work there now
 */
export const useSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternFor(host)] });

/** In the worker: starts on every host that is granted, also in its pages that are open already. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    for (const origin of origins) {
      const host = /^https:\/\/([^*/:]+)\/\*$/.exec(origin)?.[1];
      if (host && NAMED.test(host)) void startOn(host);
    }
  });
}

const SCRIPT = 'content-scripts/powerschool.js';

async function startOn(host: string): Promise<void> {
  const id = `site:${host}`;
  const matches = matchesFor(host);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length === 0)
    await browser.scripting.registerContentScripts([
      { id, js: [SCRIPT], matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId }, files: [`/${SCRIPT}`] })
            .catch(() => undefined),
    ),
  );
}
