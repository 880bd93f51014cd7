/** What an open drawer says, field by field, and its Data Access tab (facts §4). */
import { describe, expect, test } from 'vitest';
import { accessTab } from '../../../../lib/powerschool/drawers/read-drawer.ts';
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
  studentDrawer,
} from '../fixtures.ts';

const show = (inner: string) => put(CONTACT, contactPage() + inner);

const seen = (inner: string) => {
  show(inner);
  return look().drawer;
};

test('the chosen option, the typed text, the tick, and whether each can be changed', () => {
  show(
    drawer(`<select id="phone-type-input"><option value="">Choose</option><option value="1" selected> Mobile </option></select>
        <input id="phone-number-input" value="555-0101" readonly><input type="checkbox" id="phone-sms-input" checked disabled>
        <input id="phone-number-ext-input"><input type="checkbox" id="phone-preferred-input">`),
  );
  expect(look().drawer).toEqual({
    kind: 'phone',
    fields: {
      type: { kind: 'choice', value: 'Mobile', options: ['Mobile'], editable: true },
      number: { kind: 'text', value: '555-0101', editable: false },
      extension: { kind: 'text', value: '', editable: true },
      sms: { kind: 'tick', value: '1', editable: false },
      preferred: { kind: 'tick', value: '', editable: true },
    },
    missing: [],
    busy: false,
  });
});

test('a password is a secret whatever type its field has, and so is whatever has that type', () => {
  show(accountDrawer());
  for (const id of ['new', 'confirm']) $(`#web-account-${id}-password-input`).type = 'text';
  $('#web-account-new-password-input').value = 'hunter22';
  $('#web-account-username-input').type = 'password';
  $('#web-account-username-input').value = 'hunter23';
  expect(look().drawer?.fields).toMatchObject({
    password: { kind: 'secret', value: '•' },
    confirm: { kind: 'secret', value: '' },
    username: { kind: 'secret', value: '•' },
  });
  expect(JSON.stringify(look())).not.toContain('hunter');
});

test('the field that the registrar is in', () => {
  show(accountDrawer());
  expect(look().drawer?.focus).toBeUndefined();
  $('#web-account-username-input').focus();
  expect(look().drawer?.focus).toBe('username');
  $('#first-name-input').focus();
  expect(look().drawer?.focus).toBeUndefined();
});

test('an overlay over it makes it busy', () => {
  expect(seen(`${emailDrawer}<div id="loading"></div>`)?.busy).toBe(true);
});

describe('the Data Access tab', () => {
  const BOX = '<input type="checkbox" id="allow-access-to-student-data-drawer-input">';
  const state = (html: string) => {
    show(drawer(html));
    return accessTab($('#psDialogDocked'), nameReader());
  };
  const form = (tabs: string, rest = '') =>
    `<form id="edit-demographics-form"><ul>${tabs}</ul>${rest}</form>`;
  const hidden = (inner: string) => `<div id="three" style="display: none">${inner}</div>`;

  test('by its words, with or without its box in the page yet', () => {
    const tab = '<li aria-hidden="false"><a href="#three">Data Access</a></li>';
    expect(state(form(tab))).toMatchObject({ state: 'closed', press: $('#psDialogDocked a') });
    expect(state(form(tab, hidden(BOX))).state).toBe('closed');
    expect(state(form(tab, BOX)).state).toBe('open');
  });

  test('by the box in its panel, named by the link or by aria-controls', () => {
    const other = '<li><a href="#one">Szczegóły</a></li>';
    for (const tab of [
      '<li><a href="#three">Dane</a></li>',
      '<li><a href="/x.html#three">Dane</a></li>',
      '<li aria-controls="three"><a href="#other">Dane</a></li>',
      '<li aria-controls="three">Dane</li>',
    ])
      expect([tab, state(form(other + tab, `<div id="one"></div>${hidden(BOX)}`)).state]).toEqual([
        tab,
        'closed',
      ]);
    expect(state(form(other, hidden(BOX)))).toEqual({ state: 'hidden' });
  });

  test('hidden where the contact has no account, or where no tab is it', () => {
    expect(state(form('<li aria-hidden="true"><a href="#three">Data Access</a></li>')).state).toBe(
      'hidden',
    );
    expect(state(form('<li class="ng-hide"><a href="#three">Data Access</a></li>')).state).toBe(
      'hidden',
    );
    expect(state(form('<li><a href="#one">Details</a></li>')).state).toBe('hidden');
    expect(state(form('')).state).toBeUndefined();
  });

  test('open without tabs where the box can be seen; not told where two tabs are it', () => {
    expect(state(form('', BOX)).state).toBe('open');
    const tab = '<li><a href="#three">Data Access</a></li>';
    expect(state(form(tab + tab, BOX))).toEqual({ state: undefined });
  });

  test('tabs of newer pages, and what of them is pressed', () => {
    const list = (tab: string) =>
      `${BOX.replace('<input', '<input hidden')}<div role="tablist">${tab}<a role="tab" href="#">Details</a></div>`;
    expect(state(list('<button role="tab">Data Access</button>')).press).toBe(
      $('#psDialogDocked button'),
    );
    expect(state(list('<div><span role="tab">Data Access</span></div>')).press).toBe(
      $('#psDialogDocked span'),
    );
    expect(state(list('<div class="t"><b>Data Access</b></div>')).press).toBe($('.t'));
    expect(state(form('<li class="t">Data Access</li>')).press).toBe($('.t'));
  });

  test('a list elsewhere in the drawer is none of tabs', () => {
    expect(state(`${form('<li>Details</li>')}<ul><li>Data Access</li></ul>`).state).toBe('hidden');
  });

  test('its fields are missed only while it is the one that is shown', () => {
    expect(seen(studentDrawer())?.missing).toEqual([]);
    const without = studentDrawer('false', '').replace(
      'id="allow-access-to-student-data-drawer-input"',
      'id="x"',
    );
    expect(seen(without)).toMatchObject({ kind: 'student', accessTab: 'closed', missing: [] });
    const locked = studentDrawer('false', '').replace(
      'type="checkbox" id="send-now-input"',
      'id="send-now-input"',
    );
    expect(seen(locked)).toMatchObject({ accessTab: 'open', missing: [] });
    expect(look().drawer?.fields).not.toHaveProperty('sendNow');
  });
});
