import { describe, expect, it } from 'vitest';
import {
  isSameWholeName,
  namesTwoPeople,
  readName,
} from '../../../../lib/rules/values/read-name.ts';

describe('a name taken apart', () => {
  it('before a comma is the surname; without one the words may be meant in two ways', () => {
    expect(readName('García López, Ana').readings).toEqual([
      { given: ['ana'], surname: ['garcia', 'lopez'] },
    ]);
    expect(readName('Ana García López').readings).toEqual([
      { given: ['ana', 'garcia'], surname: ['lopez'] },
      { given: ['ana'], surname: ['garcia', 'lopez'] },
    ]);
  });

  it('one word and other scripts have no parts', () => {
    expect(readName('Cher').readings).toEqual([]);
    expect(readName('王 小明')).toMatchObject({ whole: '王小明', readings: [] });
  });

  it.each([
    ['Robert Hale Jr.', 'jr'],
    ['Robert Hale, Junior', 'jr'],
    ['Hale, Robert 3rd', 'iii'],
    ['Sr. Carlos Lopez', ''],
  ])('%s has the suffix "%s"', (name, suffix) => {
    expect(readName(name).suffix).toBe(suffix);
  });
});

describe('a record that names two people', () => {
  it.each([
    'Sue and Joe Miller',
    'Sue & Joe Miller',
    'Miller, Sue and Joe',
    'Mr. & Mrs. Stone',
    'Kim/Lee Park',
    'Kim / Lee Park',
    'Luz y Raul Vega',
    'LUZ Y RAUL VEGA',
    'Vega, Luz y Raul',
    'María e Ignacio Ruiz',
  ])('%s', (name) => {
    expect(namesTwoPeople(name)).toBe(true);
  });

  it.each([
    'Ana García y López',
    'Ana Y. Lopez',
    'Ana Y. Lopez Ruiz',
    'Ana Lopez/Brook',
    'Lopez/Brook, Ana',
    'Sandy Anderson',
    'Orlando Vega',
    '',
    ',,',
  ])('not %s', (name) => {
    expect(namesTwoPeople(name)).toBe(false);
  });
});

describe('the same name in every word', () => {
  it.each([
    ['Lopez, Ana', 'Ana Lopez'],
    ['Lopez, Ana M.', 'Ana M Lopez'],
    ['Lopez, Ana M', 'Ana Lopez'],
    ['Lopez, Ana M L', 'Ana M Lopez'],
  ])('%s and %s', (a, b) => {
    expect(isSameWholeName(a, b)).toBe(true);
    expect(isSameWholeName(b, a)).toBe(true);
  });

  it.each([
    ['Lopez, Ana M', 'Lopez, Ana L'],
    ['Lopez, Ana M', 'Ana L. Lopez'],
    ['Lopez, Ana Maria', 'Lopez, Ana'],
    ['Lopez, Ana', 'Lopez, Eva'],
  ])('not %s and %s', (a, b) => {
    expect(isSameWholeName(a, b)).toBe(false);
    expect(isSameWholeName(b, a)).toBe(false);
  });
});
