/** Random characters for temporary passwords. */

/** Digits without look-alikes: no 0 and no 1. */
export const DIGITS = '23456789';

/** Fills an array with random bytes. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/** The number of characters, brought inside 8 to 24 (facts §10). */
export const passwordSize = (length: number): number =>
  Math.min(24, Math.max(8, Math.round(length) || 8));

/** A uniform number in 0 … limit − 1 (limit ≤ 65,536): numbers that would favor some are thrown away. */
export function below(
  limit: number,
  random: RandomBytes = (bytes) => crypto.getRandomValues(bytes),
): number {
  const bytes = new Uint8Array(2);
  const fair = 65_536 - (65_536 % limit);
  for (;;) {
    random(bytes);
    const value = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
    if (value < fair) return value % limit;
  }
}
