/** A few words beside a field: only in the drawer that they are for, and gone with their reason. */
import { beforeEach, expect, test } from 'vitest';
import type { Hint } from '../../../../lib/powerschool/drawers/field-hints.ts';
import { showHints } from '../../../../lib/powerschool/drawers/field-hints.ts';
import {
  $,
  accountDrawer,
  CONTACT,
  contactPage,
  emailDrawer,
  nameReader,
  put,
} from '../fixtures.ts';

const show = (...hints: Hint[]) => showHints(window, nameReader(), hints);
const notes = () =>
  [...document.querySelectorAll('[data-kinlink-hint]')].map((note) => note.textContent);
const misspelled: Hint = { drawer: 'email', field: 'address', hint: 'Did you mean gmail.com?' };

beforeEach(() => put(CONTACT, contactPage() + emailDrawer));

test('stands behind its field, once, and is not translated', () => {
  show(misspelled);
  show(misspelled);
  expect(notes()).toEqual(['Did you mean gmail.com?']);
  const note = $('#email-address-input').nextElementSibling;
  expect(note).toMatchObject({ textContent: 'Did you mean gmail.com?', translate: false });
});

test('changes its words in place, and goes when there is no reason any more', () => {
  show(misspelled);
  const note = $('#email-address-input').nextElementSibling;
  show({ ...misspelled, hint: 'Did you mean example.org?' });
  expect($('#email-address-input').nextElementSibling).toBe(note);
  expect(notes()).toEqual(['Did you mean example.org?']);
  show();
  expect(notes()).toEqual([]);
});

test('is for its own drawer and for a field that is there', () => {
  show({ ...misspelled, field: 'domain' });
  expect(notes()).toEqual([]);
  put(CONTACT, contactPage() + accountDrawer());
  show(misspelled);
  expect(notes()).toEqual([]);
});
