import { expect, test } from 'vitest';
import { CONTACT, contactPage, drawer, emailRow, look, put } from './fixtures.ts';

/** A page rebuilt with other ids: fields, labels and structure stay. */
const withoutIds = (html: string) =>
  html
    .replace(/ id="[^"]*"/g, '')
    .replace(
      /<span>(maria@example.org)/,
      '<span data-pss-validation-field="EMAILADDRESS.EMAILADDRESS">$1',
    )
    .replace(
      '<button type="button"></button>\n    <input',
      '<button type="button">Edit</button><input',
    );

test('without one known id, tables are found by their fields, students by their links, pencils by name', () => {
  const page = contactPage({ emails: emailRow(0, 'maria@example.org', 'checkmark-icon') });
  put(
    CONTACT,
    withoutIds(page)
      .replace('<p>Contact ID', '<p data-pss-validation-field="PERSON.ID">Contact ID')
      .replace('>Email Addresses<', '>Another heading<'),
  );
  expect(look().page).toMatchObject({
    contactId: '4711',
    emails: [{ address: 'maria@example.org', primary: true }],
    students: [{ dcid: '100', key: '100', editable: true }],
  });
});

test('without one known id, an account is read by its three fields', () => {
  const field = (name: string) => `data-pss-validation-field="PCAS_${name}"`;
  const account = (tick: string) => `<table><tr><th>Account Enabled</th></tr>
    <tr><td ${field('ACCOUNT.ISENABLED')} class="${tick}"></td>
    <td><span ${field('ACCOUNT.USERNAME')}>maria</span></td>
    <td><span ${field('EMAILCONTACT.EMAILADDRESS')}>maria@example.org</span></td></tr></table>`;
  for (const [tick, enabled] of [
    ['checkmark-icon', true],
    ['', false],
  ] as const) {
    put(CONTACT, contactPage().replace(/<input[^>]*add-account-button[^>]*>/, account(tick)));
    expect(look().page).toMatchObject({
      account: { enabled, username: 'maria', email: 'maria@example.org' },
    });
  }
});

test('fields in a drawer are no table of the page', () => {
  put(
    CONTACT,
    `${contactPage()}<div class="ui-dialog"><table><tr><td><span data-pss-validation-field="PCAS_ACCOUNT.USERNAME">maria</span></td></tr></table></div>`,
  );
  expect(look().page).toMatchObject({ account: null });
});

test('the lines of an address stay lines', () => {
  put(
    CONTACT,
    contactPage().replace(/1 Elm Street\s+Apt 2/, '1 Elm Street<br><!-- -->Rear entrance'),
  );
  expect(look().page).toMatchObject({ addresses: [{ street: '1 Elm Street\nRear entrance' }] });
});

test('the account drawer without known ids is told by its field attributes', () => {
  put(
    CONTACT,
    contactPage() +
      drawer(
        '<input data-pss-validation-field="PCAS_ACCOUNT.USERNAME"><label>Contraseña nueva <input type="password"></label>',
      ),
  );
  expect(look().drawer).toMatchObject({ kind: 'account', fields: { username: {}, password: {} } });
  expect(look().missing).toContain('account.confirm');
});
