/** A temporary password of words, for reading over a phone. */
import { PASSWORD_WORDS } from './password-words.ts';
import { below, DIGITS, passwordSize, type RandomBytes } from './random-characters.ts';

const WORDS = 3;

/**
 * Three short words and a digit, such as `Maple-Tractor-Velvet7`. Capital letters begin the words and hyphens stand
 * between them only if the district asks for such characters; more digits follow until the password is long enough.
 *
 * Each word is one of 700 and the digit one of 8, all with the same chance: at least 3 × log2(700) + 3 = 31 bits. That
 * is for a password of one sign-in, and less than the 71 bits of 12 characters.
 *
 * @param length the least number of characters, from 8 to 24 (facts §10)
 * @param classes kinds of characters that the district asks for
 * @param random fills the array with random bytes; `crypto.getRandomValues` outside tests
 */
export function passwordPhrase(
  length: number,
  classes: readonly string[],
  random?: RandomBytes,
): string {
  const words = Array.from({ length: WORDS }, () => {
    const word = PASSWORD_WORDS[below(PASSWORD_WORDS.length, random)] ?? '';
    return classes.includes('upper') ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  const phrase = words.join(classes.includes('signs') ? '-' : '');
  const digits = Math.max(1, passwordSize(length) - phrase.length);
  return (
    phrase + Array.from({ length: digits }, () => DIGITS[below(DIGITS.length, random)]).join('')
  );
}
