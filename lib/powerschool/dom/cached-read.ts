/** What was read of a part of the page stays true until something in it changes. */

import { added, asked } from '../wording/phrases.ts';
import type { NameReader } from './name-reader.ts';

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Makes a memory for one part of the page: a table of 2,000 rows takes long to read, and most of what
 * happens on a page happens elsewhere.
 * @returns reads `root` by `read`, or gives what was read of it before; to be copied by who changes it.
 *   `key` is what else the reading hangs on. It hangs on the words that are known only if it asked for any; and
 *   while a reader of names is wanted, what was read is not kept
 */
export function keeper<T>() {
  let kept:
    | { root: Element; key: string; words: number | undefined; value: T; watch: MutationObserver }
    | undefined;
  return (root: Element, key: string, names: NameReader, read: () => T): T => {
    // What changed a moment ago may not have been told yet: the records say.
    if (
      kept?.root === root &&
      kept.key === key &&
      (kept.words ?? added.length) === added.length &&
      !kept.watch.takeRecords().length
    )
      return kept.value;
    kept?.watch.disconnect();
    kept = undefined;
    const before = asked;
    const value = read();
    if (!names.needsNameReader) {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        kept = undefined;
      });
      watch.observe(root, EVERYTHING);
      kept = { root, key, words: asked > before ? added.length : undefined, value, watch };
    }
    return value;
  };
}
