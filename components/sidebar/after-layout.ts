/**
 * Runs a function in the next frame, after layout and before paint: measuring there forces no extra layout.
 * @returns requests a run. Several requests before a frame give one run; a hidden tab runs it when it is shown
 */
export function afterLayout(doc: Document, run: () => void, signal: AbortSignal): () => void {
  let isScheduled = false;
  // The root element always has a size, so observing it always calls back.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    if (!signal.aborted) run();
    // Stop observing first: a request made inside the callback would raise an error in the page's own scripts.
    isScheduled = false;
  });
  return () => {
    if (!isScheduled) observer.observe(doc.documentElement);
    isScheduled = true;
  };
}
