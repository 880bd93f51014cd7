/** The registrar drags the sidebar by its top: it follows the pointer, and goes to the side where she lets go. */
import type { Side } from '../../lib/contracts/policy.ts';
import type { Place } from './placement.ts';
import { placeHost } from './shadow-host.ts';

/** A pointer that moved less has clicked, in pixels. */
const MIN_DISTANCE = 40;
/** Below this share of the window's height is its bottom. */
const BOTTOM = 0.75;

/** Calls `moved` with the side that the registrar dragged the sidebar to. `place` gives where the host is. */
export function listenToDrag(
  host: HTMLElement,
  root: ShadowRoot,
  place: () => Place | undefined,
  moved: (side: Side) => void,
): void {
  root.addEventListener('pointerdown', (event) => {
    const start = event as PointerEvent;
    const top = start.target as HTMLElement;
    const from = place();
    if (!start.isTrusted || top.className !== 'top' || !from) return;
    top.setPointerCapture(start.pointerId);
    /** Where the host is while the pointer is there. */
    const placeAt = ({ clientX, clientY }: PointerEvent) => ({
      ...from,
      left: from.left + clientX - start.clientX,
      top: from.top + clientY - start.clientY,
    });
    top.onpointermove = (event) => placeHost(host, placeAt(event));
    top.onpointerup = (event) => {
      const { left, top } = placeAt(event);
      if (Math.hypot(left - from.left, top - from.top) < MIN_DISTANCE) return;
      const isLow = event.clientY > innerHeight * BOTTOM;
      moved(isLow ? 'bottom' : event.clientX < innerWidth / 2 ? 'left' : 'right');
    };
    top.onlostpointercapture = () => {
      top.onpointermove = top.onpointerup = null;
    };
  });
}
