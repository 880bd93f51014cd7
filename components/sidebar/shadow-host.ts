/** The sidebar's host element. The page's styles do not affect it, and its events do not reach the page's scripts. */

/** Inline and important: of all style sheets, only an important rule of the sidebar's own overrides that. */
const HOST_STYLE = 'all:initial!important;display:';

/** Events hidden from the page: its drawers close on Escape and on clicks outside, and it may take files anywhere. */
const PRIVATE_EVENTS =
  'keydown keyup keypress pointerdown pointerup mousedown mouseup click dblclick input change drop';

/** Events after which something may have moved, or while which the sidebar must not. */
const PLACE_EVENTS =
  'focus focusin focusout resize scroll scrollend pointerdown pointerup pointercancel';

/** The small card is no higher. */
const MAX_SMALL_HEIGHT = 220;

/** Makes the host with its style and an open shadow root (axe can't see into a closed one). */
export function createHost(doc: Document, css: string) {
  const host = doc.createElement('kinlink-sidebar');
  // A translated label would not be the one that was drawn.
  host.translate = false;
  const root = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  const box = doc.createElement('div');
  style.textContent = css;
  root.append(style, box);
  for (const type of PRIVATE_EVENTS.split(' '))
    host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, box };
}

/**
 * Shows the host at a place in the window, or hides it. Uses a transform, so the page never reflows.
 * @param glides from its place before, where the computer does not ask for less motion
 */
export function placeHost(
  host: HTMLElement,
  place: { left: number; top: number; width: number; height: number } | undefined,
  glides?: boolean,
): void {
  host.style.cssText =
    HOST_STYLE +
    (place
      ? `flex!important;transform:translate(${place.left}px,${place.top}px)!important;` +
        `width:${place.width}px!important;max-height:${place.height}px!important` +
        (glides ? ';transition:transform var(--glide,0s)!important' : '')
      : 'none!important');
}

/** Heights of the sidebar: with all that it says, and of the small card with what comes first. */
export function naturalHeights({ style, shadowRoot }: HTMLElement) {
  // A hidden element has no height.
  if (style.display === 'none') style.setProperty('display', 'flex', 'important');
  const sum = (selector: string): number =>
    [...(shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector)].reduce(
      (height, element) => height + element.offsetHeight + 8,
      0,
    );
  const all = 50 + (shadowRoot?.querySelector('.body')?.scrollHeight ?? 0);
  const first = 46 + (sum('#notice.box,.secret,.now') || sum('h2,.lead,section'));
  // The card stays small, however much the step says.
  return { all, first: Math.min(first, MAX_SMALL_HEIGHT) };
}

/**
 * Calls `moved` when places may have changed or something is pressed. Hides the host's focus events from the page.
 */
export function listenToWindow(
  window: Window,
  host: HTMLElement,
  signal: AbortSignal,
  moved: (event: Event) => void,
): void {
  for (const type of PLACE_EVENTS.split(' ')) {
    window.addEventListener(
      type,
      (event) => {
        // A modal drawer pulls the focus back when it sees the focus leave.
        if (event.target === host && /^focus/.test(type)) event.stopImmediatePropagation();
        else moved(event);
      },
      { capture: true, signal },
    );
  }
}
