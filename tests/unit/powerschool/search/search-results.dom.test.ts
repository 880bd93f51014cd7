/** The results of a contact search, in whatever way a server lists them (facts §8, I/D). */
import { describe, expect, test } from 'vitest';
import { listed, put } from '../fixtures.ts';

const found = (inner: string) => {
  put(
    '/admin/home.html',
    `<div id="content-main"><h2>Contact Search</h2><input aria-label="Search">${inner}</div>`,
  );
  return listed().results;
};
const link = (id: number, name: string, path = '/admin/contacts/edit.html') =>
  `<a href="${path}#?contactid=${id}">${name}</a>`;
const student = (dcid: number, name: string) =>
  `<a href="/admin/students/home.html?frn=001${dcid}">${name}</a>`;
const about = (id: string, name: string, emails: string[] = [], students: object[] = []) => ({
  contactId: id,
  name,
  students,
  emails,
  hasAccount: undefined,
  username: undefined,
  active: undefined,
});

test('a link that is written from where the page is leads there too', () => {
  put(
    '/admin/contacts/search.html',
    `<div id="content-main"><input aria-label="Search"><table><tr><td>${link(205, 'Okafor, Ngozi', 'edit.html')}</td>
    <td><a href="../students/home.html?frn=00171">Okafor, Tobias</a></td></tr></table></div>`,
  );
  expect(listed().results).toEqual([
    about(
      '205',
      'Okafor, Ngozi',
      [],
      [{ name: 'Okafor, Tobias', school: '', dcid: '71', number: undefined }],
    ),
  ]);
});

describe('one contact each', () => {
  test.each([
    ['a row', '<table><tr>', '</tr></table>', '<td>', '</td>'],
    ['a list item', '<ul><li>', '</li></ul>', '<p>', '</p>'],
    ['an ARIA row', '<div role="row">', '</div>', '<span>', '</span>'],
    ['an article', '<article>', '</article>', '<p>', '</p>'],
    ['a card', '<div class="contact-card">', '</div>', '<p>', '</p>'],
  ])('in %s, with what stands beside it', (_, open, close, before, after) => {
    const one = (id: number) =>
      `${open}${before}${link(id, `Rivera ${id}`)}${after}${before}r${id}@example.org${after}${before}${student(id + 70, 'Rivera, Leo')}${after}${close}`;
    expect(found(one(5) + one(6))).toEqual([
      about(
        '5',
        'Rivera 5',
        ['r5@example.org'],
        [{ name: 'Rivera, Leo', school: '', dcid: '75', number: undefined }],
      ),
      about(
        '6',
        'Rivera 6',
        ['r6@example.org'],
        [{ name: 'Rivera, Leo', school: '', dcid: '76', number: undefined }],
      ),
    ]);
  });

  test('a link alone has nothing beside it', () => {
    expect(found(`<p>${link(5, 'Rivera, María')} m@example.org</p>`)).toEqual([
      about('5', 'Rivera, María'),
    ]);
  });

  test('listed twice it is one, with all its emails, and students from where they stand', () => {
    const rows = `<table><tr><td>${link(5, '')}</td><td>a@example.org</td></tr>
      <tr><td>${link(5, 'Rivera, María')}</td><td>b@example.org</td><td>${student(7, 'Leo')}</td></tr>
      <tr><td>${link(5, 'Other')}</td><td>a@example.org</td><td>${student(8, 'Ana')}</td></tr></table>`;
    expect(found(rows)).toMatchObject([
      {
        contactId: '5',
        name: 'Rivera, María',
        emails: ['a@example.org', 'b@example.org'],
        students: [{ dcid: '7' }],
      },
    ]);
  });

  test('only links to Contact Details, that can be seen', () => {
    expect(
      found(link(5, 'a', '/admin/contacts/print.html') + link(6, 'b', '/admin/CONTACTS/edit.html')),
    ).toMatchObject([{ contactId: '6' }]);
    expect(found(`<p class="hide">${link(5, 'a')}</p>`)).toBeUndefined();
    expect(found('<a href="/admin/contacts/edit.html#?contactid=x">a</a>')).toBeUndefined();
  });
});

