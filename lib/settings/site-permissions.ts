/**
 * The hosts that a registrar added. Kinlink works on a host while it is both granted and listed. The worker and
 * Kinlink's own pages use this, hence the lock.
 */
import { type Browser, browser } from 'wxt/browser';
import { reinject } from '../browser/reinject.ts';
import { refreshAllTabs } from '../browser/tabs.ts';
import type { Facts, Page } from '../contracts/facts.ts';
import {
  CONTENT_SCRIPT,
  hostsAmong,
  isStock,
  matchesFor,
  patternFor,
  siteOf,
} from '../contracts/sites.ts';
import { addedSites, type SiteStatus, type Sites, watchStorage } from './storage-items.ts';

const PREFIX = 'site:';

/** The added hosts, each with whether PowerSchool was seen there. */
export const readSites = (): Promise<Sites> => addedSites.get();

const withSitesLock = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('kinlink-sites', change) as Promise<T>;

const granted = (host: string) => browser.permissions.contains({ origins: [patternFor(host)] });

/**
 * Makes list, content scripts and grants agree: after a start, an update (which clears registered scripts in
 * Chromium) and every change of a grant, also one made on the browser's own pages.
 * @param add a host that was just granted, @param drop one to remove
 */
const syncSites = (add: string[] = [], drop: string[] = []): Promise<void> =>
  withSitesLock(async () => {
    const before = await readSites();
    const { origins = [] } = await browser.permissions.getAll();
    const wanted = [...new Set([...Object.keys(before), ...hostsAmong(origins), ...add])];
    const allowed = await Promise.all(
      wanted.map(async (host) => !drop.includes(host) && (await granted(host))),
    );
    const after: Sites = Object.fromEntries(
      wanted.filter((_, n) => allowed[n]).map((host) => [host, before[host] ?? 'not-yet']),
    );
    if (JSON.stringify(after) !== JSON.stringify(before)) await addedSites.set(after);

    const registered = (await browser.scripting.getRegisteredContentScripts())
      .map(({ id }) => id)
      .filter((id) => id.startsWith(PREFIX));
    const gone = registered.filter((id) => !Object.hasOwn(after, id.slice(PREFIX.length)));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    for (const host of Object.keys(after))
      if (!registered.includes(PREFIX + host)) await register(host);
  });

async function register(host: string): Promise<void> {
  const matches = matchesFor(host);
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + host,
      js: [CONTENT_SCRIPT],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  // Open pages need no reload.
  await reinject(matches);
}

/**
 * Asks the browser for a host, and starts on it. Call it directly in the registrar's click, before any await. Takes
 * a host from `siteOf`.
 * @returns whether Kinlink may work there now; false when the registrar said no
 */
export async function addSite(host: string): Promise<boolean> {
  const yes = await browser.permissions.request({ origins: [patternFor(host)] });
  if (yes) await syncSites([host]);
  return yes;
}

/** Removes a host from the list, from the browser's scripts and from its grants. */
export async function removeSite(host: string): Promise<void> {
  // The list first, so that the listener for removed grants finds nothing to do.
  await syncSites([], [host]);
  await browser.permissions.remove({ origins: [patternFor(host)] }).catch(() => false);
}

export type SiteState = { kind: 'works' | 'can-add' | 'cannot'; host?: string };

/** Whether Kinlink works on an address's site, can be added to it, or neither. */
export async function siteState(address: string | undefined): Promise<SiteState> {
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : undefined;
  if (url?.protocol !== 'https:') return { kind: 'cannot' };
  const host = url.hostname;
  if (isStock(host) || Object.hasOwn(await readSites(), host)) return { kind: 'works', host };
  // Any path will do: a registrar on the sign-in page may add its host.
  return siteOf(host) === host ? { kind: 'can-add', host } : { kind: 'cannot' };
}

/** In the worker: follows the browser's grants, starts and updates. Registers synchronously. */
export function followSitePermissions(): void {
  const follow = () => void syncSites();
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  // Open pages on a removed host ask once more, and the answer ends Kinlink there. They listen only to the worker, not
  // to a Kinlink page in a tab.
  watchStorage([addedSites], () => void refreshAllTabs());
}

export type MessageListener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
) => Promise<unknown> | undefined;

/**
 * Passes on messages of Kinlink's own pages, and of content scripts on hosts that need no grant or have one. A page
 * of a removed host gets `false`, which ends Kinlink there.
 */
export const onlyFromOurSites =
  (listener: MessageListener): MessageListener =>
  (message, sender) => {
    if (!sender.tab || !sender.url?.startsWith('http')) return listener(message, sender);
    const { protocol, hostname } = new URL(sender.url);
    if (protocol === 'https:' && isStock(hostname)) return listener(message, sender);
    return readSites().then((added) =>
      protocol === 'https:' && Object.hasOwn(added, hostname) ? listener(message, sender) : false,
    );
  };

const isSaid = (part: unknown) => part !== undefined;

/** Whether a page shows something that only PowerSchool has. */
function showsPowerSchool(page: Page): boolean {
  switch (page.kind) {
    case 'contact':
      return [page.account, page.emails, page.students, page.studentSummary].some(isSaid);
    case 'student-contacts':
      return page.contacts !== undefined;
    case 'access-accounts':
      return page.parentAccess !== undefined || page.unsaved === true;
    case 'search':
      return page.mode !== 'unclear' || page.canSwitch;
    default:
      return false;
  }
}

/** Stores for the list of sites whether an added host is PowerSchool. */
export async function recordSiteStatus({ site, page, busy }: Facts): Promise<void> {
  const { hostname } = new URL(site);
  if (isStock(hostname) || busy || (page.kind === 'unknown' && page.loading)) return;
  const seen: SiteStatus = showsPowerSchool(page) ? 'yes' : 'no';
  if (statusByHost.get(hostname) === seen) return;
  await withSitesLock(async () => {
    const before = await readSites();
    const had = before[hostname];
    // Once seen, a host stays seen: a page that is half drawn, or another page, proves nothing.
    if (had && had !== 'yes' && had !== seen) await addedSites.set({ ...before, [hostname]: seen });
  });
  statusByHost.set(hostname, seen);
}
const statusByHost = new Map<string, SiteStatus>();
