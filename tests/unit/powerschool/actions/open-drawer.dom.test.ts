/** Opening a drawer, and a student’s drawer on its Data Access tab. */
import { expect, test } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import {
  $,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  look,
  put,
  runAction,
  sessionWith,
  studentDrawer,
  studentRow,
  studentTable,
  type TestSession,
} from '../fixtures.ts';

const act = (action: Action, session: TestSession = sessionWith()) =>
  runAction(action, window, session, live());

const show = (inner: string) => put(CONTACT, contactPage() + inner);

const values = (map: Record<string, string>) =>
  Object.entries(map).map(([field, value]) => ({ field, value }));

test('opens a drawer by the page’s own button, and waits for it', async () => {
  show('');
  $('#add-email-address-button').addEventListener('click', () =>
    setTimeout(() => document.body.insertAdjacentHTML('beforeend', emailDrawer), 20),
  );
  expect(await act({ do: 'open-drawer', drawer: 'email' })).toMatchObject({ ended: 'done' });
  expect(await act({ do: 'open-drawer', drawer: 'account' })).toMatchObject({
    what: 'other-drawer-open',
  });
  show('');
  $('#add-account-button').remove();
  expect(await act({ do: 'open-drawer', drawer: 'account' })).toMatchObject({
    what: 'not-found:account-button',
  });
});

test('opens a student’s drawer on Data Access, wherever the tab stands and however late', async () => {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0) + studentRow(5)) }));
  const late = (tabHidden: string) => () => {
    document.body.insertAdjacentHTML('beforeend', studentDrawer('true'));
    $('a[href="#three"]').addEventListener('click', () =>
      setTimeout(() => $('#three').removeAttribute('style'), 10),
    );
    setTimeout(() => $('li[aria-hidden]').setAttribute('aria-hidden', tabHidden), 10);
  };
  $('#edit-details-button-5').addEventListener('click', late('false'));
  const session = sessionWith();
  expect(await act({ do: 'open-drawer', drawer: 'student', row: '105' }, session)).toMatchObject({
    ended: 'done',
  });
  expect(look(session).drawer).toMatchObject({
    kind: 'student',
    row: '105',
    accessTab: 'open',
  });
  expect(await act({ do: 'open-drawer', drawer: 'student', row: '100' }, session)).toMatchObject({
    what: 'other-drawer-open',
  });
  expect(
    await act(
      { do: 'fill', drawer: 'student', row: '105', values: values({ access: '1' }) },
      session,
    ),
  ).toMatchObject({ ended: 'done' });
  expect([
    $('#allow-access-to-student-data-drawer-input').checked,
    $('#send-now-input').checked,
  ]).toEqual([true, false]);

  put(CONTACT, contactPage());
  $('#edit-details-button-0').addEventListener('click', late('true'));
  expect(await act({ do: 'open-drawer', drawer: 'student', row: '100' })).toMatchObject({
    what: 'no-access-tab',
  });
});
