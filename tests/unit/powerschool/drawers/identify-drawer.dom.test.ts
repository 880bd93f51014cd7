import { expect, test } from 'vitest';
import {
  $,
  accountDrawer,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  drawer,
  emailDrawer,
  look,
  put,
  SECRET,
  sessionWith,
  studentDrawer,
} from '../fixtures.ts';

const show = (inner: string) => put(CONTACT, contactPage() + inner);

test('the email drawer: web-account-email-input is Primary', () => {
  show(emailDrawer);
  $<HTMLSelectElement>('#email-type-input').selectedIndex = 1;
  $('#web-account-email-input').checked = true;
  expect(look().drawer).toEqual({
    kind: 'email',
    fields: {
      type: { kind: 'choice', value: 'Current', options: ['Current', 'Work'], editable: true },
      address: { kind: 'text', value: '', editable: true },
      primary: { kind: 'tick', value: '1', editable: true },
    },
    missing: [],
    busy: false,
  });
});

test('before the later parts are there, a drawer is one not known yet', () => {
  show(emailDrawer);
  const session = sessionWith(false);
  expect(look(session).drawer).toEqual({ kind: 'other', fields: {}, missing: [], busy: true });
  expect(session.needsNameReader).toBe(true);
});

test('the account drawer shares its buttons, never its meaning; a password is never read', () => {
  show(accountDrawer());
  $('#web-account-new-password-input').value = 'hunter22';
  const { drawer: seen, missing } = look();
  expect(seen?.kind).toBe('account');
  expect(missing).toEqual([]);
  expect(seen?.fields).toMatchObject({
    enabled: { kind: 'tick', value: '' },
    password: { kind: 'secret', value: '•' },
    confirm: { kind: 'secret', value: '' },
    email: { kind: 'choice', value: '', options: ['maria@example.org'] },
    identityProvider: { kind: 'text', value: '' },
  });
  expect(JSON.stringify(look())).not.toContain('hunter22');
});

test.each([
  ['<input id="web-account-recovery-email-input">', { kind: 'text' }],
  [
    '<input id="web-account-recovery-email-input" list="l"><datalist id="l"><option value="m@example.org"></datalist>',
    { kind: 'text', options: ['m@example.org'] },
  ],
])('Account Email as %s', (html, field) => {
  show(accountDrawer(html));
  expect(look().drawer?.fields.email).toMatchObject(field);
});

test('a field shown as plain text is missing, not empty', () => {
  show(
    accountDrawer().replace(
      '<input id="web-account-username-input">',
      '<span id="web-account-username-input">maria</span>',
    ),
  );
  expect(look().missing).toEqual(['account.username']);
  expect(look().drawer?.fields.username).toBeUndefined();
});

test('content outside the open dialog is no drawer', () => {
  show(`${drawer('')}<div class="hide">${emailDrawer.replace('psDialogDocked', 'moved')}</div>`);
  expect(look().drawer).toBeUndefined();
  show(emailDrawer.replace('class="ui-dialog"', 'class="ui-dialog" style="display: none"'));
  expect(look().drawer).toBeUndefined();
  show(drawer('<p>Send a message</p><input id="text">'));
  expect(look().drawer).toMatchObject({ kind: 'other', fields: {} });
});

test('a drawer without known ids is told by its labels, in another language', () => {
  show(
    drawer(`<ul><li><span>Tipo</span><select><option></option></select></li><li><span>Correo electrónico</span><input></li>
    <li><label><input type="checkbox"> Principal</label></li></ul>`),
  );
  expect(look().drawer).toMatchObject({
    kind: 'email',
    fields: { type: {}, address: {}, primary: {} },
  });
});

test('the Data Access tab', () => {
  show(studentDrawer());
  expect(look().drawer).toMatchObject({ kind: 'student', accessTab: 'closed', missing: [] });
  show(studentDrawer('false', ''));
  expect(look().drawer).toMatchObject({
    accessTab: 'open',
    fields: { access: { kind: 'tick', value: '' }, sendNow: { value: '' } },
  });
  show(studentDrawer('true'));
  expect(look().drawer?.accessTab).toBe('hidden');
  show(studentDrawer().replace('>Data Access<', '>Acceso a datos<'));
  expect(look().drawer?.accessTab).toBe('closed');
  show(studentDrawer().replace('>Data Access<', '>Zugriff<'));
  expect(look().drawer?.accessTab).toBe('closed');
});

test('Add Students: rows, by header', () => {
  show(addStudents(addTable(addRow('1001', 'Rivera, Leo') + addRow('10010', 'Chan, Mei'))));
  $('tr:nth-child(3) .access').checked = true;
  $('tr:nth-child(2) .pick').checked = true;
  expect(look().drawer).toMatchObject({
    kind: 'add-students',
    fields: { number: { value: '' } },
    found: [
      {
        number: '1001',
        name: 'Rivera, Leo',
        picked: true,
        access: false,
        relationship: '',
        relationships: ['Mother', 'Father'],
      },
      { number: '10010', picked: false, access: true },
    ],
  });
  const session = sessionWith(false);
  expect([look(session).drawer?.kind, session.needsNameReader]).toEqual(['other', true]);
});

test('closing a drawer forgets the password and the undo notes', () => {
  const session = sessionWith();
  show(accountDrawer());
  look(session);
  session.temporaryPassword = SECRET;
  $('#web-account-new-password-input').value = SECRET;
  $('#web-account-confirm-password-input').value = SECRET;
  session.undo.push({
    drawer: 'account',
    field: 'username',
    element: $('#web-account-username-input'),
    before: '',
    after: 'x',
  });
  expect(look(session).undo).toEqual(['username']);
  expect(session.temporaryPassword).toBe(SECRET);
  document.querySelector('.ui-dialog')?.remove();
  expect(look(session).undo).toEqual([]);
  expect(session.temporaryPassword).toBeUndefined();
});

test('a drawer closed and opened again between two looks has no password any more', () => {
  const session = sessionWith();
  show(accountDrawer());
  look(session);
  session.temporaryPassword = SECRET;
  look(session);
  expect(session.temporaryPassword).toBeUndefined();
});
