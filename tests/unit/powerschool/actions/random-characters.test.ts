import { expect, it } from 'vitest';
import { below, passwordSize } from '../../../../lib/powerschool/actions/random-characters.ts';

it('gives each number the same chance: bytes that would favor some are thrown away', () => {
  const draws = [
    [255, 255],
    [1, 44],
  ];
  const random = (bytes: Uint8Array) => bytes.set(draws.shift() ?? []);
  // 65,535 is beyond the last whole 700; 300 is the next one drawn.
  expect(below(700, random)).toBe(300);
  expect(draws).toEqual([]);
});

it('brings a length inside 8 to 24', () => {
  expect([3, 12, 99, Number.NaN].map(passwordSize)).toEqual([8, 12, 24, 8]);
});
