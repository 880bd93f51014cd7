/** Finds elements by words. Without the page tools there are no words, and only known ids find elements. */
import { NO_PHRASES, type Phrases } from '../wording/phrases.ts';

export interface NameReader {
  phrases: Phrases;
  nameOf?: ((element: Element) => string) | undefined;
  /** Those of the elements whose accessible name is one of the label's phrases. */
  withName(elements: readonly HTMLElement[], label: string): HTMLElement[];
  /** The cell of a row under the one heading that says so; null where there is none. */
  cellUnder(table: HTMLTableElement, row: HTMLTableRowElement, label: string): HTMLElement | null;
  /** A finder sets this where only a name or more wordings could help, and they are not loaded yet. */
  needsNameReader: boolean;
}

/** A reader for one reading of a page without the page tools: it knows ids alone. */
export function createIdReader(): NameReader {
  const reader: NameReader = {
    phrases: NO_PHRASES,
    withName() {
      reader.needsNameReader = true;
      return [];
    },
    cellUnder(_table, _row, label) {
      // Counts the lookup, because the page tools may find this cell later.
      NO_PHRASES.get(label);
      return null;
    },
    needsNameReader: false,
  };
  return reader;
}
