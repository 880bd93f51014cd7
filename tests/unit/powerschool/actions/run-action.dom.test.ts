import { expect, test, vi } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import {
  $,
  accountDrawer,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  look,
  put,
  runAction,
  SECRET,
  sessionWith,
  studentDrawer,
  studentRow,
  studentTable,
  type TestSession,
} from '../fixtures.ts';

// Computing names in jsdom takes long, and longer on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

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
    kept: [],
  });
  expect(standing()).toEqual(['m@example.org', '1', true]);
  expect(look(session).undo).toEqual(['type', 'address', 'primary']);
  expect(await act({ do: 'undo' }, session)).toMatchObject({ ended: 'done', kept: [] });
  expect(standing()).toEqual(['', '', false]);
  expect(look(session).undo).toEqual([]);
});

test('keeps what stands there; Replace puts one value; undo spares what the registrar changed', async () => {
  const session = sessionWith();
  show(emailDrawer);
  look(session);
  $('#email-address-input').value = 'old@example.org';
  expect(await act(fillEmail, session)).toMatchObject({ ended: 'done', kept: ['address'] });
  expect(standing()).toEqual(['old@example.org', '1', true]);
  await act(
    { do: 'replace', drawer: 'email', values: values({ address: 'm@example.org' }) },
    session,
  );
  expect(standing()[0]).toBe('m@example.org');
  $<HTMLSelectElement>('#email-type-input').selectedIndex = 2;
  expect(await act({ do: 'undo' }, session)).toMatchObject({ kept: ['type'] });
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
  expect(await act(all)).toMatchObject({ ended: 'done', kept: [] });
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
  expect(await act({ ...fillEmail, opens: true }, session)).toMatchObject({ kept: [] });
  expect(type().value).toBe('1');
  await act({ do: 'undo' }, session);
  expect(type().value).toBe('9');
  expect(await act({ ...fillEmail, opens: true }, session)).toMatchObject({ kept: ['type'] });
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
  expect(await act(fill)).toMatchObject({ ended: 'done', kept: ['password'] });
  expect(passwords()).toEqual(['', 'x']);
});

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
    student: '105',
    accessTab: 'open',
  });
  expect(await act({ do: 'open-drawer', drawer: 'student', row: '100' }, session)).toMatchObject({
    what: 'other-drawer-open',
  });
  expect(
    await act({ do: 'fill', drawer: 'student', values: values({ access: '1' }) }, session),
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

/** Add Students with a server that answers late. */
function searchable(rows: string, later = '', access = 'Data Access') {
  show('');
  $('#add-student-search-button').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', addStudents());
    $('#go').addEventListener('click', () => {
      setTimeout(
        () => ($('#results').innerHTML = rows && addTable(rows).replace('Data Access', access)),
        10,
      );
      if (later) setTimeout(() => $('#results tbody').insertAdjacentHTML('beforeend', later), 60);
    });
  });
}
const ticked = () =>
  [...document.querySelectorAll<HTMLInputElement>('#psDialogDocked input:checked')].map(
    (box) => `${box.className} ${box.closest('tr')?.cells[1]?.textContent}`,
  );
const attach: Action = { do: 'attach', number: '1001', relationship: 'mother' };

test('attach ticks the row of exactly that number, and nothing else', async () => {
  searchable(
    addRow('10010', 'Chan, Mei') + addRow('21001', 'Okoro, Ife') + addRow('1001', 'Rivera, Leo'),
  );
  const session = sessionWith();
  look(session);
  expect(await act(attach, session)).toMatchObject({ ended: 'done', kept: [] });
  expect(ticked()).toEqual(['pick 1001', 'access 1001']);
  expect(look(session).drawer?.found?.[2]).toMatchObject({
    number: '1001',
    picked: true,
    access: true,
    relationship: 'Mother',
  });
  await act({ do: 'undo' }, session);
  expect(ticked()).toEqual([]);
  expect($<HTMLSelectElement>('#results tr:nth-child(4) select').value).toBe('');
});

test('attach is undone in the student’s row, though the page has drawn its rows anew', async () => {
  searchable(addRow('1001', 'Rivera, Leo'));
  const session = sessionWith();
  look(session);
  expect(await act(attach, session)).toMatchObject({ ended: 'done' });
  // Drawn anew in another order, with the checkmarks that were there.
  $('#results').innerHTML = addTable(addRow('2002', 'Okoro, Ife') + addRow('1001', 'Rivera, Leo'));
  for (const box of document.querySelectorAll<HTMLInputElement>('.pick,.access'))
    box.checked = true;
  for (const list of document.querySelectorAll<HTMLSelectElement>('#results select'))
    list.selectedIndex = 1;
  expect(await act({ do: 'undo' }, session)).toMatchObject({ ended: 'done', kept: [] });
  expect(ticked()).toEqual(['pick 2002', 'access 2002']);
});

test('attach waits for a second batch', async () => {
  searchable(addRow('10010', 'Chan, Mei'), addRow('1001', 'Rivera, Leo'));
  expect(await act(attach)).toMatchObject({ ended: 'done' });
  expect(ticked()).toEqual(['pick 1001', 'access 1001']);
});

test.each([
  ['none', addRow('10010', 'Chan, Mei')],
  ['several', addRow('1001', 'Rivera, Leo') + addRow('1001', 'Rivera, Leo')],
])('attach stops for %s', async (what, rows) => {
  searchable(rows);
  expect(await act(attach)).toMatchObject({ ended: 'stopped', what: `${what}:1001` });
  expect(ticked()).toEqual([]);
});

test('attach: a relationship that the list has not is left to the registrar', async () => {
  searchable(addRow('1001', 'Rivera, Leo'));
  expect(await act({ ...attach, relationship: 'Great-aunt' })).toMatchObject({
    ended: 'done',
    kept: ['relationship'],
  });
  expect(ticked()).toEqual(['pick 1001', 'access 1001']);
});

test('attach touches nothing where Data Access cannot be told', async () => {
  searchable(addRow('1001', 'Rivera, Leo'), '', 'Xyz');
  const did = await act(attach);
  expect(did).toMatchObject({ ended: 'stopped', what: 'not-found:add-students.access' });
  expect(ticked()).toEqual([]);
});

test('attach takes no cell under an unknown heading for the student’s number', async () => {
  show('');
  $('#add-student-search-button').addEventListener('click', () => {
    const table = addTable(addRow('1001', 'Someone, Else')).replace('Student Number', 'ID');
    document.body.insertAdjacentHTML('beforeend', addStudents());
    $('#go').addEventListener('click', () =>
      setTimeout(() => ($('#results').innerHTML = table), 10),
    );
  });
  expect(await act(attach)).toMatchObject({ what: 'not-found:add-students.number' });
  expect(ticked()).toEqual([]);
});

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
