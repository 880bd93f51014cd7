/** The Add Students drawer (facts §4, D [G]): no id is known, and a wrong row or box must never be taken. */
import { describe, expect, test } from 'vitest';
import { resultRows } from '../../../../lib/powerschool/drawers/add-students.ts';
import {
  $,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  drawer,
  look,
  nameReader,
  put,
} from '../fixtures.ts';

const seen = (html: string) => {
  put(CONTACT, html);
  return look().drawer;
};
const found = (results: string) => seen(addStudents(results))?.found;
const head = (...cells: string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const BOX = '<input type="checkbox">';
const TICKED = '<input type="checkbox" checked>';
const KIN = '<select><option value=""></option><option selected>Mother</option></select>';

describe('is told by its Student Number field and its Search button', () => {
  const FIELD = '<label for="q1">Student Number</label><input id="q1">';
  const GO = '<button type="button">Search</button>';
  test.each([
    ['both', FIELD + GO, 'add-students'],
    ['the field alone', FIELD, 'other'],
    ['the button alone', `<input>${GO}`, 'other'],
    ['two such fields', `${FIELD}<label>Student Number <input></label>${GO}`, 'other'],
  ])('%s', (_, html, kind) => {
    expect(seen(drawer(html, 'Add Students'))?.kind).toBe(kind);
  });

  test('what stands in the field, and whether it can be typed into', () => {
    put(CONTACT, addStudents());
    $('#q1').value = '1001';
    expect(look().drawer).toEqual({
      kind: 'add-students',
      fields: { number: { kind: 'text', value: '1001', editable: true } },
      missing: [],
      busy: false,
    });
    $('#q1').disabled = true;
    expect(look().drawer?.fields.number?.editable).toBe(false);
  });

  test('a drawer that only its template tells may lack the field’s words', () => {
    const inner =
      '<label for="q9">Numer ucznia</label><input id="q9"><button type="button" id="q8">Szukaj</button>';
    const teaches = inner.replace('Numer ucznia', 'Student Number').replace('Szukaj', 'Search');
    const template = `<script type="text/ng-template" id="studentSearch.html">${teaches}</script>`;
    expect(seen(template + drawer(inner))).toMatchObject({
      kind: 'add-students',
      fields: {},
      missing: ['number'],
    });
  });
});

describe('rows of the result', () => {
  test('none before a search was run, and none from a table that nothing can be picked in', () => {
    expect(found('')).toBeUndefined();
    expect(found(`<table>${head('Student Number')}${row('1001')}</table>`)).toBeUndefined();
    expect(found(addTable(''))).toBeUndefined();
  });

  test('hidden rows, and hidden boxes, are none', () => {
    expect(
      found(addTable(addRow('1001', 'Rivera, Leo').replace('<tr>', '<tr class="ng-hide">'))),
    ).toBeUndefined();
    expect(
      found(addTable(addRow('1001', 'Rivera, Leo') + addRow('1002', 'Chan, Mei'))),
    ).toHaveLength(2);
  });

  test('a first row with cells instead of headings is the header all the same', () => {
    const first = row(BOX, 'Student Number', 'Student Name');
    expect(found(`<table>${first}${row(BOX, '1001', 'Rivera, Leo')}</table>`)).toMatchObject([
      { number: '1001', name: 'Rivera, Leo' },
    ]);
  });

  test('all that a row says', () => {
    const columns = head('Select', 'Student Number', 'Student', 'Relationship', 'Data Access');
    expect(
      found(`<table>${columns}${row(TICKED, '1001', 'Rivera, Leo', KIN, TICKED)}</table>`),
    ).toEqual([
      {
        number: '1001',
        name: 'Rivera, Leo',
        picked: true,
        access: true,
        relationship: 'Mother',
        relationships: ['Mother'],
      },
    ]);
  });

  test('what has no column is not known', () => {
    expect(found(`<table>${head('', 'Student Number')}${row(BOX, '1001')}</table>`)).toEqual([
      { number: '1001', name: '', picked: false, access: undefined },
    ]);
  });
});

describe('the number, which names the student', () => {
  const bare = (...cells: string[]) =>
    found(`<table>${head(...cells.map(() => 'Feld'))}${row(BOX, ...cells.slice(1))}</table>`);
  test('is what stands under its heading, also where it is no number', () => {
    expect(
      found(`<table>${head('', 'Student Number', 'Grade')}${row(BOX, 'A-17', '5')}</table>`),
    ).toMatchObject([{ number: 'A-17' }]);
  });

  test('without that heading no cell is taken for it, not even the only number', () => {
    expect(bare('', '1001', 'Rivera, Leo')).toMatchObject([{ number: '' }]);
    expect(bare('', '1001', '5')).toMatchObject([{ number: '' }]);
    put(CONTACT, addStudents(`<table>${head('', 'a', 'b')}${row(BOX, '1001', '5')}</table>`));
    const [one] = resultRows($('#psDialogDocked'), nameReader());
    expect(one?.numbers).toEqual([]);
  });
});

describe('the boxes: custody must never be taken for one of them', () => {
  const only = (cells: string, ...heads: string[]) =>
    found(`<table>${head('Student Number', ...heads)}<tr><td>1001</td>${cells}</tr></table>`)?.[0];

  test('under a heading of another name there is no box to pick by', () => {
    expect(only(`<td>${BOX}</td>`, 'Custody')?.picked).toBeUndefined();
    expect(only(`<td>${BOX}</td>`, 'Select')?.picked).toBe(false);
    expect(only(`<td>${BOX}</td>`, '')?.picked).toBe(false);
  });

  test('two boxes without a heading are none', () => {
    expect(only(`<td>${TICKED}</td><td>${TICKED}</td>`, '', '')?.picked).toBeUndefined();
    expect(only(`<td>${BOX}${BOX}</td>`, 'Data Access')?.access).toBeUndefined();
  });

  test('a box for Data Access is known by a name of its own where no heading says so', () => {
    const named = `<td><label>Data Access ${TICKED}</label></td>`;
    expect(only(named, 'Feld')).toMatchObject({ access: true, picked: undefined });
    expect(only(`<td>${BOX}</td>${named}`, '', '')).toMatchObject({ access: true, picked: false });
    expect(only(`<td>${BOX}</td><td>${BOX}</td>`, '', 'Feld')?.access).toBeUndefined();
  });
});
