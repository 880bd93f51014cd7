import { expect, it } from 'vitest';
import { drawFamily } from '../../../../lib/rules/family-map/draw-family.ts';
import { drawLines } from '../../../../lib/rules/family-map/draw-lines.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { child, contact, family, tie, withDuplicate } from './families.ts';

it('spreads the lines over the side of a box, in the sequence of their other ends', () => {
  const contacts = ['a', 'b', 'c'].map((id) => contact({ id }));
  const ties = ['c', 'a', 'b'].map((contactId) => tie({ contactId }));
  const { lines } = drawFamily(family({ contacts, ties }), t);
  const byStart = [...lines].sort((a, b) => a.start.y - b.start.y);
  const byEnd = [...lines].sort((a, b) => a.end.y - b.end.y);
  expect(byStart).toEqual(byEnd);
  expect(new Set(lines.map(({ start }) => start.y)).size).toBe(3);
});

it('gives each line to the second of a pair a lane; the top lane ends first', () => {
  const pair = withDuplicate();
  const { lines } = drawFamily(
    {
      ...pair,
      children: [child(), child({ id: '2' })],
      ties: [tie({ contactId: '9002' }), tie({ childId: '2', contactId: '9002' })],
    },
    t,
  );
  const [first, second] = lines;
  const laneOf = (path = '') => Number(/Q\S+ (\S+)/.exec(path)?.[1]);
  expect(laneOf(first?.path)).toBeLessThan(laneOf(second?.path));
  expect(first?.end.x).toBeLessThan(second?.end.x ?? 0);
});

it('draws no line to somebody without a box', () => {
  expect(drawLines([tie()], [], [])).toEqual([]);
});
