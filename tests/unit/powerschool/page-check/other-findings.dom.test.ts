/** What a page check finds in drawers and on the pages other than Contact Details. */
import { expect, test } from 'vitest';
import type { Anchor } from '../../../../lib/contracts/page-anchors.ts';
import { PageCheck } from '../../../../lib/contracts/page-check.ts';
import {
  account,
  accountDrawer,
  CONTACT,
  contactPage,
  emailRow,
  put,
  studentDrawer,
  tools,
} from '../fixtures.ts';

const check = () => PageCheck.parse(tools.checkPage(window));

const finding = (anchor: Anchor) => check().found.find((one) => one.anchor === anchor);

const foundBy = (anchor: Anchor) => finding(anchor)?.foundBy;

const whole = contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') });

test('an open drawer, and one that only its template tells', () => {
  put(CONTACT, whole + accountDrawer());
  expect(check().drawer).toBe('account');
  expect(finding('account-drawer.username')).toMatchObject({ foundBy: 'id', in: 'drawer' });
  expect(finding('email-drawer.address')).toMatchObject({ foundBy: 'id', in: 'template' });
  expect(finding('email-drawer.type')).toEqual({
    anchor: 'email-drawer.type',
    foundBy: 'none',
    in: 'template',
  });
  expect(finding('phone-drawer.type')).toEqual({ anchor: 'phone-drawer.type', foundBy: 'unseen' });
  put(CONTACT, contactPage() + studentDrawer());
  expect(foundBy('student-drawer.access')).toBe('unseen');
});

test('Access Accounts, and the search pages', () => {
  put(
    '/admin/students/accessaccounts.html?frn=0014213',
    '<h2 id="Student_Name_Type_Ahead">Lopez, Ana</h2><input type="checkbox" id="allowGuardianWebAccess">',
  );
  expect(check()).toMatchObject({ page: 'access-accounts', recognised: true });
  expect([
    foundBy('student.name'),
    foundBy('parent-access.box'),
    foundBy('parent-access.id'),
  ]).toEqual(['id', 'id', 'none']);
  put(
    '/admin/contacts/search.html',
    '<form><label for="q7">Email</label><input id="q7" value="a@example.org"><button>Search</button></form>',
  );
  expect(check()).toMatchObject({ page: 'search', recognised: true });
  expect([foundBy('search.field'), foundBy('search.button'), foundBy('search.inactive')]).toEqual([
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
  expect(foundBy('list.name')).toBe('id');
  expect(foundBy('list.access')).toBe('label');
  expect(foundBy('list.link')).toBe('place');
  expect(foundBy('list.edit')).toBe('none');
  expect(foundBy('student.number')).toBe('label');
});
