/** What is done for one person is never done for another who is shown meanwhile (promise 8). */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { createGuard } from '../../../../lib/powerschool/actions/still-meant.ts';
import { trackClicks } from '../../../../lib/powerschool/track-clicks.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { context } from '../../rules/family.ts';
import {
  $,
  account,
  accountDrawer,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  emailDrawer,
  emailRow,
  live,
  look,
  nameReader,
  put,
  runAction,
  sessionWith,
  studentDrawer,
  studentRow,
  studentTable,
  type TestSession,
  tools,
} from '../fixtures.ts';

let session: TestSession;
let page: AbortController;
beforeEach(() => {
  session = sessionWith();
  page = new AbortController();
  trackClicks(window, session, page.signal, () => tools);
});
afterEach(() => page.abort());

const act = (action: Action) => runAction(action, window, session, live());
const append = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const close = () => $('.ui-dialog').remove();
const access = () => $('#allow-access-to-student-data-drawer-input').checked;
/** Runs once the code under test waits for the page. */
const later = (step: () => void) => setTimeout(step, 20);
const goTo = (id: string) => {
  history.replaceState(null, '', `/admin/contacts/edit.html#?contactid=${id}`);
  $('#contact-id-label').textContent = `Contact ID ${id}`;
};
const MOVED_ON = { ended: 'stopped', what: 'moved-on' };

/** Two children; each pencil opens its own drawer when `open` says so. */
function twoChildren() {
  put(CONTACT, contactPage({ students: studentTable(studentRow(0) + studentRow(5)) }));
  look(session);
}
const pencil = (n: number) => $(`#edit-details-button-${n}`);
const forAna: Action = {
  do: 'fill',
  drawer: 'student',
  values: [{ field: 'access', value: '1' }],
  opens: true,
  row: '100',
};

test('with another child’s pencil clicked meanwhile nobody knows whose drawer opens: nothing is checked', async () => {
  twoChildren();
  later(() => {
    pencil(5).click();
    append(studentDrawer('false', ''));
  });
  expect(await act(forAna)).toMatchObject(MOVED_ON);
  expect(access()).toBe(false);
  expect(look(session).drawer?.row).toBeUndefined();
});

test('another child’s drawer opened while the Data Access tab is awaited: nothing is ticked', async () => {
  twoChildren();
  pencil(0).addEventListener('click', () => append(studentDrawer('true')));
  later(() => {
    close();
    pencil(5).click();
    append(studentDrawer('false', ''));
  });
  expect(await act(forAna)).toMatchObject(MOVED_ON);
  expect(access()).toBe(false);
});

/** What the sidebar offers in the drawer that is open. */
function inDrawer(id: string): Action {
  const { items } = advise(context(look(session)));
  const offers = items.flatMap((item) => [
    ...item.offers,
    ...item.conflicts.map(({ offer }) => offer),
  ]);
  const offer = offers.find((each) => each.id === id);
  if (!offer) throw new Error(`no ${id} among ${offers.map((each) => each.id)}`);
  return offer.action;
}

test('a fill for one child does nothing in the drawer of another', async () => {
  put(
    CONTACT,
    contactPage({
      students: studentTable(studentRow(0) + studentRow(5)),
      account: account(),
      emails: emailRow(0, 'maria@example.org', 'checkmark-icon'),
    }),
  );
  look(session);
  pencil(0).click();
  append(studentDrawer('false', ''));
  const turnOn = inDrawer('fill-student');
  // No reading between the two drawers.
  close();
  pencil(5).click();
  append(studentDrawer('false', ''));
  expect(await act(turnOn)).toMatchObject(MOVED_ON);
  expect(access()).toBe(false);
});

