/** Searching contacts for the registrar, without writing over a query. */
import { expect, test } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import { $, listed, live, put, runAction, sessionWith } from '../fixtures.ts';

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

const act = (action: Action) => runAction(action, window, sessionWith(), live());

test('switches to contacts, through the opener where the wording is not there yet', async () => {
  start(`${STUDENTS}<button id="search_switch_btn">Students</button><div id="menu"></div>`);
  $('#search_switch_btn').addEventListener('click', () =>
    setTimeout(() => {
      $('#menu').innerHTML = '<button id="c">Contacts and Email</button><button>Contacts</button>';
      $('#c').addEventListener('click', () =>
        setTimeout(() => $('#c').setAttribute('aria-pressed', 'true'), 10),
      );
    }, 10),
  );
  expect(await act({ do: 'switch-to-contacts' })).toMatchObject({ ended: 'done' });
  expect(listed().mode).toBe('contacts');
});

test('searches, waits for this search’s answer, and never writes over a query', async () => {
  start(`<h2>Search Contacts</h2>${FORM}`);
  let asked = 0;
  $('#go').addEventListener('click', () => {
    asked++;
    document.body.insertAdjacentHTML('beforeend', '<div id="loading"></div>');
    setTimeout(
      () => ($('#results').innerHTML = `<table>${result(5, 'Rivera, María')}</table>`),
      10,
    );
    setTimeout(() => $('#loading').remove(), 30);
  });
  expect(await act({ do: 'search', text: 'maria@example.org', inactive: true })).toMatchObject({
    ended: 'done',
  });
  expect(listed()).toMatchObject({
    query: 'maria@example.org',
    inactive: true,
    busy: false,
    results: [{ contactId: '5' }],
  });
  expect(await act({ do: 'search', text: 'other@example.org' })).toMatchObject({
    ended: 'stopped',
    what: 'filled:search-field',
    leftAlone: ['query'],
  });
  expect([asked, listed().query]).toEqual([1, 'maria@example.org']);
});

test('no search outside contacts mode', async () => {
  start(STUDENTS);
  expect(await act({ do: 'search', text: 'maria@example.org' })).toMatchObject({
    ended: 'stopped',
    what: 'not-found:search-field',
  });
  expect($('#studentSearchInput').value).toBe('');
});
