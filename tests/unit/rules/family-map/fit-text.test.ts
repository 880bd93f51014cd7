import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines, shorten, textWidth } from '../../../../lib/rules/family-map/fit-text.ts';

it('leaves a text that fits as it is, and shortens a longer one', () => {
  expect(shorten('Ana Lopez', 200, 15)).toBe('Ana Lopez');
  expect(shorten('Wilhelmina Maximiliane', 100, 15)).toMatch(/^Wilhelm[a-z]*…$/);
  expect(shorten('Ana Lopez', 5, 15)).toBe('');
});

it('any text fits after shortening, and is the start of what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(300), fc.boolean(), (text, width, isBold) => {
      const short = shorten(text, width, 13, isBold);
      expect(textWidth(short, 13, isBold)).toBeLessThanOrEqual(width);
      expect(short).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      const start = short.endsWith('…') ? short.slice(0, -1) : short;
      expect(
        text
          .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
          .trim()
          .startsWith(start),
      ).toBe(true);
    }),
  );
});

it('measures bold and wide letters as wider, and accents as nothing', () => {
  expect(textWidth('Ana', 13, true)).toBeGreaterThan(textWidth('Ana', 13));
  expect(textWidth('WWW', 13)).toBeGreaterThan(textWidth('iii', 13));
  expect(textWidth('José', 13)).toBe(textWidth('Jose', 13));
});

it('breaks a text into lines, and shortens the last one', () => {
  expect(breakLines('same email; same name', 90, 13, 3)).toEqual(['same email;', 'same name']);
  const lines = breakLines('one two three four five six seven eight', 60, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(breakLines('', 60, 13, 2)).toEqual([]);
});
