/** Part of the page tools: finds by accessible names, and by the headings of tables, what no known id identifies. */
import { type Phrases, plain } from '../wording/phrases.ts';
import { columnsOf } from './headings.ts';
import type { NameReader } from './name-reader.ts';

/** A reader for one reading of a page, or for one action, that knows words. */
export function createWordReader(
  phrases: Phrases,
  nameOf?: (element: Element) => string,
): NameReader {
  const columns = new Map<HTMLTableElement, ReturnType<typeof columnsOf>>();
  return {
    phrases,
    nameOf,
    withName(elements, label) {
      const wanted = phrases.get(label);
      const hits = elements.filter((element) => wanted.includes(plain(nameOf?.(element))));
      // A tab and the link in it have the same name. Only the link counts.
      return hits.filter(
        (outer) => !hits.some((inner) => inner !== outer && outer.contains(inner)),
      );
    },
    cellUnder(table, row, label) {
      const names = columns.get(table) ?? columnsOf(table, phrases);
      columns.set(table, names);
      return names.cell(row, label);
    },
    needsNameReader: false,
  };
}
