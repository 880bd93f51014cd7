import { describe, expect, test } from 'vitest';
import { trackClicks } from '../../../../lib/powerschool/track-clicks.ts';
import {
  $,
  account,
  accountDrawer,
  CONTACT,
  contactPage,
  drawer,
  emailDrawer,
  live,
  look,
  put,
  sessionWith,
  tools,
} from '../fixtures.ts';

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

test('in the page, by its class alone where no id is a known one', () => {
  put(
    CONTACT,
    `${contactPage()}<div id="x1" class="feedback-error"><p>${EMAIL}</p></div>${accountDrawer()}`,
  );
  expect(look().error).toMatchObject({ place: 'page', drawer: 'account', means: 'email-taken' });
  put(CONTACT, `${contactPage()}<div id="feedback-error" class="feedback-error"><p>No</p></div>`);
  expect(look().error?.message).toBe('No');
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
  const session = sessionWith();
  const over = new AbortController();
  trackClicks(window, session, over.signal, () => tools);
  const fail = () => {
    document.querySelector('.ui-dialog')?.remove();
    look(session);
    document.body.insertAdjacentHTML('beforeend', `<div id="feedback-error"><p>${EMAIL}</p></div>`);
    return look(session).error?.drawer;
  };
  put(CONTACT, contactPage() + accountDrawer());
  look(session);
  $('#email-panel-save-button').click();
  expect(fail()).toBe('account');
  put(CONTACT, contactPage() + accountDrawer());
  look(session);
  $('#email-panel-cancel-button').click();
  expect(fail()).toBeUndefined();
  over.abort();
  expect(live().aborted).toBe(false);
});

test.each(['Cancel', 'Cancelar', 'Annuler', 'إلغاء'])(
  'a drawer that was left by %s, whatever its id, was not submitted',
  (word) => {
    for (const way of [
      `<button id="u-1">${word}</button>`,
      `<input type="button" id="u-1" value="${word}">`,
    ]) {
      const session = sessionWith();
      const over = new AbortController();
      trackClicks(window, session, over.signal, () => tools);
      put(CONTACT, contactPage() + accountDrawer());
      $('#email-panel-cancel-button').outerHTML = way;
      look(session);
      $('#email-panel-save-button').click();
      expect(session.submittedDrawer).toBe('account');
      $('#u-1').click();
      expect(session.submittedDrawer).toBeUndefined();
      over.abort();
    }
  },
);

test('in a small dialog that comes when the drawer has closed already, and is no drawer itself', () => {
  const session = sessionWith();
  const over = new AbortController();
  trackClicks(window, session, over.signal, () => tools);
  put(CONTACT, contactPage() + accountDrawer());
  look(session);
  $('#email-panel-save-button').click();
  put(
    CONTACT,
    `${contactPage()}<div class="ui-dialog"><div class="ui-dialog-content"><p>${EMAIL}</p></div><button>OK</button></div>`,
  );
  const { drawer, error } = look(session);
  expect(drawer).toBeUndefined();
  expect(error).toMatchObject({ message: EMAIL, drawer: 'account', means: 'email-taken' });
  over.abort();
});

test('in a small dialog over the drawer, which has no place of its own', () => {
  const box = (message: string) =>
    `${contactPage()}${accountDrawer()}<div class="ui-dialog"><div class="ui-dialog-content"><p>${message}</p></div><button>OK</button></div>`;
  put(CONTACT, box(EMAIL));
  expect(look().error).toEqual({
    message: EMAIL,
    place: 'drawer',
    drawer: 'account',
    means: 'email-taken',
  });
  expect(look().drawer?.kind).toBe('account');
  // Unified User: a refusal that is known, and no clash.
  const held = 'This email belongs to a user of another PowerSchool product. Send an invitation.';
  put(CONTACT, box(held));
  expect(look().error).toMatchObject({ message: held, means: 'unclear' });
  expect(look().message).toBeUndefined();
  // Whatever else such a dialog says is no refusal that is known: it is repeated, and means nothing.
  put(CONTACT, box('Do you want to leave this page?'));
  expect(look()).toMatchObject({ error: undefined, message: 'Do you want to leave this page?' });
  put(CONTACT, box(EMAIL));
  expect(look().message).toBeUndefined();
  put(CONTACT, box('x'.repeat(400)));
  expect(look().message).toHaveLength(300);
  put(CONTACT, box(''));
  expect(look().message).toBeUndefined();
});

