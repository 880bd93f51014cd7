/** However the search page is damaged, an email is typed into the contact search, or nowhere. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import { put } from '../fixtures.ts';
import { blows, damage, doIt, quickSession, RUNS, Truth } from './damage.ts';

vi.setConfig({ testTimeout: 600_000 });

/** The Start page in contacts mode, with the student search hidden behind it, and a filter for the list. */
const START = `<nav id="nav-main"><input id="navSearch" aria-label="Search menu"><button>Search</button></nav>
  <div id="content-main"><h1>Start Page</h1>
  <button type="button" id="search_switch_btn">Contacts and Email &#9662;</button>
  <div style="display: none"><pss-studentsearch><label for="studentSearchInput">Search Students</label>
    <input id="studentSearchInput"><button type="button" id="add_search_filter_btn_students">Search</button></pss-studentsearch></div>
  <form onsubmit="return false"><label for="c4">Search Contacts</label> <input type="text" id="c4">
    <button type="button" class="go">Search</button></form>
  <div><input type="checkbox" id="c5"> <label for="c5">Include Inactive Contacts</label>
    <input type="checkbox" id="c6"> <label for="c6">Only Show Access Accounts</label></div>
  <h2>Current Contact Selection (0)</h2></div>`;
const CLASSIC = `<div id="content-main"><h1>Contact Search</h1><form onsubmit="return false"><table>
  <tr><td><label for="s1">Last Name</label></td><td><input type="text" id="s1"></td></tr>
  <tr><td><label for="s2">Email</label></td><td><input type="text" id="s2"></td></tr>
  <tr><td><label for="s3">Include Inactive</label></td><td><input type="checkbox" id="s3"></td></tr></table>
  <button type="button" class="go">Search</button><button type="button" class="clear">Clear</button></form></div>`;
const PAGES: Record<string, [path: string, html: string, truth: Record<string, string>]> = {
  start: ['/admin/home.html', START, { query: '#c4', inactive: '#c5', search: '.go' }],
  classic: [
    '/admin/contacts/search.html',
    CLASSIC,
    { query: '#s2', inactive: '#s3', search: '.go' },
  ],
};
const action: Action = { do: 'search', text: 'm@example.org', inactive: true };
const RIGHT = ['query = m@example.org', 'inactive = true'];

async function attempt(name: string, list: Parameters<typeof damage>[0]) {
  const [path, html, names] = PAGES[name] ?? PAGES.start ?? ['', '', {}];
  put(path, html);
  const truth = new Truth(names);
  damage(list);
  const done = await doIt(action, quickSession(), truth);
  return {
    done,
    wrong: [
      ...done.changed.filter((change) => !RIGHT.includes(change)),
      ...done.clicked.filter((thing) => thing !== 'search'),
    ],
  };
}

test.each(Object.keys(PAGES))('the %s page, whole, is searched', async (name) => {
  const { done, wrong } = await attempt(name, []);
  expect([wrong, done.changed, done.clicked]).toEqual([[], [...RIGHT].sort(), ['search']]);
});

/**
 * A field that is left alone under a name in no known words is taken for the search: so it is in languages
 * that nobody listed. Hence a page says what it says, or lacks things, not both.
 */
const told = blows(3).map((list) =>
  list.some(({ how }) => how === 'remove') ? list.filter(({ how }) => how !== 'text') : list,
);

test.each(Object.keys(PAGES))('the %s page, damaged, is never searched wrongly', async (name) => {
  let searched = 0;
  await fc.assert(
    fc.asyncProperty(told, async (list) => {
      const { done, wrong } = await attempt(name, list);
      expect(wrong).toEqual([]);
      if (done.clicked.length) searched += 1;
    }),
    { numRuns: RUNS },
  );
  expect(searched).toBeGreaterThan(RUNS / 8);
});
