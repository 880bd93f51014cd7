/** Which student is which, where a page may show no number or no name. */
import { expect, test } from 'vitest';
import { isSameStudent, studentName } from '../../../../lib/rules/core/student-names.ts';
import { en as t } from '../../spoken.ts';

test('the number decides where both have one', () => {
  expect(isSameStudent({ dcid: '7', name: 'Ana Rivera' }, { dcid: '8', name: 'Ana Rivera' })).toBe(
    false,
  );
  expect(isSameStudent({ dcid: '7', name: 'Ana Rivera' }, { dcid: '7', name: '' })).toBe(true);
});

test('else the name, in either order', () => {
  expect(isSameStudent({ dcid: '7', name: 'Rivera, Ana' }, { name: 'Ana Rivera' })).toBe(true);
  expect(isSameStudent({ name: 'Rivera, Ana' }, { name: 'Rivera, Beto' })).toBe(false);
});

test('two without a name are not the same', () => {
  expect(isSameStudent({ name: '' }, { name: ' ' })).toBe(false);
  expect(isSameStudent({ dcid: '7', name: '' }, { name: '' })).toBe(false);
});

test('a name that the page does not show has words in its place', () => {
  expect(studentName('Rivera, Ana', t)).toBe('Ana Rivera');
  expect(studentName('', t)).toBe('a student whose name you can’t see');
});
