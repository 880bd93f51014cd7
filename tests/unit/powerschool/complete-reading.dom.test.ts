/** What the page tools add to a reading. */
import { expect, test } from 'vitest';
import { CONTACT, contactPage, emailDrawer, look, put, sessionWith, tools } from './fixtures.ts';

const withDrawer = contactPage() + emailDrawer;

test('a drawer is identified once the page tools are there', () => {
  put(CONTACT, withDrawer);
  const session = sessionWith(false);
  expect(look(session).drawer).toMatchObject({ kind: 'other', fields: {} });
  session.tools = tools;
  expect(look(session).drawer?.kind).toBe('email');
  expect(session.openDrawer).toBe('email');
});

test('an error takes back that the page was submitted', () => {
  put(CONTACT, `${contactPage()}<div id="feedback-error"><p>Email is already in use</p></div>`);
  const session = Object.assign(sessionWith(), { isPageSubmitted: true });
  expect(look(session).error).toMatchObject({ means: 'email-taken' });
  expect(session.isPageSubmitted).toBe(false);
});

test('a change is listed for undo while its drawer is open, and not longer', () => {
  put(CONTACT, withDrawer);
  const session = sessionWith();
  look(session);
  const element = document.createElement('input');
  session.undo = [{ drawer: 'email', field: 'address', element, before: '', after: 'a' }];
  expect(look(session).undo).toEqual(['address']);
  put(CONTACT, contactPage());
  expect(look(session).undo).toEqual([]);
});
