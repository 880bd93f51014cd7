/** The password that waits for the welcome sheet: for how long, and for nothing else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { carryOut } from '../../../../lib/powerschool/actions/run-action.ts';
import type { Memory } from '../../../../lib/powerschool/core/page-session.ts';
import {
  $,
  accountDrawer,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  look,
  memoryWith,
  put,
  SECRET,
} from '../fixtures.ts';

vi.setConfig({ testTimeout: 20_000 });

let memory: Memory;
const keep = (on = true) => carryOut({ do: 'keep-password', keep: on }, window, memory, live());
const closeDrawer = () => document.querySelector('.ui-dialog')?.remove();
const openDrawer = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const passwords = () => [
  $('#web-account-new-password-input'),
  $('#web-account-confirm-password-input'),
];
/** The account drawer, filled in by Kinlink. */
beforeEach(async () => {
  memory = memoryWith();
  memory.makeSecret = () => SECRET;
  put(CONTACT, contactPage() + accountDrawer());
  look(memory);
  await carryOut(
    { do: 'fill', drawer: 'account', values: [], passwordRule: { length: 12, classes: [] } },
    window,
    memory,
    live(),
  );
  expect(look(memory).secret).toBe('shown');
});

/** Kept, submitted, and the drawer closed. */
async function submitted() {
  await keep();
  look(memory);
  memory.submitted = 'account';
  closeDrawer();
  expect(look(memory).secret).toBe('kept');
}

test('shown is not kept: closing the drawer forgets it, submitted or not', () => {
  memory.submitted = 'account';
  closeDrawer();
  expect(look(memory).secret).toBeUndefined();
  expect(memory.kept).toBeUndefined();
});

test('kept outlasts the drawer that was submitted, and other drawers after it', async () => {
  await submitted();
  expect(memory.kept?.secret).toBe(SECRET);
  expect(memory.secret).toBeUndefined();
  openDrawer(emailDrawer);
  expect(look(memory).secret).toBe('kept');
  closeDrawer();
  expect(look(memory).secret).toBe('kept');
});

test('the facts never hold the password', async () => {
  await submitted();
  expect(JSON.stringify(look(memory))).not.toContain(SECRET);
});

test('not kept any more at the registrar’s word', async () => {
  await keep();
  expect(look(memory).secret).toBe('kept');
  await keep(false);
  expect(look(memory).secret).toBe('shown');
});

test('a drawer left without Submit takes it along', async () => {
  await keep();
  look(memory);
  closeDrawer();
  expect(look(memory).secret).toBeUndefined();
});

test('another password typed over it is not this one', async () => {
  await keep();
  look(memory);
  for (const field of passwords()) field.value = 'Other-98765';
  expect(look(memory).secret).toBeUndefined();
  memory.submitted = 'account';
  closeDrawer();
  expect(look(memory).secret).toBeUndefined();
});

test('a password typed over it after a refusal is not this one either', async () => {
  await keep();
  look(memory);
  memory.submitted = 'account';
  look(memory);
  const [first] = passwords();
  if (first) first.value = 'Other-98765';
  look(memory);
  closeDrawer();
  expect(look(memory).secret).toBeUndefined();
});

test('fields that the page empties while it saves do not count as another password', async () => {
  await keep();
  look(memory);
  memory.submitted = 'account';
  for (const field of passwords()) field.value = '';
  look(memory);
  closeDrawer();
  expect(look(memory).secret).toBe('kept');
});

test('fields emptied by hand, before Submit, do', async () => {
  await keep();
  look(memory);
  for (const field of passwords()) field.value = '';
  expect(look(memory).secret).toBeUndefined();
});

test('undo takes it back', async () => {
  await keep();
  await carryOut({ do: 'undo' }, window, memory, live());
  expect(look(memory).secret).toBeUndefined();
});

test('another account drawer has another password', async () => {
  await submitted();
  openDrawer(accountDrawer());
  expect(look(memory).secret).toBeUndefined();
});

test('another contact ends it, the same one drawn anew does not', async () => {
  await submitted();
  put(CONTACT, contactPage());
  expect(look(memory).secret).toBe('kept');
  put('/admin/contacts/edit.html#?contactid=4712', contactPage({ id: 'Contact ID 4712' }));
  expect(look(memory).secret).toBeUndefined();
  put(CONTACT, contactPage());
  expect(look(memory).secret).toBeUndefined();
});

test('a page that was left has forgotten it, should it come back', async () => {
  await submitted();
  window.dispatchEvent(new Event('pagehide'));
  expect(look(memory).secret).toBeUndefined();
});

test('without a password in the open account drawer there is nothing to keep', async () => {
  closeDrawer();
  look(memory);
  expect(await keep()).toMatchObject({ ended: 'stopped', what: 'not-found:account-drawer' });
  expect(memory.kept).toBeUndefined();
});
