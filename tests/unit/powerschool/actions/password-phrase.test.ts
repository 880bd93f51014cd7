import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PASSWORD_CLASSES } from '../../../../lib/contracts/policy.ts';
import { passwordPhrase } from '../../../../lib/powerschool/actions/password-phrase.ts';
import { PASSWORD_WORDS } from '../../../../lib/powerschool/actions/password-words.ts';

it('is three words and a digit, with every class, and from the least length to 24 characters', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 24 }),
      fc.subarray([...PASSWORD_CLASSES], { minLength: 1 }),
      (length, classes) => {
        const password = passwordPhrase(length, classes);
        expect(password.length).toBeGreaterThanOrEqual(length);
        expect(password.length).toBeLessThanOrEqual(24);
        const shapes = { upper: /[A-Z]/, lower: /[a-z]/, digits: /\d/, signs: /-/ };
        for (const name of classes) expect(password).toMatch(shapes[name]);
        expect(password).toMatch(/^[A-Za-z-]+[2-9]+$/);
      },
    ),
  );
});

it('can be read aloud: whole words, a capital letter for each, hyphens between them', () => {
  const random = (bytes: Uint8Array) => bytes.fill(0);
  const [first = ''] = PASSWORD_WORDS;
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  expect(passwordPhrase(8, ['upper', 'signs'], random)).toBe(`${capital}-${capital}-${capital}2`);
  expect(passwordPhrase(8, ['lower', 'digits'], random)).toBe(`${first.repeat(3)}2`);
});

it('has the stated entropy: at least 700 different words, none the beginning of another', () => {
  expect(PASSWORD_WORDS.length).toBeGreaterThanOrEqual(700);
  expect(new Set(PASSWORD_WORDS).size).toBe(PASSWORD_WORDS.length);
  expect(PASSWORD_WORDS.every((word) => /^[a-z]{4,6}$/.test(word))).toBe(true);
  const isBeginning = (word: string) =>
    PASSWORD_WORDS.some((other) => other !== word && other.startsWith(word));
  expect(PASSWORD_WORDS.filter(isBeginning)).toEqual([]);
});
