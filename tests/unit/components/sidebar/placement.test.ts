import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace } from '../../../../components/sidebar/placement.ts';
import type { Rect } from '../../../../lib/ui/sidebar-ui.ts';

const viewport = { width: 1280, height: 800 };
const size = { width: 300, height: 160 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const find = (more: Partial<Parameters<typeof findPlace>[0]> = {}) =>
  findPlace({
    viewport,
    size,
    drawers: [],
    obstacles: [],
    controls: [],
    side: 'right',
    current: undefined,
    ...more,
  });
/** With an open drawer, or several. */
const beside = (...drawers: Rect[]) => find({ drawers, obstacles: drawers });

test('stands at the right edge, below the bar of the page, when nothing is in the way', () => {
  expect(find()).toEqual({ ...size, left: 972, top: 56 });
});

test('stands directly left of a drawer that is open at the right edge', () => {
  expect(beside(rect(760, 0, 520, 800))).toMatchObject({ left: 452, top: 56 });
});

test('stands at the left edge when a drawer leaves room only there', () => {
  expect(beside(rect(316, 0, 600, 800), rect(900, 0, 380, 800))).toMatchObject({ left: 8 });
});

test('makes room for a focused field, without leaving the edge', () => {
  expect(find({ obstacles: [rect(1000, 700, 200, 30)] })).toMatchObject({ left: 972, top: 56 });
  expect(find({ obstacles: [rect(1000, 120, 200, 30)] })).toMatchObject({ left: 972, top: 158 });
});

test('finds no place where an obstacle leaves no room', () => {
  expect(beside(rect(100, 0, 1180, 800))).toBeUndefined();
});

test('pays no heed to something that is not drawn', () => {
  expect(beside(rect(0, 0, 0, 0), rect(1000, 100, 0, 50))).toEqual(find());
});

test('goes below the controls at the right edge', () => {
  const controls = [rect(1240, 100, 20, 20), rect(1240, 140, 20, 20)];
  expect(find({ controls })).toMatchObject({ left: 972, top: 168 });
});

test('goes to the left edge where the right one is full of controls', () => {
  expect(find({ controls: [rect(1240, 0, 20, 800)] })).toMatchObject({ left: 8, top: 56 });
});

test('covers a row of text rather than a control, and no text where there is another place', () => {
  const row = rect(200, 50, 1080, 120);
  expect(find({ controls: [row] })).toMatchObject({ left: 972, top: 178 });
  const buttons = [rect(1240, 230, 20, 570), rect(10, 0, 20, 800)];
  expect(find({ controls: [row, ...buttons] })).toMatchObject({ left: 972, top: 56 });
});

test('is at the left edge of a page that reads from right to left', () => {
  expect(find({ side: 'left' })).toMatchObject({ left: 8 });
});

test('stays where it is until another place covers less', () => {
  const current = { ...size, left: 8, top: 300 };
  expect(find({ current })).toEqual(current);
  expect(find({ current, controls: [rect(20, 350, 90, 30)] })).toMatchObject({ left: 972 });
});

test('covers the fewest controls where each place covers some, and never an obstacle', () => {
  const rows = Array.from({ length: 40 }, (_, n) => rect(0, 20 * n, 1280, 16));
  const obstacles = [rect(900, 0, 380, 790)];
  const place = find({ controls: [...rows, rect(10, 50, 20, 300)], obstacles });
  expect(place).toMatchObject({ left: 8 });
  expect(place?.top).toBeGreaterThan(350);
});

test('never covers an obstacle and never leaves the window', () => {
  const any = fc.tuple(
    fc.double({ min: -200, max: 1400, noNaN: true }),
    fc.double({ min: -200, max: 900, noNaN: true }),
    fc.double({ min: 0, max: 1400, noNaN: true }),
    fc.double({ min: 0, max: 900, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 4 }),
      fc.integer({ min: 200, max: 2000 }),
      fc.integer({ min: 150, max: 1200 }),
      fc.integer({ min: 40, max: 400 }),
      (rects, width, height, wide) => {
        const obstacles = rects.map((edges) => rect(...edges));
        const view = { width, height };
        const own = { width: wide, height: 60 };
        const place = find({ viewport: view, obstacles, drawers: obstacles, size: own });
        if (!place) return;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + wide).toBeLessThanOrEqual(width);
        expect(place.top + place.height).toBeLessThanOrEqual(height);
        for (const o of obstacles) {
          const apart =
            o.right <= place.left ||
            o.left >= place.left + wide ||
            o.bottom <= place.top ||
            o.top >= place.top + place.height;
          expect(apart || o.right <= o.left || o.bottom <= o.top).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('stays on the side that the registrar chose, also where the other one is freer', () => {
  const controls = [rect(1240, 0, 20, 800)];
  const right = find({ controls, isFixed: true });
  expect(right).toMatchObject({ left: 972 });
  expect(find({ side: 'left', isFixed: true, current: right })).toMatchObject({ left: 8, top: 56 });
  expect(find({ isFixed: true, obstacles: [rect(900, 0, 380, 800)] })).toBeUndefined();
});

test.each(['left', 'right', 'bottom'] as const)(
  'in a window that has room for it once: %s',
  (side) => {
    const narrow = { viewport: { width: 316, height: 640 }, side, isFixed: true };
    expect(find(narrow)).toMatchObject({ left: 8 });
  },
);

test('goes to the bottom, over the foot of the page, and no higher', () => {
  const foot = rect(0, 760, 1280, 40);
  const atBottom = { side: 'bottom', isFixed: true, obstacles: [foot] } as const;
  const place = find(atBottom);
  expect(place && place.top + place.height).toBe(752);
  expect(find({ ...atBottom, obstacles: [rect(0, 300, 1280, 500)] })).toBeUndefined();
});
