/** American spelling, by a dictionary that others keep. */
import { expect, it } from 'vitest';
import { OWN_WORDS, OWN_WORDS_ES } from '../../conventions/own-words.ts';
import {
  comments,
  documents,
  misspelled,
  shownTexts,
  wordsIn,
} from '../../conventions/spelling.ts';

const one = (text: string) => new Map([['here', text]]);

it('finds a mistake, and British spelling', () => {
  expect(misspelled('en', one('A colour, two labelled buttons, and a mistke.'))).toEqual([
    'colour (here)',
    'labelled (here)',
    'mistke (here)',
  ]);
});

it('reads the words of a sentence, and neither code nor addresses', () => {
  const text = 'The parent’s `emial` {stduent}, see https://exmaple.org/a and readPage2 <brr>';
  expect([...wordsIn(text)]).toEqual(['The', "parent's", 'see', 'and']);
});

it.each([
  ['the texts on the screen', 'en', shownTexts('en')],
  ['the documents', 'en', documents()],
  ['the comments', 'en', comments()],
  ['the Spanish texts', 'es', shownTexts('es')],
] as const)('%s are spelled right', (_, language, texts) => {
  expect(texts.size).toBeGreaterThan(20);
  expect(misspelled(language, texts)).toEqual([]);
});

it.each([[OWN_WORDS], [OWN_WORDS_ES]])('the own words are in order, each once', (words) => {
  expect([...new Set(words)].sort()).toEqual(words);
});