describe('an email’s row', () => {
  const emailPencil = (n: number) => $(`#edit-email-button-${n}`);
  const primary = () => $('#web-account-email-input').checked;
  const twoEmails = () => {
    put(
      CONTACT,
      contactPage({ emails: emailRow(0, 'maria@example.org') + emailRow(1, 'old@example.org') }),
    );
    look(session);
  };
  const openRow = (n: number, address: string) => {
    emailPencil(n).click();
    append(emailDrawer);
    $('#email-address-input').value = address;
  };

  test('Primary that was offered for one email is not ticked in the drawer of another', async () => {
    twoEmails();
    openRow(0, 'maria@example.org');
    const makePrimary = inDrawer('fill-email');
    close();
    openRow(1, 'old@example.org');
    expect(await act(makePrimary)).toMatchObject(MOVED_ON);
    expect(primary()).toBe(false);
    expect(() => inDrawer('fill-email')).toThrow('no fill-email');
  });

  test('an email that took the place of another is not opened for it', async () => {
    twoEmails();
    const [first] = (look(session).page as ContactPage).emails ?? [];
    const pressed = vi.fn();
    for (const n of [0, 1]) emailPencil(n).addEventListener('click', pressed);
    $('#email-address-display-0').textContent = 'old@example.org';
    $('#email-address-display-1').textContent = 'other@example.org';
    expect(await act({ do: 'open-drawer', drawer: 'email', row: first?.row })).toMatchObject({
      what: 'not-found:email-button',
    });
    expect(pressed).not.toHaveBeenCalled();
  });

  test('another email’s pencil pressed while the drawer is awaited: nothing goes on', async () => {
    twoEmails();
    const [first] = (look(session).page as ContactPage).emails ?? [];
    later(() => {
      emailPencil(1).click();
      append(emailDrawer);
    });
    expect(await act({ do: 'open-drawer', drawer: 'email', row: first?.row })).toMatchObject(
      MOVED_ON,
    );
  });

  test('a new email is not filled into the drawer of one that is listed', async () => {
    twoEmails();
    openRow(0, '');
    const values = [{ field: 'type', value: 'Current' }];
    const add: Action = { do: 'fill', drawer: 'email', values, opens: true };
    expect(await act(add)).toMatchObject({ what: 'other-drawer-open' });
    expect($('#email-type-input').value).toBe('');
  });
});

test('the drawer that the registrar opened is filled for its own child', async () => {
  twoChildren();
  pencil(0).click();
  append(studentDrawer('false', ''));
  expect(await act(forAna)).toMatchObject({ ended: 'done' });
  expect(access()).toBe(true);
});

test('a pencil pressed behind an open drawer leaves open whose drawer it is', async () => {
  twoChildren();
  pencil(0).click();
  append(studentDrawer('false', ''));
  pencil(5).click();
  expect(look(session).drawer?.row).toBeUndefined();
  expect(await act(forAna)).toMatchObject({ ended: 'stopped' });
  expect(access()).toBe(false);
});

test('while another child’s drawer is still to open, no pencil is pressed for this one', async () => {
  twoChildren();
  pencil(5).click();
  const pressed = vi.fn();
  pencil(0).addEventListener('click', pressed);
  expect(await act(forAna)).toMatchObject({ ended: 'stopped', what: 'other-drawer-awaited' });
  expect(pressed).not.toHaveBeenCalled();
});

test('of two pencils pressed before a drawer opens, the first drawer is not taken for the last’s', async () => {
  twoChildren();
  pencil(5).click();
  pencil(0).click();
  append(studentDrawer('false', ''));
  expect(await act(forAna)).toMatchObject({ ended: 'stopped' });
  expect(access()).toBe(false);
});

test('undo takes nothing from the next child’s drawer', async () => {
  twoChildren();
  pencil(0).click();
  append(studentDrawer('false', ''));
  await act(forAna);
  expect(session.undo).toHaveLength(1);
  // No reading between the two drawers.
  close();
  pencil(5).click();
  append(studentDrawer('false', ''));
  $('#allow-access-to-student-data-drawer-input').checked = true;
  expect(look(session).undo).toEqual([]);
  await act({ do: 'undo' });
  expect(access()).toBe(true);
});

