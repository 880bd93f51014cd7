/** Promise 6: only real clicks act, and only while the button can be seen. */

import type { Accept } from '../../lib/ui/accept.ts';

/** A smaller button, in either direction, is too small to press on purpose. */
const MIN_SIZE = 12;
const MIN_OPACITY = 0.5;
/** A button that is drawn at less than this share of its size was scaled away. */
const MIN_SCALE = 0.5;

/** CSS properties that can hide a button, each with the value that hides nothing. Kinlink sets none of them. */
const EFFECTS = { filter: 'none', maskImage: 'none', mixBlendMode: 'normal', clipPath: 'none' };
/** CSS properties that make a covering element visible, each with the value that paints nothing. */
const PAINT = {
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  backdropFilter: 'none',
  boxShadow: 'none',
  borderTopWidth: '0px',
};

/** Whether a style has any value but these. A browser that lacks one gives nothing for it. */
const differs = (style: object, values: object): boolean =>
  Object.entries(values).some(([name, value]) => (Reflect.get(style, name) || value) !== value);

/** Whether an element over the button hides some of it. Empty boxes over the whole window are common. */
const paints = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  ) ||
  /^(img|svg|canvas|video|iframe|embed|object)$/.test(element.localName) ||
  ['', '::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part);
    return /^["u]/.test(style.content) || differs(style, PAINT);
  });

/**
 * Whether something that lets clicks through covers a point. The browser's hit test skips such things, so for a moment
 * everything takes clicks.
 */
function isCovered(button: Element, x: number, y: number): boolean {
  const doc = button.ownerDocument;
  const before = button.getBoundingClientRect();
  const root = button.getRootNode() as ShadowRoot;
  const sheet = doc.createElement('style');
  // With importance the first layer of a document overrules all other sheets, and a transition overrules even that.
  sheet.textContent = '@layer kinlink{*{pointer-events:auto!important;transition:none!important}}';
  // Kinlink's own pages have no host.
  const covers = (root.host ? [doc, root] : [doc]).flatMap((place) => {
    (place === doc ? doc.documentElement : root).prepend(sheet);
    // The sheet makes Chromium lay out the text anew, which may move the button by a line.
    const { left, top } = button.getBoundingClientRect();
    const stack = place.elementsFromPoint(x + left - before.left, y + top - before.top);
    const own = stack.findIndex((element) => element === root.host || button.contains(element));
    return stack.slice(0, own);
  });
  sheet.remove();
  // No sheet overrules a style with importance.
  for (const element of doc.querySelectorAll<HTMLElement>('[style*=pointer-events]')) {
    const box = element.getBoundingClientRect();
    const isForced = /pointer-events:\s*none\s*!/.test(element.getAttribute('style') ?? '');
    if (isForced && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return true;
  }
  return covers.some(paints);
}

/** Whether the button itself is drawn as it should be: opaque, unmasked, in its size. */
function isDrawn(button: Element, window: Window): boolean {
  if (window.getComputedStyle(button).visibility !== 'visible') return false;
  let opacity = 1;
  for (
    let ancestor: Element | null = button;
    ancestor;
    ancestor = ancestor.parentElement ?? (ancestor.getRootNode() as ShadowRoot).host
  ) {
    const style = window.getComputedStyle(ancestor);
    opacity *= Number(style.opacity || 1);
    if (opacity < MIN_OPACITY || differs(style, EFFECTS)) return false;
  }
  const { width, height } = button.getBoundingClientRect();
  const { offsetWidth = 0 } = button as HTMLElement;
  return width >= MIN_SIZE && height >= MIN_SIZE && width >= offsetWidth * MIN_SCALE;
}

/**
 * Whether a click or key press on `button` is the registrar's own and meant for it: a trusted event, on a visible
 * button inside the window that is uppermost at the pressed point.
 */
export const isRealClick: Accept = (event, button) => {
  // The second click of a double click would hit what the first one moved here.
  if (!event.isTrusted || (event as UIEvent).detail > 1) return false;
  const window = button.ownerDocument.defaultView;
  if (!window || !isDrawn(button, window)) return false;

  // A key press has no point, so the middle of the button must be free.
  const box = button.getBoundingClientRect();
  const mouse = (event as UIEvent).detail === 1 ? (event as MouseEvent) : null;
  const x = mouse ? mouse.clientX : box.left + box.width / 2;
  const y = mouse ? mouse.clientY : box.top + box.height / 2;
  if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) return false;

  const root = button.getRootNode() as ShadowRoot;
  const { host } = root;
  return (
    (!host || button.ownerDocument.elementFromPoint(x, y) === host) &&
    button.contains(root.elementFromPoint(x, y)) &&
    !isCovered(button, x, y)
  );
};
