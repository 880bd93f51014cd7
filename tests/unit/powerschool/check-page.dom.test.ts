import { expect, test } from 'vitest';
import { ANCHORS } from '../../../lib/page-anchors.ts';
import { PageCheck } from '../../../lib/page-check.ts';
import { ANCHOR_SPECS } from '../../../lib/powerschool/anchors.ts';
import { checkPage } from '../../../lib/powerschool/check-page.ts';
import { account, accountDrawer, CONTACT, contactPage, emailRow, put } from './fixtures.ts';

const check = () => PageCheck.parse(checkPage(window));
const how = () => Object.fromEntries(check().found.map((one) => [one.anchor, one.how]));

test('every anchor says what is looked for, and nothing else does', () => {
  expect(Object.keys(ANCHOR_SPECS).sort()).toEqual([...ANCHORS].sort());
});

test('Contact Details', () => {
  put(
    CONTACT,
    contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') }),
    'Contact Details',
  );
  console.log(JSON.stringify(check(), null, 1));
  expect(how()['account.table']).toBe('id');
  put(CONTACT, contactPage() + accountDrawer());
  console.log(JSON.stringify(how()));
});
