/** What a page check finds on Contact Details. */
import { expect, test } from 'vitest';
import type { Anchor } from '../../../../lib/contracts/page-anchors.ts';
import { PageCheck } from '../../../../lib/contracts/page-check.ts';
import { account, CONTACT, contactPage, emailRow, put, studentTable, tools } from '../fixtures.ts';

const check = () => PageCheck.parse(tools.checkPage(window));

const finding = (anchor: Anchor) => check().found.find((one) => one.anchor === anchor);

const foundBy = (anchor: Anchor) => finding(anchor)?.foundBy;

const whole = contactPage({ account: account(), emails: emailRow(0, 'maria@example.org') });

test('Contact Details, all of it: by id, each once', () => {
  put(CONTACT, whole, 'Contact Details');
  const { page, recognised, rows, found } = check();
  expect({ page, recognised, rows }).toEqual({
    page: 'contact',
    recognised: true,
    rows: ['students', 'phones', 'emails', 'addresses'],
  });
  expect(new Set(found.map(({ anchor }) => anchor)).size).toBe(found.length);
  expect(finding('contact.title')).toEqual({ anchor: 'contact.title', foundBy: 'label' });
  expect(finding('account.username')).toEqual({
    anchor: 'account.username',
    foundBy: 'id',
    tag: 'span',
    id: 'known',
  });
  // Of the two buttons an account has one.
  expect(foundBy('account.add')).toBe('unseen');
  expect(finding('students.name')).toMatchObject({ foundBy: 'id', tag: 'a', attributes: ['href'] });
  expect(foundBy('addresses.country')).toBe('none');
});

test('without a row there is nothing to look at, and without an account no table', () => {
  put(CONTACT, contactPage({ students: studentTable('') }));
  expect(foundBy('students.access')).toBe('unseen');
  expect(foundBy('students.edit')).toBe('unseen');
  expect(foundBy('account.table')).toBe('unseen');
  expect(foundBy('account.add')).toBe('id');
});
