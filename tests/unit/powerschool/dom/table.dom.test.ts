/** PowerSchool's tables by themselves (facts §3): no thead, ids that end in the row's number, columns that move. */
import { describe, expect, test } from 'vitest';
import { readCheckmark, rowsOf } from '../../../../lib/powerschool/dom/table.ts';
import '../fixtures.ts';
import { nameReader } from '../fixtures.ts';

const COLUMNS = {
  kind: ['kind-display- kind-', 'type'],
  number: ['number-', 'phone'],
  sms: ['sms-', 'sms'],
  school: ['', 'school'],
  edit: ['edit-'],
} as const;
type Column = keyof typeof COLUMNS;

function table(rows: string, head = '<th>Type</th><th>Number</th><th>SMS</th>'): HTMLTableElement {
  document.body.innerHTML = `<table><tr>${head}</tr>${rows}</table>`;
  return document.querySelector('table') as HTMLTableElement;
}
const read = (rows: string, head?: string) => rowsOf(table(rows, head), COLUMNS, nameReader());
const texts = (rows: string, column: Column, head?: string) =>
  read(rows, head).map((row) => row.get(column)?.textContent);
const bare = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('cells with ids', () => {
  const row = (n: number, kind = 'Home') =>
    `<tr><td><span id="kind-display-${n}">${kind}</span></td><td id="number-${n}">555-010${n}</td><td id="sms-${n} ">x</td></tr>`;

  test('rows keep the number of their ids, whatever is missing between them', () => {
    const rows = read(row(0) + row(1) + row(7) + row(8) + row(12) + row(3));
    expect(rows.map(({ n }) => n)).toEqual(['0', '1', '7', '8', '12', '3']);
    expect(rows.map((one) => one.get('number')?.textContent?.trim())).toEqual(
      [0, 1, 7, 8, 12, 3].map((n) => `555-010${n}`),
    );
  });

  test('the first id that is there counts; one that ends in a space is one too', () => {
    const rows = read(
      `<tr><td id="kind-4">cell<b id="kind-display-4">text</b></td><td id="sms-4">plain</td></tr>${row(5)}`,
      '<th>a</th>',
    );
    expect(rows[0]?.get('kind')?.textContent).toBe('text');
    expect(rows[0]?.get('sms')?.textContent).toBe('plain');
    expect(rows[1]?.get('sms')?.textContent).toBe('x');
    expect(rows[1]?.get('edit')).toBeNull();
  });

  test('ids go before headings that say otherwise', () => {
    expect(texts(row(0), 'number', '<th>Number</th><th>Type</th><th>SMS</th>')).toEqual([
      '555-0100',
    ]);
  });

  test('a row without any known id is read by its headings, and takes no cell of another row', () => {
    const rows = read(row(0) + bare('Work', '555-0199', '') + row(2));
    expect(rows.map((one) => one.get('number')?.textContent)).toEqual([
      '555-0100',
      '555-0199',
      '555-0102',
    ]);
    expect(rows[1]?.n).toBe('1');
  });

  test('a cell without its id is found by its heading; an id in another row is not taken for it', () => {
    const moved = row(0).replace('id="number-0"', '') + row(1).replace('id="sms-1 "', '');
    const rows = read(
      `${moved}<tr><td id="number-0">555-0999</td><td id="sms-1"></td></tr>`,
      undefined,
    );
    expect(rows[0]?.get('number')).toBeNull();
    const even = read(
      `${moved}<tr><td id="number-0">555-0999</td><td id="sms-1"></td><td></td></tr>`,
    );
    expect(even[0]?.get('number')?.textContent).toBe('555-0100');
    expect(even[1]?.get('sms')?.textContent).toBe('x');
  });

  test('an id that only begins or ends like a known one gives no number', () => {
    const [one] = read(
      '<tr><td id="my-number-5">1</td><td id="number-5-b">2</td><td id="xsms-9">3</td></tr>',
    );
    expect(one?.n).toBe('0');
    expect(one?.get('number')?.textContent).toBe('2');
  });
});

test('an id that is only a number is no column’s, and no row’s', () => {
  const [row] = read('<tr><td id="7">PHS</td><td>555-0101</td></tr>', '<th>a</th><th>Number</th>');
  expect([row?.n, row?.get('school'), row?.get('number')?.textContent]).toEqual([
    '0',
    null,
    '555-0101',
  ]);
  const [known] = read('<tr><td id="7">PHS</td><td id="number-7">555-0101</td></tr>', '<th>a</th>');
  expect([known?.n, known?.get('school')]).toEqual(['7', null]);
});