test('undo refuses an entry of another row', async () => {
  twoChildren();
  pencil(0).click();
  append(studentDrawer('false', ''));
  await act(forAna);
  session.drawerOwner = { kind: 'student', row: '105', contact: '4711' };
  expect(await act({ do: 'undo' })).toMatchObject({ leftAlone: ['access'] });
  expect(access()).toBe(true);
});

test('another contact while the page is busy: Add Students is not even opened', async () => {
  put(CONTACT, `${contactPage()}<div id="loading"></div>`);
  look(session);
  const opened = vi.fn();
  $('#add-student-search-button').addEventListener('click', opened);
  later(() => {
    goTo('5120');
    $('#loading').remove();
  });
  expect(await act({ do: 'attach', number: '1001' })).toMatchObject(MOVED_ON);
  expect(opened).not.toHaveBeenCalled();
});

test('another contact while the search for a student is awaited: no row is ticked, the number is taken out', async () => {
  put(CONTACT, contactPage() + addStudents());
  look(session);
  $('#go').addEventListener('click', () =>
    later(() => {
      goTo('5120');
      $('#results').innerHTML = addTable(addRow('1001', 'Rivera, Leo'));
    }),
  );
  expect(await act({ do: 'attach', number: '1001' })).toMatchObject(MOVED_ON);
  expect(document.querySelectorAll('#psDialogDocked input:checked')).toHaveLength(0);
  expect($('#q1').value).toBe('');
});

test('another contact between two fields: the first is put back, also if the page was read meanwhile', async () => {
  put(CONTACT, contactPage() + emailDrawer);
  look(session);
  $('#email-type-input').addEventListener('change', () => goTo('5120'), { once: true });
  $('#email-type-input').addEventListener('blur', () => look(session), { once: true });
  const values = [
    { field: 'type', value: 'Current' },
    { field: 'address', value: 'm@example.org' },
  ];
  expect(await act({ do: 'fill', drawer: 'email', values })).toMatchObject(MOVED_ON);
  expect([$('#email-type-input').value, $('#email-address-input').value]).toEqual(['', '']);
  expect(session.undo).toEqual([]);
});

test('a page that throws while it is filled: everything is put back', async () => {
  put(CONTACT, contactPage() + accountDrawer());
  look(session);
  const input = $('#web-account-username-input');
  let left = 1;
  Object.defineProperty(input, 'blur', {
    value: () => {
      if (left-- > 0) throw new Error('page');
    },
  });
  const values = ['enabled', 'username'].map((field) => ({ field, value: '1' }));
  const result = await act({ do: 'fill', drawer: 'account', values });
  expect(result.what).toMatch(/^failed:/);
  expect([$('#web-account-disabled-input').checked, input.value]).toEqual([false, '']);
  expect(session.undo).toEqual([]);
});

test('undo entries end with the contact', async () => {
  put(CONTACT, contactPage() + emailDrawer);
  look(session);
  const values = [{ field: 'address', value: 'm@example.org' }];
  await act({ do: 'fill', drawer: 'email', values });
  expect(look(session).undo).toEqual(['address']);
  goTo('5120');
  expect(look(session).undo).toEqual([]);
});

test('label and address must both be of the contact; a new contact has no label', () => {
  put(CONTACT, contactPage());
  const guard = (contact?: string) =>
    createGuard(document, nameReader(), { site: 'https://demo.example.org', contact });
  const isMeant = guard('4711');
  expect(isMeant()).toBe(true);
  $('#contact-id-label').textContent = 'Contact ID 5120';
  expect(isMeant()).toBe(false);
  $('#contact-id-label').textContent = 'Contact ID 4711';
  history.replaceState(null, '', '/admin/contacts/edit.html#?contactid=5120');
  expect(isMeant()).toBe(false);
  expect(guard()()).toBe(true);

  put('/admin/contacts/edit.html', contactPage({ id: '' }));
  const isNew = guard('new:a');
  expect(isNew()).toBe(true);
  history.replaceState(null, '', '/admin/contacts/edit.html#?contactid=5120');
  expect(isNew()).toBe(false);
});
