/** What Kinlink remembers of a page between two looks, and when it forgets it. */
import { describe, expect, test } from 'vitest';
import {
  $,
  accountDrawer,
  CONTACT,
  contactPage,
  emailDrawer,
  look,
  put,
  SECRET,
  sessionWith,
  studentDrawer,
} from '../fixtures.ts';

const show = (inner: string) => put(CONTACT, contactPage() + inner);

const gone = () => document.querySelector('.ui-dialog')?.remove();

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
    expect(look(session).drawer?.row).toBe('100');
    expect(look(session).drawer?.row).toBe('100');
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
