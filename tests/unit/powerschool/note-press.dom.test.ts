/** What the page tools note of a press. */
import { expect, test } from 'vitest';
import { notePress } from '../../../lib/powerschool/note-press.ts';
import { $, CONTACT, contactPage, emailDrawer, put, sessionWith } from './fixtures.ts';

const SIGN_OUT = '<a id="out" href="/admin/logout.html">Exit</a>';

test('a sign-out is noted, and stays noted', () => {
  put(CONTACT, contactPage() + SIGN_OUT);
  const session = sessionWith();
  expect(notePress(session, $('#add-phone-button'))).toBe(false);
  expect(session.isSigningOut).toBe(false);
  expect(notePress(session, $('#out'))).toBe(true);
  expect(notePress(session, $('#add-phone-button'))).toBe(false);
  expect(session.isSigningOut).toBe(true);
});

test('the drawer that a press submits is noted, with the notices that were there before the first press', () => {
  put(CONTACT, `${contactPage()}<div class="feedback-error">Notice</div>${emailDrawer}`);
  const session = Object.assign(sessionWith(), { openDrawer: 'email' as const });
  notePress(session, $('#email-panel-save-button'));
  expect(session.submittedDrawer).toBe('email');
  expect([...(session.noticesBefore?.values() ?? [])]).toContain('Notice');
});
