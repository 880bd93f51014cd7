import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { isOff } from '../../../../lib/rules/core/context.ts';

it('knows which parts the district switched off', () => {
  const policy = { ...DEFAULT_POLICY, featuresOff: ['compare' as const] };
  expect(isOff({ policy }, 'compare')).toBe(true);
  expect(isOff({ policy }, 'check')).toBe(false);
});
