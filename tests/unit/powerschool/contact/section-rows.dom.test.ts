/** The rows of Contact Details (facts §3). */
import { describe, expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { emailPencils } from '../../../../lib/powerschool/contact/section-rows.ts';
import {
  $,
  account,
  CONTACT,
  contactPage,
  emailRow,
  look,
  nameReader,
  put,
  sessionWith,
} from '../fixtures.ts';

function contact(session = sessionWith()): ContactPage {
  const { page } = look(session);
  if (page.kind !== 'contact') throw new Error(`page is ${page.kind}`);
  return page;
}
const read = (html: string, session = sessionWith()) => {
  put(CONTACT, html);
  return contact(session);
};

test('a section whose cells this role is not shown is not read, and is not empty', () => {
  const hide = (html: string, id: string) =>
    html.replace(`id="${id}"`, `id="${id}" class="ng-hide"`);
  const html = contactPage({ emails: emailRow(0, 'a@example.org'), account: account() });
  expect(read(hide(html, 'email-address-display-0')).emails).toBeUndefined();
  expect(read(html).account?.email).not.toBe('');
  expect(read(hide(html, 'web-account-email-display')).account?.email).toBeUndefined();
});

describe('emails', () => {
  test('which can be changed, and the pencil of each', () => {
    const page = contactPage({
      emails:
        emailRow(0, 'a@example.org', 'checkmark-icon') +
        emailRow(2, 'b@example.org').replace('<button', '<button disabled'),
    });
    expect(read(page).emails).toEqual([
      {
        row: 'a@example.org',
        type: 'Current',
        address: 'a@example.org',
        primary: true,
        editable: true,
      },
      {
        row: 'b@example.org',
        type: 'Current',
        address: 'b@example.org',
        primary: false,
        editable: false,
      },
    ]);
    expect(emailPencils(document, nameReader())).toEqual([
      { key: 'a@example.org', edit: $('#edit-email-button-0') },
      { key: 'b@example.org', edit: $('#edit-email-button-2') },
    ]);
    $('#edit-email-button-0').remove();
    expect(contact().emails?.[0]?.editable).toBe(false);
    expect(emailPencils(document, nameReader())[0]).toEqual({ key: 'a@example.org', edit: null });
    $('#email-address-table').remove();
    expect(emailPencils(document, nameReader())).toEqual([]);
  });
});

test('the mark of an account that is enabled is on the cell, the field on an element in it', () => {
  const table = account().replace(
    '<td id="web-account-disabled-ind" class="checkmark-icon"></td>',
    '<td class="checkmark-icon"><center><em data-pss-validation-field="PCAS_ACCOUNT.ISENABLED"></em></center></td>',
  );
  const enabled = (html: string) => read(contactPage({ account: html })).account?.enabled;
  expect(enabled(table)).toBe(true);
  expect(enabled(table.replace(' class="checkmark-icon"', ''))).toBe(false);
});
