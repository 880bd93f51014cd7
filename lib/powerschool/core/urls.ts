/**
 * Which page a URL leads to, and URLs to go to. All of it from facts §1 (S [T18] [K24] [A25],
 * November 2026). A server may stand under a context path, and letter case is not reliable.
 */
import type { ActionOf } from '../../contracts/action.ts';

type Goal = ActionOf<'go'>['page'];
/** The pages that are told apart; the classic contact search is a search page too. */
export type PageName = Exclude<Goal, 'contact-search'>;
type Place = Pick<URL, 'pathname'>;

/** What stands after `/admin`, in lower case; undefined for a path that has none, or more than one name before it. */
function tailOf({ pathname }: Place): string | undefined {
  const [, first, ...rest] = pathname.toLowerCase().split('/');
  if (first !== 'admin' && rest.shift() !== 'admin') return undefined;
  return ['', ...rest].join('/');
}
const at = (...tails: string[]) => {
  return (url: Place) => tails.includes(tailOf(url) ?? 'none');
};

export const isContact = at('/contacts/edit.html');
export const contactUrls = [
  'https://demo.powerschool.com/admin/contacts/edit.html',
  'https://demo.powerschool.com/admin/contacts/edit.html#?contactid=4711',
  'https://demo.powerschool.com/admin/contacts/edit.html#?guardianid=12',
  'https://demo.powerschool.com/admin/contacts/edit.html?x=1#?contactid=4711',
];

export const isStudentContacts = at('/students/contacts.html');
export const studentContactsUrls = [
  'https://demo.powerschool.com/admin/students/contacts.html?frn=0015',
  'https://ps.example.org/admin/students/contacts.html?frn=0015#top',
];

export const isAccessAccounts = at('/students/accessaccounts.html');
export const accessAccountsUrls = [
  'https://demo.powerschool.com/admin/students/accessaccounts.html?frn=0015',
];

export const isSearch = at('', '/', '/home.html', '/contacts/search.html');
export const searchUrls = [
  'https://demo.powerschool.com/admin/',
  'https://demo.powerschool.com/admin/home.html',
  'https://demo.powerschool.com/admin/home.html?searchtype=students',
];

/** The classic contact search page, which searches contacts and nothing else: a search page too. */
export const isClassicSearch = at('/contacts/search.html');
export const classicSearchUrls = [
  'https://demo.powerschool.com/admin/contacts/search.html',
  'https://ps.example.org/admin/contacts/search.html',
];

const pages: [PageName, (url: Place) => boolean][] = [
  ['contact', isContact],
  ['student-contacts', isStudentContacts],
  ['access-accounts', isAccessAccounts],
  ['search', isSearch],
];

/** Whether an address lies among PowerSchool's admin pages, known ones and others. */
export const isAdmin = (url: Place): boolean => tailOf(url) !== undefined;
export const adminUrls = [
  'https://demo.powerschool.com/admin/students/quicklookup.html?frn=0015',
  'https://ps.example.org/admin/pw.html',
];

/** The page that a URL (or `location`) names, or null for any other. Query and fragment do not matter. */
export function pageAt(url: Place): PageName | null {
  return pages.find(([, is]) => is(url))?.[0] ?? null;
}

const paths: Record<Goal, [string, string]> = {
  contact: ['contacts/edit.html', '#?contactid='],
  'student-contacts': ['students/contacts.html', '?frn=001'],
  'access-accounts': ['students/accessaccounts.html', '?frn=001'],
  search: ['home.html', ''],
  // The classic page, for servers whose Start page has no contact search (S [T18]).
  'contact-search': ['contacts/search.html', ''],
};

/**
 * The URL of a page.
 * @param site origin, with a context path if there is one
 * @param id contact id or student dcid; what is not digits is left out
 */
export function urlOf(site: string, page: Goal, id?: string): string {
  const [path, parameter] = paths[page];
  const digits = /^\d+$/.test(id ?? '') && parameter ? parameter + id : '';
  return `${site}/admin/${path}${digits}`;
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
