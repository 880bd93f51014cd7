/** A page check looks for every anchor, as the readers do. */
import { expect, test } from 'vitest';
import { ANCHORS } from '../../../../lib/contracts/page-anchors.ts';
import { ANCHOR_SPECS } from '../../../../lib/powerschool/page-check/anchor-specs.ts';

test('every anchor says what is looked for, and nothing else does', () => {
  expect(Object.keys(ANCHOR_SPECS).sort()).toEqual([...ANCHORS].sort());
});
