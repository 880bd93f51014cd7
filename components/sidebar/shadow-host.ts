/** The element that carries the sidebar: proof against the page's styles, silent to its scripts. */

/** Inline and important, because nothing that a page's style sheets say is stronger. */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;left:0!important;top:0!important;' +
  'z-index:2147483647!important;flex-direction:column!important;' +
  'contain:layout paint style!important;display:';

/** What a page must not hear of: its drawers close on Escape and on clicks outside of them. */
const PRIVATE_EVENTS =
  'keydown keyup keypress pointerdown pointerup mousedown mouseup click dblclick input change';

/** Makes the host with an open shadow root (axe can't see into a closed one) and its style. */
export function createHost(doc: Document, css: string) {
  const host = doc.createElement('kinlink-sidebar');
  const root = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  const box = doc.createElement('div');
  style.textContent = css;
  root.append(style, box);
  for (const type of PRIVATE_EVENTS.split(' '))
    host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, box };
}

/** Shows the host at a spot of the window, or hides it. By transform, so the page never reflows. */
export function placeHost(
  host: HTMLElement,
  at: { left: number; top: number; width: number; height: number } | null,
): void {
  host.style.cssText =
    HOST_STYLE +
    (at
      ? `flex!important;transform:translate(${at.left}px,${at.top}px)!important;` +
        `width:${at.width}px!important;max-height:${at.height}px!important`
      : 'none!important');
}

/**
 * Calls `moved` when places may have changed or something is pressed, and keeps the host's own focus events to itself.
 */
export function listenToWindow(
  window: Window,
  host: HTMLElement,
  signal: AbortSignal,
  moved: (event: Event) => void,
): void {
  for (const type of [
    'focus',
    'focusin',
    'focusout',
    'resize',
    'scroll',
    'pointerdown',
    'pointerup',
    'pointercancel',
  ]) {
    window.addEventListener(
      type,
      (event) => {
        // A modal drawer pulls the focus back as soon as it hears that it went elsewhere.
        if (event.target === host && /^focus/.test(type)) event.stopImmediatePropagation();
        else moved(event);
      },
      { capture: true, passive: true, signal },
    );
  }
}
