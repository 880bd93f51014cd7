import { expect, it } from 'vitest';
import { joinMarks, keysByMarks } from '../../../../lib/rules/compare/keys-by-marks.ts';

const keys = (...entries: (readonly [value: string, marks: string])[]) =>
  entries.map(
    keysByMarks(
      'phone',
      entries,
      ([value]) => value,
      ([, marks]) => marks,
    ),
  );

it('a value has its marks in the key only where another record gives it others', () => {
  expect(keys(['1', 'home'], ['2', 'home'])).toEqual(['phone:1', 'phone:2']);
  expect(keys(['1', 'home'], ['1', 'home'])).toEqual(['phone:1', 'phone:1']);
  expect(keys(['1', 'home'], ['1', 'work'])).toEqual(['phone:1 as home', 'phone:1 as work']);
  expect(keys(['', 'home'], ['', 'work'])).toEqual(['', '']);
});

it('marks are the type and what is ticked', () => {
  expect(joinMarks('Home ', 'sms', undefined, false)).toBe('home,sms');
  expect(joinMarks('')).toBe('');
});
