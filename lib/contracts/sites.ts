/** The hosts and paths that Kinlink may access. Pure: `lib/settings/site-permissions.ts` asks the browser. */

import { PAGE_MATCHES } from './page-addresses.ts';

/** Match patterns of a host's pages that Kinlink works on. */
export const matchesFor = (host: string): string[] =>
  Object.values(PAGE_MATCHES).flatMap((paths) => paths.map((path) => `https://${host}${path}`));

/** Match patterns of the hosts that need no grant. */
export const STOCK_MATCHES = matchesFor('*.powerschool.com');

/** The script that runs on those pages, as a file of the package. */
export const CONTENT_SCRIPT = 'powerschool.js';

/** The permission to request or remove for a host. It covers every port. */
export const patternFor = (host: string): string => `https://${host}/*`;

/** Whether a host needs no grant. */
export const isStock = (host: string): boolean => /(^|\.)powerschool\.com$/.test(host);

/** What is wrong with a typed address. `lib/texts/` has the sentences. */
export type SiteProblem =
  | 'empty'
  | 'spaces'
  | 'wildcard'
  | 'not-https'
  | 'not-an-address'
  | 'ip'
  | 'no-dot'
  | 'path'
  | 'stock';

/**
 * The host of a typed or pasted address, with or without https://, a port, or the path of an admin page.
 * Gives the host in lower case, or the problem.
 */
function read(typed: string): { host: string } | { problem: SiteProblem } {
  const text = typed.trim();
  if (!text) return { problem: 'empty' };
  if (/\s/.test(text)) return { problem: 'spaces' };
  if (text.includes('*')) return { problem: 'wildcard' };
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https') return { problem: 'not-https' };
  const url = parseAddress(scheme ? text : `https://${text}`);
  if (!url || url.username || url.password) return { problem: 'not-an-address' };
  const host = url.hostname;
  if (/^[\d.]+$|^\[/.test(host)) return { problem: 'ip' };
  if (!host.includes('.')) return { problem: 'no-dot' };
  if (!/^([a-z\d_]([a-z\d_-]*[a-z\d])?\.)+[a-z\d-]*[a-z][a-z\d-]*$/.test(host))
    return { problem: 'not-an-address' };
  if (isStock(host)) return { problem: 'stock' };
  if (!/^\/(admin(\/.*)?)?$/i.test(url.pathname)) return { problem: 'path' };
  return { host };
}

/** The address in a text, if any. `URL.canParse` of Node 20 fails at accents once it is optimized. */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a typed address, or undefined. */
export const siteProblem = (typed: string): SiteProblem | undefined => {
  const found = read(typed);
  return 'problem' in found ? found.problem : undefined;
};

/** The host of a typed address; undefined if it cannot be added. */
export const siteOf = (typed: string): string | undefined => {
  const found = read(typed);
  return 'host' in found ? found.host : undefined;
};

/** The single hosts among granted origins; patterns for many hosts are skipped. */
export const hostsAmong = (origins: readonly string[]): string[] => [
  ...new Set(
    origins.flatMap((origin) => {
      const host = /^https:\/\/([^*/:]+)(?::\d+)?\/\*?$/.exec(origin)?.[1];
      return host && siteOf(host) === host ? [host] : [];
    }),
  ),
];
