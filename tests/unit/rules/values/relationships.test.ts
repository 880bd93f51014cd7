import { expect, it } from 'vitest';
import {
  isSelf,
  rarelySeesData,
  relationshipsConflict,
} from '../../../../lib/rules/values/relationships.ts';

it.each([
  ['Mother', 'Father'],
  ['Grandfather', 'Father'],
  ['Madre', 'Tía'],
  ['Self', 'Mother'],
  ['Parent', 'Grandmother'],
  ['Social Worker', 'Mother'],
  ['Grandparent', 'Mother'],
  ['Step Parent', 'Mother'],
  ['Sibling', 'Father'],
  ['Grandparent', 'Great-Grandmother'],
  ['Grandparent', 'Parent'],
  ['Former Stepmother', 'Mother'],
  ['Ex-Stepfather', 'Father'],
  ['Case Manager', 'Mother'],
  ['Probation Officer', 'Father'],
  ['Daycare', 'Mother'],
  ['Doctor', 'Father'],
])('%s and %s are two people', (a, b) => {
  expect(relationshipsConflict(a, b)).toBe(true);
  expect(relationshipsConflict(b, a)).toBe(true);
});

it.each([
  ['Mother', 'mom'],
  ['Madre', 'Mother'],
  ['Parent', 'Mother'],
  ['Guardian', 'Father'],
  ['Emergency', 'Mother'],
  ['Mother', ''],
  ['Something', 'Else'],
  ['Grandparent', 'Abuela'],
  ['Grandparents', 'Grandparent'],
  ['Stepparent', 'Stepmother'],
  ['Stepparent', 'Parent'],
  ['Sibling', 'Brother'],
  ['Former Stepmother', 'Stepmother'],
  ['Foster Parents', 'Foster Mother'],
])('%s and %s can be one person', (a, b) => {
  expect(relationshipsConflict(a, b)).toBe(false);
  expect(relationshipsConflict(b, a)).toBe(false);
});

it('the student’s own record is told in English and Spanish', () => {
  expect(['Self', 'student', 'Alumna', 'Mother', ''].map(isSelf)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  'Neighbor',
  'Daycare',
  'Vecina',
  'Family Friend',
  'Case Manager',
  'Doctor',
  'Sibling',
  'Self',
])('%s rarely sees a student’s data', (relationship) => {
  expect(rarelySeesData(relationship)).toBe(true);
});

it.each(['Mother', 'Stepfather', 'Foster Parent', 'Grandparent', 'Tía', 'Guardian', 'Other', ''])(
  '“%s” is not',
  (relationship) => {
    expect(rarelySeesData(relationship)).toBe(false);
  },
);
