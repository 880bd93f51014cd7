/** Makes up ids for a report that has only their shapes: all different, each of its reported shape. */
import { shapeOf } from '../../../lib/contracts/id-shape.ts';

/** A number as letters that make no word. */
const letters = (at: number): string =>
  `q${String(at).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')}`;

/**
 * @param shape in the form of `id-shape.ts`
 * @param at another number gives another id, as far as the shape leaves room
 * @param row the expression for a row's number in an AngularJS template, if the id ends in one
 */
export function newId(shape: string, at: number, row = ''): string {
  const [, whole = shape, last = ''] = /^(.*?[-_])?(9)?$/.exec(shape) ?? [];
  const isWords = /[a-wyz]/.test(shape);
  const stem = row && last ? (whole ?? '') : shape;
  const made = isWords
    ? stem.replace(/9$/, '7')
    : stem.replace(/x/g, letters(at)).replace(/9/g, String(at + 10));
  return row && last ? made + row : made;
}

/** Whether an id that was made has the shape that it was made from. */
export const fits = (id: string, shape: string, row = ''): boolean =>
  shapeOf(row ? id.replace(row, '5') : id) === shape;
