/** People's names in a pasted text. */
import { expect, it } from 'vitest';
import { namesIn } from '../../../../lib/rules/pasted/pasted-names.ts';

it.each([
  ['Ana Lopez', ['Ana Lopez']],
  ['Lopez, Ana M.', ['Lopez, Ana M.']],
  ['María-José D’Arcy O’Neil', ['María-José D’Arcy O’Neil']],
  ['Luis Pérez y García', ['Luis Pérez y García']],
  ['Ana', []],
  ['my son is in grade 4', []],
  ['Thank You', []],
  ['Saludos Cordiales', []],
  ['Grade: Ana Lopez', []],
  ['Madre: Luz Vega', ['Luz Vega']],
  ['Tom Stone\nParent: Ana Lopez\nGuardian: Luz Vega', ['Ana Lopez', 'Luz Vega']],
  ['Ana Lopez\nSpring Field', ['Ana Lopez']],
  ['Vega\tLuz\tMother', ['Vega', 'Luz']],
  ['Vega\tLuz', []],
])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

it('a name that a label gives to a child or a school is no parent’s', () => {
  expect(namesIn('Student name: Ana Lopez')).toEqual([]);
  expect(namesIn('Nombre del estudiante: Ana Lopez\nMadre: Maria Lopez')).toEqual(['Maria Lopez']);
});
