/** Keeps what was read of a part of the page until something in it changes. */
import type { Phrases } from '../wording/phrases.ts';
import type { NameReader } from './name-reader.ts';

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

interface Cached<T> {
  root: Element;
  key: string;
  /** undefined = the reading asked for no phrase, so other phrases do not change it. */
  phrases: Phrases | undefined;
  value: T;
  observer: MutationObserver;
}

/**
 * Makes a cache for one part of the page: a table of 2,000 rows takes long to read, and most
 * changes of a page happen elsewhere.
 * @returns reads `root` with `read`, or gives what was read before; callers copy before they change it.
 *   `key` names all else that the result depends on. Nothing is kept while a reader of names is missing
 */
export function createCachedRead<T>() {
  let cached: Cached<T> | undefined;
  return (root: Element, key: string, reader: NameReader, read: () => T): T => {
    const { phrases } = reader;
    // The observer may not have been called yet for a change just made: its pending records show it.
    if (
      cached?.root === root &&
      cached.key === key &&
      (cached.phrases ?? phrases) === phrases &&
      !cached.observer.takeRecords().length
    )
      return cached.value;
    cached?.observer.disconnect();
    cached = undefined;
    const before = phrases.lookups();
    const value = read();
    if (!reader.needsNameReader) {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        cached = undefined;
      });
      observer.observe(root, EVERYTHING);
      const used = phrases.lookups() > before;
      cached = { root, key, phrases: used ? phrases : undefined, value, observer };
    }
    return value;
  };
}
