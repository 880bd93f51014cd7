/** PowerSchool warns that the session ends: nothing is read from the page until that is answered. */
import { expect, test } from 'vitest';
import { warnsOfEnd } from '../../../../lib/powerschool/drawers/session-warning.ts';
import { CONTACT, contactPage, look, put, sessionWith } from '../fixtures.ts';

const warning = (text: string, inner = '') =>
  `<div class="ui-dialog"><div class="ui-dialog-titlebar">PowerSchool</div><div class="ui-dialog-content">${text}${inner}</div></div>`;

test.each([
  'Your session is about to end.',
  'Su sesión está por terminar.',
  'A sua sessão vai terminar.',
  '您的工作階段即將結束。',
])('%s', (text) => {
  put(CONTACT, contactPage() + warning(text));
  expect(warnsOfEnd(document)).toBe(true);
  expect(look(sessionWith()).unsettled).toBe('time-out');
});

test.each([
  ['another message', warning('Saved.')],
  ['a drawer that speaks of a session', warning('Session', '<input>')],
])('%s is no warning', (_, html) => {
  put(CONTACT, contactPage() + html);
  expect(look(sessionWith()).unsettled).toBeUndefined();
});

test('a dialog asks for the page tools, which alone read it', () => {
  put(CONTACT, contactPage() + warning('Your session is about to end.'));
  const session = sessionWith(false);
  look(session);
  expect(session.needsNameReader).toBe(true);
});
