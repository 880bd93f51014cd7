/** The hosts and paths that Kinlink may see. */

/**
 * Paths of the admin pages that Kinlink works on, as match-pattern paths (facts §1, S T18 K24 A25,
 * November 2026). On every other page nothing of Kinlink is loaded.
 */
const ADMIN_PATHS = [
  '/admin/',
  '/admin/?*',
  '/admin/home.html*',
  '/admin/contacts/*',
  '/admin/students/contacts.html*',
  '/admin/students/accessaccounts.html*',
] as const;

/** Match patterns of the pages of a host that Kinlink works on. */
export const matchesFor = (host: string): string[] =>
  ADMIN_PATHS.map((path) => `https://${host}${path}`);

/** Match patterns of the hosts that need no grant. */
export const STOCK_MATCHES = matchesFor('*.powerschool.com');

/** What the browser is asked for, and given back, for a host. It covers every port. */
export const patternFor = (host: string): string => `https://${host}/*`;
