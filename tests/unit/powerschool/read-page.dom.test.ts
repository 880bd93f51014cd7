/** The whole look at a page: what is asked for later, and what waits. */
import { expect, test, vi } from 'vitest';
import { toRecord } from '../../../lib/powerschool/records/contact-record.ts';
import {
  CONTACT,
  contactPage,
  drawer,
  emailDrawer,
  look,
  put,
  sessionWith,
  studentRow,
  studentTable,
  tools,
} from './fixtures.ts';

const wants = (html: string, path = CONTACT) => {
  put(path, html);
  const session = sessionWith(false);
  session.needsNameReader = true;
  look(session);
  return session.needsNameReader;
};

test('a page that is read by its known ids asks for nothing more', () => {
  expect(wants(contactPage())).toBe(false);
});

test.each([
  [
    'a section is missing',
    contactPage().replace(/<h2 id="phone-header">.*?<h2 id="email/s, '<h2 id="email'),
  ],
  ['a drawer is open', contactPage() + emailDrawer],
  [
    'a student’s Data Access was not found',
    contactPage({
      students: studentTable(studentRow(0).replace('id="relationship-dataaccess-0"', '')).replace(
        'Data Access',
        'Zugriff',
      ),
    }),
  ],
  ['it is not recognised', '<h1>Something else</h1>'],
])('more is asked for where %s', (_, html) => {
  expect(wants(html)).toBe(true);
});

test('one student whose Data Access was not found is enough', () => {
  const other = studentRow(1).replace('id="relationship-dataaccess-1"', '');
  const rows = studentTable(studentRow(0) + other).replace('Data Access', 'Zugriff');
  expect(wants(contactPage({ students: rows }))).toBe(true);
});

test('an error message and a dialog ask for the page tools, which alone read them', () => {
  for (const place of [
    '<div id="feedback-error"><p>Username not available</p></div>',
    '<div class="feedback-error"><p>Username not available</p></div>',
    '<div id="contact-error"><p>Username not available</p></div>',
    '<div class="ui-dialog"><div class="ui-dialog-content"><p>Username not available</p></div></div>',
  ])
    expect(wants(`${contactPage()}${place}`)).toBe(true);
});

test('an error that is there before the page tools is read once they are loaded', () => {
  put(CONTACT, `${contactPage()}<div id="contact-error"><p>Email is already in use</p></div>`);
  const session = sessionWith(false);
  expect(look(session).error).toBeUndefined();
  session.tools = tools;
  expect(look(session).error).toMatchObject({ place: 'page', means: 'email-taken' });
});

test('an address that is none of ours and a page still raw ask for nothing', () => {
  expect(wants('<h1>Sign in</h1>', '/admin/pw.html')).toBe(false);
  expect(wants(contactPage({ more: '<p data-ng-if="x">{{y}}</p>' }))).toBe(false);
});

test('what is not recognised is awaited while it may still be drawn', () => {
  const loading = (html: string, session = sessionWith()) => {
    put(CONTACT, html);
    const { page } = look(session);
    return page.kind === 'unknown' && page.loading;
  };
  expect(loading('<h1>Something else</h1>')).toBe(false);
  for (const there of ['<h2>x</h2>', '<table></table>', '<input>'])
    expect(loading(there)).toBe(false);
  expect(loading('<p>…</p>')).toBe(true);
  expect(loading('<h1>Something else</h1><div id="loading"></div>')).toBe(true);
  expect(
    loading('<h1>Something else</h1>', Object.assign(sessionWith(), { isPageSettling: true })),
  ).toBe(true);
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const early = loading('<h1>Something else</h1>');
  state.mockRestore();
  expect(early).toBe(true);
  put('/admin/pw.html', '');
  expect(look().page).toEqual({ kind: 'unknown', loading: false });
});

test('a page that only the later parts know is loading until they are there', () => {
  put('/admin/students/contacts.html?frn=0015', '<h1>Other</h1>');
  expect(look(sessionWith(false)).page).toEqual({ kind: 'unknown', loading: true });
  expect(look().page).toEqual({ kind: 'unknown', loading: false });
  // Contact Details is read without them.
  put(CONTACT, '<h1>Other</h1>');
  expect(look(sessionWith(false)).page).toEqual({ kind: 'unknown', loading: false });
});

test('what is missing in a drawer is named with it', () => {
  put(CONTACT, contactPage() + drawer('<input id="phone-number-input">'));
  expect(look().missing).toEqual(['phone.type']);
});

test('records count for the page that they belong to, and say how they came', () => {
  const session = sessionWith();
  const contacts = [
    toRecord({ contactId: 4711, contactStudents: [{ dcid: 100, studentNumber: 9100 }] }),
  ].filter((one) => one !== null);
  put(CONTACT, contactPage());
  session.records = { key: 'contact/4711', state: 'read', contacts };
  expect(look(session)).toMatchObject({
    records: 'read',
    page: { students: [{ number: '9100' }] },
  });
  session.records = { key: 'contact/12', state: 'read', contacts };
  expect(look(session)).toMatchObject({ records: 'not-asked' });
  expect(look(session).page).not.toMatchObject({ students: [{ number: '9100' }] });
});

test('what is remembered is told, as it is now', () => {
  put(CONTACT, contactPage());
  const session = Object.assign(sessionWith(), {
    inputs: { email: 'a', number: 'b', phone: 'c' },
    lastAction: { do: 'fill', ended: 'done' as const, leftAlone: [] },
    contactLookup: { id: '4', kind: 'gone' as const },
  });
  const facts = look(session);
  session.inputs.email = 'later';
  expect(facts).toMatchObject({
    site: location.origin,
    inputs: { email: 'a', number: 'b', phone: 'c' },
    lastAction: { do: 'fill', ended: 'done', leftAlone: [] },
    contactLookup: { id: '4', kind: 'gone' },
    records: 'not-asked',
  });
});
