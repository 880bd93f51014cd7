/** The pencils of the rows: whose drawer each of them opens. */
import { describe, expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { ownerOf } from '../../../../lib/powerschool/contact/row-buttons.ts';
import {
  $,
  CONTACT,
  contactPage,
  look,
  put,
  sessionWith,
  studentRow,
  studentTable,
  tools,
} from '../fixtures.ts';

function contact(session = sessionWith()): ContactPage {
  const { page } = look(session);
  if (page.kind !== 'contact') throw new Error(`page is ${page.kind}`);
  return page;
}

const read = (html: string, session = sessionWith()) => {
  put(CONTACT, html);
  return contact(session);
};

describe('one student with a row for each relationship', () => {
  const rows = studentRow(0, { dcid: '77' }) + studentRow(1, { dcid: '77', cls: 'center hide' });
  const students = (html: string) => read(contactPage({ students: html })).students;

  test('the current row has the dcid as its key, a past row has a key of its own', () => {
    expect(students(studentTable(rows))).toMatchObject([
      { key: '77', dcid: '77', current: true },
      { key: 'row:1', dcid: '77', current: false },
    ]);
    expect(ownerOf(document, $('#edit-details-button-0'), tools)?.row).toBe('77');
    expect(ownerOf(document, $('#edit-details-button-1'), tools)?.row).toBe('row:1');
  });

  test('with Show all on, the dates say which row is past', () => {
    const box = '<input type="checkbox" checked id="show-all-relationships-checkbox">';
    const ended = studentTable(rows.replace(' hide', '')).replace(
      'id="relationship-enddate-0">',
      'id="relationship-enddate-0">01/02/2001',
    );
    expect(students(box + ended)?.map(({ key }) => key)).toEqual(['row:0', '77']);
  });
});
