/** The students of a contact, row by row (facts §3). */
import { describe, expect, test, vi } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  CONTACT,
  contactPage,
  look,
  put,
  sessionWith,
  studentRow,
  studentTable,
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

describe('students', () => {
  const of = (row: string) => read(contactPage({ students: studentTable(row) })).students?.[0];

  test('a name that this role is not shown is no name', () => {
    const row = studentRow(0, { dcid: '77', name: 'Rivera, Leo' });
    expect(of(row)?.name).toBe('Rivera, Leo');
    const hidden = row
      .replace('Rivera, Leo', '<span>Rivera, Leo</span>')
      .replace(/id="(relationship-lastfirst-display[^"]*)"/, 'id="$1" style="display: none"');
    expect(of(hidden)).toMatchObject({ key: '77', name: '' });
  });

  test.each(['center" hidden="', 'center" style="display: none', 'center ng-hide'])(
    'a row that something else hides, %s, such as a filter, still counts',
    (cls) => {
      const row = studentRow(0, { cls, name: 'Rivera, Leo' });
      expect(read(contactPage({ students: studentTable(row) })).students).toMatchObject([
        { dcid: '100', current: true },
      ]);
    },
  );

  test('every column', () => {
    expect(
      of(studentRow(3, { access: 'checkmark-icon', dcid: '77', name: 'Rivera, Leo' })),
    ).toEqual({
      key: '77',
      dcid: '77',
      name: 'Rivera, Leo',
      school: 'PHS',
      relationship: 'Mother',
      access: true,
      current: true,
      editable: true,
      originalContactType: 'Mother',
      custody: true,
      livesWith: false,
      pickup: false,
      emergency: true,
    });
  });

  test('named by the hidden number, else by the link, else by the row', () => {
    const row = studentRow(3, { dcid: '77' });
    const bare = row.replace(/<input type="hidden"[^>]*>/, '');
    expect(of(bare)).toMatchObject({ key: '77', dcid: '77' });
    const inCell = bare.replace(' id="relationship-lastfirst-display-anchor-3"', '');
    expect(of(inCell)).toMatchObject({ key: '77', name: 'Rivera, Ana 3' });
    const span = bare.replace(
      /<a id="relationship-lastfirst-display-anchor-3"[^>]*>(.*?)<\/a>/,
      '<span id="relationship-lastfirst-display-3">$1</span>',
    );
    expect(of(span)).toMatchObject({ key: 'row:3', name: 'Rivera, Ana 3' });
    expect(of(span)?.dcid).toBeFalsy();
  });

  test('one whose name is not found is a row all the same', () => {
    const row = studentRow(3)
      .replace(/<input type="hidden"[^>]*>/, '')
      .replace(' id="relationship-lastfirst-display-anchor-3"', '');
    const table = studentTable(row).replace('Student Name', 'Kid');
    expect(read(contactPage({ students: table })).students?.[0]).toMatchObject({
      key: 'row:3',
      name: '',
      school: 'PHS',
    });
  });

  test('a pencil that is hidden or locked can’t be pressed; two that say Edit are none', () => {
    const row = studentRow(0);
    const pencil = '<button type="button" id="edit-details-button-0"></button>';
    expect(of(row.replace(pencil, pencil.replace('id=', 'class="hide" id=')))?.editable).toBe(
      false,
    );
    expect(of(row.replace(pencil, pencil.replace('id=', 'disabled id=')))?.editable).toBe(false);
    const named = '<button type="button">Edit</button>';
    expect(of(row.replace(pencil, named))?.editable).toBe(true);
    expect(of(row.replace(pencil, named + named))?.editable).toBe(false);
    expect(of(row.replace(pencil, '<button type="button">Remove</button>'))?.editable).toBe(false);
  });

  test('a table that has no such column leaves the Original Contact Type open', () => {
    const row = studentRow(0).replace(
      /<td id="relationship-originalcontacttype-0">Mother<\/td>/,
      '',
    );
    const table = studentTable(row).replace('<th>Original Contact Type</th>', '');
    expect(
      read(contactPage({ students: table })).students?.[0]?.originalContactType,
    ).toBeUndefined();
    expect(of(studentRow(0).replace('>Mother</td>', '></td>'))?.originalContactType).toBe('');
  });

  test('with Show all on, dates tell who is past and who is to come; what is no date says nothing', () => {
    const dates = (n: number, start: string, end: string) =>
      studentRow(n)
        .replace(`id="relationship-startdate-${n}">`, `id="relationship-startdate-${n}">${start}`)
        .replace(`id="relationship-enddate-${n}">`, `id="relationship-enddate-${n}">${end}`);
    const rows =
      dates(0, '01/02/2001', '') +
      dates(1, '', '01/02/2099') +
      dates(2, '01/02/2099', '') +
      dates(3, '', '01/02/2001') +
      dates(4, 'soon', 'never');
    const current = (checked: string) =>
      read(
        contactPage({
          students: `<input type="checkbox" ${checked} id="show-all-relationships-checkbox">${studentTable(rows)}`,
        }),
      ).students?.map((one) => one.current);
    expect(current('checked')).toEqual([true, true, false, false, true]);
    // Off, the page itself hides what is past.
    expect(current('')).toEqual([true, true, true, true, true]);
  });

  test('with Show all on, a date that may be day first counts where both readings agree', () => {
    vi.useFakeTimers({ now: new Date('2026-03-15T12:00:00'), toFake: ['Date'] });
    const ended = (end: string) =>
      read(
        contactPage({
          students: `<input type="checkbox" checked id="show-all-relationships-checkbox">${studentTable(
            studentRow(0).replace(
              'id="relationship-enddate-0">',
              `id="relationship-enddate-0">${end}`,
            ),
          )}`,
        }),
      ).students?.[0]?.current === false;
    const over = ['13/02/2026', '13.02.2026', '02/13/2026', '2026-02-13', '01/02/2026', '3/2/2026'];
    // January the 9th is past and September the 1st is to come: it may be either.
    const either = ['01/09/2026', '1/9/2026', '09/01/2026', '01/09/2026 10:00', '25/12/2026'];
    const all = [over.map(ended), either.map(ended)];
    vi.useRealTimers();
    expect(all).toEqual([over.map(() => true), either.map(() => false)]);
  });

  describe('a row that the page hides', () => {
    const NOW = new Date('2026-07-15T12:00:00');
    const hidden = (n: number, start: string, end = '') =>
      studentRow(n, { cls: 'center hide' })
        .replace(`id="relationship-startdate-${n}">`, `id="relationship-startdate-${n}">${start}`)
        .replace(`id="relationship-enddate-${n}">`, `id="relationship-enddate-${n}">${end}`);
    const dates = (rows: string) => {
      vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
      const { students } = read(contactPage({ students: studentTable(rows) }));
      vi.useRealTimers();
      return students?.map(({ starts, ended }) => starts ?? (ended && `ended ${ended}`));
    };

    test('is to come where it may be, and over only where it surely is', () => {
      expect(dates(hidden(0, '09/01/2026'))).toEqual(['09/01/2026']);
      expect(dates(hidden(0, '08/15/2027'))).toEqual(['08/15/2027']);
      expect(dates(hidden(0, '08/15/2024', '06/30/2026'))).toEqual(['ended 06/30/2026']);
      // It began in January, or begins in September: what has ended does not begin.
      expect(dates(hidden(0, '01/09/2026', '06/30/2026'))).toEqual(['ended 06/30/2026']);
      expect(dates(hidden(0, '', '01/09/2026'))).toEqual([undefined]);
      expect(dates(hidden(0, '08/15/2024'))).toEqual([undefined]);
    });
  });

  test('with Show all on, a date that passes while the page stands is seen', () => {
    const soon = studentRow(0).replace(
      'id="relationship-enddate-0">',
      'id="relationship-enddate-0">11/24/2026',
    );
    const box = '<input type="checkbox" checked id="show-all-relationships-checkbox">';
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
    const session = sessionWith();
    const current = () => contact(session).students?.map((one) => one.current);
    put(CONTACT, contactPage({ students: box + studentTable(soon) }));
    const before = current();
    vi.setSystemTime(new Date('2026-11-25T12:00:00'));
    const after = current();
    vi.useRealTimers();
    expect([before, after]).toEqual([[true], [false]]);
  });

  test('a pencil that only its name tells is asked for at each look, until names can be read', () => {
    const bare = studentRow(0).replace(
      '<button type="button" id="edit-details-button-0"></button>',
      '<button type="button">Edit</button>',
    );
    put(CONTACT, contactPage({ students: studentTable(bare) }));
    const session = sessionWith(false);
    for (const _ of [1, 2]) {
      expect(contact(session).students?.[0]?.editable).toBe(false);
      expect(session.needsNameReader).toBe(true);
    }
    Object.assign(session, sessionWith());
    expect(contact(session).students?.[0]?.editable).toBe(true);
  });
});
