/** Whether a contact search may have more results than the page shows. */
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../../lib/contracts/facts.ts';
import { listed, put } from '../fixtures.ts';

const HEADING = '<h2>Search Contacts</h2>';
const FIELD = '<input type="text" aria-label="Search">';
const GO = '<button type="button">Search</button>';
const FORM = `<form>${FIELD}${GO}</form>`;

function start(inner: string): SearchPage {
  put('/admin/home.html', `<div id="content-main">${inner}</div>`);
  return listed();
}
const contacts = (inner: string) => start(HEADING + inner);

const result = (id: number) =>
  `<div class="card"><a href="/admin/contacts/edit.html#?contactid=${id}">Rivera ${id}</a></div>`;

describe('more results', () => {
  test.each([
    ['<p>4 resultados</p>', true],
    ['<p>1–2 of 4 results</p>', true],
    ['<p>2 results</p>', false],
    ['<h3>Current Contact Selection (4)</h3>', true],
    ['<h3>Current Contact Selection (2)</h3>', false],
    ['<p>4 students</p>', false],
  ])('are there where it says so and fewer are drawn: %s', (line, more) => {
    expect(contacts(`${FORM}${line}${result(5)}${result(6)}`).more).toBe(more);
  });

  const more = (html: string) => contacts(FORM + html).more;
  test.each([
    ['<a rel="next" href="#2">2</a>', true],
    ['<ul class="pagination"><li><a href="#2">2</a></li></ul>', true],
    ['<div class="paginator"><button>›</button></div>', true],
    ['<button>Next</button>', true],
    ['<button>Load More</button>', true],
    ['<input type="button" value="Next">', true],
    ['', false],
    ['<a rel="next" class="disabled" href="#2">2</a>', false],
    ['<a rel="next" aria-disabled="true">2</a>', false],
    [
      '<div class="pagination"><a aria-current="page">1</a><button disabled>2</button></div>',
      false,
    ],
    ['<div class="pagination hide"><a>2</a></div>', false],
    ['<button>Next</button><button>Next</button>', true],
    ['<button disabled>Next</button>', false],
    ['<ul class="pagination"><li class="disabled"><a href="#2">Next</a></li></ul>', false],
  ])('%s', (html, is) => {
    expect(more(html)).toBe(is);
  });

  test('are seen, and so is the switch, beside a result with hundreds of students', () => {
    const links = (count: number) =>
      `<div class="card"><a href="/admin/contacts/edit.html#?contactid=1">Lopez, Ana</a>${'<a href="/admin/students/home.html?frn=0011">Lopez, Mia</a>'.repeat(count)}</div>`;
    const tab = '<a role="tab" href="#c" aria-selected="true">Contact</a>';
    const page = start(`${tab}${FORM}<button>Next</button>${links(600)}`);
    expect(page).toMatchObject({ mode: 'contacts', canSwitch: true, canSearch: true, more: true });
    expect(page.results?.map(({ contactId }) => contactId)).toEqual(['1']);
  });

  test('count in contacts mode only; a busy page is said to be', () => {
    expect(start(`${FORM}<a rel="next" href="#2">2</a>`).more).toBe(false);
    expect(contacts(FORM).busy).toBe(false);
    expect(contacts(`${FORM}<div id="loading"></div>`).busy).toBe(true);
  });
});

describe('a narrowed search', () => {
  test('a filter ticked beside the field narrows the search; a box in a row, or the inactive, does not', () => {
    const box = (name: string) => `<label>${name} <input type="checkbox" checked></label>`;
    const form = (inner: string) => contacts(`<form>${FIELD}${GO}${inner}</form>${result(5)}`);
    expect(form(box('Filtrar por selección actual de estudiantes')).narrowed).toBe(true);
    expect(form(box('Access Accounts Only')).narrowed).toBe(true);
    expect(form(box('Include inactive contacts')).narrowed).toBe(false);
    expect(form(`<table><tr><td>${box('Filter')}</td></tr></table>`).narrowed).toBe(true);
    const row = `<tr><td>${box('Rivera')}</td><td>${result(6)}</td></tr>`;
    expect(form(`<table>${row}</table>`).narrowed).toBe(false);
    expect(form('').narrowed).toBe(false);
    expect(contacts(`<form>${FIELD}${GO}</form><div>${box('Filter')}</div>`).narrowed).toBe(true);
  });

  test('another filled field of the form narrows the search', () => {
    const form = (inner: string) =>
      contacts(`<form>${FIELD}${GO}<table><tr><td>${inner}</td></tr></table></form>${result(5)}`);
    expect(form('<label>Last Name <input value="Smith"></label>').narrowed).toBe(true);
    expect(form('<label>Last Name <input value=" "></label>').narrowed).toBe(false);
    expect(form('<select aria-label="Rows"><option>25</option></select>').narrowed).toBe(false);
    expect(form('<label>Last Name <input value="Smith" hidden></label>').narrowed).toBe(false);
  });
});
