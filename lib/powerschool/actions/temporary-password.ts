/** A temporary password that a registrar can read aloud and a parent can type. */

/** Look-alikes are left out: no I, l, 1, O, o, 0. Signs that phones have on the first page. */
const CLASSES: Record<string, string> = {
  upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ',
  lower: 'abcdefghijkmnpqrstuvwxyz',
  digits: '23456789',
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
  random: (bytes: Uint8Array<ArrayBuffer>) => unknown = (bytes) => crypto.getRandomValues(bytes),
): string {
  const size = Math.min(24, Math.max(8, Math.round(length) || 8));
  const pick = (set: string) => set.charAt(below(set.length, random));
  const known = Object.keys(CLASSES).filter((name) => classes.includes(name));
  const sets = (known.length > 0 ? known : Object.keys(CLASSES)).map((name) => CLASSES[name] ?? '');
  const all = sets.join('');
  const characters = [
    ...sets.map(pick),
    ...Array.from({ length: size - sets.length }, () => pick(all)),
  ];
  // Fisher–Yates, so that the classes do not stand in a known order.
  for (let end = characters.length - 1; end > 0; end--) {
    const at = below(end + 1, random);
    const moved = characters[end] ?? '';
    characters[end] = characters[at] ?? '';
    characters[at] = moved;
  }
  return characters.join('');
}

/** A uniform number in 0 … limit − 1 (limit ≤ 256): bytes that would favour some are thrown away. */
function below(limit: number, random: (bytes: Uint8Array<ArrayBuffer>) => unknown): number {
  const bytes = new Uint8Array(1);
  const fair = 256 - (256 % limit);
  for (;;) {
    random(bytes);
    const value = bytes[0] ?? 0;
    if (value < fair) return value % limit;
  }
}
