/** Reports when the page may have changed, and once at the start. */
import { nextPaint } from './timeouts.ts';

/** Attributes that the adapters read and that change without an element being added or removed. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'aria-hidden',
  'aria-selected',
];
/** Reading may take at most one ninth of the time, however busy the page is. */
const PAUSE_PER_READ = 8;
/** The gap between two keys of a person who types is shorter than this. */
const TYPING_PAUSE_MS = 200;
/** A shorter wait than a frame needs no timer. */
const FRAME_MS = 16;

/**
 * Watches the page and calls `look` soon after each change, once for a burst of them.
 * @param look called with true when the tab comes to the front: ask the worker in any case
 */
export function watchPage(win: Window, look: (force?: boolean) => void, signal: AbortSignal): void {
  const doc = win.document;
  let waiting = false;
  let pauseUntil = 0;

  const run = () => {
    // One change may call this twice: when the tab is hidden while it waits for a frame.
    if (signal.aborted || !waiting) return;
    observe();
    const before = performance.now();
    look();
    pauseUntil = performance.now() + PAUSE_PER_READ * (performance.now() - before);
  };
  const runHidden = runnerForHiddenTab(run, signal);
  // The browser has laid the page out after a frame, so reading costs no layout of its own.
  const runAfterFrame = () => void nextPaint(win).then(run);
  const onChange = () => {
    if (waiting) return;
    waiting = true;
    // Further changes before the read carry no news.
    observer.disconnect();
    const wait = pauseUntil - performance.now();
    if (doc.hidden) runHidden();
    else if (wait > FRAME_MS) win.setTimeout(runAfterFrame, wait);
    else runAfterFrame();
  };

  const observer = new MutationObserver(onChange);
  const observe = () => {
    waiting = false;
    observer.observe(doc.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  signal.addEventListener('abort', () => observer.disconnect());
  const onVisibility = () => {
    // Each page that is left is hidden first: without a waiting change there is nothing to read.
    if (doc.hidden && !waiting) return;
    // A frame requested before the tab was hidden never comes.
    observe();
    // A tab in front catches up with other tabs, and with answers lost with a stopped worker.
    if (doc.hidden) onChange();
    else look(true);
  };
  doc.addEventListener('visibilitychange', onVisibility, { signal });
  listenForInput(win, onChange, signal);
  for (const type of ['hashchange', 'pageshow']) win.addEventListener(type, onChange, { signal });
  onChange();
}

/** A hidden tab has no frames and slow timers, so a message to itself takes their place. */
function runnerForHiddenTab(run: () => void, signal: AbortSignal): () => void {
  // Created on demand: most tabs are never read while hidden.
  let channel: MessageChannel | undefined;
  signal.addEventListener('abort', () => channel?.port1.close());
  return () => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = run;
    }
    channel.port2.postMessage(0);
  };
}

/** Debounces typing; leaving the field reports at once. */
function listenForInput(win: Window, onChange: () => void, signal: AbortSignal): void {
  let timer: number | undefined;
  const onInput = () => {
    win.clearTimeout(timer);
    timer = win.setTimeout(onChange, TYPING_PAUSE_MS);
  };
  const options = { signal, capture: true };
  win.document.addEventListener('input', onInput, options);
  win.document.addEventListener('change', onChange, options);
}
