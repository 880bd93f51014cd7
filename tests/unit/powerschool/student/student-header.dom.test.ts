/** Which student a page is about: a number that may be another student’s is none. */
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

test.each([
  [
    'typed into its field',
    '<input id="Student_Name_Type_Ahead" value=" Rivera, Leo ">',
    'Rivera, Leo',
  ],
  ['written there', '<span id="Student_Name_Type_Ahead"> Rivera,\n Leo</span>', 'Rivera, Leo'],
  ['hidden', '<span id="Student_Name_Type_Ahead" hidden>Rivera, Leo</span>', ''],
])('the student’s name %s', (_, html, name) => {
  put(PATH, `${html}<form id="studentContactsForm"></form>`);
  expect(look().page).toMatchObject({ student: { name } });
  expect(look().missing.includes('student-name')).toBe(!name);
});

test.each([
  ['Student Number: 100234', '100234'],
  ['Student Number: 100234 (old)', undefined],
  ['State Number: 100234', undefined],
])('the student’s number in “%s”', (line, number) => {
  put(
    PATH,
    `<div id="student_details_information"><span>7</span><span>${line}</span></div><form id="studentContactsForm"></form>`,
  );
  expect(look().page).toMatchObject({ student: { number } });
  expect(look().missing.includes('student-number')).toBe(!number);
});

test.each(['A100234', '77-100234', '77.100234'])(
  'of the number %s, not only the digits at its end: they may be another student’s',
  (number) => {
    put(PATH, LIST.replace('Student Number: 100234', `Student Number: ${number}`));
    expect(look()).toMatchObject({
      page: { student: { number: undefined } },
      missing: ['student-number'],
    });
  },
);

test.each([
  [
    '<span><span>Grade: 4</span> <span>Student Number: 100234</span> <span>Grade: 7</span></span>',
    '100234',
  ],
  ['<span><span>Student Number: 100234</span></span>', '100234'],
  ['<span>Student Number: 100234 | State ID: 998877</span>', undefined],
  ['<span>Student Number: 100 234</span>', undefined],
  ['<span>Student Number: 100234</span><span>Student Number: 7</span>', undefined],
])('of the numbers in %s, only the one that is surely the student’s is taken', (spans, number) => {
  put(
    PATH,
    `<div id="student_details_information">${spans}</div><form id="studentContactsForm"></form>`,
  );
  expect(look().page).toMatchObject({ student: { number } });
  expect(look().missing.includes('student-number')).toBe(!number);
});
