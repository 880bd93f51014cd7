import { expect, it } from 'vitest';
import { accessibleName } from '../../../../lib/powerschool/dom/accessible-name.ts';
import { createWordReader } from '../../../../lib/powerschool/dom/word-reader.ts';
import { readShownStudents } from '../../../../lib/powerschool/student/shown-students.ts';
import { PHRASE_TABLE } from '../../../../lib/powerschool/wording/phrase-table.ts';
import { createPhrases } from '../../../../lib/powerschool/wording/phrases.ts';
import { put } from '../fixtures.ts';

const phrases = createPhrases(undefined, PHRASE_TABLE);
const read = (path: string, html: string) => {
  put(path, html);
  return readShownStudents(document, location, createWordReader(phrases, accessibleName));
};
const row = (dcid: number, name: string, ...cells: string[]) =>
  `<tr><td><a href="/admin/students/quicklookup.html?frn=001${dcid}">${name}</a></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const TABLE = `<table><tr><th>Student</th><th>Number</th></tr>${row(4213, 'Lopez, Ana', '10123', '2', 'LES')}${row(3107, 'Lopez, Diego', '10077', '7', '')}</table>`;
const START = `<h1>Start Page</h1><h2>Current Student Selection (1,200)</h2><div id="studentsSelectionTable">${TABLE}</div>`;

it('the Start page’s selection: each student’s dcid, name and the other texts of the row', () => {
  expect(read('/admin/home.html', START)).toEqual({
    page: 'start-page',
    total: 1200,
    students: [
      { dcid: '4213', name: 'Lopez, Ana', cells: ['10123', '2', 'LES'] },
      { dcid: '3107', name: 'Lopez, Diego', cells: ['10077', '7'] },
    ],
  });
});

it('without the known id, the one table whose rows link to students', () => {
  expect(read('/admin/', TABLE).students.map(({ dcid }) => dcid)).toEqual(['4213', '3107']);
  expect(read('/admin/', TABLE + TABLE).students).toEqual([]);
});

it('the column that its heading calls the student number, and no other text', () => {
  const headings = '<tr><th>Student</th><th>Home Room</th><th>Student Number</th></tr>';
  const table = (head: string) =>
    `<table>${head}${row(4213, 'Lopez, Ana', '101', '10123')}${row(3107, 'Lopez, Diego', '102', '')}</table>`;
  expect(read('/admin/', table(headings)).students).toEqual([
    { dcid: '4213', name: 'Lopez, Ana', number: '10123', cells: [] },
    { dcid: '3107', name: 'Lopez, Diego', number: undefined, cells: [] },
  ]);
  // A heading over two columns shifts those after it.
  const wide = headings.replace('<th>Home Room', '<th colspan="2">Home Room');
  expect(read('/admin/', table(wide)).students[0]).toMatchObject({ cells: ['101', '10123'] });
  // So does a box before each student that has no heading.
  const boxes = table(headings).replaceAll('<tr><td>', '<tr><td><input type="checkbox"></td><td>');
  expect(read('/admin/', boxes).students).toEqual([
    { dcid: '4213', name: 'Lopez, Ana', cells: ['101', '10123'] },
    { dcid: '3107', name: 'Lopez, Diego', cells: ['102'] },
  ]);
});

it('skips rows that name two students, and other tables of the database', () => {
  const two = `<tr><td><a href="?frn=0011">A</a><a href="?frn=0012">B</a></td></tr>`;
  const contact = `<tr><td><a href="?frn=0021">C</a></td></tr>`;
  const html = `<div id="studentsSelectionTable"><table>${two}${contact}${row(3, 'D')}</table></div>`;
  expect(read('/admin/home.html', html).students.map(({ dcid }) => dcid)).toEqual(['3']);
});

it('tells no total where two headings end in a number', () => {
  expect(read('/admin/home.html', `${START}<h3>Notices (3)</h3>`).total).toBeUndefined();
});

it('the student of a student’s page', () => {
  const header = `<input id="Student_Name_Type_Ahead" value="Rivera, Leo"><div id="student_details_information"><span>Grade 5</span><span>Student Number: 100234</span></div>`;
  expect(read('/admin/students/contacts.html?frn=001555', header)).toEqual({
    page: 'student',
    students: [{ dcid: '555', name: 'Rivera, Leo', number: '100234', cells: [] }],
  });
});

it('no students on any other page', () => {
  expect(read('/admin/contacts/edit.html', TABLE)).toEqual({ page: 'other', students: [] });
});
