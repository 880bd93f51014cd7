import { expect, it } from 'vitest';
import { childId } from '../../../../lib/rules/family-map/child-id.ts';

it('is the dcid, or the name of a child without one', () => {
  expect(childId({ dcid: '4213', name: 'Ana Lopez' })).toBe('4213');
  for (const name of ['Ana Lopez', 'Lopez, Ana']) expect(childId({ name })).toBe('Ana Lopez');
});
