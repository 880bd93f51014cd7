/** Filling in a drawer: all or nothing, and never over what the registrar typed. */
import { expect, test } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import { eventually } from '../../eventually.ts';
import {
  $,
  accountDrawer,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  look,
  put,
  runAction,
  SECRET,
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

const standing = () => [
  $('#email-address-input').value,
  $<HTMLSelectElement>('#email-type-input').value,
  $('#web-account-email-input').checked,
];

test('fills a drawer and puts it back', async () => {
  const session = sessionWith();
  show(emailDrawer);
  look(session);
  expect(await act(fillEmail, session)).toEqual({
    do: 'fill',
    ended: 'done',
    what: undefined,
    leftAlone: [],
  });
  expect(standing()).toEqual(['m@example.org', '1', true]);
  expect(look(session).undo).toEqual(['type', 'address', 'primary']);
  expect(await act({ do: 'undo' }, session)).toMatchObject({ ended: 'done', leftAlone: [] });
  expect(standing()).toEqual(['', '', false]);
  expect(look(session).undo).toEqual([]);
});

test('keeps what stands there; Replace puts one value; undo spares what the registrar changed', async () => {
  const session = sessionWith();
  show(emailDrawer);
  look(session);
  $('#email-address-input').value = 'old@example.org';
  expect(await act(fillEmail, session)).toMatchObject({ ended: 'done', leftAlone: ['address'] });
  expect(standing()).toEqual(['old@example.org', '1', true]);
  await act(
    { do: 'replace', drawer: 'email', values: values({ address: 'm@example.org' }) },
    session,
  );
  expect(standing()[0]).toBe('m@example.org');
  $<HTMLSelectElement>('#email-type-input').selectedIndex = 2;
  expect(await act({ do: 'undo' }, session)).toMatchObject({ leftAlone: ['type'] });
  expect(standing()).toEqual(['old@example.org', '2', false]);
});

test('all or nothing: a control that is missing, locked or without the option', async () => {
  for (const [spoil, what] of [
    [() => $('#email-address-input').remove(), 'not-found:email.address'],
    [() => $('#email-address-input').setAttribute('readonly', ''), 'locked:email.address'],
    [
      () => ($<HTMLOptionElement>('#email-type-input option:nth-child(2)').text = 'Home'),
      'no-option:email.type',
    ],
    [
      () =>
        $('#email-address-input').addEventListener(
          'input',
          () => ($('#email-address-input').value = 'else'),
        ),
      'moved',
    ],
  ] as const) {
    show(emailDrawer);
    spoil();
    const session = sessionWith();
    expect(await act(fillEmail, session)).toMatchObject({ ended: 'stopped', what });
    expect([
      $<HTMLSelectElement>('#email-type-input').value,
      $('#web-account-email-input').checked,
    ]).toEqual(['', false]);
    expect(session.undo).toEqual([]);
  }
});

test('opened and filled in one: what the drawer does not take is left, what is not there stops all', async () => {
  const opens = (spoil: () => void) => {
    put(CONTACT, contactPage());
    $('#add-account-button').addEventListener('click', () => {
      document.body.insertAdjacentHTML('beforeend', accountDrawer());
      spoil();
    });
  };
  const all: Action = {
    do: 'fill',
    drawer: 'account',
    values: values({ enabled: '1', username: 'maria@example.org', email: 'maria@example.org' }),
    passwordRule: { length: 12, classes: [] },
    opens: true,
  };
  const now = () => [
    $('#web-account-disabled-input').checked,
    $('#web-account-username-input').value,
    $('#web-account-new-password-input').value.length,
    $<HTMLSelectElement>('#web-account-recovery-email-input').selectedIndex,
  ];
  opens(() => undefined);
  expect(await act(all)).toMatchObject({ ended: 'done', leftAlone: [] });
  expect(now()).toEqual([true, 'maria@example.org', 12, 1]);

  opens(() => {
    $('#web-account-username-input').disabled = true;
    $('#web-account-confirm-password-input').remove();
    $<HTMLOptionElement>('#web-account-recovery-email-input option:last-child').text = 'else';
  });
  expect(await act(all)).toMatchObject({ ended: 'done' });
  expect(now()).toEqual([true, '', 0, 0]);

  opens(() => $('#web-account-username-input').remove());
  expect(await act(all)).toMatchObject({ ended: 'stopped', what: 'not-found:account.username' });
  expect($('#web-account-disabled-input').checked).toBe(false);
});

test('a default in a list of a drawer that Kinlink opens is nobody’s entry; in an open drawer it is kept', async () => {
  const type = () => $<HTMLSelectElement>('#email-type-input');
  const withDefault = () => {
    document.body.insertAdjacentHTML('beforeend', emailDrawer);
    type().add(new Option('Work', '9', true, true));
  };
  const session = sessionWith();
  put(CONTACT, contactPage());
  $('#add-email-address-button').addEventListener('click', withDefault);
  expect(await act({ ...fillEmail, opens: true }, session)).toMatchObject({ leftAlone: [] });
  expect(type().value).toBe('1');
  await act({ do: 'undo' }, session);
  expect(type().value).toBe('9');
  expect(await act({ ...fillEmail, opens: true }, session)).toMatchObject({ leftAlone: ['type'] });
  expect(type().value).toBe('9');
});

test('a field that is drawn anew while it is filled is found again', async () => {
  show(emailDrawer);
  const session = sessionWith();
  const input = $('#email-address-input');
  input.addEventListener(
    'input',
    () => input.replaceWith(Object.assign(document.createElement('input'), { id: input.id })),
    { once: true },
  );
  expect(await act(fillEmail, session)).toMatchObject({ ended: 'done' });
  expect(standing()[0]).toBe('m@example.org');
  await act({ do: 'undo' }, session);
  expect(standing()[0]).toBe('');
});

test('fills nothing into another drawer, or none', async () => {
  show(accountDrawer());
  expect(await act(fillEmail)).toMatchObject({ ended: 'stopped', what: 'other-drawer-open' });
  show('');
  expect(await act(fillEmail)).toMatchObject({ ended: 'stopped', what: 'not-found:drawer' });
});

test('a temporary password goes into both fields, only if both are empty', async () => {
  const fill: Action = {
    do: 'fill',
    drawer: 'account',
    values: values({ enabled: '1', username: 'm@example.org', email: 'maria@example.org' }),
    passwordRule: { length: 11, classes: [] },
  };
  const passwords = () => [
    $('#web-account-new-password-input').value,
    $('#web-account-confirm-password-input').value,
  ];
  const session = sessionWith();
  show(accountDrawer());
  look(session);
  const did = await act(fill, session);
  expect(did).toMatchObject({ ended: 'done' });
  expect(passwords()).toEqual([SECRET, SECRET]);
  expect(session.temporaryPassword).toBe(SECRET);
  expect(JSON.stringify([did, look(session)])).not.toContain(SECRET);
  await act({ do: 'undo' }, session);
  expect([...passwords(), session.temporaryPassword]).toEqual(['', '', undefined]);

  show(accountDrawer());
  $('#web-account-confirm-password-input').value = 'x';
  expect(await act(fill)).toMatchObject({ ended: 'done', leftAlone: ['password'] });
  expect(passwords()).toEqual(['', 'x']);
});

test('a temporary password is made of words where the district wants that', async () => {
  put(CONTACT, contactPage() + accountDrawer());
  const session = sessionWith();
  delete session.makePassword;
  look(session);
  const rule = { length: 12, classes: ['upper', 'lower', 'digits', 'signs'] };
  const passwordRule = { ...rule, style: 'words' as const };
  await act({ do: 'fill', drawer: 'account', values: [], passwordRule }, session);
  const { value } = $('#web-account-new-password-input');
  expect(value).toMatch(/^([A-Z][a-z]{3,5}-){2}[A-Z][a-z]{3,5}[2-9]$/);
  expect($('#web-account-confirm-password-input').value).toBe(value);
});

test('Replace opens the account drawer, and replaces only the values that the registrar saw', async () => {
  const both: Action = {
    do: 'replace',
    drawer: 'account',
    opens: true,
    values: [
      { field: 'username', value: 'maria@example.org', replaces: 'old@example.org' },
      { field: 'email', value: 'maria@example.org', replaces: 'old@example.org' },
    ],
  };
  const open = (username: string) => {
    put(CONTACT, contactPage());
    $('#add-account-button').addEventListener('click', () => {
      const list = `<select id="web-account-recovery-email-input"><option value="?"></option>
        <option selected>old@example.org</option><option>maria@example.org</option></select>`;
      document.body.insertAdjacentHTML('beforeend', accountDrawer(list));
      $('#web-account-username-input').value = username;
    });
    return sessionWith();
  };
  const now = () => [
    $('#web-account-username-input').value,
    $<HTMLSelectElement>('#web-account-recovery-email-input').value,
  ];
  const session = open('old@example.org');
  expect(await act(both, session)).toMatchObject({ ended: 'done', leftAlone: [] });
  expect(now()).toEqual(['maria@example.org', 'maria@example.org']);
  expect(await act({ do: 'undo' }, session)).toMatchObject({ leftAlone: [] });
  expect(now()).toEqual(['old@example.org', 'old@example.org']);

  expect(await act(both, open('mlopez'))).toMatchObject({ ended: 'done', leftAlone: ['username'] });
  expect(now()).toEqual(['mlopez', 'maria@example.org']);
});

/** The account drawer with a list of emails that opens and never shows the wanted one. */
const slowEmailDrawer = () =>
  accountDrawer('<input id="web-account-recovery-email-input" role="combobox">');
const emailAndUsername: Action = {
  do: 'fill',
  drawer: 'account',
  values: values({ email: 'maria@example.org', username: 'maria@example.org' }),
};
const emailField = () => $('#web-account-recovery-email-input');
const usernameField = () => $('#web-account-username-input');

test('what the registrar types in another field during a fill stays, and the rest is put back', async () => {
  show(slowEmailDrawer());
  const session = sessionWith();
  look(session);
  const filling = act(emailAndUsername, session);
  await eventually(() => expect(emailField().value).toBe('maria@example.org'));
  usernameField().value = 'typed-by-registrar';
  expect(await filling).toMatchObject({ ended: 'stopped', what: 'moved' });
  expect([emailField().value, usernameField().value]).toEqual(['', 'typed-by-registrar']);
  expect(session.undo).toEqual([]);
});

test('what the registrar types in the field that is being filled stays', async () => {
  show(slowEmailDrawer());
  const session = sessionWith();
  look(session);
  const filling = act(emailAndUsername, session);
  await eventually(() => expect(emailField().value).toBe('maria@example.org'));
  emailField().value = 'typed-by-registrar';
  expect(await filling).toMatchObject({ ended: 'stopped', what: 'moved' });
  expect([emailField().value, usernameField().value]).toEqual(['typed-by-registrar', '']);
});

test('an option that the registrar chooses during a fill stays, also in a drawer that Kinlink opens', async () => {
  put(CONTACT, contactPage());
  $('#add-email-address-button').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', emailDrawer);
    $('#email-address-input').setAttribute('role', 'combobox');
  });
  const fields = values({ address: 'm@example.org', type: 'current' });
  const filling = act({ do: 'fill', drawer: 'email', values: fields, opens: true });
  await eventually(() => expect($('#email-address-input').value).toBe('m@example.org'));
  $<HTMLSelectElement>('#email-type-input').value = '2';
  expect(await filling).toMatchObject({ ended: 'stopped', what: 'moved' });
  expect(standing()).toEqual(['', '2', false]);
});
