import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace } from '../../../../components/sidebar/placement.ts';
import type { Rect } from '../../../../lib/ui/sidebar-ui.ts';

const viewport = { width: 1280, height: 800 };
const size = { width: 328, height: 240 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const at = (...obstacles: Rect[]) => findPlace({ viewport, obstacles, size });

test('stands at the right edge, below the bar of the page, when nothing is in the way', () => {
  expect(at()).toEqual({ left: 944, top: 56, height: 736 });
});

test('stands directly left of a drawer that is open at the right edge', () => {
  expect(at(rect(760, 0, 520, 800))).toMatchObject({ left: 424, height: 736 });
});

test('stands at the left edge when a drawer leaves room only there', () => {
  expect(at(rect(340, 0, 600, 800), rect(900, 0, 380, 800))).toMatchObject({ left: 4 + 4 });
});

test('makes room for a focused field above or below it, without leaving the edge', () => {
  expect(at(rect(1000, 700, 200, 30))).toEqual({ left: 944, top: 56, height: 636 });
  expect(at(rect(1000, 120, 200, 30))).toEqual({ left: 944, top: 158, height: 634 });
});

test('folds when a drawer leaves no room', () => {
  expect(at(rect(100, 0, 1180, 800))).toBe('folded');
});

test('pays no heed to something that is not drawn', () => {
  expect(at(rect(0, 0, 0, 0), rect(1000, 100, 0, 50))).toEqual(at());
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
        const obstacles = rects.map((parts) => rect(...parts));
        const view = { width, height };
        const spot = findPlace({ viewport: view, obstacles, size: { width: wide, height: 60 } });
        if (spot === 'folded') return;
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(spot.left + wide).toBeLessThanOrEqual(width);
        expect(spot.top + spot.height).toBeLessThanOrEqual(height);
        for (const o of obstacles) {
          const apart =
            o.right <= spot.left ||
            o.left >= spot.left + wide ||
            o.bottom <= spot.top ||
            o.top >= spot.top + spot.height;
          expect(apart || o.right <= o.left || o.bottom <= o.top).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
