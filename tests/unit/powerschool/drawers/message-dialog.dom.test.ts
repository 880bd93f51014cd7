/** A small dialog with a message that Kinlink does not know. */
import { expect, test } from 'vitest';
import { readMessage } from '../../../../lib/powerschool/drawers/message-dialog.ts';
import { seen } from '../../rules/family.ts';
import { CONTACT, contactPage, emailDrawer, put } from '../fixtures.ts';

const facts = seen({ kind: 'unknown', loading: false });
const box = (inner: string) =>
  `<div class="ui-dialog"><div class="ui-dialog-content">${inner}</div></div>`;
const read = (html: string, submitted?: 'email') => {
  put(CONTACT, contactPage() + html);
  return readMessage(document, submitted, facts);
};

test('is read over the drawer that is open, or after one was submitted', () => {
  const message = box('The record is locked by another user.');
  expect(read(emailDrawer + message)).toBe('The record is locked by another user.');
  expect(read(message)).toBeUndefined();
  expect(read(message, 'email')).toBe('The record is locked by another user.');
});

test('is none where there is something to fill in, or nothing is said', () => {
  expect(read(emailDrawer + box('Reason <input>'))).toBeUndefined();
  expect(read(emailDrawer + box(''))).toBeUndefined();
  expect(read(emailDrawer)).toBeUndefined();
});

test('is none where it is an error that is known', () => {
  put(CONTACT, contactPage() + emailDrawer + box('Locked'));
  const error = { message: 'Locked', place: 'page', means: 'unclear' } as const;
  expect(readMessage(document, undefined, { ...facts, error })).toBeUndefined();
});

test('is cut where it is long', () => {
  expect(read(emailDrawer + box('Locked. '.repeat(80)))).toHaveLength(300);
});
