/** Contact Details, part by part (facts §3): what roles, versions and moments leave out or draw otherwise. */
import { describe, expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  $,
  account,
  CONTACT,
  contactPage,
  emailRow,
  look,
  put,
  sessionWith,
  studentRow,
  studentTable,
} from '../fixtures.ts';

function contact(session = sessionWith()): ContactPage {
  const { page } = look(session);
  if (page.kind !== 'contact') throw new Error(`page is ${page.kind}`);
  return page;
}
const read = (html: string, session = sessionWith()) => {
  put(CONTACT, html);
  return contact(session);
};
const is = () => look().page.kind;

describe('whether it is Contact Details', () => {
  const EMAILS = '<h2 id="email-address-header">Email Addresses</h2><div></div>';
  test.each([
    ['its form', `<form id="contactform">${EMAILS}</form>`, ''],
    ['its label', `<p id="contact-id-label">Contact ID 4711</p>${EMAILS}`, ''],
    ['its title', EMAILS, 'Contact Details'],
  ])('%s says so', (_, html, title) => {
    put(CONTACT, html, title);
    expect(is()).toBe('contact');
  });

  test('none of them, or none of its sections: it is unknown', () => {
    put(CONTACT, EMAILS, 'Start Page');
    expect(is()).toBe('unknown');
    put(CONTACT, '<form id="contactform"><h2>Other</h2></form>', 'Contact Details');
    expect(is()).toBe('unknown');
  });

  test('the number at the foot is the contact’s, also in the query’s address', () => {
    expect(read(contactPage({ id: 'Contact ID: 4711.' })).contactId).toBe('4711');
    put('/admin/contacts/edit.html?contactid=99', contactPage());
    expect(is()).toBe('unknown');
    put('/admin/contacts/edit.html?contactid=4711', contactPage());
    expect(is()).toBe('contact');
    put('/admin/contacts/edit.html#?guardianid=99', contactPage());
    expect(is()).toBe('contact');
  });

  test('the number is found by its field where no words say what it is', () => {
    const label = '<p id="contact-id-label">Contact ID 4711</p>';
    const other = '<div data-pss-validation-field="PERSON.ID">4711</div>';
    expect(read(contactPage().replace(label, other)).contactId).toBe('4711');
    expect(read(contactPage().replace(label, '<div>4711</div>')).contactId).toBeUndefined();
  });

  test('a form that AngularJS has taken over is drawn, changed or not', () => {
    const raw = '<p ng-if="x">{{y}}</p>';
    put(CONTACT, contactPage({ more: raw }));
    expect(is()).toBe('unknown');
    for (const state of ['ng-pristine', 'ng-dirty']) {
      $('#contactform').className = state;
      expect(is()).toBe('contact');
    }
  });

  test('a control that is named as a method of its form does not stand in its way', () => {
    put(CONTACT, contactPage({ more: '<input name="matches"><input name="querySelector">' }));
    const form = $('#contactform') as HTMLFormElement;
    // As browsers have it, and jsdom has not.
    for (const input of form.querySelectorAll<HTMLInputElement>('input[name]'))
      Object.defineProperty(form, input.name, { value: input });
    expect(is()).toBe('contact');
    form.classList.add('ng-dirty');
    expect(look().page).toMatchObject({ kind: 'contact', unsaved: true });
  });
});

