import fc from 'fast-check';
import { expect, it } from 'vitest';
import type {
  DrawnLine,
  FamilyDrawing,
  Point,
  Rectangle,
} from '../../../../lib/contracts/family-map/drawing.ts';
import { drawFamily } from '../../../../lib/rules/family-map/draw-family.ts';
import { textWidth } from '../../../../lib/rules/family-map/fit-text.ts';
import { MOST_PEOPLE } from '../../../../lib/rules/family-map/limit-people.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { anyFamily, child, contact, family, tie, withDuplicate } from './families.ts';

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** Whether a point is on the border of a box, and on which side. */
function sideOf({ x, y }: Point, box: Rectangle): 'left' | 'right' | 'bottom' | undefined {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.01;
  if (x > box.x && x < box.x + box.width)
    return isNear(y, box.y + box.height) ? 'bottom' : undefined;
  if (y <= box.y || y >= box.y + box.height) return undefined;
  return isNear(x, box.x) ? 'left' : isNear(x, box.x + box.width) ? 'right' : undefined;
}

/** Points along a line's path: a curve, then maybe a straight part, a corner, and a straight part. */
function pointsOn({ path }: DrawnLine): Point[] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([text]) => Number(text));
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0, ...rest] = numbers;
  const curve = Array.from({ length: 41 }, (_, n) => {
    const s = n / 40;
    const r = 1 - s;
    const along = (a: number, b: number, c: number, d: number) =>
      r ** 3 * a + 3 * r * r * s * b + 3 * r * s * s * c + s ** 3 * d;
    return { x: along(x0, x1, x2, x3), y: along(y0, y1, y2, y3) };
  });
  const [turn, cornerX = 0, , endX = 0, , endY = 0] = rest;
  if (turn === undefined) return curve;
  const straight = Array.from({ length: 41 }, (_, n) => ({
    x: x3 + ((cornerX - x3) * n) / 40,
    y: y3,
  }));
  return [...curve, ...straight, { x: endX, y: (y3 + endY) / 2 }];
}

function expectReadable(drawing: FamilyDrawing): void {
  const { boxes, lines, frames, width, height, legend } = drawing;
  const page = { x: 0, y: 0, width, height };
  for (const [n, box] of boxes.entries()) {
    expect(isInside(box, page), box.label).toBe(true);
    for (const other of boxes.slice(n + 1))
      expect(overlap(box, other), `${box.label} over ${other.label}`).toBe(false);
    for (const { x, y, text, tone } of box.texts) {
      const end = x + textWidth(text, tone === 'name' ? 15 : 13, tone === 'name');
      expect(end, text).toBeLessThanOrEqual(box.x + box.width);
      expect(y, text).toBeLessThan(box.y + box.height);
    }
  }
  for (const [n, frame] of frames.entries()) {
    expect(isInside(frame, page)).toBe(true);
    for (const other of frames.slice(n + 1)) expect(overlap(frame, other)).toBe(false);
    for (const box of boxes)
      if (overlap(box, frame)) expect(isInside(box, frame), box.label).toBe(true);
    for (const { x, y, text } of frame.texts) {
      expect(x + textWidth(text, 13)).toBeLessThanOrEqual(frame.x + frame.width);
      for (const box of boxes)
        expect(overlap(box, { x, y: y - 10, width: 1, height: 12 })).toBe(false);
    }
  }
  for (const line of lines) {
    const from = boxes.find(({ id, kind }) => kind === 'child' && id === line.childId);
    const to = boxes.find(({ id, kind }) => kind === 'contact' && id === line.contactId);
    expect(from && sideOf(line.start, from), line.path).toBe('right');
    expect(to && sideOf(line.end, to), line.path).toMatch(/left|bottom/);
    for (const { x, y } of pointsOn(line))
      for (const box of boxes) {
        const core = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
        expect(
          overlap({ x, y, width: 0.01, height: 0.01 }, core),
          `${line.path} over ${box.label}`,
        ).toBe(false);
      }
  }
  for (const { x, y } of legend) {
    for (const frame of [...frames, ...boxes]) expect(frame.y + frame.height).toBeLessThan(y);
    expect(x).toBeLessThan(width);
  }
}

