import { expect, it } from 'vitest';
import { bySchool, placeChildren } from '../../../../lib/rules/family-map/place-children.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { child, family } from './families.ts';

const children = ['LES', 'FHS', 'LES'].map((school, n) => child({ id: `${n}`, school }));
const group = child({ id: 'other children', count: 4, school: '' });

it('groups by school as the schools appear; a box for several children has none', () => {
  expect(
    bySchool([...children, group]).map(([school, members]) => [
      school,
      members.map(({ id }) => id),
    ]),
  ).toEqual([
    ['LES', ['0', '2']],
    ['FHS', ['1']],
  ]);
});

it('places the children from the top down, and the box for several last', () => {
  const { boxes, frames, height } = placeChildren(family({ children: [...children, group] }), t);
  expect(boxes.map(({ id }) => id)).toEqual(['0', '2', '1', 'other children']);
  const tops = boxes.map(({ y }) => y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(frames).toHaveLength(2);
  const last = boxes.at(-1);
  expect(last && last.y + last.height).toBe(height);
  expect(last?.opensPage).toBe(false);
});

it('is empty without children', () => {
  expect(placeChildren(family({ children: [] }), t).height).toBe(0);
});
