/** The password that waits for the welcome sheet: for how long, and for nothing else. */
import { beforeEach, describe, expect, test } from 'vitest';
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

let session: TestSession;
const keep = (on = true) =>
  runAction({ do: 'keep-password', forSheet: on }, window, session, live());
const closeDrawer = () => document.querySelector('.ui-dialog')?.remove();
const openDrawer = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const passwords = () => [
  $('#web-account-new-password-input'),
  $('#web-account-confirm-password-input'),
];
/** The account drawer, filled in by Kinlink. */
beforeEach(async () => {
  session = sessionWith();
  session.makePassword = () => SECRET;
  put(CONTACT, contactPage() + accountDrawer());
  look(session);
  await runAction(
    { do: 'fill', drawer: 'account', values: [], passwordRule: { length: 12, classes: [] } },
    window,
    session,
    live(),
  );
  expect(look(session).secret).toBe('shown');
});

/** Kept, submitted, and the drawer closed. */
async function submitted() {
  await keep();
  look(session);
  session.submittedDrawer = 'account';
  closeDrawer();
  expect(look(session).secret).toBe('kept');
}

test('shown is not kept: closing the drawer forgets it, submitted or not', () => {
  session.submittedDrawer = 'account';
  closeDrawer();
  expect(look(session).secret).toBeUndefined();
  expect(session.sheetPassword).toBeUndefined();
});

test('kept outlasts the drawer that was submitted, and other drawers after it', async () => {
  await submitted();
  expect(session.sheetPassword?.password).toBe(SECRET);
  expect(session.temporaryPassword).toBeUndefined();
  openDrawer(emailDrawer);
  expect(look(session).secret).toBe('kept');
  closeDrawer();
  expect(look(session).secret).toBe('kept');
});

test('the facts never hold the password', async () => {
  await submitted();
  expect(JSON.stringify(look(session))).not.toContain(SECRET);
});

test('not kept any more at the registrar’s word', async () => {
  await keep();
  expect(look(session).secret).toBe('kept');
  await keep(false);
  expect(look(session).secret).toBe('shown');
});

test('a drawer left without Submit takes it along', async () => {
  await keep();
  look(session);
  closeDrawer();
  expect(look(session).secret).toBeUndefined();
});

test('another password typed over it is not this one', async () => {
  await keep();
  look(session);
  for (const field of passwords()) field.value = 'Other-98765';
  expect(look(session).secret).toBeUndefined();
  session.submittedDrawer = 'account';
  closeDrawer();
  expect(look(session).secret).toBeUndefined();
});

test('a password typed over it after a refusal is not this one either', async () => {
  await keep();
  look(session);
  session.submittedDrawer = 'account';
  look(session);
  const [first] = passwords();
  if (first) first.value = 'Other-98765';
  look(session);
  closeDrawer();
  expect(look(session).secret).toBeUndefined();
});

test('fields that the page empties while it saves do not count as another password', async () => {
  await keep();
  look(session);
  session.submittedDrawer = 'account';
  for (const field of passwords()) field.value = '';
  look(session);
  closeDrawer();
  expect(look(session).secret).toBe('kept');
});

test('fields emptied by hand, before Submit, do', async () => {
  await keep();
  look(session);
  for (const field of passwords()) field.value = '';
  expect(look(session).secret).toBeUndefined();
});

test('undo takes it back', async () => {
  await keep();
  await runAction({ do: 'undo' }, window, session, live());
  expect(look(session).secret).toBeUndefined();
});

test('another account drawer has another password', async () => {
  await submitted();
  openDrawer(accountDrawer());
  expect(look(session).secret).toBeUndefined();
});

test('another contact ends it, the same one drawn anew does not', async () => {
  await submitted();
  put(CONTACT, contactPage());
  expect(look(session).secret).toBe('kept');
  put('/admin/contacts/edit.html#?contactid=4712', contactPage({ id: 'Contact ID 4712' }));
  expect(look(session).secret).toBeUndefined();
  put(CONTACT, contactPage());
  expect(look(session).secret).toBeUndefined();
});

test('a page that was left has forgotten it, should it come back', async () => {
  await submitted();
  window.dispatchEvent(new Event('pagehide'));
  expect(look(session).secret).toBeUndefined();
});

test('without a password in the open account drawer there is nothing to keep', async () => {
  closeDrawer();
  look(session);
  expect(await keep()).toMatchObject({ ended: 'stopped', what: 'not-found:account-drawer' });
  expect(session.sheetPassword).toBeUndefined();
});

describe('of a contact that was never saved', () => {
  const NEW = '/admin/contacts/edit.html';
  const next = (name = 'María') => {
    put(
      '/admin/contacts/edit.html#?contactid=9999',
      contactPage({ id: 'Contact ID 9999' }).replace('value="María"', `value="${name}"`),
    );
    return look(session).secret;
  };
  beforeEach(async () => {
    put(NEW, contactPage({ id: '' }) + accountDrawer());
    session = sessionWith();
    look(session);
    await runAction(
      { do: 'fill', drawer: 'account', values: [], passwordRule: { length: 12, classes: [] } },
      window,
      session,
      live(),
    );
    await submitted();
  });

  test('the next contact does not get it', () => {
    expect(next()).toBeUndefined();
    expect(session.sheetPassword).toBeUndefined();
  });

  test('once the page’s Submit was pressed it stays with that contact, not with another name', () => {
    session.isPageSubmitted = true;
    expect(next()).toBe('kept');
    expect(session.sheetPassword?.contact).toBe('9999');
  });

  test('nor does another contact get it after Submit', () => {
    session.isPageSubmitted = true;
    expect(next('Carla')).toBeUndefined();
  });

  test('nor one that is shown after the server refused', () => {
    session.isPageSubmitted = true;
    put(NEW, `${contactPage({ id: '' })}<div id="feedback-error"><p>Username is taken</p></div>`);
    expect(look(session).error).toBeDefined();
    expect(next()).toBeUndefined();
  });
});
