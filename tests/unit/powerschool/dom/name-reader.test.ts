import { expect, test } from 'vitest';
import { createNameReader } from '../../../../lib/powerschool/dom/name-reader.ts';
import { CORE_PHRASES, createPhrases } from '../../../../lib/powerschool/wording/phrases.ts';

test('without the page tools a reader has only the core phrases, and no names', () => {
  expect(createNameReader()).toEqual({
    phrases: CORE_PHRASES,
    nameOf: undefined,
    needsNameReader: false,
  });
});

test('with the page tools it has their phrases and names', () => {
  const phrases = createPhrases(CORE_PHRASES, { town: ['Miasto'] });
  const reader = createNameReader({ phrases, nameOf: ({ id }) => id });
  expect(reader.phrases.says('town', 'Miasto')).toBe(true);
  expect(reader.nameOf?.({ id: 'city' } as Element)).toBe('city');
});