describe('the name', () => {
  const named = (inputs: string) =>
    read(
      contactPage().replace(
        /<label for="first-name-input">.*?<input id="last-name-input"[^>]*>/s,
        inputs,
      ),
    );

  test('has its middle part where there is one', () => {
    expect(
      named(
        '<input id="last-name-input" value=" Rivera "><input id="middle-name-input" value="Ana"><input id="first-name-input" value="María">',
      )
        .name.replace(/\s+/g, ' ')
        .trim(),
    ).toBe('María Ana Rivera');
  });

  test('is plain text where the role may only look', () => {
    expect(
      named('<span id="first-name-input">María</span><span id="last-name-input">Rivera</span>')
        .name,
    ).toBe('María Rivera');
  });

  test('is found by its fields where the ids are others', () => {
    const field = (name: string, text: string) =>
      `<span data-pss-validation-field="PERSON.${name}">${text}</span>`;
    expect(named(field('FIRSTNAME', 'María') + field('LASTNAME', 'Rivera')).name).toBe(
      'María Rivera',
    );
  });

  test('that is not found is said; a new contact has none yet', () => {
    put(CONTACT, contactPage().replaceAll(/(first|last)-name-input/g, 'x'));
    expect(look().missing).toEqual(['demographics-section']);
    put(
      '/admin/contacts/edit.html',
      contactPage({ id: '' }).replaceAll(/(first|last)-name-input/g, 'x'),
    );
    expect(look().missing).toEqual([]);
  });
});

test('what else is said of the person, of the fields that are there', () => {
  expect(contact().details).toBeUndefined();
  const select =
    '<select id="gender-input"><option value="?"></option><option selected>Female</option></select>';
  put(
    CONTACT,
    contactPage({
      more: `<input id="middle-name-input" value="J">${select}<b id="employer-input"> Acme </b>`,
    }),
  );
  expect(contact().details).toEqual({ middle: 'J', gender: 'Female', employer: 'Acme' });
});

test('active or not, or not shown', () => {
  const box = '<input type="checkbox" id="active-input" checked>';
  expect(read(contactPage()).active).toBe(true);
  expect(read(contactPage().replace(box, box.replace(' checked', ''))).active).toBe(false);
  expect(read(contactPage().replace(box, ''))).not.toHaveProperty('active');
  expect(read(contactPage().replace(box, '<span id="active-input">Yes</span>'))).not.toHaveProperty(
    'active',
  );
});

test('changed and not yet submitted', () => {
  put(CONTACT, contactPage());
  $('#contactform').className = 'ng-pristine';
  expect(contact().unsaved).toBe(false);
  $('#contactform').className = 'ng-dirty';
  expect(contact().unsaved).toBe(true);
  // A form that is marked as neither tells nothing: what stands in it may never have been submitted.
  $('#contactform').className = '';
  expect(contact().unsaved).toBeUndefined();
  // The page's own words for it count more than any mark.
  put(CONTACT, contactPage({ more: '<div id="feedback-unsaved" class="feedback-alert">x</div>' }));
  $('#contactform').className = 'ng-pristine';
  expect(contact().unsaved).toBe(true);
});

test('Submit is there, whether enabled or not, by its id or its type', () => {
  const submit = '<button id="submit-button">Submit</button>';
  const has = (html: string) => read(contactPage().replace(submit, html)).can.submit;
  expect(has(submit)).toBe(true);
  expect(has('<button id="submit-button" disabled>Submit</button>')).toBe(true);
  expect(has('<input type="submit" id="x1" value="Enviar">')).toBe(true);
  expect(has('<button type="button" id="x1">Print</button>')).toBe(false);
  expect(has(submit.replace('>Submit', ' style="display:none">Submit'))).toBe(false);
});

describe('Delete', () => {
  const trash = '<button type="button" id="fake-delete-button">Delete</button>';
  const confirm = '<button type="button" id="real-delete-button">Confirm</button>';

  test('can be pressed only where it is there and not locked', () => {
    expect(read(contactPage()).can.remove).toBe(true);
    expect(read(contactPage().replace(trash, '')).can.remove).toBe(false);
    expect(
      read(contactPage().replace('id="fake-delete-button"', 'id="fake-delete-button" disabled')).can
        .remove,
    ).toBe(false);
    expect(
      read(contactPage().replace(trash, `<span id="fake-delete-button">Delete</span>`)).can.remove,
    ).toBe(false);
  });

  test('asked while Confirm is shown, confirmed once it was pressed, and of this contact only', () => {
    expect(read(contactPage()).deleting).toBeUndefined();
    expect(read(contactPage({ more: confirm })).deleting).toBe('asked');
    expect(
      read(contactPage({ more: `<div class="ng-hide">${confirm}</div>` })).deleting,
    ).toBeUndefined();
    const session = Object.assign(sessionWith(), { confirmedDeletionId: '4711' });
    expect(read(contactPage(), session).deleting).toBe('confirmed');
    expect(
      read(contactPage(), Object.assign(sessionWith(), { confirmedDeletionId: '12' })).deleting,
    ).toBeUndefined();
    put('/admin/contacts/edit.html', contactPage({ id: '' }));
    expect(contact().deleting).toBeUndefined();
  });
});

