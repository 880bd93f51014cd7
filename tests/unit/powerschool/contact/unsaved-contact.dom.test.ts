/** Two contacts that were never saved, one after the other in one tab, are two people. */
import { expect, test } from 'vitest';
import { isSameSubject, subjectOf } from '../../../../lib/contracts/subject.ts';
import { CONTACT, contactPage, look, put, sessionWith } from '../fixtures.ts';

const NEW = '/admin/contacts/edit.html';
const unsaved = () => put(NEW, contactPage({ id: '' }));

test('the first one has no mark, so that a button drawn before the tools came still counts', () => {
  unsaved();
  expect(look(sessionWith()).newContactMark).toBeUndefined();
});

test('the next one after a saved contact is another person', () => {
  const session = sessionWith();
  unsaved();
  const first = subjectOf(look(session));
  put(CONTACT, contactPage());
  look(session);
  unsaved();
  const second = subjectOf(look(session));
  expect(isSameSubject(first, second)).toBe(false);
  expect(isSameSubject(second, subjectOf(look(session)))).toBe(true);
});

test('what was typed for the contact before does not stay for the next one', () => {
  const session = sessionWith();
  put(CONTACT, contactPage());
  look(session);
  session.inputs = { email: 'maria@example.org', number: '1001', phone: '' };
  session.lastAction = { do: 'fill', ended: 'done', leftAlone: [] };
  unsaved();
  expect(look(session)).toMatchObject({ inputs: { email: '', number: '', phone: '' } });
  expect(look(session).lastAction).toBeUndefined();
});

test('what is typed for an unsaved contact stays while it is read again', () => {
  const session = sessionWith();
  unsaved();
  look(session);
  session.inputs = { email: 'maria@example.org', number: '', phone: '' };
  unsaved();
  expect(look(session).inputs.email).toBe('maria@example.org');
});

test('a saved contact whose number is not drawn yet is no new one', () => {
  const session = sessionWith();
  put(CONTACT, contactPage());
  look(session);
  put(CONTACT, contactPage({ id: '' }));
  look(session);
  put(CONTACT, contactPage());
  look(session);
  expect(session.shownContact).toEqual({ id: '4711', changes: 0 });
});
