/** Promise 6: only real clicks act, and only while the button can be seen. */

import type { Accept } from '../../lib/ui/accept.ts';

/** Smaller than this in either direction, nobody can mean to press it. */
const MIN_SIZE = 12;
const MIN_OPACITY = 0.5;

/**
 * Says whether a click or key press on `button` is the registrar's own and meant for it: made by
 * a person, on a button that is drawn, not see-through, inside the window, and lies uppermost at
 * the very point that was pressed. A page that hides, fades, shrinks or covers the sidebar, or
 * clicks by script, gets nothing.
 */
export const isRealClick: Accept = (event, button) => {
  // The second half of a double click would hit whatever the first one brought to this place.
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
    // A filter fades as well as opacity does, and nothing of ours uses one.
    if (opacity < MIN_OPACITY || /opacity/.test(style.filter)) return false;
  }

  const box = button.getBoundingClientRect();
  if (box.width < MIN_SIZE || box.height < MIN_SIZE) return false;

  // A key press has no point of its own, so the middle of the button has to be free.
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
