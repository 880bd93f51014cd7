/** A list counts only as the answer to the search that was started, with the text and the boxes of that moment. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchPage } from '../../../../lib/contracts/facts.ts';
import { eventually } from '../../eventually.ts';
import { $, live, look, put, runAction, sessionWith, tools } from '../fixtures.ts';

const EMAIL = 'carlos@example.org';
const link = (id: number) =>
  `<p><a href="/admin/contacts/edit.html#?contactid=${id}">Lopez ${id}</a></p>`;
const FORM =
  '<form onsubmit="return false"><label>Email <input id="q"></label><label><input type="checkbox" id="inactive"> Include inactive contacts</label><label><input type="checkbox" id="filter"> Filter by Current Student Selection</label><button type="button" id="go">Search</button></form><button id="other">Sort</button><div id="results"></div>';

let session: ReturnType<typeof sessionWith>;
let stop: AbortController;
function open(address = '/admin/contacts/search.html', before = ''): void {
  put(address, `<div id="content-main"><h1>Contact Search</h1>${FORM}</div>`);
  list(before);
  session = sessionWith();
  stop = new AbortController();
  tools.trackUse(window, session, stop.signal);
}
const list = (html: string) => {
  $('#results').innerHTML = html;
};
const type = (text: string) => {
  $('#q').value = text;
};
function page(): SearchPage {
  const { page: seen } = look(session);
  if (seen.kind !== 'search') throw new Error(`page is ${seen.kind}`);
  return seen;
}
const ids = () => page().results?.map(({ contactId }) => Number(contactId));

beforeEach(() => open());
afterEach(() => stop.abort());

test('a text typed over the list of another search has no answer until it is searched for', () => {
  type('lopez');
  $('#go').click();
  list(link(777) + link(778));
  expect(ids()).toEqual([777, 778]);
  type(EMAIL);
  expect(ids()).toBeUndefined();
  $('#go').click();
  expect(ids()).toBeUndefined();
  list(link(5120));
  expect(ids()).toEqual([5120]);
  // The answer of the earlier search counts for its own text alone, and is gone.
  type('lopez');
  expect(ids()).toBeUndefined();
  type(EMAIL);
  expect(ids()).toEqual([5120]);
});

test('a list that the page brings with it is nobody’s answer', () => {
  open(undefined, link(777));
  expect(ids()).toBeUndefined();
  type(EMAIL);
  expect(ids()).toBeUndefined();
  $('#go').click();
  expect(ids()).toBeUndefined();
  list(link(5120));
  expect(ids()).toEqual([5120]);
});

test('a list that stands there at the first look is no answer, though the address and the field ask already', () => {
  const address = `/admin/contacts/search.html#?emailAddress=${encodeURIComponent(EMAIL)}`;
  open(address, link(777));
  type(EMAIL);
  expect(ids()).toBeUndefined();
  expect(ids()).toBeUndefined();
  list(link(5120));
  expect(ids()).toEqual([5120]);
  // Every row holds what was asked for: the page was faster than Kinlink.
  open(address, `<table><tr><td>${link(5120)}</td><td>${EMAIL}</td></tr></table>`);
  type(EMAIL);
  expect(ids()).toEqual([5120]);
});

test('a list that comes after the first look is unsure, unless another was there or its rows hold the email', () => {
  const address = `/admin/contacts/search.html#?emailAddress=${encodeURIComponent(EMAIL)}`;
  const row = `<table><tr><td>${link(5120)}</td><td>${EMAIL}</td></tr></table>`;
  open(address);
  type(EMAIL);
  expect(page().results).toBeUndefined();
  // The last selection comes late: an empty one, or one of other people.
  list('No results');
  expect(page()).toMatchObject({ results: [], isUnsure: true });
  list(link(777));
  expect(page()).toMatchObject({ results: [{ contactId: '777' }], isUnsure: true });
  list(row);
  expect(page().isUnsure).toBeUndefined();
  // The records of a contact may have another email than its row.
  list(link(5120));
  expect(page().isUnsure).toBeUndefined();
  // A list of others was there at the first look, and nobody is listed now.
  open(address, link(777));
  type(EMAIL);
  expect(page().results).toBeUndefined();
  list('No results');
  const nobody = page();
  expect([nobody.results, nobody.isUnsure]).toEqual([[], undefined]);
});

test('Enter in the field and the form’s submit start a search as well; Enter elsewhere does not', () => {
  const enter = (at: string) =>
    $(at).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  type(EMAIL);
  enter('#other');
  list(link(1));
  expect(ids()).toBeUndefined();
  enter('#q');
  list(link(2));
  expect(ids()).toEqual([2]);
  type('b@example.org');
  $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  list(link(3));
  expect(ids()).toEqual([3]);
});

test('the boxes are part of the question; with a filter there is no answer at all', () => {
  type(EMAIL);
  $('#go').click();
  list(link(5));
  expect(ids()).toEqual([5]);
  $('#inactive').checked = true;
  expect(ids()).toBeUndefined();
  $('#inactive').checked = false;
  $('#filter').checked = true;
  expect(page()).toMatchObject({ narrowed: true, results: undefined });
  $('#go').click();
  list(link(6));
  expect(ids()).toBeUndefined();
  // The filter is off again, and the list still is of the search with it.
  $('#filter').checked = false;
  expect(ids()).toBeUndefined();
});

test('the same contacts again are an answer once the page was seen to search', async () => {
  type('lopez');
  $('#go').click();
  list(link(5));
  expect(ids()).toEqual([5]);
  type(EMAIL);
  $('#go').click();
  expect(ids()).toBeUndefined();
  document.body.insertAdjacentHTML('beforeend', '<div id="loading"></div>');
  await eventually(() => expect(session.startedSearch?.hasWorked).toBe(true));
  expect(page().busy).toBe(true);
  $('#loading').remove();
  expect(ids()).toEqual([5]);
});

test('a later list of the same search has the same mark; once something else is pressed it has none', () => {
  type(EMAIL);
  $('#go').click();
  list(link(1));
  const { searchMark } = page();
  expect(searchMark).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  list(link(1) + link(2));
  expect(page().searchMark).toBe(searchMark);
  $('#other').click();
  expect(page().searchMark).toBeUndefined();
  expect(ids()).toEqual([1, 2]);
  type('b@example.org');
  $('#go').click();
  list(link(3));
  expect(page().searchMark).not.toBe(searchMark);
});

test('an address starts the search that it asks for, and no other', () => {
  const addressFor = (email: string) =>
    `/admin/contacts/search.html#?lastName=&emailAddress=${encodeURIComponent(email)}&includeInactive=false`;
  open(addressFor(EMAIL));
  expect(ids()).toBeUndefined();
  type(EMAIL);
  expect(ids()).toBeUndefined();
  list(link(5120));
  expect(ids()).toEqual([5120]);
  type('other@example.org');
  expect(ids()).toBeUndefined();
  history.replaceState(null, '', addressFor('other@example.org'));
  expect(ids()).toBeUndefined();
  list(link(6));
  expect(ids()).toEqual([6]);
});

test('an address that the page ignores makes no answer of the list that was there', () => {
  open(`/admin/contacts/search.html#?emailAddress=${EMAIL}`, link(777));
  expect(ids()).toBeUndefined();
  type(EMAIL);
  expect(ids()).toBeUndefined();
});

test('Kinlink’s own search waits for its answer, not for any change of the page', async () => {
  open(undefined, link(777));
  $('#go').addEventListener('click', () => {
    $('#other').textContent = 'Sorted';
    setTimeout(() => list(link(5120)), 30);
  });
  const done = await runAction({ do: 'search', text: EMAIL }, window, session, live());
  expect(done).toMatchObject({ ended: 'done' });
  expect(ids()).toEqual([5120]);
});

test('elsewhere nothing is noted', () => {
  put('/admin/contacts/edit.html', `<div id="content-main">${FORM}</div>`);
  type(EMAIL);
  $('#go').click();
  expect(session.startedSearch).toBeUndefined();
});
