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
/** Rows of an office: every tenth student lacks Data Access, two relationships are past. */
const office = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    studentRow(n, { access: n % 10 ? ON : '', cls: n < 2 ? 'center hide' : 'center' }),
  ).join('');
function read(count = 300, session = sessionWith()): ContactPage {
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
const tenth = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => `${100 + 10 * (from + n)}`);

test('what it counts is what each row says', () => {
  const session = sessionWith();
  const { studentSummary: crowd, students } = read(300, session);
  expect(students).toBeUndefined();
  session.readAllRows = true;
  const each = again(session);
  expect(each.studentSummary).toBeUndefined();
  const current = each.students?.filter((student) => student.current) ?? [];
  const lacking = current.filter(({ access }) => access === false);
  expect([current.length, lacking.length]).toEqual([298, 29]);
  expect(crowd).toEqual({ count: 298, lacking: 29, first: lacking.slice(0, 25) });
});

test('a hundred students are read one by one, one more is a crowd', () => {
  expect(read(100).students).toHaveLength(100);
  expect(read(101)).toMatchObject({
    students: undefined,
    studentSummary: { count: 99, lacking: 10 },
  });
});

test('those that can be changed come first, wherever they stand', () => {
  read();
  for (const pencil of document.querySelectorAll<HTMLButtonElement>('[id^="edit-details-"]'))
    pencil.disabled = Number(/\d+/.exec(pencil.id)) < 270;
  expect(dcids(again())).toEqual([...tenth(27, 29), ...tenth(1, 22)]);
  $('#edit-details-button-270').remove();
  $('#edit-details-button-280').className = 'hide';
  // A pencil in another row is not this row's.
  $('tr.center').append($('#edit-details-button-290'));
  expect(dcids(again())).toEqual(tenth(1, 25));
});

test('only as many as there are, and none where all have access', () => {
  read();
  for (const cell of document.querySelectorAll('[id^="relationship-dataaccess-"]'))
    if (!/-(50|60)$/.test(cell.id)) cell.className = ON;
  expect(again().studentSummary).toMatchObject({ count: 298, lacking: 2 });
  expect(dcids(again())).toEqual(['150', '160']);
  $('#relationship-dataaccess-50').innerHTML = `<span class="${ON}"></span>`;
  $('#relationship-dataaccess-60').className = ON;
  expect(again().studentSummary).toMatchObject({ count: 298, lacking: 0, first: [] });
});

test.each<[string, () => void]>([
  ['a cell says it in words', () => $('#relationship-dataaccess-70').append('Yes')],
  ['a cell is missing', () => $('#relationship-dataaccess-70').remove()],
  ['a cell has another id', () => $('#relationship-dataaccess-70').setAttribute('id', 'other')],
  [
    'a row has two cells and another none',
    () => $('#relationship-dataaccess-71').after($('#relationship-dataaccess-70')),
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
  expect(page.students).toHaveLength(300);
});

test('another contact in the same page is counted anew', () => {
  const session = sessionWith();
  session.readAllRows = true;
  expect(read(300, session).students).toHaveLength(300);
  $('#contact-id-label').textContent = 'Contact ID 12';
  window.location.hash = '#?contactid=12';
  expect(again(session).studentSummary).toMatchObject({ count: 298 });
});
