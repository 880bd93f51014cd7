/** Whether a contact search may have more results than the page shows. */
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../../lib/contracts/facts.ts';
import { look, put } from '../fixtures.ts';

const HEADING = '<h2>Search Contacts</h2>';
const FIELD = '<input type="text" aria-label="Search">';
const GO = '<button type="button">Search</button>';
const FORM = `<form>${FIELD}${GO}</form>`;

function start(inner: string): SearchPage {
  put('/admin/home.html', `<div id="content-main">${inner}</div>`);
  const { page: seen } = look();
  if (seen.kind !== 'search') throw new Error(`page is ${seen.kind}`);
  return seen;
}
const contacts = (inner: string) => start(HEADING + inner);

describe('more results', () => {
  const result = (id: number) =>
    `<div class="card"><a href="/admin/contacts/edit.html#?contactid=${id}">Rivera ${id}</a></div>`;

  test('may be there while a filter is ticked beside the field; a box in a row, or the inactive, is none', () => {
    const box = (name: string) => `<label>${name} <input type="checkbox" checked></label>`;
    const form = (inner: string) => contacts(`<form>${FIELD}${GO}${inner}</form>${result(5)}`);
    expect(form(box('Filtrar por selección actual de estudiantes')).more).toBe(true);
    expect(form(box('Access Accounts Only')).more).toBe(true);
    expect(form(box('Include inactive contacts')).more).toBe(false);
    expect(form(`<table><tr><td>${box('Filter')}</td></tr></table>`).more).toBe(true);
    const row = `<tr><td>${box('Rivera')}</td><td>${result(6)}</td></tr>`;
    expect(form(`<table>${row}</table>`).more).toBe(false);
    expect(form('').more).toBe(false);
  });

  test('may be there while another field of the form is filled', () => {
    const form = (inner: string) =>
      contacts(`<form>${FIELD}${GO}<table><tr><td>${inner}</td></tr></table></form>${result(5)}`);
    expect(form('<label>Last Name <input value="Smith"></label>').more).toBe(true);
    expect(form('<label>Last Name <input value=" "></label>').more).toBe(false);
    expect(form('<select aria-label="Rows"><option>25</option></select>').more).toBe(false);
    expect(form('<label>Last Name <input value="Smith" hidden></label>').more).toBe(false);
  });

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

  test('are seen, and so is the switch, beside hundreds of results with hundreds of students', () => {
    const links = (count: number) =>
      `<div class="card"><a href="/admin/contacts/edit.html#?contactid=1">Lopez, Ana</a>${'<a href="/admin/students/home.html?frn=0011">Lopez, Mia</a>'.repeat(count)}</div>`;
    const tab = '<a role="tab" href="#c" aria-selected="true">Contact</a>';
    const page = start(`${tab}${FORM}<button>Next</button>${links(2000)}`);
    expect(page).toMatchObject({ mode: 'contacts', canSwitch: true, canSearch: true, more: true });
    expect(page.results?.map(({ contactId }) => contactId)).toEqual(['1']);
  });

  test('count in contacts mode only; a busy page is said to be', () => {
    expect(start(`${FORM}<a rel="next" href="#2">2</a>`).more).toBe(false);
    expect(contacts(FORM).busy).toBe(false);
    expect(contacts(`${FORM}<div id="loading"></div>`).busy).toBe(true);
  });
});
