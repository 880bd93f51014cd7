/** The moment of the next paint, for code that runs in a page. */

declare global {
  /** Only in pages of the bench. Resolves with `performance.now()` once the next frame is painted. */
  var benchNextPaint: () => Promise<number>;
}

/** Runs in each page before the scripts of the page. */
export function installNextPaint(): void {
  globalThis.benchNextPaint = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        // A message that is sent from a frame arrives after the paint of that frame.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      }),
    );
}
