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

test('the focus goes into the sidebar’s question, unless it is in another field', async () => {
  show('<input id="own"><kinlink-sidebar></kinlink-sidebar>');
  const root = $('kinlink-sidebar').attachShadow({ mode: 'open' });
  root.innerHTML = '<div class="question"><input></div>';
  const session = sessionWith();
  const action = { do: 'answer', question: 'email', text: '', focus: true } as const;
  $('#own').focus();
  expect(await act(action, session)).toMatchObject({ ended: 'done' });
  expect(document.activeElement).toBe($('#own'));
  $('#own').blur();
  await act(action, session);
  expect(root.activeElement).toBe(root.querySelector('input'));
  expect(session.inputs.email).toBe('');
});

test.each([
  ['the registrar clicked', () => document.body.dispatchEvent(new Event('pointerdown'))],
  ['the registrar pressed a key', () => document.body.dispatchEvent(new Event('keydown'))],
  [
    'the page shows another contact',
    () => ($('#contact-id-label').textContent = 'Contact ID 5120'),
  ],
])('the focus stays out of a question that is drawn after %s', async (_, happens) => {
  show('<kinlink-sidebar></kinlink-sidebar>');
  const root = $('kinlink-sidebar').attachShadow({ mode: 'open' });
  const action = { do: 'answer', question: 'email', text: '', focus: true } as const;
  const focusing = act(action);
  await new Promise((go) => setTimeout(go, 50));
  happens();
  root.innerHTML = '<div class="question"><input></div>';
  document.body.append('drawn');
  expect(await focusing).toMatchObject({ ended: 'done' });
  expect(root.activeElement).toBe(null);
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
