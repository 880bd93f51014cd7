import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryPassword } from '../../../../lib/powerschool/actions/temporary-password.ts';

it('has the length that was asked for and every class, and no look-alikes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 24 }), (length) => {
      const password = temporaryPassword(length);
      expect(password).toHaveLength(length);
      for (const set of [/[A-Z]/, /[a-z]/, /[0-9]/, /[!?#\-+=]/]) expect(password).toMatch(set);
      expect(password).not.toMatch(/[Il1O0o]/);
    }),
  );
});

it('brings a length outside 8 to 24 inside', () => {
  expect(temporaryPassword(3)).toHaveLength(8);
  expect(temporaryPassword(99)).toHaveLength(24);
  expect(temporaryPassword(Number.NaN)).toHaveLength(8);
});

it('is made of the kinds that were asked for, and of at least one of each', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 24 }),
      fc.subarray(['upper', 'lower', 'digits', 'signs'], { minLength: 1 }),
      (length, classes) => {
        const password = temporaryPassword(length, classes);
        expect(password).toHaveLength(length);
        const shapes = { upper: /[A-Z]/, lower: /[a-z]/, digits: /[0-9]/, signs: /[!?#\-+=]/ };
        for (const [name, shape] of Object.entries(shapes))
          expect(shape.test(password), name).toBe(classes.includes(name));
      },
    ),
  );
});

it('is made of all kinds when none is named that is known', () => {
  expect(temporaryPassword(24, ['emoji'])).toMatch(/[A-Z]/);
});

it('takes every character with the same chance', () => {
  const seen = new Map<string, number>();
  for (let run = 0; run < 4000; run++)
    for (const letter of temporaryPassword(24)) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  const small = [...seen].filter(([letter]) => /[a-z]/.test(letter)).map(([, times]) => times);
  expect(small).toHaveLength(24);
  expect(Math.max(...small) / Math.min(...small)).toBeLessThan(1.4);
});
