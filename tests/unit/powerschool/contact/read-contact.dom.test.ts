import { expect, test, vi } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
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

test('a contact without an account', () => {
  put(
    CONTACT,
    contactPage({
      emails: emailRow(0, 'maria@example.org', 'checkmark-icon') + emailRow(4, 'm2@example.org'),
    }),
  );
  const session = sessionWith(false);
  const facts = look(session);
  expect(facts).toMatchObject({ missing: [], busy: false, records: 'not-asked', undo: [] });
  expect(session.needsNameReader).toBe(false);
  expect(facts.page).toMatchObject({
    kind: 'contact',
    contactId: '4711',
    name: 'María Rivera',
    active: true,
    account: null,
    emails: [
      {
        row: 'maria@example.org',
        type: 'Current',
        address: 'maria@example.org',
        primary: true,
        editable: true,
      },
      { row: 'm2@example.org', address: 'm2@example.org', primary: false },
    ],
    students: [
      {
        key: '100',
        dcid: '100',
        name: 'Rivera, Ana 0',
        school: 'PHS',
        relationship: 'Mother',
        access: false,
        current: true,
        editable: true,
        custody: true,
        livesWith: false,
        originalContactType: 'Mother',
      },
    ],
    can: {
      addEmail: true,
      addAccount: true,
      editAccount: false,
      addStudents: true,
      addPhone: true,
      addAddress: true,
      remove: true,
      submit: true,
    },
  });
});

test('phones and addresses are read once the later parts are there', () => {
  put(CONTACT, contactPage());
  expect(look(sessionWith(false)).page).not.toHaveProperty('phones');
  expect(look().page).toMatchObject({
    phones: [{ type: 'Mobile', number: '555-0101', extension: '7', preferred: false, sms: true }],
    addresses: [{ type: 'Home', street: '1 Elm Street Apt 2', city: 'Passaic', zip: '07055' }],
  });
});

test('the checkmark in web-account-disabled-ind means enabled', () => {
  put(CONTACT, contactPage({ account: account() }));
  expect(contact()).toMatchObject({
    account: { enabled: true, username: 'maria@example.org', email: 'maria@example.org' },
    can: { editAccount: true, addAccount: false },
  });
  put(CONTACT, contactPage({ account: account('') }));
  expect(contact().account?.enabled).toBe(false);
});

test('an account section that says nothing is not taken for "no account"', () => {
  put(CONTACT, contactPage({ account: '' }));
  expect(contact().account).toBeUndefined();
  expect(contact().can.addAccount).toBe(false);
});

test('sections that are not there are named, not guessed', () => {
  put(CONTACT, contactPage());
  for (const id of ['relationship-header', 'email-address-header']) {
    document.getElementById(id)?.nextElementSibling?.remove();
    document.getElementById(id)?.remove();
  }
  expect(look().missing).toEqual(['students-section', 'emails-section']);
  expect(contact().students).toBeUndefined();
  expect(contact().emails).toBeUndefined();
});

test('hidden rows are past, and "show all" leaves it to the dates', () => {
  put(
    CONTACT,
    contactPage({ students: studentTable(studentRow(0, { cls: 'center hide' }) + studentRow(3)) }),
  );
  expect(contact().students?.map((s) => [s.dcid, s.current])).toEqual([
    ['100', false],
    ['103', true],
  ]);
  put(
    CONTACT,
    contactPage({
      students: `<input type="checkbox" checked id="show-all-relationships-checkbox">${studentTable(studentRow(0).replace('id="relationship-enddate-0">', 'id="relationship-enddate-0">01/02/2001') + studentRow(1))}`,
    }),
  );
  expect(contact().students?.map((s) => s.current)).toEqual([false, true]);
});

test('added and moved columns change nothing, with ids and without', () => {
  const rows = studentRow(0, {
    access: 'checkmark-icon',
    extra: '<td class="checkmark-icon"></td>',
  });
  put(CONTACT, contactPage({ students: studentTable(rows, '<th>State Code</th>') }));
  expect(contact().students?.[0]).toMatchObject({ name: 'Rivera, Ana 0', access: true });
  const bare = rows.replace(
    /id="relationship-dataaccess-0"|id="relationship-relationshiptype-display-0"/g,
    '',
  );
  put(CONTACT, contactPage({ students: studentTable(bare, '<th>State Code</th>') }));
  expect(contact().students?.[0]).toMatchObject({ relationship: 'Mother', access: true });
  put(CONTACT, contactPage({ students: studentTable(bare, '<th>Data Access</th>') }));
  expect(contact().students?.[0]?.access).toBeUndefined();
});

