/**
 * The addresses of each page that Kinlink serves (facts §1, S [T18] [K24] [A25], November 2026). Several small tables,
 * so that the content script takes only the first; `lib/powerschool/pages.ts` has the rest of each page.
 */
import type { ActionOf } from './action.ts';
import type { Page } from './facts.ts';

/** The pages that Kinlink tells apart. The classic contact search counts as a search page. */
export type PageName = Exclude<Page['kind'], 'unknown'>;
/** A page that a link can lead to. */
export type LinkTarget = ActionOf<'go'>['page'];

/** What follows `/admin` in the addresses of each page, in lower case. */
export const PAGE_PATHS = {
  contact: ['/contacts/edit.html'],
  'student-contacts': ['/students/contacts.html'],
  'access-accounts': ['/students/accessaccounts.html'],
  search: ['', '/', '/home.html', '/contacts/search.html'],
} as const satisfies Record<PageName, readonly string[]>;

/** Match patterns of each page's paths, for the manifest. Kinlink loads nothing elsewhere. */
export const PAGE_MATCHES = {
  search: ['/admin/', '/admin/?*', '/admin/home.html*'],
  // The classic search page is among these.
  contact: ['/admin/contacts/*'],
  'student-contacts': ['/admin/students/contacts.html*'],
  'access-accounts': ['/admin/students/accessaccounts.html*'],
} as const satisfies Record<PageName, readonly string[]>;

/** The path of a link to each page, below `/admin/`, and the text before the id in it. */
export const PAGE_LINKS: Readonly<Record<LinkTarget, { path: string; beforeId: string }>> = {
  contact: { path: 'contacts/edit.html', beforeId: '#?contactid=' },
  'student-contacts': { path: 'students/contacts.html', beforeId: '?frn=001' },
  'access-accounts': { path: 'students/accessaccounts.html', beforeId: '?frn=001' },
  search: { path: 'home.html', beforeId: '' },
  // The classic page, for servers whose Start page has no contact search (S [T18]).
  'contact-search': { path: 'contacts/search.html', beforeId: '' },
};

/** Addresses of each page, for tests. */
export const EXAMPLE_URLS: Readonly<Record<PageName, readonly string[]>> = {
  contact: [
    'https://demo.powerschool.com/admin/contacts/edit.html',
    'https://demo.powerschool.com/admin/contacts/edit.html#?contactid=4711',
    'https://demo.powerschool.com/admin/contacts/edit.html#?guardianid=12',
    'https://demo.powerschool.com/admin/contacts/edit.html?x=1#?contactid=4711',
  ],
  'student-contacts': [
    'https://demo.powerschool.com/admin/students/contacts.html?frn=0015',
    'https://ps.example.org/admin/students/contacts.html?frn=0015#top',
  ],
  'access-accounts': ['https://demo.powerschool.com/admin/students/accessaccounts.html?frn=0015'],
  search: [
    'https://demo.powerschool.com/admin/',
    'https://demo.powerschool.com/admin/home.html',
    'https://demo.powerschool.com/admin/home.html?searchtype=students',
    'https://demo.powerschool.com/admin/contacts/search.html',
    'https://ps.example.org/admin/contacts/search.html',
  ],
};
