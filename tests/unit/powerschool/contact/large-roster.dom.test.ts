/** A contact of very many students is counted, and read row by row when that is asked for. */
import { expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  $,
  CONTACT,
  contactPage,
  look,
  put,
  sessionWith,
  studentRow,
  studentTable,
} from '../fixtures.ts';

const ON = 'checkmark-icon';
/** Enough rows to be counted, with more than 25 students who lack Data Access: jsdom is slow with many. */
const COUNT = 112;
/** Rows of an office: every fourth student lacks Data Access, two relationships are past. */
const office = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    studentRow(n, { access: n % 4 ? ON : '', cls: n < 2 ? 'center hide' : 'center' }),
  ).join('');
function read(count = COUNT, session = sessionWith()): ContactPage {
  put(CONTACT, contactPage({ students: studentTable(office(count)) }));
  return again(session);
}
function again(session = sessionWith()): ContactPage {
  const { page, missing } = look(session);
  expect(missing).toEqual([]);
  if (page.kind !== 'contact') throw new Error(`page is ${page.kind}`);
  return page;
}
const dcids = (page: ContactPage) => page.studentSummary?.first.map(({ dcid }) => dcid);
const fourth = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => `${100 + 4 * (from + n)}`);

test('what it counts is what each row says', () => {
  const session = sessionWith();
  const { studentSummary: crowd, students } = read(COUNT, session);
  expect(students).toBeUndefined();
  session.readAllRows = true;
  const each = again(session);
  expect(each.studentSummary).toBeUndefined();
  const current = each.students?.filter((student) => student.current) ?? [];
  const lacking = current.filter(({ access }) => access === false);
  expect([current.length, lacking.length]).toEqual([110, 27]);
  expect(crowd).toEqual({ count: 110, lacking: 27, first: lacking.slice(0, 25) });
});

test('a hundred students are read one by one, one more is a crowd', () => {
  expect(read(100).students).toHaveLength(100);
  expect(read(101)).toMatchObject({
    students: undefined,
    studentSummary: { count: 99, lacking: 25 },
  });
});

test('those that can be changed come first, wherever they stand', () => {
  read();
  for (const pencil of document.querySelectorAll<HTMLButtonElement>('[id^="edit-details-"]'))
    pencil.disabled = Number(/\d+/.exec(pencil.id)) < 100;
  expect(dcids(again())).toEqual([...fourth(25, 27), ...fourth(1, 22)]);
  $('#edit-details-button-100').remove();
  $('#edit-details-button-104').className = 'hide';
  // A pencil in another row is not this row's.
  $('tr.center').append($('#edit-details-button-108'));
  expect(dcids(again())).toEqual(fourth(1, 25));
});

test('only as many as there are, and none where all have access', () => {
  read();
  for (const cell of document.querySelectorAll('[id^="relationship-dataaccess-"]'))
    if (!/-(40|60)$/.test(cell.id)) cell.className = ON;
  expect(again().studentSummary).toMatchObject({ count: 110, lacking: 2 });
  expect(dcids(again())).toEqual(['140', '160']);
  $('#relationship-dataaccess-40').innerHTML = `<span class="${ON}"></span>`;
  $('#relationship-dataaccess-60').className = ON;
  expect(again().studentSummary).toMatchObject({ count: 110, lacking: 0, first: [] });
});

test.each<[string, () => void]>([
  ['a cell says it in words', () => $('#relationship-dataaccess-72').append('Yes')],
  ['a cell is missing', () => $('#relationship-dataaccess-72').remove()],
  ['a cell has another id', () => $('#relationship-dataaccess-72').setAttribute('id', 'other')],
  [
    'a row has two cells and another none',
    () => $('#relationship-dataaccess-73').after($('#relationship-dataaccess-72')),
  ],
  [
    'past relationships are shown',
    () =>
      $('h2').insertAdjacentHTML(
        'afterend',
        '<input type=checkbox id=show-all-relationships-checkbox checked>',
      ),
  ],
])('row by row where %s', (_, change) => {
  read();
  change();
  const page = again();
  expect(page.studentSummary).toBeUndefined();
  expect(page.students).toHaveLength(COUNT);
});

test('another contact in the same page is counted anew', () => {
  const session = sessionWith();
  session.readAllRows = true;
  expect(read(COUNT, session).students).toHaveLength(COUNT);
  $('#contact-id-label').textContent = 'Contact ID 12';
  window.location.hash = '#?contactid=12';
  expect(again(session).studentSummary).toMatchObject({ count: 110 });
});