test('a message is one only where a drawer is open or was just submitted, and has nothing to fill in', () => {
  const box = (inner: string) =>
    `<div class="ui-dialog"><div class="ui-dialog-content">${inner}</div><button>OK</button></div>`;
  const said = '<p>The password is too short.</p>';
  put(CONTACT, contactPage() + box(said));
  expect(look().message).toBeUndefined();
  put(CONTACT, contactPage() + accountDrawer());
  expect(look().message).toBeUndefined();
  put(CONTACT, contactPage() + accountDrawer() + box(`${said}<input>`));
  expect(look().message).toBeUndefined();
  put(
    CONTACT,
    contactPage() + accountDrawer() + box(said).replace('"ui-dialog"', '"ui-dialog" hidden'),
  );
  expect(look().message).toBeUndefined();
  const session = sessionWith();
  const over = new AbortController();
  trackClicks(window, session, over.signal, () => tools);
  put(CONTACT, contactPage() + accountDrawer());
  look(session);
  $('#email-panel-save-button').click();
  put(CONTACT, contactPage() + box(said));
  expect(look(session).message).toBe('The password is too short.');
  // Unified User, where the page shows that the account was saved: nothing was refused. Else that came late.
  const invitation = box('<p>An invitation was sent. Send an invitation again?</p>');
  put(CONTACT, contactPage({ account: account() }) + invitation);
  expect(look(session).error).toBeUndefined();
  expect(look(session).message).toContain('An invitation was sent.');
  put(CONTACT, contactPage() + box('<p>Another PowerSchool product holds this email.</p>'));
  expect(look(session).error).toMatchObject({ means: 'unclear', drawer: 'account' });
  put(CONTACT, contactPage({ account: account() }) + accountDrawer() + invitation);
  expect(look(session).error).toMatchObject({ means: 'unclear', place: 'drawer' });
  over.abort();
});

test.each([
  ['Otra cuenta ya utiliza este correo', 'email-taken'],
  ['Ese nombre de usuario ya existe', 'username-taken'],
  ['Ce courriel appartient à un autre compte', 'email-taken'],
  ['Cet identifiant est déjà utilisé', 'username-taken'],
  ['البريد مستخدم بالفعل في حساب آخر', 'email-taken'],
  ['Email and username are already in use', 'unclear'],
  ['The email is not valid', 'unclear'],
  ['This email is already in use in another PowerSchool product', 'unclear'],
])('of an account, in other words: %s', (message, means) => {
  inDrawer(`<div id="contact-error">${message}</div>`);
  expect(look().error?.means).toBe(means);
});

test('loose words count for the account only', () => {
  put(
    CONTACT,
    contactPage() +
      emailDrawer.replace('error"></div>', 'error">This email already exists here</div>'),
  );
  expect(look().error).toMatchObject({ drawer: 'email', means: 'unclear' });
});

test('several messages that say nothing known are all told, and empty lines are none', () => {
  inDrawer(
    '<div id="contact-error"><ul><li>Too short</li><li></li><li class="hide">Old</li><li>No digit</li></ul></div>',
  );
  expect(look().error).toEqual({
    message: 'Too short No digit',
    place: 'drawer',
    drawer: 'account',
    means: 'unclear',
  });
  inDrawer(
    '<div class="feedback-error"><ul><li> </li></ul><p>Not saved</p><p>Try again</p>more</div>',
  );
  expect(look().error?.message).toBe('Not saved Try again');
  inDrawer('<div class="feedback-error"><b>Not</b> saved</div>');
  expect(look().error?.message).toBe('Not saved');
});

