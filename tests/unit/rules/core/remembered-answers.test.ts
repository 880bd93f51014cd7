import { expect, it } from 'vitest';
import {
  areDifferent,
  isWithoutAccess,
  pairKey,
} from '../../../../lib/rules/core/remembered-answers.ts';

const remembered = {
  different: new Set([pairKey('9002', '5120')]),
  noAccess: new Set(['9002']),
};

it('a pair counts in either order, and only with both numbers', () => {
  expect(areDifferent({ remembered }, '5120', '9002')).toBe(true);
  expect(areDifferent({ remembered }, '9002', '5120')).toBe(true);
  expect(areDifferent({ remembered }, '9002', '6001')).toBe(false);
  expect(areDifferent({ remembered }, undefined, '5120')).toBe(false);
  expect(areDifferent({}, '9002', '5120')).toBe(false);
});

it('a contact without a number has no answer', () => {
  expect(isWithoutAccess({ remembered }, '9002')).toBe(true);
  expect(isWithoutAccess({ remembered }, '5120')).toBe(false);
  expect(isWithoutAccess({ remembered }, undefined)).toBe(false);
  expect(isWithoutAccess({}, '9002')).toBe(false);
});
