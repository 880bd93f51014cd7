import { expect, it } from 'vitest';
import { isOneLetterOff } from '../../../../lib/rules/values/one-letter-off.ts';

it.each([
  ['catherine', 'katherine'],
  ['sofia', 'sophia'],
  ['marta', 'martha'],
  ['brian', 'bryan'],
  ['alicia', 'alisia'],
  ['elaine', 'elane'],
  ['mohammed', 'mohamed'],
  ['kowalski', 'kovalski'],
  ['fernandes', 'fernandez'],
  ['sara', 'sarah'],
  ['cris', 'chris'],
])('%s and %s are one name', (a, b) => {
  expect(isOneLetterOff(a, b)).toBe(true);
  expect(isOneLetterOff(b, a)).toBe(true);
});

it.each([
  ['lara', 'sara'],
  ['juan', 'juana'],
  ['maria', 'mario'],
  ['dan', 'don'],
  ['jo', 'joe'],
  ['daniel', 'daniela'],
  ['marcos', 'martin'],
  // A short name with one letter more is another name.
  ['carl', 'carol'],
  ['mary', 'marty'],
  ['jon', 'joan'],
  ['jan', 'juan'],
  ['dina', 'diana'],
  ['ana', 'ana'],
  // Both are known, as two names.
  ['mario', 'maribel'],
  ['joseph', 'josefa'],
])('%s and %s are not one name in two spellings', (a, b) => {
  expect(isOneLetterOff(a, b)).toBe(false);
  expect(isOneLetterOff(b, a)).toBe(false);
});
