/** Where the sidebar goes, computed from rectangles alone. */

import type { Side } from '../../lib/contracts/policy.ts';
import type { Rect } from '../../lib/ui/sidebar-ui.ts';

export type Size = { width: number; height: number };
export type Place = Size & { left: number; top: number };

/** Rectangles that the sidebar avoids, in window coordinates. */
export interface Around {
  drawers?: readonly Rect[];
  obstacles?: readonly Rect[];
  controls?: readonly Rect[];
}
interface Given extends Around {
  viewport: Size;
  size: Size;
  drawers: readonly Rect[];
  obstacles: readonly Rect[];
  side: Side;
  /** Stays at this side, also where another one is freer. */
  isFixed?: boolean;
  current: Place | undefined;
}

/** Space between the sidebar and the window's edges or its neighbor. */
const GAP = 8;
/** From this share of the lowest place on, the sidebar is at the bottom. */
const LOW_ENOUGH = 0.85;
/** Room at the top for the page's own bar with search and sign-out. */
const TOP_MARGIN = 56;

const topOf = (viewport: Size): number => Math.round(Math.min(TOP_MARGIN, viewport.height * 0.07));

/** The height between the page's own bar and the foot of the window. */
export const tallest = (viewport: Size): number => viewport.height - topOf(viewport) - GAP;

/** Gives a test whether a rectangle is under this place. */
export const isUnder =
  ({ left, top, width, height }: Place) =>
  (rect: Rect): boolean =>
    rect.left < left + width &&
    rect.right > left &&
    rect.top < top + height &&
    rect.bottom > top &&
    rect.right > rect.left &&
    rect.bottom > rect.top;

/**
 * Finds the place that covers no obstacle and the fewest controls and rows of text: at the right edge, directly
 * left of a drawer, or at the left edge, which comes first on a page that reads from right to left. The sidebar stays
 * where it is unless another place covers less.
 */
export function findPlace(given: Given): Place | undefined {
  const { viewport, size, drawers, obstacles, controls = [], side, isFixed, current } = given;
  const { width, height } = size;
  const lowest = viewport.height - GAP - height;
  const farthest = viewport.width - GAP - width;
  const highest = topOf(viewport);
  const edges = side === 'left' ? [GAP, farthest] : [farthest, GAP];
  edges.splice(1, 0, ...drawers.map(({ left }) => left - GAP - width).sort((a, b) => b - a));
  const tops = [...obstacles, ...controls]
    .flatMap(({ top, bottom }) => [bottom + GAP, top - GAP - height])
    .sort((a, b) => a - b);

  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (place: Place) => {
    const { left, top } = place;
    // In a window as narrow as the sidebar, the one place is on either side.
    const isAtLeft = left <= farthest / 2 + GAP;
    const isAtRight = left >= farthest / 2;
    const isAtSide =
      side === 'left' ? isAtLeft : side === 'right' ? isAtRight : top >= lowest * LOW_ENOUGH;
    if (left < GAP || left > farthest || top < highest || top > lowest) return;
    if (isFixed && !isAtSide) return;
    const isCovered = isUnder(place);
    if (obstacles.some(isCovered)) return;
    // Of something wide, such as a row of a table, enough stays in sight.
    const covered = controls
      .filter(isCovered)
      .reduce((sum, { left, right }) => sum + 1 / (right - left), 0);
    if (covered < least) [best, least] = [place, covered];
  };
  if (current) consider({ ...current, ...size });
  for (const left of edges.map(Math.floor))
    for (const top of [highest, ...tops.map(Math.ceil), lowest]) consider({ ...size, left, top });
  return best;
}