test('the drawer’s own error goes before the page’s; an empty one does not', () => {
  const page = '<div id="feedback-error"><p>Page says</p></div>';
  inDrawer(`<div id="contact-error">Drawer says</div>`);
  document.body.insertAdjacentHTML('beforeend', page);
  expect(look().error).toMatchObject({ message: 'Drawer says', place: 'drawer' });
  inDrawer(`<div id="contact-error"></div>`);
  document.body.insertAdjacentHTML('beforeend', page);
  expect(look().error).toMatchObject({ message: 'Page says', place: 'page' });
});

test('a drawer that is still without its fields is no message by itself', () => {
  put(CONTACT, contactPage() + drawer(`<p>${EMAIL}</p>`));
  expect(look().error).toBeUndefined();
});

test('one place that has both marks says it once', () => {
  put(
    CONTACT,
    `${contactPage()}<div id="feedback-error" class="feedback-error"><p>No</p></div><div id="contact-error">Nor this</div>`,
  );
  expect(look().error).toEqual({
    message: 'Nor this No',
    place: 'page',
    drawer: undefined,
    means: 'unclear',
  });
});

test('a small dialog that holds something to fill in is no message', () => {
  for (const field of ['<input>', '<select></select>', '<textarea></textarea>']) {
    put(
      CONTACT,
      `${contactPage()}${accountDrawer()}<div class="ui-dialog"><div class="ui-dialog-content">${EMAIL}${field}</div></div>`,
    );
    expect(look().error).toBeUndefined();
  }
});

test('a notice that was there before anything was clicked is no refusal; a new message is one', () => {
  put(
    CONTACT,
    `${contactPage()}<div class="feedback-error" id="notice">The office closes at noon.</div>${emailDrawer}`,
  );
  const session = sessionWith();
  trackClicks(window, session, live(), () => tools);
  look(session);
  $('#email-panel-save-button').click();
  expect(look(session).error).toBeUndefined();
  $('#notice').insertAdjacentHTML(
    'afterend',
    '<div class="feedback-error">It can’t be saved.</div>',
  );
  expect(look(session).error).toMatchObject({
    message: 'It can’t be saved.',
    place: 'page',
    means: 'unclear',
  });
  $('#notice').textContent = EMAIL;
  expect(look(session).error).toMatchObject({ means: 'email-taken' });
});

describe('a district’s notice is no refusal', () => {
  const NOTICE = 'Today email and account changes are not available.';
  const box = (said: string) => `<div class="feedback-error" id="notice">${said}</div>`;
  const opened = (before: string, drawerHtml = emailDrawer) => {
    put(CONTACT, `${before}${contactPage()}`);
    const session = sessionWith();
    trackClicks(window, session, live(), () => tools);
    look(session);
    $('#add-phone-button').click();
    document.body.insertAdjacentHTML('beforeend', drawerHtml);
    look(session);
    return session;
  };

  test('that was there before the account drawer, whatever it says', () => {
    const session = opened(box(NOTICE), accountDrawer());
    expect(look(session).error).toBeUndefined();
    $('#email-panel-save-button').click();
    expect(look(session).error).toBeUndefined();
  });

  test('that changes its text, but for a known refusal', () => {
    const session = opened(box(NOTICE));
    $('#email-panel-save-button').click();
    $('#notice').textContent = 'The office closes at noon.';
    expect(look(session).error).toBeUndefined();
    $('#notice').textContent = EMAIL;
    expect(look(session).error).toMatchObject({ means: 'email-taken' });
  });

  test('that is drawn anew', () => {
    const session = opened(box(NOTICE));
    $('#email-panel-save-button').click();
    $('#notice').outerHTML = box(NOTICE);
    expect(look(session).error).toBeUndefined();
  });

  test('that comes though nothing was submitted', () => {
    const session = opened('');
    document.body.insertAdjacentHTML('afterbegin', box(NOTICE));
    expect(look(session).error).toBeUndefined();
  });

  test('but PowerSchool’s own place may say another thing after the next Submit', () => {
    const own = (said: string) => `<div id="feedback-error" class="feedback-error">${said}</div>`;
    const session = opened(own('Too long'));
    $('#email-panel-save-button').click();
    expect(look(session).error).toBeUndefined();
    $('#feedback-error').textContent = 'It can’t be saved.';
    expect(look(session).error).toMatchObject({ message: 'It can’t be saved.', drawer: 'email' });
  });
});
