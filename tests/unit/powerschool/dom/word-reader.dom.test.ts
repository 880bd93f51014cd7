/** A reader that knows words. */
import { expect, test } from 'vitest';
import { createWordReader } from '../../../../lib/powerschool/dom/word-reader.ts';
import { createPhrases } from '../../../../lib/powerschool/wording/phrases.ts';

const phrases = createPhrases(undefined, { town: ['Town', 'Miasto'] });
const put = (html: string) => {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll<HTMLElement>('*')];
};

test('finds elements by their accessible names', () => {
  const reader = createWordReader(
    phrases,
    ({ title }: Element & { title?: string }) => title ?? '',
  );
  const elements = put('<a title="Miasto">x</a><a title="City">Town</a>');
  expect(reader.withName(elements, 'town')).toEqual([elements[0]]);
  expect(reader.needsNameReader).toBe(false);
});

test('finds nothing by name without a function that reads names', () => {
  expect(createWordReader(phrases).withName(put('<a title="Town">Town</a>'), 'town')).toEqual([]);
});

test('finds the cell under a heading, in each of several tables', () => {
  const of = (...heads: string[]) =>
    `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>1</td><td>2</td></tr></table>`;
  put(of('Town', 'Zip') + of('Zip', 'Town') + of('Zip', 'Phone'));
  const reader = createWordReader(phrases);
  const cells = [...document.querySelectorAll('table')].map(
    (table) => reader.cellUnder(table, table.rows[1] as HTMLTableRowElement, 'town')?.textContent,
  );
  expect(cells).toEqual(['1', '2', undefined]);
});
