import { expect, test } from 'vitest';
import * as urls from '../../../../lib/powerschool/core/urls.ts';

const pages = {
  contact: [urls.isContact, urls.contactUrls],
  'student-contacts': [urls.isStudentContacts, urls.studentContactsUrls],
  'access-accounts': [urls.isAccessAccounts, urls.accessAccountsUrls],
  search: [urls.isSearch, urls.searchUrls],
} as const;
/** Predicates beside the pages: which other predicates' URLs they accept too. */
const wider = {
  'classic-search': [urls.isClassicSearch, urls.classicSearchUrls, []],
  admin: [urls.isAdmin, urls.adminUrls, ['classic-search', ...Object.keys(pages)]],
} as const;
const all: Record<string, readonly [(url: URL) => boolean, readonly string[], readonly string[]]> =
  {
    ...Object.fromEntries(
      Object.entries(pages).map(([name, [is, own]]) => [
        name,
        [is, own, name === 'search' ? ['classic-search'] : []] as const,
      ]),
    ),
    ...wider,
  };

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

test.each(Object.entries(all))(
  '%s accepts its own URLs, however written, and no others',
  (name, [is, , includes]) => {
    for (const [other, [, list]] of Object.entries(all))
      for (const address of list.flatMap(variants)) {
        const url = new URL(address);
        const wanted = other === name || includes.includes(other);
        expect([address, is(url)]).toEqual([address, wanted]);
      }
  },
);

test.each(Object.entries(pages))('%s is what its URLs are taken for', (name, [, own]) => {
  for (const address of own.flatMap(variants))
    expect([address, urls.pageAt(new URL(address))]).toEqual([address, name]);
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
