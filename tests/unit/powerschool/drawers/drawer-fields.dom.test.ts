/** Which drawer is open, and which of its fields may be missing (facts §4). */
import { describe, expect, test } from 'vitest';
import { fieldSpec, findField } from '../../../../lib/powerschool/drawers/identify-drawer.ts';
import {
  $,
  accountDrawer,
  CONTACT,
  contactPage,
  drawer,
  emailDrawer,
  look,
  nameReader,
  put,
} from '../fixtures.ts';

const show = (inner: string) => put(CONTACT, contactPage() + inner);
const seen = (inner: string) => {
  show(inner);
  return look().drawer;
};

describe('fields', () => {
  test('what may be missing is not missed, what may not is', () => {
    expect(seen(accountDrawer().replace(/<ul>.*?<\/ul>/s, ''))?.missing).toEqual([]);
    expect(
      seen(emailDrawer.replace(/<select id="email-type-input">.*?<\/select>/s, ''))?.missing,
    ).toEqual(['type']);
  });

  test('a name that the drawer has not is no field', () => {
    show(emailDrawer);
    expect(fieldSpec('email', 'number')).toBeUndefined();
    expect(fieldSpec('other', 'type')).toBeUndefined();
    expect(findField($('#psDialogDocked'), 'email', 'number', nameReader())).toBeNull();
    expect(fieldSpec('phone', 'extension')).toMatchObject({
      optional: true,
      ids: ['phone-number-ext-input', 'phone-extension-input'],
    });
    expect(fieldSpec('phone', 'number')?.optional).toBe(false);
  });

  test('its known id goes before the one that the page’s template has', () => {
    const template = '<input id="own-username" data-pss-validation-field="PCAS_ACCOUNT.USERNAME">';
    show(
      `<script type="text/ng-template" id="accountTemplate.html">${template}</script>
       ${accountDrawer().replace('<ul>', '<input id="own-username"><ul>')}`,
    );
    const find = () => findField($('#psDialogDocked'), 'account', 'username', nameReader());
    expect(find()).toBe($('#web-account-username-input'));
    $('#web-account-username-input').remove();
    expect(find()).toBe($('#own-username'));
  });
});

describe('which drawer it is', () => {
  test.each([
    ['one field of it, by its id', '<input id="phone-number-input">', 'phone'],
    [
      'one field of it, by its attribute',
      '<input data-pss-validation-field="PERSONADDRESS.CITY">',
      'address',
    ],
    ['the student’s form', '<form id="edit-demographics-form"><input></form>', 'student'],
    [
      'the student’s tick box',
      '<input type="checkbox" id="allow-access-to-student-data-drawer-input">',
      'student',
    ],
    [
      'fields of two drawers',
      '<input id="phone-number-input"><input id="email-address-input">',
      'other',
    ],
    ['a field that may be missing, alone', '<input id="phone-number-ext-input">', 'other'],
    ['an id that is hidden', '<input><p class="hide"><input id="phone-number-input"></p>', 'other'],
    [
      'some of the names',
      '<label>Type <input></label><label>Phone Number <input></label><label>City <input></label>',
      'phone',
    ],
    ['not all of the names', '<label>Phone Number <input></label>', 'other'],
  ])('%s', (_, html, kind) => {
    expect(seen(drawer(html))?.kind).toBe(kind);
  });
});
