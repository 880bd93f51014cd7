import { expect, it } from 'vitest';
import { containsWords } from '../../../bench/effort/page-text.ts';

it.each([
  ['a whole word', 'Student 10123, Ana', '10123', true],
  ['upper and lower case', 'ANA@EXAMPLE.ORG', 'ana@example.org', true],
  ['several words', 'at 12 Maple Street now', '12 Maple Street', true],
  ['a part of a word', '101234', '10123', false],
  ['characters of a pattern', 'axb', 'a.b', false],
  ['no word', 'anything', ' ', false],
])('%s', (_, text, words, expected) => {
  expect(containsWords([text], words)).toBe(expected);
});
