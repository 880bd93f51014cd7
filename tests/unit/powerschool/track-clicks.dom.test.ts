/** What the page's own buttons tell when they are pressed. */
import { beforeEach, expect, test } from 'vitest';
import { trackClicks } from '../../../lib/powerschool/track-clicks.ts';
import {
  $,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  put,
  sessionWith,
  type TestSession,
  tools,
} from './fixtures.ts';

let session: TestSession;

beforeEach(() => {
  session = Object.assign(sessionWith(), { pageContactId: '4711' });
  trackClicks(window, session, live(), () => tools);
});

test('a deletion is not confirmed by a script’s click', () => {
  put(
    CONTACT,
    contactPage({ more: '<button type="button" id="real-delete-button">Confirm</button>' }),
  );
  $('#real-delete-button').click();
  expect(session.confirmedDeletionId).toBeUndefined();
});

test('Submit belongs to the drawer that is open; after Cancel nothing was submitted', () => {
  put(CONTACT, contactPage() + emailDrawer);
  session.openDrawer = 'email';
  $('#email-panel-save-button').click();
  expect(session).toMatchObject({ submittedDrawer: 'email', isPageSubmitted: false });
  $('#email-panel-cancel-button').click();
  expect(session.submittedDrawer).toBeUndefined();
});

test('Submit of the page is no drawer’s, until something else is pressed', () => {
  put(CONTACT, contactPage());
  $('#contactform').addEventListener('submit', (event) => event.preventDefault());
  $('#submit-button').click();
  expect(session).toMatchObject({ submittedDrawer: undefined, isPageSubmitted: true });
  $('#add-phone-button').click();
  expect(session.isPageSubmitted).toBe(false);
});

test('a pencil says whose drawer opens; a press into a field says nothing', () => {
  put(CONTACT, contactPage());
  $('#edit-details-button-0').click();
  expect(session.drawerOwner).toEqual({ kind: 'student', row: '100', contact: '4711' });
  $('#first-name-input').click();
  expect(session.drawerOwner).toMatchObject({ row: '100' });
  $('#add-phone-button').click();
  expect(session.drawerOwner).toBeUndefined();
});
