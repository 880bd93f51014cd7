/** A temporary password that a registrar can read aloud and a parent can type. */

import { below, DIGITS, passwordSize, type RandomBytes } from './random-characters.ts';

/** Look-alikes are left out: no I, l, 1, O, o, 0. Signs that phones have on the first page. */
const CLASSES: Record<string, string> = {
  upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ',
  lower: 'abcdefghijkmnpqrstuvwxyz',
  digits: DIGITS,
  signs: '!?#-+=',
};

/**
 * @param length 8 to 24 characters (facts §10); anything outside is brought inside.
 * @param classes names of the kinds of characters; none that is known means all of them.
 * @param random fills the array with random bytes; `crypto.getRandomValues` outside tests.
 * @returns a password with at least one character of every kind, from a uniform choice.
 */
export function temporaryPassword(
  length: number,
  classes: readonly string[] = [],
  random?: RandomBytes,
): string {
  const size = passwordSize(length);
  const pick = (set: string) => set.charAt(below(set.length, random));
  const chosenClasses = Object.keys(CLASSES).filter((name) => classes.includes(name));
  const sets = (chosenClasses.length > 0 ? chosenClasses : Object.keys(CLASSES)).map(
    (name) => CLASSES[name] ?? '',
  );
  const all = sets.join('');
  const characters = [
    ...sets.map(pick),
    ...Array.from({ length: size - sets.length }, () => pick(all)),
  ];
  // Fisher–Yates, so that the classes do not stand in a known order.
  for (let end = characters.length - 1; end > 0; end--) {
    const other = below(end + 1, random);
    const moved = characters[end] ?? '';
    characters[end] = characters[other] ?? '';
    characters[other] = moved;
  }
  return characters.join('');
}
