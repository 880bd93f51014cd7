/** Calls back when the page may look different, and once at first. */

/** What a page changes without adding or removing elements, and that an adapter reads. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'aria-hidden',
  'aria-selected',
];
/** Looking may take one ninth of the time at most, whatever the page does. */
const REST = 8;

/**
 * Watches the page and calls `look` soon, and soon after each change, once for a burst of them. In a background
 * tab, where there are no frames and timers are slowed, a message to ourselves does the waiting.
 */
export function watch(win: Window, look: () => void, signal: AbortSignal): void {
  const doc = win.document;
  const soon = new MessageChannel();
  let waiting = false;
  let rest = 0;

  const run = () => {
    if (signal.aborted) return;
    waiting = false;
    const before = performance.now();
    look();
    rest = performance.now() + REST * (performance.now() - before);
  };
  const now = () => soon.port2.postMessage(0);
  // After a frame, when the browser has laid the page out: to look then costs no layout of its own.
  const next = () => win.requestAnimationFrame(now);
  const changed = () => {
    if (waiting) return;
    waiting = true;
    const wait = rest - performance.now();
    if (doc.hidden) now();
    else if (wait > 16) win.setTimeout(next, wait);
    else next();
  };
  soon.port1.onmessage = run;

  const observer = new MutationObserver(changed);
  observer.observe(doc.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    soon.port1.close();
  });
  // A frame that was asked for before the tab was hidden never comes.
  doc.addEventListener(
    'visibilitychange',
    () => {
      waiting = false;
      changed();
    },
    { signal },
  );
  for (const type of ['input', 'change'])
    doc.addEventListener(type, changed, { signal, capture: true });
  for (const type of ['hashchange', 'pageshow']) win.addEventListener(type, changed, { signal });
  changed();
}
