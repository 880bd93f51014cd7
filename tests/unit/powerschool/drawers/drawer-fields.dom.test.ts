/** What an open drawer says, field by field, and what its opening and closing make Kinlink forget (facts §4). */
import { describe, expect, test } from 'vitest';
import { fieldSpec, findField } from '../../../../lib/powerschool/drawers/identify-drawer.ts';
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
  SECRET,
  sessionWith,
  studentDrawer,
} from '../fixtures.ts';

const show = (inner: string) => put(CONTACT, contactPage() + inner);
const seen = (inner: string) => {
  show(inner);
  return look().drawer;
};
const gone = () => document.querySelector('.ui-dialog')?.remove();

describe('fields', () => {
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

  test('what may be missing is not missed, what may not is', () => {
    expect(seen(accountDrawer().replace(/<ul>.*?<\/ul>/s, ''))?.missing).toEqual([]);
    expect(
      seen(emailDrawer.replace(/<select id="email-type-input">.*?<\/select>/s, ''))?.missing,
    ).toEqual(['type']);
  });

  test('the field that the registrar is in', () => {
    show(accountDrawer());
    expect(look().drawer?.focus).toBeUndefined();
    $('#web-account-username-input').focus();
    expect(look().drawer?.focus).toBe('username');
    $('#first-name-input').focus();
    expect(look().drawer?.focus).toBeUndefined();
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

  test('an overlay over it makes it busy', () => {
    expect(seen(`${emailDrawer}<div id="loading"></div>`)?.busy).toBe(true);
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

describe('what opening and closing mean', () => {
  const change = (name: 'email' | 'account') => ({
    drawer: name,
    field: 'x',
    element: document.createElement('input'),
    before: '',
    after: 'x',
  });

  test('the pencil’s row belongs to the drawer until it closes', () => {
    const session = sessionWith();
    const owner = { kind: 'student', row: '100', contact: '4711' } as const;
    session.drawerOwner = owner;
    show(studentDrawer());
    expect(look(session).drawer?.student).toBe('100');
    expect(look(session).drawer?.student).toBe('100');
    gone();
    look(session);
    expect(session).toMatchObject({ drawerOwner: undefined, openDrawer: undefined });
    show(emailDrawer);
    session.drawerOwner = owner;
    expect(look(session).drawer).not.toHaveProperty('student');
  });

  test('what was submitted is forgotten when a drawer opens, not when one closes', () => {
    const session = sessionWith();
    show(accountDrawer());
    look(session);
    session.submittedDrawer = 'account';
    look(session);
    gone();
    look(session);
    expect(session.submittedDrawer).toBe('account');
    show(emailDrawer);
    look(session);
    expect(session).toMatchObject({ submittedDrawer: undefined, openDrawer: 'email' });
  });

  test('another drawer takes the notes of the one before with it', () => {
    const session = sessionWith();
    show(emailDrawer);
    look(session);
    session.undo = [change('email'), change('account')];
    show(accountDrawer());
    look(session);
    expect(session.undo.map((one) => one.drawer)).toEqual(['account']);
  });

  test('a password that was put in as the drawer opened stays, until its fields are gone', () => {
    const session = sessionWith();
    show(accountDrawer());
    session.temporaryPassword = SECRET;
    $('#web-account-new-password-input').value = SECRET;
    look(session);
    expect(session.temporaryPassword).toBe(SECRET);
    $('#web-account-new-password-input').remove();
    $('#web-account-confirm-password-input').remove();
    look(session);
    expect(session.temporaryPassword).toBeUndefined();
  });

  test('a password is forgotten when another drawer opens, whatever stands in it', () => {
    const session = sessionWith();
    show(accountDrawer());
    look(session);
    session.temporaryPassword = SECRET;
    $('#web-account-new-password-input').value = SECRET;
    look(session);
    expect(session.temporaryPassword).toBe(SECRET);
    $('#web-account-new-password-input').value = '';
    $('#web-account-confirm-password-input').value = SECRET;
    look(session);
    expect(session.temporaryPassword).toBe(SECRET);
    show(emailDrawer);
    $('#email-address-input').value = SECRET;
    look(session);
    expect(session.temporaryPassword).toBeUndefined();
  });
});
