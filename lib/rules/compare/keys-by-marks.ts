/** Names of the values that are carried over, stable while value and marks are the same. */
import { normalizeText } from '../values/normalize-text.ts';

/**
 * The key of each record; '' for one without a value. Where two duplicates give one value other marks, each has a key
 * of its own: a decision on one says nothing of the other.
 */
export function keysByMarks<Entry>(
  kind: string,
  entries: readonly Entry[],
  readValue: (entry: Entry) => string,
  marks: (entry: Entry) => string,
): (entry: Entry) => string {
  const marksOf = new Map<string, Set<string>>();
  for (const entry of entries)
    marksOf.set(readValue(entry), new Set(marksOf.get(readValue(entry))).add(marks(entry)));
  return (entry) => {
    const value = readValue(entry);
    if (!value) return '';
    const hasOthers = (marksOf.get(value)?.size ?? 0) > 1;
    return `${kind}:${value}${hasOthers ? ` as ${marks(entry)}` : ''}`;
  };
}

/** The type and the ticks of a record in one text. */
export const joinMarks = (type: string, ...ticks: (string | false | undefined)[]): string =>
  [normalizeText(type), ...ticks].filter(Boolean).join();
