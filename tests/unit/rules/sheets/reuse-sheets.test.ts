import { expect, it } from 'vitest';
import type { ParentSheet } from '../../../../lib/contracts/worklist/sheets.ts';
import { reuseSheets } from '../../../../lib/rules/sheets/reuse-sheets.ts';
import { sheet } from '../../sheets/sheets-page-session.ts';

const iris = (more: Partial<ParentSheet> = {}) =>
  sheet({ contactId: '9002', name: 'Iris Abbot', ...more });

it('a sheet that stays the same is not drawn again, wherever it is now', () => {
  const before = [sheet(), iris()];
  const next = reuseSheets(before, [iris(), sheet()]);
  expect(next[0]).toBe(before[1]);
  expect(next[1]).toBe(before[0]);
});

it('a sheet with another child is drawn again, and a new parent gets one', () => {
  const before = [sheet()];
  const twins = sheet({ childIds: ['1', '2'], firstNames: ['Ana', 'Luis'] });
  expect(reuseSheets(before, [twins, iris()])).toEqual([twins, iris()]);
  expect(reuseSheets(before, [])).toEqual([]);
});
