/** Waiting without timers: what is waited for shows in the document, and the document is watched. */

/** Upper bound of every wait for the page, in milliseconds. */
export const PATIENCE = 8000;

/**
 * Waits until `test` gives something.
 * Never counts frames: a background tab has none, and its timers are slow. The timer only gives up.
 * @returns what `test` gave; undefined when time is up or the signal was aborted; fails when `test` throws
 */
export function waitFor<T>(
  doc: Document,
  test: () => T | undefined | null | false,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const look = () => {
      try {
        const got = test();
        if (got) end(got);
        return got;
      } catch (error) {
        reject(error);
        stop();
        return undefined;
      }
    };
    const observer = new MutationObserver(look);
    const stop = () => end(undefined);
    const timer = setTimeout(() => look() || stop(), patience);
    function end(got: T | undefined) {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(got);
    }
    signal.addEventListener('abort', stop);
    observer.observe(doc, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    if (signal.aborted) stop();
    else look();
  });
}

/** Waits until nothing in the document has changed for a while. Resolves in any case. */
export function quiet(doc: Document, signal: AbortSignal, still = 1000): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(end, still);
    const limit = setTimeout(end, PATIENCE);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, still);
    });
    observer.observe(doc, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
