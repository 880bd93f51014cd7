import { expect, test } from 'vitest';
import { ANCHORS, type Anchor } from '../../../../lib/contracts/page-anchors.ts';
import { PageCheck } from '../../../../lib/contracts/page-check.ts';
import { ANCHOR_SPECS } from '../../../../lib/powerschool/page-check/anchor-specs.ts';
import {
  $,
  account,
  accountDrawer,
  CONTACT,
  contactPage,
  emailRow,
  put,
  studentDrawer,
  studentRow,
  studentTable,
  tools,
} from '../fixtures.ts';

const check = () => PageCheck.parse(tools.checkPage(window));
const finding = (anchor: Anchor) => check().found.find((one) => one.anchor === anchor);
const how = (anchor: Anchor) => finding(anchor)?.how;
const whole = contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') });

test('every anchor says what is looked for, and nothing else does', () => {
  expect(Object.keys(ANCHOR_SPECS).sort()).toEqual([...ANCHORS].sort());
});

test('Contact Details, all of it: by id, each once', () => {
  put(CONTACT, whole, 'Contact Details');
  const { page, recognised, rows, found } = check();
  expect({ page, recognised, rows }).toEqual({
    page: 'contact',
    recognised: true,
    rows: ['students', 'phones', 'emails', 'addresses'],
  });
  expect(new Set(found.map(({ anchor }) => anchor)).size).toBe(found.length);
  expect(finding('contact.title')).toEqual({ anchor: 'contact.title', how: 'label' });
  expect(finding('account.username')).toEqual({
    anchor: 'account.username',
    how: 'id',
    tag: 'span',
    id: 'known',
  });
  // Of the two buttons an account has one.
  expect(how('account.add')).toBe('unseen');
  expect(finding('students.name')).toMatchObject({ how: 'id', tag: 'a', attributes: ['href'] });
  expect(how('addresses.country')).toBe('none');
});

test('by field, by label, as the only one in its place, more than once, not at all', () => {
  put(CONTACT, whole);
  const cell = $('#web-account-user-name-display');
  cell.id = 'parent-4711-smith';
  cell.setAttribute('data-pss-validation-field', 'PCAS_ACCOUNT.USERNAME');
  expect(finding('account.username')).toMatchObject({ how: 'field', id: 'x-9-x', field: 'known' });
  $('#add-student-search-button').id = 'add-student-btn';
  expect(finding('students.add')).toMatchObject({ how: 'label', id: 'add-student-btn' });
  $('#phone-number-table').removeAttribute('id');
  expect(finding('phones.table')).toMatchObject({ how: 'place', tag: 'table' });
  $('#add-phone-button').after($('#add-phone-button').cloneNode());
  expect(finding('phones.add')).toEqual({ anchor: 'phones.add', how: 'several' });
  $('#email-address-header').remove();
  expect(finding('emails.section')).toEqual({ anchor: 'emails.section', how: 'none' });
});

test('the second of the ids that are known of a thing is told as such', () => {
  put(CONTACT, whole);
  $('#add-email-address-button').id = 'add-email-button';
  expect(finding('emails.add')).toMatchObject({ how: 'id', id: 'known-2' });
});

test('without a row there is nothing to look at, and without an account no table', () => {
  put(CONTACT, contactPage({ students: studentTable('') }));
  expect(how('students.access')).toBe('unseen');
  expect(how('students.edit')).toBe('unseen');
  expect(how('account.table')).toBe('unseen');
  expect(how('account.add')).toBe('id');
});

test('an open drawer, and one that only its template tells', () => {
  put(CONTACT, whole + accountDrawer());
  expect(check().drawer).toBe('account');
  expect(finding('account-drawer.username')).toMatchObject({ how: 'id', in: 'drawer' });
  expect(finding('email-drawer.address')).toMatchObject({ how: 'id', in: 'template' });
  expect(finding('email-drawer.type')).toEqual({
    anchor: 'email-drawer.type',
    how: 'none',
    in: 'template',
  });
  expect(finding('phone-drawer.type')).toEqual({ anchor: 'phone-drawer.type', how: 'unseen' });
  put(CONTACT, contactPage() + studentDrawer());
  expect(how('student-drawer.access')).toBe('unseen');
});

test('a page that is not what its address says, and an address that says nothing', () => {
  put(CONTACT, '<h1>Maintenance</h1>');
  expect(check()).toMatchObject({ page: 'contact', recognised: false });
  expect(how('contact.form')).toBe('none');
  put('/admin/students/more.html', whole);
  expect(check()).toMatchObject({ page: 'none', recognised: false });
  expect(how('contact.form')).toBe('id');
  expect(how('list.form')).toBe('none');
});

test('Access Accounts, and the search pages', () => {
  put(
    '/admin/students/accessaccounts.html?frn=0014213',
    '<h2 id="Student_Name_Type_Ahead">Lopez, Ana</h2><input type="checkbox" id="allowGuardianWebAccess">',
  );
  expect(check()).toMatchObject({ page: 'access-accounts', recognised: true });
  expect([how('student.name'), how('parent-access.box'), how('parent-access.id')]).toEqual([
    'id',
    'id',
    'none',
  ]);
  put(
    '/admin/contacts/search.html',
    '<form><label for="q7">Email</label><input id="q7" value="a@example.org"><button>Search</button></form>',
  );
  expect(check()).toMatchObject({ page: 'search', recognised: true });
  expect([how('search.field'), how('search.button'), how('search.inactive')]).toEqual([
    'label',
    'label',
    'none',
  ]);
});

test('a student’s contacts', () => {
  put(
    '/admin/students/contacts.html?frn=0014213',
    `<form id="studentContactsForm"><div id="student_details_information"><span>Student Number: 10123</span></div>
    <table id="studentContactsTable"><tr><th>Name</th><th>Data Access</th></tr>
    <tr><td><a href="/admin/contacts/edit.html#?contactid=9001"><span id="contact-first-name-0">Maria</span></a></td><td></td></tr></table></form>`,
  );
  expect(check()).toMatchObject({ page: 'student-contacts', recognised: true, rows: ['list'] });
  expect(how('list.name')).toBe('id');
  expect(how('list.access')).toBe('label');
  expect(how('list.link')).toBe('place');
  expect(how('list.edit')).toBe('none');
  expect(how('student.number')).toBe('label');
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

test('rows with ids of their own tell no more than that', () => {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0, { dcid: '4213' })) }));
  $('#relationship-custody-0').id = 'custody-lopez-4213';
  expect(finding('students.custody')).toMatchObject({ how: 'label', tag: 'td', id: 'x-x-9' });
});
