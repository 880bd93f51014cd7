import { expect, test } from 'vitest';
import type { Anchor } from '../../../../lib/contracts/page-anchors.ts';
import { PageCheck } from '../../../../lib/contracts/page-check.ts';
import { account, CONTACT, contactPage, emailRow, put, tools } from '../fixtures.ts';

const check = () => PageCheck.parse(tools.checkPage(window));
const finding = (anchor: Anchor) => check().found.find((one) => one.anchor === anchor);
const foundBy = (anchor: Anchor) => finding(anchor)?.foundBy;
const whole = contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') });

test('a page that is not what its address says, and an address that says nothing', () => {
  put(CONTACT, '<h1>Maintenance</h1>');
  expect(check()).toMatchObject({ page: 'contact', recognised: false });
  expect(foundBy('contact.form')).toBe('none');
  put('/admin/students/more.html', whole);
  expect(check()).toMatchObject({ page: 'none', recognised: false });
  expect(foundBy('contact.form')).toBe('id');
  expect(foundBy('list.form')).toBe('none');
});

test.each([
  ['<div id="loading"></div><div id="content-main"></div>', '2018'],
  ['<img class="stoplight-symbol"><div id="content-main"></div>', '2024'],
  ['<img class="stoplight-symbol"><div id="content-main" style="overflow-y:auto"></div>', '2025'],
  ['<img class="stoplight-symbol">', 'unclear'],
  [
    '<div id="loading"></div><img class="stoplight-symbol"><div id="content-main"></div>',
    'unclear',
  ],
  ['', 'unclear'],
])('%s is of the family %s', (html, family) => {
  put(CONTACT, html);
  expect(check().family).toBe(family);
});

test.each([
  ['es-MX', 'es'],
  ['AR', 'ar'],
  ['de', 'other'],
  ['smith', 'other'],
  ['', 'none'],
])('the language "%s" is told as %s', (lang, told) => {
  put(CONTACT, whole);
  document.documentElement.lang = lang;
  expect(check().language).toBe(told);
  document.documentElement.lang = '';
});

test('what the page shows is not the saved record: in consolidation, translated', () => {
  put(CONTACT, whole);
  expect(check().unsettled).toBeUndefined();
  put(CONTACT, `${whole}<p id="relationship-detail-conflict-feedback">!</p>`);
  for (const name of ['relationships', 'addresses'])
    document.body.insertAdjacentHTML(
      'beforeend',
      `<input type="checkbox" id="show-all-${name}-checkbox" disabled>`,
    );
  expect(check().unsettled).toBe('consolidation');
  put('/admin/contacts/consolidatecontacts.html', '<h1>Consolidate Contacts</h1>');
  expect(check()).toMatchObject({ page: 'none', unsettled: 'consolidation' });
  put(CONTACT, whole);
  document.documentElement.className = 'translated-ltr';
  expect(check().unsettled).toBe('translated');
  document.documentElement.className = '';
});
