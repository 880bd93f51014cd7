/** What stands in the sections of Contact Details: phones, addresses (facts §3). */
import { describe, expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { Facts } from '../../../../lib/contracts/facts.ts';
import { CONTACT, contactPage, look, put } from '../fixtures.ts';

const PHONES = /<table id="phone-number-table">.*?<\/table>/s;
const ADDRESSES = /<table id="physical-address-table">.*?<\/table>/s;
function read(html: string): ContactPage {
  put(CONTACT, html);
  // As the worker takes it.
  const { page } = Facts.parse(look());
  if (page.kind !== 'contact') throw new Error(page.kind);
  return page;
}
const phones = (table: string) => read(contactPage().replace(PHONES, table)).phones;
const addresses = (table: string) => read(contactPage().replace(ADDRESSES, table)).addresses;

describe('phones', () => {
  test('without ids they are read by their headings, in any order', () => {
    expect(
      phones(`<table id="phone-number-table"><tr><th>SMS</th><th>Preferred</th><th>Number</th><th>Type</th>
        <th>Extension</th></tr><tr class="center"><td></td><td class="checkmark-icon"></td><td>555-0101</td>
        <td>Mobile</td><td>7</td></tr></table>`),
    ).toEqual([
      { row: '0', type: 'Mobile', number: '555-0101', extension: '7', preferred: true, sms: false },
    ]);
  });

  test('a table without the columns leaves the ticks open', () => {
    expect(
      phones(`<table id="phone-number-table"><tr><th>Type</th><th>Number</th></tr>
        <tr class="center"><td>Home</td><td>555-0102</td></tr></table>`),
    ).toEqual([
      {
        row: '0',
        type: 'Home',
        number: '555-0102',
        extension: '',
        preferred: undefined,
        sms: undefined,
      },
    ]);
  });

  test('hidden rows are past', () => {
    const row = (n: number, cls: string) =>
      `<tr class="${cls}"><td><span id="phone-type-display-${n}">Home</span></td><td><span id="phone-number-display-${n}">555-010${n}</span></td></tr>`;
    expect(
      phones(`<table id="phone-number-table"><tr><th>Type</th><th>Number</th></tr>
        ${row(0, 'center hide')}${row(1, 'center')}</table>`),
    ).toMatchObject([{ row: '1', number: '555-0101' }]);
  });
});

describe('addresses', () => {
  const row = (n: number, street: string, more = '') =>
    `<tr class="center"><td><span id="address-type-display-${n}">Home</span></td>
    <td><span id="physical-address-display-${n}">${street}</span>${more}</td></tr>`;
  const table = (rows: string) =>
    `<table id="physical-address-table"><tr><th>Type</th><th>Address</th></tr>${rows}</table>`;

  test('a street has two lines: what stands on the second is no part of the first', () => {
    expect(
      addresses(
        table(
          row(0, '1  Elm\n Street<br>Rear entrance') +
            row(3, 'PO Box 9<br><br> <b>Passaic</b> Station<br>') +
            row(4, '2 Oak Street') +
            row(5, '<div>3 Ash Street</div><div>Floor 2</div>') +
            row(6, '<p>4 Fir Street</p>Floor 3') +
            row(7, '<ul><li>5 Elm Street</li><li>Floor 4</li></ul>'),
        ),
      )?.map((one) => [one.row, one.street]),
    ).toEqual([
      ['0', '1 Elm Street\nRear entrance'],
      ['3', 'PO Box 9\nPassaic Station'],
      ['4', '2 Oak Street'],
      ['5', '3 Ash Street\nFloor 2'],
      ['6', '4 Fir Street\nFloor 3'],
      ['7', '5 Elm Street\nFloor 4'],
    ]);
  });

  test('every part has its own place', () => {
    const parts = ['unit', 'city', 'state', 'zip', 'country'].map(
      (part) => `<span id="address-${part}-display-0">${part} 0</span>`,
    );
    expect(addresses(table(row(0, '1 Elm Street', parts.join(' '))))).toEqual([
      {
        row: '0',
        type: 'Home',
        street: '1 Elm Street',
        unit: 'unit 0',
        city: 'city 0',
        state: 'state 0',
        zip: 'zip 0',
        country: 'country 0',
      },
    ]);
  });

  test('a hidden one is past, and gives its street to no other', () => {
    const past = row(0, 'Old<br>Street').replace('center', 'center hide');
    expect(addresses(table(past + row(1, '1 Elm Street')))).toMatchObject([
      { row: '1', street: '1 Elm Street' },
    ]);
  });

  test('one without a street of its own has none', () => {
    const none =
      '<tr class="center"><td><span id="address-type-display-0">Home</span></td><td></td></tr>';
    expect(
      addresses(
        `<table id="physical-address-table"><tr><th>Type</th><th></th></tr>${none}</table>`,
      ),
    ).toMatchObject([{ type: 'Home', street: '' }]);
  });
});

describe('a section without its table', () => {
  const NONE = '<p>There are none.</p>';
  const all = (table: string) => {
    const page = contactPage()
      .replace(PHONES, table)
      .replace(ADDRESSES, table)
      .replace(/<table id="relationship-table">.*?<\/table>/s, table)
      .replace(/<table id="email-address-table">.*?<\/table>/s, table);
    const { phones, addresses, students, emails } = read(page);
    return { phones, addresses, students, emails };
  };
  const unknown = {
    phones: undefined,
    addresses: undefined,
    students: undefined,
    emails: undefined,
  };

  test('has no rows', () => {
    expect(all(NONE)).toEqual({ phones: [], addresses: [], students: [], emails: [] });
  });

  test('says nothing while the page is at work', () => {
    expect(all(`${NONE}<div id="loading"></div>`)).toEqual(unknown);
  });

  test('says nothing where two tables stand in it, of which either may be the one', () => {
    expect(all('<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>')).toEqual(
      unknown,
    );
  });

  test('and one that is not there says nothing', () => {
    const gone = contactPage()
      .replace(PHONES, '')
      .replace('id="phone-header">Phone Numbers', '>Other');
    expect(read(gone)).toMatchObject({ phones: undefined, addresses: [{}] });
  });
});