test('emails end where their cells and their brackets do', () => {
  expect(
    found(`<table><tr><td>${link(5, 'Rivera')}</td><td>a@example.org</td><td>b@mail.example.org</td>
      <td>María &lt;c@example.org&gt;, (d@example.org); mailto:e@example.org</td><td>no@mail, @x.org</td></tr></table>`)?.[0]
      ?.emails,
  ).toEqual([
    'a@example.org',
    'b@mail.example.org',
    'c@example.org',
    'd@example.org',
    'e@example.org',
  ]);
});

test.each([
  'a@example.org, b@example.org',
  'a@example.org;b@example.org',
  'a@example.org b@example.org',
])('two addresses in one text stay one text: %s', (both) => {
  expect(
    found(
      `<table><tr><td>${link(5, 'Rivera')}</td><td> ${both} </td><td>c@example.org</td></tr></table>`,
    )?.[0]?.emails,
  ).toEqual([both, 'c@example.org']);
});

describe('students beside a contact', () => {
  const of = (cell: string) =>
    found(`<table><tr><td>${link(5, 'Rivera')}</td><td>${cell}</td></tr></table>`)?.[0]?.students;
  test.each([
    [`<div>${student(7, 'Rivera, Leo')} (PHS)</div>`, 'PHS'],
    [`<div>${student(7, 'Rivera, Leo')}, Passaic High</div>`, 'Passaic High'],
    [`<div>${student(7, 'Rivera, Leo')} – PHS</div>`, 'PHS'],
    [`<div>${student(7, 'Rivera, Leo')} - PHS</div>`, 'PHS'],
    [`<div>${student(7, 'Rivera, Leo')}</div>`, ''],
    [`${student(7, 'Rivera, Leo')} (PHS)`, 'PHS'],
    [`${student(7, 'Rivera, Leo')} (PHS), `, 'PHS'],
  ])('%s', (cell, school) => {
    expect(of(cell)).toEqual([{ name: 'Rivera, Leo', school, dcid: '7', number: undefined }]);
  });

  test('what stands beside several is no one’s school', () => {
    expect(of(`<div>${student(7, 'Leo')}, ${student(8, 'Ana')} (PHS)</div>`)).toEqual([
      { name: 'Leo', school: '', dcid: '7', number: undefined },
      { name: 'Ana', school: '', dcid: '8', number: undefined },
    ]);
    const item = found(
      `<ul><li>${student(7, 'Leo')} Rivera</li></ul><article>${link(5, 'x')}<i></i></article>`,
    );
    expect(item?.[0]?.students).toEqual([]);
  });

  test('only links to students’ pages', () => {
    expect(of('<a href="/admin/schools/home.html">PHS</a>')).toEqual([]);
    expect(of('<a href="/admin/students/home.html">Leo</a>')).toMatchObject([
      { name: 'Leo', dcid: undefined },
    ]);
  });
});

describe('nobody', () => {
  test('only where the page says so', () => {
    expect(found('')).toBeUndefined();
    expect(found('<h3>Current Contact Selection (0)</h3>')).toEqual([]);
    expect(found('<h3>Current Contact Selection (10)</h3>')).toBeUndefined();
    expect(found('<h3>Current Contact Selection (0) and (10)</h3>')).toBeUndefined();
    expect(found('<h3>Current Student Selection (0)</h3>')).toBeUndefined();
    for (const tag of ['p', 'td', 'div', 'span', 'li', 'h3', 'h4']) {
      const [open, close] = tag === 'td' ? ['<table><tr>', '</tr></table>'] : ['', ''];
      expect(found(`${open}<${tag}>No contacts found</${tag}>${close}`)).toEqual([]);
    }
    expect(found('<p class="hide">No contacts found</p>')).toBeUndefined();
    expect(found('<template><p>No contacts found</p></template>')).toBeUndefined();
    expect(found('<p>0 results<b></b></p>')).toBeUndefined();
  });

  test('never beside somebody', () => {
    expect(found(`<p>No students</p>${link(5, 'Rivera')}`)).toHaveLength(1);
  });
});

test('what is listed outside contacts mode is no result', () => {
  put(
    '/admin/home.html',
    `<div id="content-main"><input aria-label="Search">${link(5, 'Rivera')}</div>`,
  );
  expect(listed()).toMatchObject({ mode: 'unclear', results: undefined });
});

test.each(['10 results', '1–20 of 120 results'])(
  '%s in rows without links are not none',
  (count) => {
    expect(found(`<p>${count}</p><table><tr><td>Rivera, María</td></tr></table>`)).toBeUndefined();
    expect(found('<p>0 results</p>')).toEqual([]);
  },
);
