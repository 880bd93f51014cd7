/** The rings around what Kinlink filled in and around the Submit to click next. */
import { beforeEach, expect, test } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import { drawerSubmit, removeRings } from '../../../../lib/powerschool/actions/ring.ts';
import { animatedElements } from '../../animations.ts';
import {
  $,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  look,
  nameReader,
  put,
  runAction,
  sessionWith,
  type TestSession,
} from '../fixtures.ts';

const rings = () => animatedElements('kinlink-ring').map(({ id }) => id);
const ALL = [
  'email-type-input',
  'email-address-input',
  'web-account-email-input',
  'email-panel-save-button',
];
const fillEmail: Action = {
  do: 'fill',
  drawer: 'email',
  values: [
    { field: 'type', value: 'current' },
    { field: 'address', value: 'maria@example.org' },
    { field: 'primary', value: '1' },
  ],
};

let session: TestSession;
const act = (action: Action) => runAction(action, window, session, live());

beforeEach(() => {
  removeRings(document);
  session = sessionWith();
  put(CONTACT, contactPage() + emailDrawer);
  look(session);
});

test('the filled fields and Submit have a ring; undo takes it away; the page’s HTML stays as it was', async () => {
  const before = document.body.innerHTML;
  await act(fillEmail);
  expect(rings()).toEqual(ALL);
  expect(document.body.innerHTML).toBe(before);
  await act({ do: 'undo' });
  expect(rings()).toEqual([]);
});

test('Submit has none while a field holds another value', async () => {
  $('#email-address-input').value = 'other@example.org';
  await act(fillEmail);
  expect(rings()).toEqual(['email-type-input', 'web-account-email-input']);
});

test.each([
  ['a click on a button of the page', () => $('#email-panel-cancel-button').click(), 0],
  ['Enter in a field', () => press('Enter'), 0],
  ['Escape', () => press('Escape'), 0],
  ['typing', () => press('a'), 4],
  ['a click into a field', () => $('#email-address-input').click(), 4],
])('after %s', async (_, deed, left) => {
  await act(fillEmail);
  deed();
  expect(rings()).toHaveLength(left);
});

function press(key: string) {
  $('#email-address-input').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

test('without a known id Submit is the one button of that name in the drawer’s frame', () => {
  const submit = $('#email-panel-save-button');
  submit.id = 'other';
  submit.textContent = 'Enviar';
  expect(drawerSubmit(document, nameReader())).toBe(submit);
  submit.insertAdjacentHTML('afterend', '<button>Submit</button>');
  expect(drawerSubmit(document, nameReader())).toBeNull();
});
