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
/** Between two keys of somebody who types there is less. */
const PAUSE_MS = 200;

/**
 * Watches the page and calls `look` soon, and soon after each change, once for a burst of them. In a background
 * tab, where there are no frames and timers are slowed, a message to ourselves does the waiting.
 * @param look given true when the tab comes to the front: the worker is to be asked in any case
 */
export function watch(win: Window, look: (force?: boolean) => void, signal: AbortSignal): void {
  const doc = win.document;
  let soon: MessageChannel | undefined;
  let waiting = false;
  let rest = 0;

  const run = () => {
    if (signal.aborted) return;
    hear();
    const before = performance.now();
    look();
    rest = performance.now() + REST * (performance.now() - before);
  };
  // Made only where it is needed: a page in front has timers, and those cost less.
  const hidden = () => {
    if (!soon) {
      soon = new MessageChannel();
      soon.port1.onmessage = run;
    }
    soon.port2.postMessage(0);
  };
  // After a frame, when the browser has laid the page out: to look then costs no layout of its own.
  const next = () => win.requestAnimationFrame(() => win.setTimeout(run));
  const changed = () => {
    if (waiting) return;
    waiting = true;
    // What else changes before the look says nothing new.
    observer.disconnect();
    const wait = rest - performance.now();
    if (doc.hidden) hidden();
    else if (wait > 16) win.setTimeout(next, wait);
    else next();
  };

  const observer = new MutationObserver(changed);
  const hear = () => {
    waiting = false;
    observer.observe(doc.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    soon?.port1.close();
  });
  doc.addEventListener(
    'visibilitychange',
    () => {
      // Every page that is left is hidden first: most have nothing that is still to be looked at.
      if (doc.hidden && !waiting) return;
      // A frame that was asked for before the tab was hidden never comes.
      hear();
      // What changed in other tabs meanwhile, or was lost with a stopped worker, is caught up with.
      if (doc.hidden) changed();
      else look(true);
    },
    { signal },
  );
  // Each key would be a look, an answer and a drawing: they come when the typing pauses, or has ended.
  let typing: number | undefined;
  const typed = () => {
    win.clearTimeout(typing);
    typing = win.setTimeout(changed, PAUSE_MS);
  };
  const early = { signal, capture: true };
  doc.addEventListener('input', typed, early);
  doc.addEventListener('change', changed, early);
  for (const type of ['hashchange', 'pageshow']) win.addEventListener(type, changed, { signal });
  changed();
}
