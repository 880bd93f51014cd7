import { describe, expect, it } from 'vitest';
import type { ParentSheet, SheetChild } from '../../../../lib/contracts/worklist/sheets.ts';
import { gradeNumber, sortSheets } from '../../../../lib/rules/sheets/sort-sheets.ts';

const child = (name: string, more: Partial<SheetChild> = {}): SheetChild => ({
  name,
  school: 'LES',
  grade: '',
  homeroom: '',
  ...more,
});

const sheet = (name: string, children: SheetChild[], more: Partial<ParentSheet> = {}) => ({
  contactId: name,
  name,
  username: '',
  firstNames: [],
  childIds: ['1'],
  children,
  notReady: [],
  homeLanguage: undefined,
  otherLanguage: '',
  address: [],
  family: 0,
  place: 0,
  ...more,
});

const namesOf = (sheets: readonly ParentSheet[]) => sheets.map(({ name }) => name);

it.each([
  ['PK', -1],
  ['-1', -1],
  ['-2', -2],
  ['PK3', -2],
  ['Pre-K 3', -2],
  ['3K', -2],
  ['PK4', -1],
  ['Pre-K 4', -1],
  ['P4', -1],
  ['4K', -1],
  ['Pre-Kindergarten', -1],
  ['Preschool', -1],
  ['TK', -0.5],
  ['Transitional Kindergarten', -0.5],
  ['K', 0],
  ['K5', 0],
  ['K (Full Day)', 0],
  ['Kinder AM', 0],
  ['Grade K', 0],
  ['Jardín', 0],
  ['Kindergarten', 0],
  ['0', 0],
  ['03', 3],
  ['3rd', 3],
  ['Grade 12', 12],
  ['Grade-3', 3],
  ['Gr-2', 2],
  ['Gr. 4', 4],
])('grade %s is %d', (text, number) => {
  expect(gradeNumber(text)).toBe(number);
});

it('an unknown grade comes after every other', () => {
  expect(gradeNumber('')).toBeGreaterThan(gradeNumber('12'));
});

describe('sheets are sorted', () => {
  it('by school, grade, homeroom and student', () => {
    const sheets = [
      sheet('A', [child('Ana Lopez', { grade: '10', homeroom: '1' })]),
      sheet('B', [child('Ben Quill', { grade: '2', homeroom: '10' })]),
      sheet('C', [child('Cleo Abbot', { grade: '2', homeroom: '9' })]),
      sheet('D', [child('Dan Ames', { grade: '2', homeroom: '9' })]),
      sheet('E', [child('Eli Zorn', { school: 'HVES', grade: '12' })]),
    ];
    expect(namesOf(sortSheets(sheets, 'class'))).toEqual(['E', 'C', 'D', 'B', 'A']);
  });

  it('by the last name of the student or of the parent', () => {
    const sheets = [
      sheet('Maria Quill', [child('Ana Lopez')]),
      sheet('Jorge Abbot', [child('Ben Zorn')]),
    ];
    expect(namesOf(sortSheets(sheets, 'student'))).toEqual(['Maria Quill', 'Jorge Abbot']);
    expect(namesOf(sortSheets(sheets, 'parent'))).toEqual(['Jorge Abbot', 'Maria Quill']);
  });

  it('so that the sheets of two parents of one child are next to each other', () => {
    const ana = child('Ana Lopez');
    const sheets = [
      sheet('Maria Lopez', [ana], { family: 1 }),
      sheet('Iris Lopez', [ana], { family: 2 }),
      sheet('Jorge Lopez', [ana], { family: 1 }),
    ];
    expect(namesOf(sortSheets(sheets, 'class'))).toEqual([
      'Jorge Lopez',
      'Maria Lopez',
      'Iris Lopez',
    ]);
  });
});

it('leaves the given list as it is', () => {
  const sheets = [sheet('B', [child('B')]), sheet('A', [child('A')])];
  sortSheets(sheets, 'parent');
  expect(namesOf(sheets)).toEqual(['B', 'A']);
});
