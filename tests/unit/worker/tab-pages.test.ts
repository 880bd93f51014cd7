/** Which page each tab shows, for the popup: its kind and its guides, and nobody's name. */
import { expect, it } from 'vitest';
import { EMPTY, type State } from '../../../lib/worker/state/session-state.ts';
import { pageIn, withoutPage, withPage } from '../../../lib/worker/tab-pages.ts';
import { contact, SITE, seen } from '../rules/family.ts';

const CONTACT = new URL(`${SITE}/admin/contacts/edit.html#?contactid=9002`);
const facts = seen(contact());
const state = withPage(EMPTY, facts, 7);

it('notes a contact without anything personal', () => {
  expect(state.pages['7']).toMatchObject({ site: SITE, kind: 'contact' });
  expect(state.lastSite).toBe(SITE);
  expect(JSON.stringify(state.pages)).not.toMatch(/Lopez|Carlos|9002|@/);
  expect(withPage(state, facts, 7)).toBe(state);
});

it('notes neither a background tab nor a page that is still drawn', () => {
  const backgroundTab = {
    site: SITE,
    inactive: false,
    issuedSteps: [],
    pagesTried: [],
    startedAt: 0,
  };
  const searching: State = { ...EMPTY, backgroundTabs: { '7': backgroundTab } };
  expect(withPage(searching, facts, 7)).toBe(searching);
  expect(withPage(state, seen({ kind: 'unknown', loading: true }), 7)).toBe(state);
});

it('keeps the last PowerSchool while a tab shows a page that is not known', () => {
  const other = seen({ kind: 'unknown', loading: false }, { site: 'https://sis.example.org' });
  const next = withPage(state, other, 8);
  expect(next.pages['8']).toMatchObject({ kind: 'unknown' });
  expect(next.lastSite).toBe(SITE);
});

it('counts only while the tab is still there', () => {
  expect(pageIn(state, 7, CONTACT)?.kind).toBe('contact');
  expect(pageIn(state, 8, CONTACT)).toBeUndefined();
  expect(pageIn(state, 7, new URL(`${SITE}/admin/home.html`))).toBeUndefined();
  expect(pageIn(state, 7, new URL('https://sis.example.org/admin/contacts/edit.html'))).toBe(
    undefined,
  );
});

it('forgets the page of a tab that was closed', () => {
  expect(withoutPage(state, 7).pages).toEqual({});
  expect(withoutPage(state, 8)).toBe(state);
});
