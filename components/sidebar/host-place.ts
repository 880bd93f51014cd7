/** Moves the sidebar to a free place in the window, in the largest shape that fits there. */
import type { Obstacles, View } from '../../lib/ui/sidebar-ui.ts';
import { type Around, findPlace, isUnder, type Place, tallest } from './placement.ts';
import { naturalHeights, placeHost } from './shadow-host.ts';
import { isDrawable, isFoldedByRegistrar, needsRoom } from './view-state.ts';

/** Everything; everything, over controls of the page; the card with what comes next; the tab. */
export type Shape = 'full' | 'tight' | 'small' | 'tab';

/** From the widest to the narrowest readable width. */
const FULL_WIDTHS = [328, 264];
const SMALL_WIDTHS = [300, 184];
/** At the bottom of the window it is so many times as wide. */
const BAR_STRETCH = 2;
/** In less than this, a list needs too much scrolling. */
const MIN_HEIGHT = 240;
/** Room that is free of controls is enough from this height on, however long the list is. */
const ROOMY_HEIGHT = 400;
/** Heights are tried in steps. */
const STEP = 40;

/** Hides the host until it is placed. `findObstacles` gives what should stay free. */
export function createHostPlace(doc: Document, host: HTMLElement, findObstacles: () => Obstacles) {
  let shape: Shape = 'full';
  let place: Place | undefined;
  placeHost(host, undefined);

  /** The first shape that has a place, from the largest on. */
  function choose(view: View, wantsAll: boolean | undefined, eventType: string): [Shape, Place?] {
    const { drawers, others, controls: findControls } = findObstacles();
    const obstacles = [...drawers, ...others];
    // A sidebar that jumps while she scrolls would draw her eyes.
    if (eventType === 'scroll' && place && !obstacles.some(isUnder(place))) return [shape, place];
    // Without the scrollbar's width; the root element may be as high as the whole document.
    const viewport = {
      width: doc.documentElement.clientWidth,
      height: (doc.defaultView as Window).innerHeight,
    };
    const wish = view.advice?.side;
    const side = wish ?? (doc.dir === 'rtl' ? 'left' : 'right');
    // An open drawer keeps the registrar from the rest of the page.
    const isBehind = drawers[0];

    const tryShape = (
      kind: Shape,
      widths: number[],
      [max, min]: [number, number],
      given: Around,
    ) => {
      const current = kind === shape ? place : undefined;
      // The tab goes wherever it has room, and so does everything beside a drawer.
      const isFixed = !isBehind && kind !== 'tab' && !!wish;
      const stretch = isFixed && side === 'bottom' ? BAR_STRETCH : 1;
      const around = { viewport, drawers, obstacles, side, isFixed, current, ...given };
      const highest = Math.min(max, tallest(viewport));
      for (const width of widths.map((width) => Math.min(width * stretch, viewport.width - 16)))
        for (let height = highest; height >= Math.min(max, min); height -= STEP) {
          const spot = findPlace({ ...around, size: { width, height } });
          if (spot) return [kind, spot] as [Shape, Place];
        }
      return undefined;
    };
    const controls = findControls();
    const free = isBehind ? {} : { controls };
    const roomy = isBehind ? {} : { obstacles: [...obstacles, ...controls] };
    const tab = () => tryShape('tab', [44], [60, 60], free) ?? (['tab'] as [Shape]);
    if (isFoldedByRegistrar(view)) return tab();
    const { all, first } = naturalHeights(host);
    const card = (given: Around) => tryShape('small', SMALL_WIDTHS, [first, first], given);
    return (
      // It does not grow while she scrolls.
      (wantsAll !== false &&
        !(/^scroll/.test(eventType) && shape === 'small') &&
        tryShape('full', FULL_WIDTHS, [all, isBehind ? MIN_HEIGHT : ROOMY_HEIGHT], roomy)) ||
      ((wantsAll ?? needsRoom(view)) && tryShape('tight', FULL_WIDTHS, [all, MIN_HEIGHT], {})) ||
      card(free) ||
      // Over the drawer rather than out of sight, but beside its controls where that is possible.
      card({ controls, drawers: [], obstacles: others }) ||
      tab()
    );
  }

  return {
    shape: () => shape,
    place: () => place,
    /** Follows the registrar's fold before there is a place for it. */
    fold: (next: boolean) => {
      shape = next ? 'tab' : 'full';
    },
    /** Moves to the best place. @returns whether the shape changed */
    update(view: View, wantsAll: boolean | undefined, eventType: string): boolean {
      const [next, spot] = isDrawable(view) ? choose(view, wantsAll, eventType) : [shape];
      // Another width would reach over the window's edge on its way. A click right after a scroll would meet a sidebar
      // that glides over the button.
      placeHost(host, spot, place?.width === spot?.width && !/^scroll/.test(eventType));
      place = spot;
      const before = shape;
      shape = next;
      return shape !== before;
    },
  };
}
