/** The registrar sees what Kinlink filled in, and where to click next. */
import { beforeEach, expect, test } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import { drawerSubmit } from '../../../../lib/powerschool/actions/point-out.ts';
import { removeRings } from '../../../../lib/powerschool/actions/ring.ts';
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
  expect(rings()).toEqual([
    'email-type-input',
    'email-address-input',
    'web-account-email-input',
    'email-panel-save-button',
  ]);
  expect(document.body.innerHTML).toBe(before);
  await act({ do: 'undo' });
  expect(rings()).toEqual([]);
});

test('Submit has none, and is not what comes next, while the registrar has to type a field herself', async () => {
  await act({ ...fillEmail, isPartial: true } as Action);
  expect(rings()).not.toContain('email-panel-save-button');
  expect(session.nextButton).toBeUndefined();
});

test('Submit has none while a field holds another value, nor after Replace of one of several', async () => {
  $('#email-address-input').value = 'other@example.org';
  await act(fillEmail);
  expect(rings()).toEqual(['email-type-input', 'web-account-email-input']);
  await act({
    do: 'replace',
    drawer: 'email',
    values: [{ field: 'address', value: 'maria@example.org' }],
  });
  expect(rings()).toEqual(['email-address-input']);
});

test('Submit has none if a list does not have the value', async () => {
  put(CONTACT, contactPage());
  look(session);
  $('#add-email-address-button').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', emailDrawer);
    for (const option of [...$<HTMLSelectElement>('#email-type-input').options].slice(1))
      option.remove();
  });
  await act({ ...fillEmail, opens: true } as Action);
  expect(rings()).toEqual(['email-address-input', 'web-account-email-input']);
});

test('without a known id Submit is the one button of that name in the drawer’s frame', () => {
  const submit = $('#email-panel-save-button');
  submit.id = 'other';
  submit.textContent = 'Enviar';
  expect(drawerSubmit(document, nameReader())).toBe(submit);
  submit.insertAdjacentHTML('afterend', '<button>Submit</button>');
  expect(drawerSubmit(document, nameReader())).toBeNull();
});
