import { expect, test } from 'vitest';
import { EXAMPLE_URLS } from '../../../../lib/contracts/page-addresses.ts';
import * as urls from '../../../../lib/powerschool/core/urls.ts';

/** Other admin pages. */
const OTHER_URLS = [
  'https://demo.powerschool.com/admin/students/quicklookup.html?frn=0015',
  'https://ps.example.org/admin/pw.html',
];
const pages = Object.entries(EXAMPLE_URLS);

/** The same address as servers and people write it otherwise: each way alone, and all together. */
function variants(address: string): string[] {
  const [, site = '', path = '', query = '', fragment = ''] =
    /^(https:\/\/[^/]+)(\/[^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const sites = [site, site.toUpperCase(), `${site}:8443`, site.replace('https', 'http')];
  const paths = [path, path.toUpperCase(), path.replace(/^\/a/, '/A'), `/district-1${path}`];
  const queries = [query, `${query || '?'}&a=1`, `${query || '?'}&x=/admin/pw.html`];
  const fragments = [fragment, '#top', '#?contactid=4711', '#/admin/home.html'];
  return sites.flatMap((s) =>
    paths.flatMap((p) => queries.flatMap((q) => fragments.map((f) => s + p + q + f))),
  );
}

test.each(pages)('%s is what its URLs are taken for, however written', (name, examples) => {
  for (const address of examples.flatMap(variants))
    expect([address, urls.pageAt(new URL(address))]).toEqual([address, name]);
});

test('all of them are admin pages, and other admin pages are none of them', () => {
  for (const address of [...OTHER_URLS, ...Object.values(EXAMPLE_URLS).flat()].flatMap(variants))
    expect([address, urls.isAdmin(new URL(address))]).toEqual([address, true]);
  for (const address of OTHER_URLS.flatMap(variants))
    expect([address, urls.pageAt(new URL(address))]).toEqual([address, null]);
});

test('the classic search page is told from the Start page', () => {
  const all = [...OTHER_URLS, ...Object.values(EXAMPLE_URLS).flat()];
  for (const address of all.flatMap(variants)) {
    const isClassic = /\/contacts\/search\.html/i.test(address);
    expect([address, urls.isClassicSearch(new URL(address))]).toEqual([address, isClassic]);
  }
});

test.each([
  '/admin/pw.html',
  '/admin/students/home.html',
  '/public/home.html',
  '/guardian/home.html',
  '/admin/contacts/edit.html.bak',
  '/a/b/admin/home.html',
  '/teachers/contacts/edit.html',
])('%s is none of ours', (path) => {
  expect(urls.pageAt({ pathname: path })).toBeNull();
});

test.each(['/', '/public/home.html', '/administration/', '/a/b/admin/'])(
  '%s is no admin page',
  (path) => {
    expect(urls.isAdmin({ pathname: path })).toBe(false);
  },
);

test.each([
  ['#?contactid=4711', '4711'],
  ['#?x=1&ContactID=4711', '4711'],
  ['?contactid=4711#top', '4711'],
  ['#contactid=4711', '4711'],
  ['#?contactid=', undefined],
  ['#?contactid=47x', undefined],
  ['#?guardianid=4', undefined],
  ['#?mycontactid=4', undefined],
])('the contact in %s is %s', (address, id) => {
  expect(urls.contactIn(address)).toBe(id);
});

test.each([
  ['?frn=0015', '5'],
  ['?a=1&FRN=0015#x', '5'],
  ['?frn=0045', undefined],
  ['?frn=001', undefined],
  ['?frn=0015a', undefined],
  ['?xfrn=0015', undefined],
])('the student in %s is %s', (address, dcid) => {
  expect(urls.dcidIn(address)).toBe(dcid);
});

test('addresses are made and read back', () => {
  const site = 'https://demo.powerschool.com';
  expect(urls.urlOf(site, 'contact', '4711')).toBe(
    `${site}/admin/contacts/edit.html#?contactid=4711`,
  );
  expect(urls.urlOf(site, 'student-contacts', '5')).toBe(
    `${site}/admin/students/contacts.html?frn=0015`,
  );
  expect(urls.urlOf(site, 'search')).toBe(`${site}/admin/home.html`);
  expect(urls.urlOf(site, 'contact', '1&x=2')).toBe(`${site}/admin/contacts/edit.html`);
  expect(urls.contactIn(urls.urlOf(site, 'contact', '4711'))).toBe('4711');
  expect(urls.dcidIn(urls.urlOf(site, 'access-accounts', '5'))).toBe('5');
  expect(urls.urlOf(site, 'contact-search')).toBe(`${site}/admin/contacts/search.html`);
  expect(urls.urlOf(site, 'search', '5')).toBe(`${site}/admin/home.html`);
  expect(urls.parentPortal(site)).toBe(`${site}/public/`);
});

test('a contact search by address asks for the email alone, whatever stands in it', () => {
  const site = 'https://demo.powerschool.com';
  const email = 'a+b&filterByStudents=true#x@example.org';
  const url = new URL(urls.emailSearchUrl(site, email, true));
  expect(url.pathname).toBe('/admin/contacts/search.html');
  expect([url.search, url.hash.startsWith('#?lastName=&firstName=&')]).toEqual(['', true]);
  const asked = Object.fromEntries(new URLSearchParams(url.hash.slice(2)));
  const none = { lastName: '', firstName: '', phoneNumber: '', phoneExtension: '' };
  expect(asked).toEqual({
    ...none,
    emailAddress: email,
    address: '',
    addressUnit: '',
    includeInactive: 'true',
    includeAccessAccountsOnly: 'false',
    filterByStudents: 'false',
  });
  expect(urls.emailSearchUrl(site, email, false)).toContain('includeInactive=false');
});
