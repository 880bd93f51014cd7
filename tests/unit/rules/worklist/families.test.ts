import { expect, it } from 'vitest';
import { familiesOf } from '../../../../lib/rules/worklist/families.ts';
import { student } from './listed-people.ts';

it('joins students with a contact in common, directly or through other students', () => {
  const families = familiesOf([
    student({ dcid: '1', place: 0, contactIds: ['a'] }),
    student({ dcid: '2', place: 1, contactIds: ['c'] }),
    student({ dcid: '3', place: 2, contactIds: ['a', 'b'] }),
    student({ dcid: '4', place: 3, contactIds: ['b'] }),
  ]);
  expect([...families]).toEqual([
    ['1', 0],
    ['3', 0],
    ['4', 0],
    ['2', 1],
  ]);
});

it('does not make a family of an agency’s children', () => {
  const children = Array.from({ length: 13 }, (_, n) =>
    student({ dcid: `${n}`, place: n, contactIds: ['agency'] }),
  );
  expect(new Set(familiesOf(children).values()).size).toBe(13);
  expect(new Set(familiesOf(children.slice(1)).values()).size).toBe(1);
});
