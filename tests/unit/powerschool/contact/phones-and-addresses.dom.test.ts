/** Phones, addresses and the other details of a contact (facts §3). */
import { describe, expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { CONTACT, contactPage, look, put, sessionWith } from '../fixtures.ts';

function contact(session = sessionWith()): ContactPage {
  const { page } = look(session);
  if (page.kind !== 'contact') throw new Error(`page is ${page.kind}`);
  return page;
}

const read = (html: string, session = sessionWith()) => {
  put(CONTACT, html);
  return contact(session);
};

describe('phones, addresses and details', () => {
  test.each([' x21', ' ext. 21', ' poste 21', ' #21', '21'])(
    'the sign in front of the extension%s is no part of it',
    (extension) => {
      const page = contactPage().replace(
        '-ext-display-0">7</span>',
        `-ext-display-0">${extension}</span>`,
      );
      expect(read(page).phones?.[0]).toMatchObject({ number: '555-0101', extension: '21' });
    },
  );

  const withBox = (box: string) =>
    contactPage().replace('<table id="physical-address-table">', (table) => box + table);
  const box = (count: string, more = 'id="show-all-addresses-checkbox"') =>
    `<input type="checkbox" ${more}><label for="show-all-addresses-checkbox">Show past and future${count}</label>`;

  test('addresses that the page leaves out are not taken for none', () => {
    expect(read(withBox(box(' (2)')))).toMatchObject({ addressesHidden: 'unchecked' });
    expect(read(withBox(box(' (2)'))).addresses).toBeUndefined();
    expect(read(withBox(box(' (٢)'))).addresses).toBeUndefined();
    for (const none of [' (0)', ' (٠)', ''])
      expect(read(withBox(box(none))).addresses).toHaveLength(1);
    const locked = box(' (2)', 'disabled id="show-all-addresses-checkbox"');
    expect(read(withBox(locked)).addressesHidden).toBe('locked');
    expect(
      read(withBox(box(' (2)', 'checked id="show-all-addresses-checkbox"'))).addresses,
    ).toHaveLength(1);
    for (const none of ['', ' (0)']) {
      expect(read(withBox(box(none))).addresses).toHaveLength(1);
      expect(read(withBox(box(none))).addressesHidden).toBeUndefined();
    }
  });

  describe('a past or future address that the page shows', () => {
    const dates = (
      start: string,
      end: string,
    ) => `<td><span id="address-startdate-display-0">${start}</span></td>
      <td><span id="address-enddate-display-0">${end}</span></td>`;
    const shown = (cells: string, headings = '', checked = 'checked') =>
      withBox(box(' (2)', `${checked} id="show-all-addresses-checkbox"`))
        .replace('<th>Address</th></tr>', `<th>Address</th>${headings}</tr>`)
        .replace('07055</span></td>', (end) => end + cells);

    test.each([
      ['past', '', '1/31/2019'],
      ['past, day first', '', '31/1/2019'],
      ['to come', '1/31/2999', ''],
    ])('is read and is not current: %s', (_, start, end) => {
      expect(read(shown(dates(start, end))).addresses).toMatchObject([
        { street: '1 Elm Street Apt 2', current: false },
      ]);
    });

    test('is known by the headings of its dates, too', () => {
      const html = shown('<td></td><td>1/31/2019</td>', '<th>Start Date</th><th>End Date</th>');
      expect(read(html).addresses).toMatchObject([{ current: false }]);
    });

    test('may be any of them where no dates are found', () => {
      expect(read(shown('')).addresses).toMatchObject([{ current: false }]);
    });

    test.each([
      ['without an end', '1/31/2019', ''],
      ['that ends later', '1/31/2019', '1/31/2999'],
    ])('is none of the current addresses: %s', (_, start, end) => {
      expect(read(shown(dates(start, end))).addresses?.[0]).not.toHaveProperty('current');
    });

    test('is none of the addresses of a page whose box is not there', () => {
      expect(read(contactPage()).addresses?.[0]).not.toHaveProperty('current');
    });
  });

  test('a box with another id counts by its place in the section; two boxes say nothing', () => {
    const other = box(' (2)').replaceAll('show-all-addresses-checkbox', 'cmp1');
    expect(read(withBox(other)).addresses).toBeUndefined();
    expect(read(withBox(other + other.replaceAll('cmp1', 'cmp2'))).addresses).toHaveLength(1);
  });

  test('a detail that the role may only see is read as well', () => {
    const details = contactPage().replace(
      '<label for="first-name-input">',
      `<div id="prefix-div"><label for="prefix-input">Prefix</label> Mr.</div>
      <div id="gender-div"><label for="gender-input">Gender</label> : <span>Female</span></div>
      <div id="suffix-div"><label for="suffix-input">Suffix</label><input id="suffix-input" value="Jr."></div>$&`,
    );
    expect(read(details).details).toEqual({ prefix: 'Mr.', gender: 'Female', suffix: 'Jr.' });
    const blank = details.replace('<span>Female</span>', '');
    expect(read(blank).details).toMatchObject({ gender: '' });
  });
});
