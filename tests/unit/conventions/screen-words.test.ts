/** The English on the screen is what a US school secretary would say. */
import { expect, it } from 'vitest';
import {
  deniedOnScreen,
  englishTexts,
  needlessExceptions,
} from '../../conventions/screen-words.ts';

it('no text says a denied word or a British spelling', () => {
  expect(englishTexts().length).toBeGreaterThan(800);
  expect(deniedOnScreen()).toEqual([]);
});

it('every exception is needed', () => {
  expect(needlessExceptions()).toEqual([]);
});

it.each([
  ['Press Submit.', 'press'],
  ['Untick Active.', 'untick'],
  ['Carried over: a phone', 'carried'],
  ['No other student hangs on it', 'hangs'],
  ['Kinlink does not recognise this page', 'recognis'],
])('finds it in “%s”', (text, word) => {
  expect(
    deniedOnScreen([['sidebar.x', text]])
      .join()
      .toLowerCase(),
  ).toContain(`“${word}”`);
});

it('lets a place have any name, and other words that begin alike', () => {
  const plain = 'Search by {surname}. Your expression, the department, a standard.';
  expect(deniedOnScreen([['sidebar.x', plain]])).toEqual([]);
});
