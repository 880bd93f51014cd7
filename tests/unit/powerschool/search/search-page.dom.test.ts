import { expect, test } from 'vitest';
import { listed, look, put, sessionWith } from '../fixtures.ts';

const MENU = '<nav id="nav-main"><a href="#x" class="active">Contacts</a></nav>';
const STUDENTS =
  '<pss-studentsearch><input id="studentSearchInput"><button id="clearAllFiltersstudents">Clear</button></pss-studentsearch>';
const HOME = '/admin/home.html';
const start = (inner: string, path = HOME) =>
  put(path, `${MENU}<div id="content-main"><h1>Start Page</h1>${inner}</div>`);
const FORM =
  '<form onsubmit="return false"><input type="text" aria-label="Search"><label><input type="checkbox"> Include inactive contacts</label><button type="button" id="go">Search</button></form><div id="results"></div>';
const result = (id: number, name: string, students = '') =>
  `<tr><td><a href="/admin/contacts/edit.html#?contactid=${id}">${name}</a></td><td>maria@example.org</td><td>${students}</td></tr>`;
const student = (dcid: number, name: string, school: string) =>
  `<div><a href="/admin/students/home.html?frn=001${dcid}">${name}</a> (${school})</div>`;

test('nothing is read without names, and they are asked for', () => {
  start(STUDENTS);
  const session = sessionWith(false);
  expect(look(session).page).toEqual({ kind: 'unknown', loading: true });
  expect(session.needsNameReader).toBe(true);
});

test('students mode, and a menu that says Contacts, are not contacts mode', () => {
  start(`${STUDENTS}<button>Contacts and Email</button>`);
  expect(listed()).toMatchObject({
    mode: 'other',
    canSwitch: true,
    canSearch: false,
    results: undefined,
  });
  start(STUDENTS);
  expect(listed()).toMatchObject({ mode: 'other', canSwitch: false });
});

test.each([
  [
    'a tab',
    '<div role="tablist"><a role="tab" href="#s">Student</a><a role="tab" href="#c" aria-selected="true">Contact</a></div>',
  ],
  ['a drop-down', '<select><option>Students</option><option selected>Contacts</option></select>'],
  [
    'a radio',
    '<label><input type="radio" name="m">Students</label><label><input type="radio" name="m" checked>Contacts and Email</label>',
  ],
  ['a pressed button', '<button aria-pressed="true">Contactos y correo electrónico</button>'],
  ['a heading', '<h2>Search Contacts</h2>'],
])('contacts mode by %s', (_name, html) => {
  start(html + FORM);
  expect(listed()).toMatchObject({
    mode: 'contacts',
    canSearch: true,
    query: '',
    inactive: false,
    results: undefined,
    more: false,
  });
  start(
    html.replace(/aria-selected="true"|selected|checked|aria-pressed="true"|<h2>.*/g, '') + FORM,
  );
  expect(listed().mode).toBe('unclear');
});

test('the switch’s own text counts only while students mode is not there', () => {
  start(`<button id="search_switch_btn">Contacts and Email ▾</button>${FORM}`);
  expect(listed().mode).toBe('contacts');
  start(`<button id="search_switch_btn">Contacts and Email ▾</button>${STUDENTS}`);
  expect(listed().mode).toBe('other');
});

test('the classic page, with several fields', () => {
  start(
    '<form><label>Last Name <input></label><label>Email <input></label><button>Search</button></form>',
    '/admin/contacts/search.html',
  );
  expect(listed()).toMatchObject({ mode: 'contacts', canSearch: true });
  start(
    '<form><label>Last Name <input></label><label>First Name <input></label><button>Search</button></form>',
    '/admin/contacts/search.html',
  );
  expect(listed()).toMatchObject({ mode: 'contacts', canSearch: false });
  expect(look().missing).toContain('search-field');
});

test('results: one per contact, with the students of its row', () => {
  const rows =
    result(
      5,
      'Rivera, María',
      student(7, 'Rivera, Leo', 'PHS') + student(8, 'Rivera, Ana', 'PMS'),
    ) +
    result(5, '', '') +
    result(6, 'Rivera, M');
  start(`<h2>Search Contacts</h2>${FORM}<table>${rows}</table><a rel="next" href="#2">2</a>`);
  expect(listed()).toMatchObject({
    more: true,
    results: [
      {
        contactId: '5',
        name: 'Rivera, María',
        emails: ['maria@example.org'],
        students: [
          { name: 'Rivera, Leo', school: 'PHS', dcid: '7' },
          { name: 'Rivera, Ana', school: 'PMS', dcid: '8' },
        ],
      },
      { contactId: '6', students: [] },
    ],
  });
});

test('nobody found only where the page says so', () => {
  start(`<h2>Search Contacts</h2>${FORM}<p hidden>No results found</p>`);
  expect(listed().results).toBeUndefined();
  start(`<h2>Search Contacts</h2>${FORM}<p>No results found</p>`);
  expect(listed().results).toEqual([]);
});

test('on the classic page, in a language without known words, the only submit button of a form that asks searches', () => {
  start(
    '<form method="get"><label>Kontakt <input type="search"></label><button type="button">Vymazat</button><button>Hledat</button></form>',
    '/admin/contacts/search.html',
  );
  expect(listed()).toMatchObject({ mode: 'contacts', canSearch: true });
  start(
    '<form method="get"><label>Kontakt <input type="search"></label><button>Vymazat</button><button>Hledat</button></form>',
    '/admin/contacts/search.html',
  );
  expect(listed()).toMatchObject({ mode: 'contacts', canSearch: false });
});

test.each([
  ['a list of cards that is called a card', 'div', 'card-list', '<div>', '</div>'],
  ['one cell for all', 'td', '', '<div>', '</div>'],
])(
  'a result has what stands beside it, and nothing of the next one: %s',
  (_, tag, cls, open, close) => {
    const one = (id: number, email: string, child: string) =>
      `${open}<a href="/admin/contacts/edit.html#?contactid=${id}">Rivera ${id}</a> ${email} ${student(id, child, 'PHS')}${close}`;
    const inner = `<${tag} class="${cls}">${one(5, 'a@example.org', 'Ana')}${one(6, 'b@example.org', 'Ben')}</${tag}>`;
    const box = tag === 'td' ? `<table><tr>${inner}</tr></table>` : inner;
    start(`<h2>Search Contacts</h2>${FORM}${box}`);
    expect(
      listed().results?.map(({ emails, students }) => [emails, students.map(({ name }) => name)]),
    ).toEqual([
      [['a@example.org'], ['Ana']],
      [['b@example.org'], ['Ben']],
    ]);
  },
);
