/** Finds guides by any of their words, best match first. Small enough to need no library. */
import type { Guide } from '../../contracts/guides.ts';
import { normalizeText } from '../values/normalize-text.ts';

/** The words of a text, without accents, case and apostrophes. */
const wordsOf = (text: string): string[] =>
  normalizeText(text)
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** A word counts most in the title and least in a step; a whole word counts more than its beginning. */
const WEIGHTS = { title: 9, words: 4, steps: 1 };
const WHOLE = 2;

type Index = [words: string[], weight: number][];

const indexOf = ({ title, words, steps, notes }: Guide): Index => [
  [wordsOf(title), WEIGHTS.title],
  [wordsOf(words), WEIGHTS.words],
  [wordsOf([...steps, ...notes].join(' ')), WEIGHTS.steps],
];

/** The weight of one word in a guide; 0 if no word of the guide begins with it. */
const worth = (index: Index, wanted: string): number =>
  Math.max(
    ...index.map(([words, weight]) =>
      words.includes(wanted)
        ? weight * WHOLE
        : words.some((word) => word.startsWith(wanted))
          ? weight
          : 0,
    ),
  );

/**
 * The guides that contain every word of the query, best match first; ties keep their order. A query without
 * words gives all guides.
 */
export function findGuides(guides: readonly Guide[], query: string): Guide[] {
  const wanted = [...new Set(wordsOf(query))];
  return guides
    .map((guide) => {
      const index = indexOf(guide);
      const each = wanted.map((word) => worth(index, word));
      return { guide, all: each.every(Boolean), sum: each.reduce((a, b) => a + b, 0) };
    })
    .filter(({ all }) => all)
    .sort((a, b) => b.sum - a.sum)
    .map(({ guide }) => guide);
}
