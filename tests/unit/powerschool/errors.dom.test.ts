import { expect, test } from 'vitest';
import { noteClicks } from '../../../lib/powerschool/watch.ts';
import { $, accountDrawer, CONTACT, contactPage, live, look, memoryWith, put } from './fixtures.ts';

const EMAIL = 'The account email address is already in use by another access account';
const inDrawer = (html: string) =>
  put(CONTACT, contactPage() + accountDrawer().replace('<ul>', `${html}<ul>`));

test('in the drawer, in either place', () => {
  inDrawer(`<div id="contact-error"><ul><li>Something</li><li>${EMAIL}</li></ul></div>`);
  expect(look().error).toEqual({
    message: EMAIL,
    place: 'drawer',
    drawer: 'account',
    means: 'email-taken',
  });
  inDrawer('<div class="feedback-error"><p>Username not available</p></div>');
  expect(look().error).toMatchObject({ place: 'drawer', means: 'username-taken' });
});

test('in the page, while the drawer is open', () => {
  put(
    CONTACT,
    `${contactPage()}<div id="feedback-error" class="feedback-error"><p>${EMAIL}</p></div>${accountDrawer()}`,
  );
  expect(look().error).toMatchObject({ place: 'page', drawer: 'account', means: 'email-taken' });
});

test('an error that is empty, hidden or unknown', () => {
  inDrawer('<div id="contact-error"></div>');
  expect(look().error).toBeUndefined();
  inDrawer(`<div class="ng-hide"><div id="contact-error">${EMAIL}</div></div>`);
  expect(look().error).toBeUndefined();
  inDrawer('<div id="contact-error">Password is too short</div>');
  expect(look().error).toMatchObject({ message: 'Password is too short', means: 'unclear' });
});

test('after the drawer closed, the error belongs to the drawer that was submitted', () => {
  const memory = memoryWith();
  const over = new AbortController();
  noteClicks(window, memory, over.signal);
  const fail = () => {
    document.querySelector('.ui-dialog')?.remove();
    look(memory);
    document.body.insertAdjacentHTML('beforeend', `<div id="feedback-error"><p>${EMAIL}</p></div>`);
    return look(memory).error?.drawer;
  };
  put(CONTACT, contactPage() + accountDrawer());
  look(memory);
  $('#email-panel-save-button').click();
  expect(fail()).toBe('account');
  put(CONTACT, contactPage() + accountDrawer());
  look(memory);
  $('#email-panel-cancel-button').click();
  expect(fail()).toBeUndefined();
  over.abort();
  expect(live().aborted).toBe(false);
});
