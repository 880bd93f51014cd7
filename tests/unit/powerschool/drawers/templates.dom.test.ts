/** What the drawers' templates teach (facts §3: they stand in the page from load). */
import { expect, test } from 'vitest';
import { CONTACT, drawer, look, put, contactPage as whole } from '../fixtures.ts';

/** The page without the one template that it has by itself. */
const contactPage = () => whole().replace(/<script[\s\S]*<\/script>/, '');

const template = (id: string, markup: string) =>
  `<script type="text/ng-template" id="${id}">${markup}</script>`;
const field = 'data-pss-validation-field';
/** An account drawer with ids and words that nobody knows; only two fields say what they are. */
const ACCOUNT = `<table>
  <tr><td>Konto aktiv</td><td><input type="checkbox" id="k1" ${field}="PCAS_ACCOUNT.ISENABLED"></td></tr>
  <tr><td>Benutzer</td><td><input type="text" id="k2" ${field}="PCAS_ACCOUNT.USERNAME"></td></tr>
  <tr><td>Kennwort</td><td><input type="password" id="k3"></td></tr>
  <tr><td>E-Post</td><td><select id="k5" ${field}="PCAS_EMAILCONTACT.EMAILADDRESS"></select></td></tr></table>
  <button id="save-panel">Los</button>`;
/** The same, as some server draws it: without the fields. */
const drawn = (markup: string) =>
  drawer(markup.replaceAll(/ data-pss-validation-field="[^"]*"/g, ''));
const show = (templates: string, open: string) =>
  put(CONTACT, contactPage() + templates + drawer(open));
const seen = () => look().drawer;

test('which drawer is open, and its fields, by the ids in the template', () => {
  put(CONTACT, contactPage() + template('accountTemplate.html', ACCOUNT) + drawn(ACCOUNT));
  expect(seen()?.kind).toBe('account');
  expect(Object.keys(seen()?.fields ?? {})).toEqual(['enabled', 'username', 'email']);
  // No word and no field says of these what they are: they stay unknown.
  expect(seen()?.missing).toEqual(['password', 'confirm']);
});

test('without its template the same drawer is none that is known', () => {
  put(CONTACT, contactPage() + drawn(ACCOUNT));
  expect(seen()).toMatchObject({ kind: 'other', fields: {} });
});

test('a template with a name of its own is told by its fields, all of them', () => {
  const email = `<select id="m1" ${field}="PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID"></select>
    <input id="m2" ${field}="EMAILADDRESS.EMAILADDRESS"><input type="checkbox" id="m3" ${field}="PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS">`;
  put(CONTACT, contactPage() + template('panel7.html', email) + drawn(email));
  expect(seen()).toMatchObject({ kind: 'email', fields: { type: {}, address: {}, primary: {} } });
  const part = email.replace(/<input type="checkbox"[^>]*>/, '');
  put(CONTACT, contactPage() + template('panel7.html', part) + drawn(part));
  expect(seen()?.kind).toBe('other');
});

test('an id that two templates have teaches nothing', () => {
  const phone = '<input id="k2"><input id="p1">';
  show(
    template('accountTemplate.html', ACCOUNT) + template('phonetemplate.html', phone),
    '<input type="text" id="k2">',
  );
  expect(seen()?.kind).toBe('other');
});

test('a dialog with controls of two templates is neither', () => {
  show(
    template('accountTemplate.html', ACCOUNT) +
      template('phonetemplate.html', '<input id="p1"><input id="p2">'),
    '<input type="checkbox" id="k1"><input id="p1">',
  );
  expect(seen()?.kind).toBe('other');
});

test('two templates for one drawer teach nothing: which is used can’t be told', () => {
  put(
    CONTACT,
    contactPage() + template('accountTemplate.html', ACCOUNT).repeat(2) + drawn(ACCOUNT),
  );
  expect(seen()?.kind).toBe('other');
});

test('an id that is still an expression, or that no selector can hold, is not taken', () => {
  const odd = ACCOUNT.replace('id="k2"', 'id="k2{{row}}"').replace('id="k5"', 'id="k5[x]"');
  put(CONTACT, contactPage() + template('accountTemplate.html', odd) + drawn(odd));
  expect(Object.keys(seen()?.fields ?? {})).toEqual(['enabled']);
});

test('known ids and fields of the open drawer say more than any template', () => {
  show(
    template('accountTemplate.html', '<input id="email-address-input">'),
    '<select id="email-type-input"></select><input id="email-address-input"><input type="checkbox" id="web-account-email-input">',
  );
  expect(seen()?.kind).toBe('email');
});

test('a control of another role is not the field, whatever id it has', () => {
  put(
    CONTACT,
    contactPage() +
      template('accountTemplate.html', ACCOUNT) +
      drawn(ACCOUNT.replace('<input type="text" id="k2"', '<input type="hidden" id="k2"')),
  );
  expect(seen()?.fields.username).toBeUndefined();
});

test('the tab of a student’s drawer is found on a server with other ids', () => {
  const markup = `<form id="f1"><ul><li><a href="">Relationship</a></li><li aria-hidden="false"><a href="">Data Access</a></li></ul>
    <input type="checkbox" id="s1"><label for="s2">Can Access Student Data And Email</label><input type="checkbox" id="s2"></form>`;
  const closed = markup.replace(/<label[\s\S]*<\/form>/, '</form>');
  put(CONTACT, contactPage() + template('demographicstemplate.html', markup) + drawer(closed));
  expect(seen()).toMatchObject({ kind: 'student', accessTab: 'closed' });
  put(CONTACT, contactPage() + template('demographicstemplate.html', markup) + drawer(markup));
  expect(seen()).toMatchObject({ accessTab: 'open', fields: { access: { value: '' } } });
});

test('what a template would do is not done', () => {
  const evil = `${ACCOUNT}<img src="x" onerror="document.title='run'"><script>document.title='run'<\\/script>`;
  put(
    CONTACT,
    contactPage() + template('accountTemplate.html', evil) + drawn(ACCOUNT),
    'as it was',
  );
  expect(seen()?.kind).toBe('account');
  expect(document.title).toBe('as it was');
});
