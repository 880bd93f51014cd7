/** Which dialog is the open drawer (facts §4), and which row's pencil opened it. */
import { describe, expect, test } from 'vitest';
import { ownerOf, pencilRows } from '../../../../lib/powerschool/contact/row-buttons.ts';
import { dialog } from '../../../../lib/powerschool/dom/dialog.ts';
import {
  $,
  CONTACT,
  contactPage,
  drawer,
  emailDrawer,
  look,
  nameReader,
  put,
  studentRow,
  studentTable,
  tools,
} from '../fixtures.ts';

const other = (inner: string, id = '') =>
  `<div class="ui-dialog"><div class="ui-dialog-content" id="${id}">${inner}</div></div>`;
const open = (html: string) => {
  put(CONTACT, contactPage() + html);
  return dialog(document);
};

describe('the open drawer', () => {
  test('is the docked one, also while its content is still to come', () => {
    expect(open(drawer('<div class="tabs"></div>'))).toBe($('#psDialogDocked'));
    expect(look().drawer?.kind).toBe('other');
  });

  test('is none while the docked dialog is empty: its content was moved back', () => {
    expect(open(drawer(''))).toBeUndefined();
    expect(look().drawer).toBeUndefined();
  });

  test('is the docked one, whatever stands over it', () => {
    expect(open(emailDrawer + other('<input id="over">'))).toBe($('#psDialogDocked'));
    expect(open(other('<p>Saved</p>') + emailDrawer)).toBe($('#psDialogDocked'));
  });

  test('of two that are docked it is the one with something to fill in, if that is one', () => {
    const message = drawer('<p>Please wait</p>');
    expect(open(message + emailDrawer)?.querySelector('#email-address-input')).not.toBeNull();
    expect(open(emailDrawer + emailDrawer)).toBeUndefined();
    expect(open(message + message)).toBeUndefined();
  });

  test('on a server with another id it is the only dialog with something to fill in', () => {
    expect(open(other('<select></select>', 'x'))).toBe($('#x'));
    expect(open(other('<input>', 'x') + other('<p>Saved</p>', 'y'))).toBe($('#x'));
    expect(open(other('<p>Saved</p>', 'x'))).toBeUndefined();
    expect(open(other('<input>', 'x') + other('<input>', 'y'))).toBeUndefined();
    expect(open('<div class="ui-dialog-content" id="x"><input></div>')).toBeUndefined();
  });
});

describe('the row of a pencil', () => {
  const LIST = `<form id="studentContactsForm"><table id="studentContactsTable">
    <tr><th>Name</th><th>Action</th></tr><tr class="center">
    <td><a href="/admin/contacts/edit.html#?contactid=12">Ana Rivera</a></td>
    <td><button id="edit-details-button-0"><i class="pencil"></i></button></td></tr></table></form>`;
  const CONTACTS = '/admin/students/contacts.html?frn=001555';

  test('on Contact Details it is a student’s', () => {
    put(CONTACT, contactPage({ students: studentTable(studentRow(0) + studentRow(4)) }));
    $('#edit-details-button-4').innerHTML = '<i></i>';
    for (const loaded of [tools, undefined]) {
      expect(ownerOf(document, $('#edit-details-button-0'), loaded)?.row).toBe('100');
      expect(ownerOf(document, $('#edit-details-button-4 i'), loaded)?.row).toBe('104');
      expect(pencilRows(document, nameReader(), null).map(({ key }) => key)).toEqual([
        '100',
        '104',
      ]);
    }
  });

  test('what is pressed elsewhere, in a row or not, opens no row', () => {
    put(CONTACT, contactPage());
    expect(ownerOf(document, $('#relationship-dataaccess-0'), tools)?.row).toBeUndefined();
    expect(ownerOf(document, $('#add-email-address-button'), tools)?.row).toBeUndefined();
    $('#edit-details-button-0').remove();
    expect(ownerOf(document, $('#relationship-dataaccess-0'), tools)?.row).toBeUndefined();
  });

  test('on a student’s page it is a contact’s, which only the page tools know', () => {
    put(CONTACTS, LIST);
    expect(ownerOf(document, $('.pencil'), tools)?.row).toBe('12');
    expect(ownerOf(document, $('.pencil'), undefined)?.row).toBeUndefined();
    put(CONTACTS, '<table><tr><td><button id="b"></button></td></tr></table>');
    expect(pencilRows(document, nameReader(), null)).toEqual([]);
    expect(ownerOf(document, $('#b'), tools)?.row).toBeUndefined();
  });
});
