/**
 * Runs something in the next frame, when the browser has laid the page out and not yet painted it: what is
 * measured then costs no layout of its own, and what is moved then is painted at once.
 * @returns asks for it. Asked once more before it has come, it still comes once; a hidden tab has no
 *   frames, and it comes when the tab is shown
 */
export function afterLayout(doc: Document, run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  // The root element always has a size, so the first observation of it is told.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    if (!signal.aborted) run();
    // Only now: what is asked for from within is told to the page's own scripts as an error.
    asked = false;
  });
  return () => {
    if (!asked) observer.observe(doc.documentElement);
    asked = true;
  };
}
