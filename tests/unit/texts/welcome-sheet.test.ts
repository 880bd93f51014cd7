import { describe, expect, it } from 'vitest';
import { controls } from '../../../lib/texts/sheet-controls/en.ts';
import { longDate, SHEET_LANGUAGES } from '../../../lib/texts/welcome-sheet/index.ts';
import { PLACES, type Sentences } from '../../../lib/texts/welcome-sheet/shape.ts';

const codes = Object.keys(SHEET_LANGUAGES) as (keyof typeof SHEET_LANGUAGES)[];
const keys = Object.keys(SHEET_LANGUAGES.en.sentences).sort() as (keyof Sentences)[];

it('has the languages that parents were promised, each with a name for the registrar', () => {
  expect(codes.sort()).toEqual(['ar', 'en', 'es', 'fr', 'ht', 'pt', 'zh']);
  expect(Object.keys(controls.languages).sort()).toEqual(codes);
});

describe.each(codes)('%s', (code) => {
  const { sentences, tag, rightToLeft, ownName } = SHEET_LANGUAGES[code];

  it('has every sentence, none empty, none with white space at its ends', () => {
    expect(Object.keys(sentences).sort()).toEqual(keys);
    for (const key of keys) {
      expect(sentences[key], key).not.toBe('');
      expect(sentences[key], key).toBe(sentences[key].trim());
    }
  });

  it('uses every place exactly once, and no other', () => {
    for (const key of keys) {
      const place = (PLACES as Partial<Record<keyof Sentences, string>>)[key];
      expect(sentences[key].match(/\{\w*\}|[{}]/g) ?? [], key).toEqual(place ? [`{${place}}`] : []);
    }
  });

  it('is translated throughout', () => {
    if (code === 'en') return expect(rightToLeft).toBe(false);
    for (const key of keys) expect(sentences[key], key).not.toBe(SHEET_LANGUAGES.en.sentences[key]);
  });

  it('is named and tagged so that a browser can read it out and choose its direction', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(ownName).not.toBe('');
    expect(rightToLeft).toBe(new Intl.Locale(tag).language === 'ar');
  });

  it('writes the long sentences as sentences', () => {
    const end = /[.!?。？…]$/;
    for (const key of ['intro', 'exactly', 'oneAccount', 'keepSafe', 'ask', 'seeChildren'] as const)
      expect(sentences[key], key).toMatch(end);
  });
});

it('writes a date in words, with the digits that the password has', () => {
  const date = new Date(2026, 10, 5, 12);
  const written = Object.fromEntries(
    codes.map((code) => [code, longDate(date, SHEET_LANGUAGES[code])]),
  );
  expect(written).toMatchObject({
    en: 'November 5, 2026',
    es: '5 de noviembre de 2026',
    fr: '5 novembre 2026',
    pt: '5 de novembro de 2026',
    zh: '2026年11月5日',
  });
  expect(written.ar).toMatch(/^5 \p{Script=Arabic}+ 2026$/u);
});

it('knows the months of Haitian Creole where the browser does not', () => {
  expect(SHEET_LANGUAGES.ht.months).toHaveLength(12);
  const unknown = { ...SHEET_LANGUAGES.ht, tag: 'qaa' };
  expect(longDate(new Date(2026, 6, 14, 12), unknown)).toBe('14 jiyè 2026');
});