test('which contact is shown is remembered', () => {
  const session = sessionWith();
  read(contactPage(), session);
  expect(session.pageContactId).toBe('4711');
});

describe('the account', () => {
  test('one that may not be changed is read all the same', () => {
    expect(
      read(contactPage({ account: account().replace(/<input type="button".*/s, '') })),
    ).toMatchObject({
      account: { enabled: true, username: 'maria@example.org', email: 'maria@example.org' },
      can: { addAccount: false, editAccount: false },
    });
  });

  test('none is said only where one can be added', () => {
    const add = (more: string) =>
      `<input type="button" id="add-account-button" value="Add Account"${more}>`;
    expect(read(contactPage({ account: add('') })).account).toBeNull();
    expect(read(contactPage({ account: add(' disabled') })).account).toBeUndefined();
  });

  test('a button of the other kind is not looked for', () => {
    const both = `${account()}<input type="button" id="add-account-button" value="Add Account">`;
    expect(read(contactPage({ account: both })).can).toMatchObject({
      addAccount: false,
      editAccount: true,
    });
    const none = '<input type="button" id="edit-account-button" value="Edit Account">';
    expect(read(contactPage({ account: none })).can).toMatchObject({
      addAccount: false,
      editAccount: false,
    });
  });

  test('found by its fields where the ids are others; a tick that is not found is open', () => {
    const cell = (name: string, text: string, cls = '') =>
      `<td class="${cls}" data-pss-validation-field="${name}">${text}</td>`;
    const others = (tick: string) =>
      `<table id="web-account-table"><tr><th>a</th></tr><tr>${tick}${cell('PCAS_ACCOUNT.USERNAME', 'maria')}
       ${cell('PCAS_EMAILCONTACT.EMAILADDRESS', 'm@example.org')}</tr></table>`;
    const of = (tick: string) => read(contactPage({ account: others(tick) })).account;
    expect(of(cell('PCAS_ACCOUNT.ISENABLED', '', 'checkmark-icon'))).toEqual({
      enabled: true,
      username: 'maria',
      email: 'm@example.org',
    });
    expect(of(cell('PCAS_ACCOUNT.ISENABLED', ''))?.enabled).toBe(false);
    expect(of('')?.enabled).toBeUndefined();
  });
});

describe('buttons', () => {
  test('are those of their own section: a name elsewhere is another thing', () => {
    const bare = contactPage()
      .replace('id="add-phone-button"', '')
      .replace('id="add-email-address-button" value="Add Email"', 'value="Add Phone"');
    expect(read(bare).can).toMatchObject({ addPhone: true, addEmail: false });
    expect(
      read(bare.replace('type="button"  value="Add Phone"', 'type="button" value="x"')).can
        .addPhone,
    ).toBe(false);
  });

  test('are found by name beside hundreds of rows with buttons of their own, and in a row where they stand in one', () => {
    const rows = Array.from({ length: 320 }, (_, n) => studentRow(n)).join('');
    const students = (button: string) =>
      contactPage({ students: studentTable(rows) }).replace(
        /<input type="button" id="add-student-search-button"[^>]*>/,
        button,
      );
    const add = '<button type="button">Add Students</button>';
    expect(read(students(add)).can.addStudents).toBe(true);
    expect(read(students(`${add}${add}`)).can.addStudents).toBe(false);
    const laidOut = contactPage().replace(
      /<input type="button" id="add-student-search-button"[^>]*>/,
      `<table><tr><td>${add}</td></tr></table>`,
    );
    expect(read(laidOut).can.addStudents).toBe(true);
  });

  test('the email button has one of two ids', () => {
    expect(
      read(contactPage().replace('add-email-address-button', 'add-email-button')).can.addEmail,
    ).toBe(true);
  });

  test('of a section that is not there are not looked for', () => {
    const gone = contactPage().replace(
      /<h2 id="phone-header">.*?<h2 id="email-address-header">/s,
      '<input type="button" id="add-phone-button"><h2 id="email-address-header">',
    );
    expect(read(gone).can.addPhone).toBe(false);
  });
});

