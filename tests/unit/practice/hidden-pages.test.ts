import { expect, it } from 'vitest';
import { Facts } from '../../../lib/contracts/facts.ts';
import { emailSearchUrl, urlOf } from '../../../lib/powerschool/core/urls.ts';
import { readHiddenPage } from '../../../lib/practice/hidden-pages.ts';
import { newSchool, PEOPLE } from '../../../lib/practice/school.ts';

const SITE = 'chrome-extension://kinlink';
const read = (address: string) => Facts.parse(readHiddenPage(address, newSchool(), SITE));

it('a contact search finds everybody with the email that its address names', () => {
  const { page, records } = read(emailSearchUrl(SITE, 'daniel.ortiz@example.org', false));
  expect(records).toBe('read');
  expect(page).toMatchObject({
    kind: 'search',
    query: 'daniel.ortiz@example.org',
    inactive: false,
    results: [
      { contactId: PEOPLE.duplicate, hasAccount: false, students: [{ name: 'Leo Ortiz' }] },
      { contactId: PEOPLE.original, hasAccount: true, students: [{ name: 'Mia Ortiz' }] },
    ],
  });
});

it('a search without a hit shows an empty list', () => {
  const { page } = read(emailSearchUrl(SITE, 'nobody@example.org', true));
  expect(page).toMatchObject({ kind: 'search', inactive: true, results: [] });
});

it('every student has parent access', () => {
  const { page } = read(urlOf(SITE, 'access-accounts', PEOPLE.sibling));
  expect(page).toMatchObject({ kind: 'access-accounts', parentAccess: true });
});
