import { expect, test } from 'vitest';
import { look, put } from '../fixtures.ts';

const HEADER = `<input id="Student_Name_Type_Ahead" value="Rivera, Leo"><div id="student_details_information">
  <span>Grade 5</span><span>Student Number: 100234</span><span class="homeSchool">PHS</span></div>`;
const row = (n: number, id: number, access: string, email = '') => `<tr class="center">
  <td>${n}</td><td><a target="_blank" href="/admin/contacts/edit.html#?contactid=${id}"><span id="contact-first-name-${n}">Ana</span>
  <span id="contact-last-name-${n}">Rivera ${n}</span></a><div><a href="mailto:x">${email}</a></div></td>
  <td><span id="contact-relationshiptype-x-${n}">Mother</span></td>
  <td id="contact-data-access-${n}" ${access}></td><td><button id="edit-details-button-${n}"></button></td></tr>`;
const LIST = `${HEADER}<form id="studentContactsForm"><table id="studentContactsTable">
  <tr><th>Order</th><th>Name</th><th>Relationship</th><th>Data Access</th><th>Action</th></tr>
  ${row(0, 11, 'class="checkmark-icon"', 'a@example.org')}${row(2, 12, 'style="background-image: url(tick.png)"')}${row(3, 13, '')}</table></form>`;
const PATH = '/admin/students/contacts.html?frn=001555';

test("a student's contacts", () => {
  put(PATH, LIST);
  expect(look()).toMatchObject({
    missing: [],
    page: {
      kind: 'student-contacts',
      student: { dcid: '555', name: 'Rivera, Leo', number: '100234' },
      contacts: [
        {
          key: '11',
          contactId: '11',
          name: 'Ana Rivera 0',
          relationship: 'Mother',
          emails: ['a@example.org'],
          access: true,
        },
        { key: '12', name: 'Ana Rivera 2', emails: [], access: true, hasAccount: undefined },
        { key: '13', access: false },
      ],
    },
  });
});

const contactsIn = (
  rows: string,
  head = '<th>Name</th><th>Relationship</th><th>Data Access</th>',
) => {
  put(PATH, `${HEADER}<table id="studentContactsTable"><tr>${head}</tr>${rows}</table>`);
  const { page } = look();
  return page.kind === 'student-contacts' ? page.contacts : undefined;
};
const link = '<a href="/admin/contacts/edit.html#?contactid=11">Rivera, Ana</a>';

test("a student's contacts without ids are read by their headings, and by their links", () => {
  expect(
    contactsIn(`<tr><td>${link}</td><td>Mother</td><td class="checkmark-icon"></td></tr>
      <tr><td>Rivera, Bo</td><td></td><td></td></tr>`),
  ).toEqual([
    {
      key: '11',
      contactId: '11',
      name: 'Rivera, Ana',
      relationship: 'Mother',
      emails: [],
      access: true,
      hasAccount: undefined,
    },
    {
      key: 'row:1',
      contactId: undefined,
      name: 'Rivera, Bo',
      relationship: '',
      emails: [],
      access: false,
      hasAccount: undefined,
    },
  ]);
});

test('half a name is a name; a link elsewhere is no contact’s; without a column nothing is said', () => {
  const last = '<span id="contact-last-name-0">Rivera</span>';
  const other = '<a href="/admin/students/home.html?frn=0017">Leo</a>';
  expect(
    contactsIn(
      `<tr><td>${other}${link.replace('Rivera, Ana', last)}</td><td>x</td></tr>`,
      '<th>Name</th><th>Other</th>',
    ),
  ).toMatchObject([{ contactId: '11', name: 'Rivera', relationship: '', access: undefined }]);
});

test('the name is that of its two parts, whatever else stands in the link', () => {
  const parts =
    '<i>★</i> <b id="contact-first-name-0">Ana</b>, <b id="contact-last-name-0">Rivera</b>';
  const row = `<tr><td>${link.replace('Rivera, Ana', parts)}</td><td></td><td></td></tr>`;
  expect(contactsIn(row)?.[0]?.name).toBe('Ana Rivera');
});

test('emails are the links in a cell’s box that hold one', () => {
  const cell = `<td>${link}<a href="#">no@example.org</a><div><a href="#"> a@example.org </a><a href="#">Send</a>
    <a href="#">b@example.org</a><p><a href="#">c@example.org</a></p></div></td><td></td><td></td>`;
  expect(contactsIn(`<tr>${cell}</tr>`)?.[0]?.emails).toEqual(['a@example.org', 'b@example.org']);
});

test.each([
  ['style="background-image: none"', false],
  ['style="background-image: url(tick.png)"', true],
  ['class="checkmark-icon"', true],
  ['', false],
])('Data Access as a cell with %s', (how, access) => {
  expect(contactsIn(`<tr><td>${link}</td><td></td><td ${how}></td></tr>`)?.[0]?.access).toBe(
    access,
  );
});

test('two tables are none, and neither is a form without a student', () => {
  put(
    PATH,
    HEADER +
      '<form id="studentContactsForm"></form>' +
      '<table id="studentContactsTable"></table>'.repeat(2),
  );
  expect(look()).toMatchObject({ page: { contacts: undefined }, missing: ['contacts-table'] });
  put(PATH, HEADER);
  expect(look()).toMatchObject({ page: { kind: 'unknown' }, missing: [] });
  put(PATH, `${HEADER}<table id="studentContactsTable"></table>`);
  expect(look()).toMatchObject({ page: { contacts: [] }, missing: [] });
});

test('the list may be late, and the header may lack the number', () => {
  put(PATH, '<form id="studentContactsForm"></form>');
  const facts = look();
  expect(facts.page).toMatchObject({
    kind: 'student-contacts',
    contacts: undefined,
    student: { number: undefined },
  });
  expect(facts.missing).toEqual(['student-name', 'student-number', 'contacts-table']);
  put('/admin/students/contacts.html', LIST);
  expect(look().page.kind).toBe('unknown');
});

test('other pages are unknown, and so is a sign-in page', () => {
  put('/admin/pw.html', '<h1>Sign in</h1>');
  expect(look().page).toEqual({ kind: 'unknown', loading: false });
  put('/admin/contacts/edit.html', '<h1>Something else</h1>');
  expect(look().page).toMatchObject({ kind: 'unknown' });
  put('/admin/contacts/edit.html', '');
  expect(look().page).toEqual({ kind: 'unknown', loading: true });
});

test('busy overlays', () => {
  put(PATH, `${LIST}<div id="loading"></div>`);
  expect(look().busy).toBe(true);
  put(
    PATH,
    `${LIST}<div id="loading" style="display: none"></div><div class="ng-hide"><img class="stoplight-symbol"></div>`,
  );
  expect(look().busy).toBe(false);
});

test.each([
  ['Yes', undefined],
  ['No', undefined],
  ['<img src="tick.png" alt="Yes">', undefined],
  ['&nbsp;', false],
])('a Data Access cell with %s says no more than it surely does', (inner, access) => {
  expect(contactsIn(`<tr><td>${link}</td><td>Mother</td><td>${inner}</td></tr>`)).toMatchObject([
    { key: '11', access },
  ]);
});

test('a shaded row is no tick: only a picture is', () => {
  const cell = (image: string) => `<td style="background-image: ${image}"></td>`;
  const access = (image: string) =>
    contactsIn(`<tr><td>${link}</td><td>Mother</td>${cell(image)}</tr>`)?.[0]?.access;
  expect(access('linear-gradient(#fff, #eee)')).toBe(false);
  expect(access('url(tick.png)')).toBe(true);
});
