/** The popup's search in the worker. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PastedText } from '../../../../lib/contracts/popup-view.ts';
import { createMemory } from '../../../../lib/worker/memory.ts';
import {
  findContact,
  findInactiveToo,
  readText,
} from '../../../../lib/worker/popup/find-contact.ts';
import { eventually } from '../../eventually.ts';
import { SITE, seen } from '../../rules/family.ts';
import { en as t } from '../../spoken.ts';
import { office, opened, sees, settled, startWorker, stored } from '../worker-harness.ts';

const find = (text: string, by?: 'name' | 'email' | 'phone' | 'student') =>
  findContact(createMemory(), {
    kind: 'popup-find-contact',
    tab: 1,
    text,
    ...(by && { by }),
  });
const read = (text: string) => readText({ kind: 'popup-read-text', tab: 1, text });
const urls = () => office.tabs.map(({ url }) => url);
const ana = seen({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts: [],
} as never);

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  office.tabs.push({ id: 1, url: `${SITE}/admin/home.html`, active: true });
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('a text', () => {
  it('is taken apart, and nothing of it is kept', async () => {
    const before = JSON.stringify(await stored());
    const answer = await read('Ana Lopez <ana@example.org>');
    expect(PastedText.parse(answer)).toEqual({
      chips: [
        { kind: 'name', text: 'Ana Lopez' },
        { kind: 'email', text: 'ana@example.org' },
      ],
      isWhole: false,
      knownStudents: [],
    });
    expect((await read('ana@example.org')).isWhole).toBe(true);
    expect(JSON.stringify(await stored())).toBe(before);
  });

  it('that can’t be searched for is answered with a sentence', async () => {
    expect(await find('')).toBe(t.popup.nothingTyped);
    expect(await find('a b@example.org')).toBe(t.email.spaces);
    expect(urls()).toHaveLength(1);
  });
});

it.each([
  ['c@example.org', undefined, { by: 'email', text: 'c@example.org' }],
  ['(201) 555-0112', 'phone', { by: 'phone', text: '(201) 555-0112' }],
  ['Lopez, Ana', 'name', { by: 'name', text: 'Lopez', name: 'Lopez, Ana' }],
] as const)('%s is searched for in a background tab', async (text, by, search) => {
  expect(await find(text, by)).toBe('');
  expect(await stored()).toMatchObject({ popupSearch: { ...search, site: SITE, inactive: false } });
  expect(urls()).toHaveLength(2);
  expect(office.tabs.at(-1)?.active).toBe(false);
  await findInactiveToo(createMemory(), 1, search.text);
  expect(await stored()).toMatchObject({ popupSearch: { ...search, inactive: true } });
});

describe('a student number', () => {
  it('opens the contacts of a student whose page was seen', async () => {
    await sees(1, ana);
    expect((await read('10123')).knownStudents).toEqual(['10123']);
    expect(await find('10123', 'student')).toBe('');
    expect(urls().at(-1)).toBe(`${SITE}/admin/students/contacts.html?frn=0014213`);
  });

  it('of another student opens the Start page', async () => {
    await sees(1, ana);
    expect((await read('10199')).knownStudents).toEqual([]);
    expect(await find('10199', 'student')).toBe('');
    expect(urls().at(-1)).toBe(`${SITE}/admin/home.html`);
    expect(office.tabs.at(-1)?.active).toBe(true);
  });

  it('is not known once the session has ended', async () => {
    await sees(1, ana);
    const tab = { id: 1, url: `${SITE}/admin/pw.html`, active: true };
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
    await eventually(async () => expect((await read('10123')).knownStudents).toEqual([]));
  });
});

it('starts no search before the registrar has signed in again', async () => {
  await sees(1, ana);
  const tab = { id: 1, url: `${SITE}/admin/pw.html`, active: true };
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
  await settled();
  for (const by of ['name', 'student'] as const)
    expect(await find('10123', by)).toBe(t.popup.signInFirst);
  expect(urls()).toHaveLength(1);
  expect(JSON.stringify(await stored())).not.toContain('popupSearch');
});

it('needs a site', async () => {
  office.tabs = [{ id: 1, url: 'about:blank', active: true }];
  expect(await find('Lopez', 'name')).toBe(t.popup.openFirst);
  expect(await find('10123', 'student')).toBe(t.popup.openFirst);
  expect(urls()).toHaveLength(1);
});
