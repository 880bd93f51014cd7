/** A reader that knows ids alone. */
import { expect, test } from 'vitest';
import { createIdReader } from '../../../../lib/powerschool/dom/name-reader.ts';

test('finds nothing by a name, and notes that names are needed', () => {
  const reader = createIdReader();
  expect(reader.needsNameReader).toBe(false);
  expect(reader.withName([document.body], 'edit')).toEqual([]);
  expect(reader.needsNameReader).toBe(true);
  expect(createIdReader().needsNameReader).toBe(false);
});

test('finds nothing by a heading, and counts that it was asked for words', () => {
  const { phrases, cellUnder } = createIdReader();
  document.body.innerHTML = '<table><tr><th>Data Access</th></tr><tr><td>Yes</td></tr></table>';
  const table = document.querySelector('table') as HTMLTableElement;
  const before = phrases.lookups();
  expect(cellUnder(table, table.rows[1] as HTMLTableRowElement, 'data-access')).toBeNull();
  expect(phrases.says('data-access', 'Data Access')).toBe(false);
  expect(phrases.mentions('data-access', 'Data Access')).toBe(false);
  expect(phrases.get('data-access')).toEqual([]);
  expect(phrases.lookups()).toBe(before + 4);
});
