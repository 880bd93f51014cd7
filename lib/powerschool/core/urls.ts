/**
 * Which page a URL leads to, and URLs to go to (facts §1). A server may have a context path before `/admin`, and
 * letter case is not reliable.
 */
import {
  type LinkTarget,
  PAGE_LINKS,
  PAGE_PATHS,
  type PageName,
} from '../../contracts/page-addresses.ts';

type Place = Pick<URL, 'pathname'>;

/** What follows `/admin`, in lower case; undefined for a path without it, or with several names before it. */
function pathBelowAdmin({ pathname }: Place): string | undefined {
  const [, first, ...rest] = pathname.toLowerCase().split('/');
  if (first !== 'admin' && rest.shift() !== 'admin') return undefined;
  return ['', ...rest].join('/');
}

/** The classic contact search page, which searches contacts and nothing else: a search page too. */
export const isClassicSearch = (url: Place): boolean =>
  pathBelowAdmin(url) === '/contacts/search.html';

/** Whether this is the sign-in page, where an ended session leads. */
export const isSignIn = (url: Place): boolean => pathBelowAdmin(url) === '/pw.html';

/** Whether an address lies among PowerSchool's admin pages, known ones and others. */
export const isAdmin = (url: Place): boolean => pathBelowAdmin(url) !== undefined;

/** The page that a URL (or `location`) names, or null for any other. Query and fragment do not matter. */
export function pageAt(url: Place): PageName | null {
  const path = pathBelowAdmin(url);
  for (const [name, paths] of Object.entries(PAGE_PATHS))
    if (path !== undefined && (paths as readonly string[]).includes(path)) return name as PageName;
  return null;
}

/**
 * The URL of a page.
 * @param site origin, with a context path if there is one
 * @param id contact id or student dcid; what is not digits is left out
 */
export function urlOf(site: string, page: LinkTarget, id?: string): string {
  const { path, beforeId } = PAGE_LINKS[page];
  const digits = /^\d+$/.test(id ?? '') && beforeId ? beforeId + id : '';
  return `${site}/admin/${path}${digits}`;
}

/**
 * The address that fills the contact search's seven fields and three boxes and runs it, S [CDOL] (facts §1). All stand
 * in the fragment, so that nothing of an earlier search is left in them.
 */
export function emailSearchUrl(site: string, email: string, inactive: boolean): string {
  const params = {
    lastName: '',
    firstName: '',
    phoneNumber: '',
    phoneExtension: '',
    emailAddress: email,
    address: '',
    addressUnit: '',
    includeInactive: inactive,
    includeAccessAccountsOnly: false,
    filterByStudents: false,
  };
  const pairs = Object.entries(params).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${urlOf(site, 'contact-search')}#?${pairs.join('&')}`;
}

/**
 * The usual address of the parents' portal on a site. An assumption: guides of districts name it, a
 * district may have another one, so the registrar can edit it (G, November 2026).
 */
export const parentPortal = (site: string): string => `${site}/public/`;

/** The contact id in an address (`#?contactid=…` or `?contactid=…`), or undefined. */
export const contactIn = (address: string): string | undefined =>
  /[?&#]contactid=(\d+)(?!\w)/i.exec(address)?.[1];

/** The student dcid in an address: `frn=001<dcid>`, 001 being the table of students. Or undefined. */
export const dcidIn = (address: string): string | undefined =>
  /[?&#]frn=001(\d+)(?!\w)/i.exec(address)?.[1];
