/** Where the sidebar goes, computed from rectangles alone. */

import type { Rect } from '../../lib/ui/sidebar-ui.ts';

export type Size = { width: number; height: number };
export type Spot = { left: number; top: number; height: number };

/** Space between the sidebar and the window's edges or its neighbor. */
const GAP = 8;
/** Room at the top for the page's own bar with search and sign-out. */
const TOP_MARGIN = 56;

/**
 * Finds a place that covers no obstacle (an open drawer, the focused field): at the right edge,
 * else directly left of an obstacle, else at the left edge. `size.height` is the minimum; the spot's height is all
 * that is free there.
 */
export function findPlace(given: {
  viewport: Size;
  obstacles: readonly Rect[];
  size: Size;
}): Spot | 'folded' {
  const { viewport, size } = given;
  const obstacles = given.obstacles.filter((o) => o.right > o.left && o.bottom > o.top);
  const beside = obstacles.map((o) => o.left).sort((a, b) => b - a);

  for (const edge of [viewport.width, ...beside, size.width + 2 * GAP]) {
    const left = Math.floor(edge - GAP - size.width);
    if (left < GAP || left + size.width + GAP > viewport.width) continue;
    const inTheWay = obstacles.filter((o) => o.left < left + size.width && o.right > left);
    const spot = tallestGap(left, viewport.height, inTheWay);
    if (spot.height >= size.height) return spot;
  }
  return 'folded';
}

/** The tallest free stretch of one column of the window. */
function tallestGap(left: number, bottom: number, inTheWay: Rect[]): Spot {
  let top = Math.round(Math.min(TOP_MARGIN, bottom * 0.07));
  let best: Spot = { left, top, height: 0 };
  const floor = { top: bottom, bottom };
  for (const next of [...inTheWay.sort((a, b) => a.top - b.top), floor]) {
    const height = Math.floor(Math.min(next.top, bottom) - GAP - top);
    if (height > best.height) best = { left, top, height };
    top = Math.max(top, Math.ceil(next.bottom + GAP));
  }
  return best;
}
