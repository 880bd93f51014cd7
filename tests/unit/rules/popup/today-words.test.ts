/** People and values of the day, by name and by number. */
import { expect, it } from 'vitest';
import { byName, byNumber } from '../../../../lib/rules/popup/today-words.ts';
import { en } from '../../spoken.ts';

const carlos = { id: '9002', name: 'Carlos Lopez' };
const ana = { name: 'Ana Lopez', number: '10123' };

it('are called by name, with the number behind', () => {
  const words = byName(en);
  expect(words.contact(carlos)).toBe('Carlos Lopez, contact 9002');
  expect(words.contact({ id: '', name: 'Carlos Lopez' })).toBe('Carlos Lopez');
  expect(words.contact(undefined)).toBe('a new contact');
  expect(words.student(ana)).toBe('Ana Lopez (10123)');
  expect(words.student({ name: 'Ana Lopez' })).toBe('Ana Lopez');
  expect([words.value('555-0112'), words.name('Ana')]).toEqual(['555-0112', 'Ana']);
});

it('are called by number alone', () => {
  const words = byNumber(en);
  expect(words.contact(carlos)).toBe('contact 9002');
  expect(words.contact({ id: '', name: 'Carlos Lopez' })).toBe('a new contact');
  expect(words.student(ana)).toBe('student 10123');
  expect(words.student({ name: 'Ana Lopez' })).toBe('one student');
  expect([words.value('555-0112'), words.name('Ana')]).toEqual(['one value', '']);
});
