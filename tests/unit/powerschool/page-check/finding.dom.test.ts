/** How one thing was found, told without what the page says. */
import { expect, test } from 'vitest';
import type { Anchor } from '../../../../lib/contracts/page-anchors.ts';
import { PageCheck } from '../../../../lib/contracts/page-check.ts';
import {
  $,
  account,
  CONTACT,
  contactPage,
  emailRow,
  put,
  studentRow,
  studentTable,
  tools,
} from '../fixtures.ts';

const check = () => PageCheck.parse(tools.checkPage(window));

const finding = (anchor: Anchor) => check().found.find((one) => one.anchor === anchor);

const whole = contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') });

test('by field, by label, as the only one in its place, more than once, not at all', () => {
  put(CONTACT, whole);
  const cell = $('#web-account-user-name-display');
  cell.id = 'parent-4711-smith';
  cell.setAttribute('data-pss-validation-field', 'PCAS_ACCOUNT.USERNAME');
  expect(finding('account.username')).toMatchObject({
    foundBy: 'field',
    id: 'x-9-x',
    field: 'known',
  });
  $('#add-student-search-button').id = 'add-student-btn';
  expect(finding('students.add')).toMatchObject({ foundBy: 'label', id: 'add-student-btn' });
  $('#phone-number-table').removeAttribute('id');
  expect(finding('phones.table')).toMatchObject({ foundBy: 'place', tag: 'table' });
  $('#add-phone-button').after($('#add-phone-button').cloneNode());
  expect(finding('phones.add')).toEqual({ anchor: 'phones.add', foundBy: 'several' });
  $('#email-address-header').remove();
  expect(finding('emails.section')).toEqual({ anchor: 'emails.section', foundBy: 'none' });
});

test('the second of the ids that are known of a thing is told as such', () => {
  put(CONTACT, whole);
  $('#add-email-address-button').id = 'add-email-button';
  expect(finding('emails.add')).toMatchObject({ foundBy: 'id', id: 'known-2' });
});

test('rows with ids of their own tell no more than that', () => {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0, { dcid: '4213' })) }));
  $('#relationship-custody-0').id = 'custody-lopez-4213';
  expect(finding('students.custody')).toMatchObject({ foundBy: 'label', tag: 'td', id: 'x-x-9' });
});