describe('sections', () => {
  test('that are folded are read, and what is hidden in them stays hidden', () => {
    const folded = (heading: string, how: string) =>
      contactPage({ account: account(), emails: emailRow(0, 'm@example.org') }).replace(
        new RegExp(`(<h2 id="${heading}"[^>]*>[^<]*</h2><div)`),
        `$1 ${how}`,
      );
    for (const how of ['style="display:none"', 'class="hide"', 'hidden']) {
      expect(read(folded('physical-address-header', how)).addresses).toHaveLength(1);
      expect(read(folded('relationship-header', how)).students).toHaveLength(1);
      const emails = read(folded('email-address-header', how));
      expect([emails.emails?.length, emails.can.addEmail]).toEqual([1, true]);
      expect(read(folded('web-account-header', how)).account).toMatchObject({ enabled: true });
    }
    const hidden = folded('email-address-header', 'hidden').replace(
      'id="add-email-address-button"',
      'id="add-email-address-button" class="ng-hide"',
    );
    expect(read(hidden).can.addEmail).toBe(false);
    // A heading that says it is unfolded, and one that is hidden itself, fold nothing.
    const open = folded('email-address-header', 'hidden');
    expect(
      read(open.replace('<h2 id="email-address-header"', '$& class="expanded"')).can.addEmail,
    ).toBe(false);
    expect(read(open.replace('<h2 id="email-address-header"', '$& hidden')).can.addEmail).toBe(
      false,
    );
  });

  test('two headings that say the same are none', () => {
    const twice = contactPage()
      .replace('id="phone-header"', '')
      .replace(
        '<p id="contact-id-label">',
        '<h2>Phone Numbers</h2><div></div><p id="contact-id-label">',
      )
      .replace('id="phone-number-table"', '')
      .replace('id="add-phone-button" ', '');
    put(CONTACT, twice);
    expect(look().missing).toEqual(['phones-section']);
  });

  test('two tables of one id are none, and neither is one that is no table', () => {
    put(CONTACT, contactPage({ emails: emailRow(0, 'm@example.org') }));
    const table = $('#email-address-table');
    table.after(table.cloneNode(true));
    expect(contact().emails).toBeUndefined();
    put(
      CONTACT,
      contactPage().replace(
        /<table id="email-address-table">.*?<\/table>/s,
        '<div id="email-address-table">m@example.org</div>',
      ),
    );
    expect(contact().emails).toEqual([]);
  });

  test('fields in a drawer over the page are none of its tables', () => {
    const bare = contactPage({ emails: emailRow(0, 'm@example.org') })
      .replace('id="email-address-table"', '')
      .replace(
        '<span id="email-address-display-0">',
        '<span data-pss-validation-field="EMAILADDRESS.EMAILADDRESS">',
      );
    const over = `<div class="ui-dialog"><table><tr><td><p data-pss-validation-field="EMAILADDRESS.EMAILADDRESS">x</p></td></tr></table></div>
      <table><tr><td><input data-pss-validation-field="EMAILADDRESS.EMAILADDRESS"></td></tr></table>`;
    expect(read(bare + over).emails).toMatchObject([{ address: 'm@example.org' }]);
  });
});