it('any family: no box over another, each line ends on its boxes, each text fits', () => {
  fc.assert(
    fc.property(anyFamily(12), (any) => {
      const drawing = drawFamily(any, t);
      expect(drawing.boxes.length).toBeLessThanOrEqual(MOST_PEOPLE);
      expectReadable(drawing);
    }),
    { numRuns: 150 },
  );
});

it('one child and one contact: a solid line from side to side', () => {
  const { boxes, lines, frames, legend } = drawFamily(family(), t);
  expect(boxes.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
    ['Ana Lopez', 'Student number 10123'],
    ['Maria Lopez', 'Mother · Contact 9001', 'maria@example.org', 'Account is on'],
  ]);
  expect(lines.map(({ kind, isFaint }) => [kind, isFaint])).toEqual([['on', false]]);
  expect(frames.map(({ kind, texts }) => [kind, texts[0]?.text])).toEqual([['school', 'LES']]);
  expect(legend.map(({ sample }) => sample)).toEqual(['on']);
});

it('missing access, unknown access, and a past relationship each have their own line', () => {
  const { lines, legend } = drawFamily(
    family({
      contacts: ['1', '2', '3'].map((id) => contact({ id })),
      ties: [
        tie({ contactId: '1', access: false }),
        tie({ contactId: '2', access: undefined }),
        tie({ contactId: '3', current: false }),
      ],
    }),
    t,
  );
  expect(lines.map(({ kind, isFaint }) => [kind, isFaint])).toEqual([
    ['off', false],
    ['unknown', false],
    ['on', true],
  ]);
  expect(legend.map(({ sample }) => sample)).toEqual(['on', 'off', 'unknown', 'faint']);
});

it('likely duplicates are side by side, with the evidence above, and the account on the left', () => {
  const { boxes, frames, lines } = drawFamily(withDuplicate(), t);
  const [left, right] = boxes.filter(({ kind }) => kind === 'contact');
  expect([left?.id, right?.id]).toEqual(['9001', '9002']);
  expect(left?.y).toBe(right?.y);
  expect(left?.height).toBe(right?.height);
  const frame = frames.find(({ kind }) => kind === 'likely-same');
  expect(frame?.texts.map(({ text }) => text)).toEqual([
    'Likely the same person',
    'Same email maria@example.org; same name',
  ]);
  const [second] = lines.filter(({ contactId }) => contactId === '9002');
  expect(right && second && sideOf(second.end, right)).toBe('bottom');
});

it('an inactive contact is faint and last', () => {
  const inactive = contact({ id: '1', active: false });
  const { boxes, lines } = drawFamily(
    family({ contacts: [inactive, contact()], ties: [tie({ contactId: '1' }), tie()] }),
    t,
  );
  expect(boxes.map(({ id, isFaint }) => [id, isFaint])).toEqual([
    ['1', false],
    ['9001', false],
    ['1', true],
  ]);
  expect(lines.map(({ isFaint }) => isFaint)).toEqual([true, false]);
});

it('children are below the name of their school, one frame for each', () => {
  const schools = ['LES', 'FHS', 'LES'];
  const children = schools.map((school, n) => child({ id: `${n}`, school }));
  const { frames, boxes } = drawFamily(family({ children, ties: [] }), t);
  const inFrames = frames.map((frame) => [
    frame.texts[0]?.text,
    boxes.filter((box) => overlap(box, frame)).map(({ id }) => id),
  ]);
  expect(inFrames).toEqual([
    ['LES', ['0', '2']],
    ['FHS', ['1']],
  ]);
});

it('a family without contacts, and one without anyone, can be drawn', () => {
  expectReadable(drawFamily(family({ contacts: [], ties: [] }), t));
  expectReadable(drawFamily({ children: [], contacts: [], ties: [], pairs: [] }, t));
});
