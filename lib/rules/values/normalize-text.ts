/** Normalizes text for comparing and searching. Small enough for Kinlink's own pages. */

/** Letters that Unicode does not split into a base letter and a mark. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Removes case, width variants, invisible characters and optional marks: Latin, Greek and Cyrillic accents,
 * Arabic vowel signs. Marks that make another letter (Indic vowels, Japanese voicing) stay.
 */
export const normalizeText = (text: string): string =>
  collapseSpaces(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]|\p{Cf}/gu, '')
      .normalize('NFC')
      .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter),
  );

/** Makes white space one space, without any at the ends. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
