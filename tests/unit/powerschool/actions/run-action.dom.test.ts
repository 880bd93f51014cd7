import { expect, test } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import {
  $,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  put,
  runAction,
  sessionWith,
  type TestSession,
} from '../fixtures.ts';

const act = (action: Action, session: TestSession = sessionWith()) =>
  runAction(action, window, session, live());
const show = (inner: string) => put(CONTACT, contactPage() + inner);
const values = (map: Record<string, string>) =>
  Object.entries(map).map(([field, value]) => ({ field, value }));
const fillEmail = {
  do: 'fill',
  drawer: 'email',
  values: values({ type: 'current', address: 'm@example.org', primary: '1' }),
} as const;

test('busy pages are waited for', async () => {
  show(`${emailDrawer}<div id="loading"></div>`);
  setTimeout(() => $('#loading').remove(), 20);
  expect(await act(fillEmail)).toMatchObject({ ended: 'done' });
});

test('an answer goes into the sidebar’s question and touches no field of the page', async () => {
  put(CONTACT, contactPage() + emailDrawer);
  const session = sessionWith();
  session.inputs = { email: 'rosa@gmial.com', number: '7', phone: '' };
  const action = { do: 'answer', question: 'email', text: 'rosa@gmail.com' } as const;
  expect(await act(action, session)).toMatchObject({ ended: 'done' });
  expect(session.inputs).toEqual({ email: 'rosa@gmail.com', number: '7', phone: '' });
  expect(session.undo).toEqual([]);
});
