/** Promise 6: only real clicks act, and only while the button can be seen. */

import type { Accept } from '../../lib/ui/accept.ts';

/** A smaller button, in either direction, is too small to press on purpose. */
const MIN_SIZE = 12;
const MIN_OPACITY = 0.5;

/**
 * Whether a click or key press on `button` is the registrar's own and meant for it: a trusted event, on a visible
 * button inside the window that is uppermost at the pressed point.
 */
export const isRealClick: Accept = (event, button) => {
  // The second click of a double click would hit what the first one moved here.
  if (!event.isTrusted || (event as UIEvent).detail > 1) return false;

  const window = button.ownerDocument.defaultView;
  if (window?.getComputedStyle(button).visibility !== 'visible') return false;

  const root = button.getRootNode() as ShadowRoot;
  let opacity = 1;
  for (
    let at: Element | null = button;
    at;
    at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host
  ) {
    const style = window.getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    // A filter can hide a button as opacity does; Kinlink itself uses none.
    if (opacity < MIN_OPACITY || /opacity/.test(style.filter)) return false;
  }

  const box = button.getBoundingClientRect();
  if (box.width < MIN_SIZE || box.height < MIN_SIZE) return false;

  // A key press has no point, so the middle of the button must be free.
  const mouse = (event as UIEvent).detail === 1 ? (event as MouseEvent) : null;
  const x = mouse ? mouse.clientX : box.left + box.width / 2;
  const y = mouse ? mouse.clientY : box.top + box.height / 2;
  if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) return false;

  const host = root.host;
  return (
    (!host || button.ownerDocument.elementFromPoint(x, y) === host) &&
    button.contains(root.elementFromPoint(x, y))
  );
};