test('a fragment that is ahead of the page, or a page still raw, is not read', () => {
  put('/admin/contacts/edit.html#?contactid=99', contactPage());
  expect(look().page.kind).toBe('unknown');
  put(CONTACT, contactPage({ more: '<p data-ng-if="x">{{y}}</p>' }));
  expect(look().page.kind).toBe('unknown');
  document.getElementById('contactform')?.classList.add('ng-pristine');
  expect(look().page.kind).toBe('contact');
});

test('a new contact has no id, and that is not a lack', () => {
  put('/admin/contacts/edit.html', contactPage({ id: '' }));
  expect(contact().contactId).toBeUndefined();
  expect(look().missing).toEqual([]);
  put(CONTACT, contactPage({ id: '' }));
  expect(look().missing).toEqual(['contact-id']);
});

test.each(['Contact ID 4,711', 'Contact ID 4711 (State ID 99)'])(
  'a contact with the label %s was saved, though its number can’t be read',
  (id) => {
    put('/admin/contacts/edit.html#?guardianid=7', contactPage({ id }));
    expect(contact().contactId).toBeUndefined();
    expect(look().missing).toEqual(['contact-id']);
  },
);

test('translated headings and buttons without ids are found by their words', () => {
  const page = contactPage({ emails: emailRow(0, 'm@example.org') })
    .replace('id="email-address-header">Email Addresses', '>Direcciones de correo electrónico')
    .replace('id="add-email-address-button" value="Add Email"', 'value="Añadir correo electrónico"')
    .replace('id="email-address-table"', '')
    .replace('id="contact-id-label">Contact ID', '>ID de contacto');
  put(CONTACT, page);
  expect(contact()).toMatchObject({
    contactId: '4711',
    emails: [{ address: 'm@example.org' }],
    can: { addEmail: true },
  });
  const session = sessionWith(false);
  put(CONTACT, page.replace('Direcciones de correo electrónico', 'Email Addresses'));
  look(session);
  expect(session.needsNameReader).toBe(true);
});

test('permission-less and duplicated things', () => {
  put(CONTACT, contactPage());
  document.getElementById('add-email-address-button')?.setAttribute('disabled', '');
  document.getElementById('edit-details-button-0')?.remove();
  const phone = document.getElementById('add-phone-button');
  phone?.after(phone.cloneNode());
  const page = contact();
  expect([page.can.addEmail, page.students?.[0]?.editable, page.can.addPhone]).toEqual([
    false,
    false,
    false,
  ]);
});

test('rows are looked up, not searched for: what costs time does not grow with them', () => {
  const count = (rows: number) => {
    const list = Array.from({ length: rows }, (_, n) => studentRow(n)).join('');
    put(CONTACT, contactPage({ students: studentTable(list) }));
    const spies = [
      vi.spyOn(window, 'getComputedStyle'),
      vi.spyOn(Element.prototype, 'getBoundingClientRect'),
      vi.spyOn(Element.prototype, 'querySelectorAll'),
      vi.spyOn(Document.prototype, 'querySelectorAll'),
    ];
    expect(contact().students).toHaveLength(rows);
    const calls = spies.map((spy) => spy.mock.calls.length);
    vi.restoreAllMocks();
    return calls;
  };
  const few = count(3);
  expect(few.slice(0, 2)).toEqual([0, 0]);
  expect(count(40)).toEqual(few);
});

test('nothing is searched for in the whole page while it has all known ids', () => {
  const more = '<input id="middle-name-input">';
  put(CONTACT, contactPage({ account: account(), emails: emailRow(0, 'maria@example.org'), more }));
  const searches = vi.spyOn(Document.prototype, 'querySelectorAll');
  contact(sessionWith(false));
  const selectors = searches.mock.calls.map(([selector]) => selector);
  searches.mockRestore();
  expect(selectors.filter((selector) => !/^#[\w-]+(\\ )?$/.test(selector))).toEqual([]);
});

test('what was typed in the sidebar for one contact is not said of the next, though the page stays', () => {
  const session = sessionWith(false);
  const typed = { email: 'maria@example.org', number: '100234', phone: '555-0101' };
  const page = (id: string) =>
    put(CONTACT.replace('4711', id), contactPage().replace('Contact ID 4711', `Contact ID ${id}`));
  put('/admin/contacts/edit.html', contactPage());
  session.inputs = { ...typed };
  look(session);
  // A new contact that was saved is the same one.
  page('4711');
  expect(look(session).inputs).toEqual(typed);
  // The page still draws, or the address says nothing: nobody else is meant.
  put('/admin/contacts/edit.html', '');
  expect(look(session).inputs).toEqual(typed);
  page('4711');
  expect(look(session).inputs).toEqual(typed);
  session.lastAction = { do: 'fill', ended: 'stopped', leftAlone: [] };
  expect(look(session).lastAction).toEqual(session.lastAction);
  page('4712');
  expect(look(session)).toMatchObject({ inputs: { email: '', number: '', phone: '' } });
  expect(look(session).lastAction).toBeUndefined();
});
