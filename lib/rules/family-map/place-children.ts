/** Places the children, grouped by school, in the left column of the family map. */
import type { DrawnBox, DrawnFrame } from '../../contracts/family-map/drawing.ts';
import type { Family, FamilyChild } from '../../contracts/family-map/family.ts';
import type { FamilyMapTexts } from '../../texts/family-map/en.ts';
import { childTexts } from './box-texts.ts';
import { placeText, textBox } from './place-texts.ts';
import { SIZES } from './sizes.ts';

/** A column from the top, not yet centered. */
export interface ChildColumn {
  frames: DrawnFrame[];
  boxes: DrawnBox[];
  width: number;
  height: number;
}

const { framePadding, betweenRows, childWidth, lineHeight } = SIZES;

/** Groups children by school, in the sequence in which the schools appear. A group of children has no school. */
export function bySchool(children: readonly FamilyChild[]): [string, FamilyChild[]][] {
  const schools = new Map<string, FamilyChild[]>();
  const single = children.filter(({ count }) => count === undefined);
  for (const child of single)
    schools.set(child.school, [...(schools.get(child.school) ?? []), child]);
  return [...schools];
}

/** Places the children from the top down. */
export function placeChildren({ children }: Family, t: FamilyMapTexts): ChildColumn {
  const frames: DrawnFrame[] = [];
  const boxes: DrawnBox[] = [];
  const width = childWidth + 2 * framePadding;
  let y = 0;
  for (const [school, members] of bySchool(children)) {
    const start = y;
    const title = placeText(
      { text: school || t.unknownSchool, tone: 'soft' },
      {
        x: framePadding,
        y: y + framePadding,
        width: childWidth,
      },
    );
    y += framePadding + lineHeight + framePadding / 2;
    for (const child of members) {
      const box = childBox(child, y, t);
      boxes.push(box);
      y += box.height + betweenRows;
    }
    y += framePadding - betweenRows;
    frames.push({ kind: 'school', x: 0, y: start, width, height: y - start, texts: [title] });
    y += betweenRows;
  }
  for (const child of children.filter(({ count }) => count !== undefined)) {
    const box = childBox(child, y, t);
    boxes.push(box);
    y += box.height + betweenRows;
  }
  return { frames, boxes, width, height: Math.max(0, y - betweenRows) };
}

const childBox = (child: FamilyChild, y: number, t: FamilyMapTexts): DrawnBox => ({
  ...textBox(childTexts(child, t), { x: framePadding, y, width: childWidth }),
  id: child.id,
  kind: 'child',
  isFaint: false,
  isSubject: child.isSubject === true,
  opensPage: child.count === undefined && /^\d+$/.test(child.id),
});