describe('cells without ids, by their headings', () => {
  test('wherever the column stands', () => {
    expect(
      texts(bare('A', 'Home', '555-0101'), 'number', '<th>X</th><th>Type</th><th>Number</th>'),
    ).toEqual(['555-0101']);
    expect(texts(bare('555-0101', 'Home'), 'number', '<th>Number</th><th>Type</th>')).toEqual([
      '555-0101',
    ]);
  });

  test('one without a heading is not there, and neither is one without a label', () => {
    const [row] = read(bare('Home', '555-0101', ''));
    expect([row?.get('school'), row?.get('edit')]).toEqual([null, null]);
  });

  test('two headings that say the same are none, next to each other or not', () => {
    for (const head of [
      '<th>Number</th><th>Number</th><th>Type</th>',
      '<th>Number</th><th>Type</th><th>Phone</th>',
    ])
      expect(texts(bare('1', '2', '3'), 'number', head)).toEqual([undefined]);
  });

  test('a heading that spans, and a cell that spans, count as wide as they are', () => {
    const head = '<th colspan="2">Type</th><th>SMS</th><th>Number</th>';
    expect(texts(bare('a', 'b', 'c', '555-0101'), 'number', head)).toEqual(['555-0101']);
    // A heading over two columns says of neither of them what it is.
    expect(texts(bare('a', 'b', 'c', '555-0101'), 'kind', head)).toEqual([undefined]);
    const wide = '<tr><td colspan="2">a b</td><td>c</td><td>555-0102</td></tr>';
    expect(texts(wide, 'number', '<th>x</th><th>Type</th><th>SMS</th><th>Number</th>')).toEqual([
      '555-0102',
    ]);
    expect(texts(wide, 'kind', '<th>x</th><th>Type</th><th>SMS</th><th>Number</th>')).toEqual([
      'a b',
    ]);
  });

  test('rows that are not as wide as the headings leave all of it open', () => {
    expect(texts(bare('Home', '555-0101'), 'number')).toEqual([undefined]);
    expect(texts(bare('Home', '555-0101', '', 'more'), 'number')).toEqual([undefined]);
    expect(texts(bare('Home', '555-0101', '') + bare('Home', '555-0101'), 'number')).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a message in one cell is no row, and spoils no other', () => {
    const message = '<tr><td colspan="3">No phone numbers yet</td></tr>';
    const narrow = '<tr><td>No phone numbers yet</td></tr>';
    expect(texts(message, 'number')).toEqual([]);
    expect(texts(narrow + bare('Home', '555-0101', '') + message, 'number')).toEqual(['555-0101']);
  });

  test('headings that stand there once more are no row; a row may begin with a heading of its own', () => {
    const again = '<tr><th>Type</th><th>Number</th><th>SMS</th></tr>';
    expect(texts(again + bare('Home', '555-0101', ''), 'number')).toEqual(['555-0101']);
    expect(texts('<tr><th>Home</th><td>555-0101</td><td></td></tr>', 'number')).toEqual([
      '555-0101',
    ]);
  });

  test('rows without ids are numbered as they stand', () => {
    const rows = read(`${bare('Home', '1', '')}<tr><td>message</td></tr>${bare('Work', '2', '')}`);
    expect(rows.map(({ n }) => n)).toEqual(['0', '2']);
  });

  test('a table without any row has none', () => {
    document.body.innerHTML = '<table></table>';
    expect(
      rowsOf(document.querySelector('table') as HTMLTableElement, COLUMNS, nameReader()),
    ).toEqual([]);
  });
});

describe('a boolean cell', () => {
  const cell = (html: string) => {
    document.body.innerHTML = `<table><tr>${html}</tr></table>`;
    return document.querySelector('td');
  };
  test.each([
    ['<td class="checkmark-icon"></td>', true],
    ['<td class="center checkmark-icon"></td>', true],
    ['<td><span class="checkmark-icon"></span></td>', true],
    ['<td><span><b class="checkmark-icon"></b></span></td>', true],
    ['<td></td>', false],
    ['<td><span class="x"></span></td>', false],
    ['', undefined],
    ['<td>Yes</td>', undefined],
    ['<td class="checkmark-icon">Yes</td>', true],
    ['<td>&nbsp;</td>', false],
    ['<td><center><em></em></center></td>', false],
    ['<td><img src="tick.png" alt="Yes"></td>', undefined],
    ['<td><svg></svg></td>', undefined],
    ['<td><i class="fa fa-check"></i></td>', undefined],
    ['<td><input type="checkbox" disabled checked></td>', undefined],
    ['<td><div><pds-icon name="check"></pds-icon></div></td>', undefined],
  ])('%s is %s', (html, is) => {
    expect(readCheckmark(cell(html))).toBe(is);
  });
});
