import { expect, it } from 'vitest';
import { REVIEWED_WARNINGS, unreviewed } from '../../run/package/lint-package.ts';

const known = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file: 'chunks/jsxRuntime-CPM-Ccnw.js',
  message: 'Unsafe assignment to innerHTML',
};

it('reviewed warnings pass; a new place, one too many and every error do not', () => {
  expect(unreviewed([], [known, known])).toEqual([]);
  expect(unreviewed([], [known, known, known])).toEqual([known]);
  const elsewhere = { ...known, file: 'background.js' };
  expect(unreviewed([], [elsewhere])).toEqual([elsewhere]);
  expect(unreviewed([known], [])).toEqual([known]);
});

it('every reviewed warning has its reason', () => {
  for (const { reason } of REVIEWED_WARNINGS) expect(reason.length).toBeGreaterThan(40);
});
