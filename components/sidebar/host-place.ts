/** Moves the sidebar to a free place in the window, in the widest size that fits there. */
import type { Rect, View } from '../../lib/ui/sidebar-ui.ts';
import { findPlace, type Size } from './placement.ts';
import { placeHost } from './shadow-host.ts';
import { isDrawable, isFoldedByRegistrar } from './view-state.ts';

/** From the widest to the narrowest readable size, then the tab. Heights are minimums. */
const OPEN_SIZES: readonly Size[] = [
  { width: 328, height: 240 },
  { width: 264, height: 240 },
];
const TAB_SIZE: Size = { width: 44, height: 60 };

/** Hides the host until it is placed. `findObstacles` gives what must stay free. */
export function createHostPlace(doc: Document, host: HTMLElement, findObstacles?: () => Rect[]) {
  let folded = false;
  placeHost(host, null);
  return {
    isFolded: () => folded,
    /** Follows the registrar's fold before there is a place for it. */
    fold: (next: boolean) => {
      folded = next;
    },
    /** Moves to the first size that has a place. @returns whether the shape changed */
    update(view: View): boolean {
      // Without the scrollbar's width; the root element may be as high as the whole document.
      const height = (doc.defaultView as Window).innerHeight;
      const viewport = { width: doc.documentElement.clientWidth, height };
      const obstacles = findObstacles?.() ?? [];
      for (const size of isFoldedByRegistrar(view) ? [TAB_SIZE] : [...OPEN_SIZES, TAB_SIZE]) {
        const spot = findPlace({ viewport, obstacles, size });
        if (spot === 'folded' && size !== TAB_SIZE) continue;
        const isHidden = spot === 'folded' || !isDrawable(view);
        placeHost(host, isHidden ? null : { ...spot, width: size.width });
        const before = folded;
        folded = size === TAB_SIZE;
        return folded !== before;
      }
      return false;
    },
  };
}
