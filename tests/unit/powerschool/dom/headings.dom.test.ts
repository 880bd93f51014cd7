/** What stands under the headings of a table, and over its cells. */
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../lib/powerschool/dom/headings.ts';
import { nameReader } from '../fixtures.ts';

const { phrases } = nameReader();

function table(rows: string, head = '<th>Type</th><th>Number</th><th>SMS</th>'): HTMLTableElement {
  document.body.innerHTML = `<table><tr>${head}</tr>${rows}</table>`;
  return document.querySelector('table') as HTMLTableElement;
}
const bare = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('columns of the Add Students results', () => {
  test('the cell under a heading, and the heading over a cell', () => {
    const one = table(bare('a', 'b', 'c'), '<th></th><th>Number</th><th>SMS</th>');
    const row = one.rows[1] as HTMLTableRowElement;
    const { cell, headingOf } = columnsOf(one, phrases);
    expect(cell(row, 'phone')?.textContent).toBe('b');
    expect(cell(row, 'sms')?.textContent).toBe('c');
    expect(cell(row, 'school')).toBeNull();
    expect([...row.cells].map((td) => headingOf(row, td))).toEqual(['', 'Number', 'SMS']);
    expect(headingOf(row, null)).toBeUndefined();
    const first = table(bare('a', 'b'), '<th>Type</th><th></th>');
    const type = columnsOf(first, phrases).cell(first.rows[1] as HTMLTableRowElement, 'type');
    expect(type?.textContent).toBe('a');
  });

  test('finds no heading over a cell if the rows are not as wide as the headings', () => {
    const one = table(bare('a', 'b'));
    const row = one.rows[1] as HTMLTableRowElement;
    expect([...row.cells].map((td) => columnsOf(one, phrases).headingOf(row, td))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('finds no cell in a table with two equal headings', () => {
  const twice = table(
    '<tr><td>Mobile</td><td>555-0101</td></tr>',
    '<th>Number</th><th>Number</th>',
  );
  expect(columnsOf(twice, phrases).cell(twice.rows[1] as HTMLTableRowElement, 'phone')).toBeNull();
  const blank = table(
    '<tr><td></td><td>555-0101</td><td></td></tr>',
    '<th></th><th>Number</th><th></th>',
  );
  expect(
    columnsOf(blank, phrases).cell(blank.rows[1] as HTMLTableRowElement, 'phone')?.textContent,
  ).toBe('555-0101');
});
