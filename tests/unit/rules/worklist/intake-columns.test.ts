import { describe, expect, it } from 'vitest';
import {
  factsIn,
  findFactColumns,
  findNumberColumn,
  isDcidHeading,
  sheetHeadings,
} from '../../../../lib/rules/worklist/intake-columns.ts';

it('finds the column that identifies the students, a DCID before a number', () => {
  expect(findNumberColumn(['Grade', 'Student_Number', 'Students.DCID'])).toBe(2);
  expect(findNumberColumn(['Grade', 'Student_Number'])).toBe(1);
  expect(findNumberColumn(['Grade', 'Name'])).toBe(-1);
  expect(isDcidHeading('Students.DCID')).toBe(true);
  expect(isDcidHeading(undefined)).toBe(false);
});

describe('more facts about the students', () => {
  it.each([
    ['Grade_Level', 'grade'],
    ['Grade', 'grade'],
    ['Grado', 'grade'],
    ['Home_Room', 'homeroom'],
    ['Homeroom Teacher', 'homeroom'],
    ['Salón', 'homeroom'],
    ['HomeLanguage', 'homeLanguage'],
    ['Primary Language', 'homeLanguage'],
    ['Idioma del hogar', 'homeLanguage'],
    ['LastFirst', 'name'],
  ])('%s is the column of %s', (heading, fact) => {
    expect(findFactColumns(['DCID', heading], 0)).toEqual({ [fact]: 1 });
  });

  it('are not taken from a column that only sounds like it', () => {
    const others = ['DCID', 'Grade Point Average', 'Language Arts', 'Class Size', 'Last Name'];
    expect(findFactColumns(others, 0)).toEqual({});
  });

  it('are not taken from the column with the numbers', () => {
    expect(findFactColumns(['Grade', 'x'], 0)).toEqual({});
  });

  it('come from the cells of a row, without the empty ones', () => {
    const columns = findFactColumns(['DCID', 'Grade', 'Homeroom'], 0);
    expect(factsIn(['1', '3', ''], columns)).toEqual({ grade: '3' });
    expect(factsIn(['1'], columns)).toEqual({});
  });

  it('are named with the headings of the table', () => {
    const headings = ['DCID', 'Home_Room', 'Name', 'Grade_Level'];
    const columns = findFactColumns(headings, 0);
    expect(sheetHeadings(headings, columns)).toEqual(['Grade_Level', 'Home_Room']);
  });
});
