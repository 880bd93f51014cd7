import { expect, test } from 'vitest';
import { look, put } from './fixtures.ts';

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
      is: 'student-contacts',
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

test('the list may be late, and the header may lack the number', () => {
  put(PATH, '<form id="studentContactsForm"></form>');
  const facts = look();
  expect(facts.page).toMatchObject({
    is: 'student-contacts',
    contacts: undefined,
    student: { number: undefined },
  });
  expect(facts.missing).toEqual(['student-name', 'student-number', 'contacts-table']);
  put('/admin/students/contacts.html', LIST);
  expect(look().page.is).toBe('unknown');
});

test('access accounts', () => {
  put(
    '/admin/students/accessaccounts.html?frn=001555',
    `${HEADER}<input id="guardianwebid"><input type="checkbox" id="allowGuardianWebAccess" checked>`,
  );
  expect(look().page).toMatchObject({
    is: 'access-accounts',
    parentAccess: true,
    student: { dcid: '555' },
  });
  document.getElementById('allowGuardianWebAccess')?.remove();
  expect(look()).toMatchObject({ page: { parentAccess: undefined }, missing: ['parent-access'] });
});

const ACCESS = '/admin/students/accessaccounts.html?frn=001555';
const BOX = '<input type="checkbox" id="allowGuardianWebAccess">';

test.each([
  ['the box alone', BOX, false, []],
  ['the box, ticked', BOX.replace('>', ' checked>'), true, []],
  ['shown as text', '<span id="allowGuardianWebAccess">Yes</span><input id="guardianwebid">'],
  ['the box twice, so that either may be it', BOX.replace('>', ' checked>') + BOX],
])(
  'Enable Parent Access: %s',
  (_, html, parentAccess?: boolean, missing: string[] = ['parent-access']) => {
    put(ACCESS, HEADER + html);
    expect(look()).toMatchObject({ page: { is: 'access-accounts', parentAccess }, missing });
  },
);

test('the page of Access Accounts without what is on it, or without a student, is unknown', () => {
  put(ACCESS, `${HEADER}<span id="allowGuardianWebAccess">Yes</span>`);
  expect(look()).toMatchObject({ page: { is: 'unknown' }, missing: [] });
  put('/admin/students/accessaccounts.html', HEADER + BOX);
  expect(look()).toMatchObject({ page: { is: 'unknown' }, missing: [] });
});

test('other pages are unknown, and so is a sign-in page', () => {
  put('/admin/pw.html', '<h1>Sign in</h1>');
  expect(look().page).toEqual({ is: 'unknown', loading: false });
  put('/admin/contacts/edit.html', '<h1>Something else</h1>');
  expect(look().page).toMatchObject({ is: 'unknown' });
  put('/admin/contacts/edit.html', '');
  expect(look().page).toEqual({ is: 'unknown', loading: true });
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
