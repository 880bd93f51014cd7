import { expect, test } from 'vitest';
import * as urls from '../../../lib/powerschool/urls.ts';

const pages = {
  contact: [urls.isContact, urls.contactUrls],
  'student-contacts': [urls.isStudentContacts, urls.studentContactsUrls],
  'access-accounts': [urls.isAccessAccounts, urls.accessAccountsUrls],
  search: [urls.isSearch, urls.searchUrls],
} as const;
/** The same address, as servers and people write it otherwise. */
const variants = (address: string) => [
  address,
  address.replace(/\/admin\/[^?#]*/, (path) => path.toUpperCase()),
  address.replace('/admin/', '/district/admin/'),
  address.includes('?') ? address : `${address}?a=1#b`,
];

test.each(Object.entries(pages))('%s accepts its own URLs and no others', (name, [is, own]) => {
  for (const [other, [, list]] of Object.entries(pages))
    for (const address of list.flatMap(variants))
      expect([address, is(new URL(address))]).toEqual([address, other === name]);
  for (const address of own) expect(urls.pageAt(new URL(address))).toBe(name);
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

test('an admin page is told from any other address, ours or not', () => {
  for (const address of [...urls.adminUrls, ...Object.values(pages).flatMap(([, own]) => own)])
    expect(urls.isAdmin(new URL(address)), address).toBe(true);
  for (const path of ['/', '/public/home.html', '/administration/', '/a/b/admin/'])
    expect(urls.isAdmin({ pathname: path }), path).toBe(false);
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
  expect(urls.dcidIn('?frn=0045')).toBeUndefined();
  expect(urls.contactIn('#?guardianid=4')).toBeUndefined();
});
