import { expect, it } from 'vitest';
import { warningOf } from '../../../../lib/rules/family-map/contact-warning.ts';

it.each([
  [{ name: 'Carlos Lopez NO CONTACT' }],
  [{ name: 'Carlos Lopez', suffix: 'deceased' }],
  [{ name: 'Carlos Lopez', students: [{}, { relationship: 'Father - court order' }] }],
  [{ name: 'Carlos Lopez', details: ['', 'Restraining order'] }],
])('a warning stands out, whichever field has it: %o', (fields) => {
  expect(warningOf(fields)).toEqual({ hasWarning: true });
});

it('there is no mark without a warning', () => {
  expect(warningOf({ name: 'Carlos Lopez', students: [{ relationship: 'Father' }] })).toEqual({});
});
