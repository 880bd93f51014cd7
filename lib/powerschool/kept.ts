/** What was read of a part of the page stays true until something in it changes. */

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Makes a memory for one part of the page: a table of 2,000 rows takes long to read, and most of what
 * happens on a page happens elsewhere.
 * @returns reads `root` by `read`, or gives what was read of it before; to be copied by who changes it.
 *   `key` is what else the reading hangs on, and `whole` is asked after it whether it may be kept
 */
export function keeper<T>() {
  let kept: { root: Element; key: string; value: T; watch: MutationObserver } | undefined;
  return (root: Element, key: string, read: () => T, whole: () => boolean): T => {
    // What changed a moment ago may not have been told yet: the records say.
    if (kept?.root === root && kept.key === key && !kept.watch.takeRecords().length)
      return kept.value;
    kept?.watch.disconnect();
    kept = undefined;
    const value = read();
    if (whole()) {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        kept = undefined;
      });
      watch.observe(root, EVERYTHING);
      kept = { root, key, value, watch };
    }
    return value;
  };
}
