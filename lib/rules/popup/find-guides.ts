/** Which guides a registrar looks for: by any word of theirs, the best first. Small enough to need no library. */
import type { Guide } from '../../contracts/guides.ts';
import { normalizeText } from '../values/normalize-text.ts';

/** The words of a text as they are searched: without accents, case and apostrophes. */
const wordsOf = (text: string): string[] =>
  normalizeText(text)
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** A word in the title says most, one in a step least; a whole word says more than the beginning of one. */
const WEIGHTS = { title: 9, words: 4, steps: 1 };
const WHOLE = 2;

type Index = [words: string[], weight: number][];

const indexOf = ({ title, words, steps, notes }: Guide): Index => [
  [wordsOf(title), WEIGHTS.title],
  [wordsOf(words), WEIGHTS.words],
  [wordsOf([...steps, ...notes].join(' ')), WEIGHTS.steps],
];

/** What one word is worth in a guide; 0 when no word of it begins so. */
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
 * The guides that have every word of the query, the best first; equals stay in the order in which they came.
 * A query without words gives them all.
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
