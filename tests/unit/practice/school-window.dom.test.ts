import { beforeEach, expect, it, vi } from 'vitest';
import { beginPractice, readPractice } from '../../../lib/practice/practice-storage.ts';
import { PEOPLE } from '../../../lib/practice/school.ts';
import { openSchool, START_PAGE } from '../../../lib/practice/school-window.ts';

const ORIGIN = 'chrome-extension://kinlink';
type Win = Window & typeof globalThis;
interface PracticeApi {
  tabs: { create(tab: { url: string; active?: boolean }): Promise<{ id: number }> };
}

const location = {
  href: '',
  origin: ORIGIN,
  pathname: '/admin/contacts/edit.html',
  replace: vi.fn(),
  assign: vi.fn(),
  reload: vi.fn(),
};
const fetchFile = vi.fn(async () => new Response('a file'));
let win: Win & { browser?: PracticeApi };

beforeEach(() => {
  vi.clearAllMocks();
  sessionStorage.clear();
  location.pathname = '/admin/contacts/edit.html';
  win = {
    location,
    sessionStorage,
    document,
    fetch: fetchFile,
    setTimeout: (call: () => void) => call(),
    addEventListener: vi.fn(),
  } as unknown as Win;
});
const begin = () => beginPractice(sessionStorage, { language: 'en', theme: 'system' });

it('leads to the start page without a practice, and at another address', () => {
  expect(openSchool(win)).toBeUndefined();
  begin();
  location.pathname = '/practice-school.html';
  expect(openSchool(win)).toBeUndefined();
  expect(location.replace.mock.calls).toEqual([[START_PAGE], [START_PAGE]]);
  expect(win.browser).toBeUndefined();
});

it('saves what is submitted, and gives back what is refused', () => {
  begin();
  const school = openSchool(win);
  const email = { type: 'Current', address: PEOPLE.newParentEmail, primary: true };
  expect(school?.submit({ save: 'email', id: PEOPLE.newParent, email })).toEqual([]);
  const bad = { ...email, address: '' };
  expect(school?.submit({ save: 'email', id: PEOPLE.newParent, email: bad })).toHaveLength(1);
  expect(school?.practice().school.contacts[0]?.emails).toEqual([email]);
});

it('answers requests for records itself, and passes on the others', async () => {
  begin();
  openSchool(win);
  const record = await win.fetch(`${ORIGIN}/ws/contacts/contact/7001`);
  expect(await record.json()).toMatchObject({ firstName: 'Rachel' });
  expect(fetchFile).not.toHaveBeenCalled();
  expect(await (await win.fetch('/texts/sidebar.en.json')).text()).toBe('a file');
});

it('a tab in front is this one, with a number of its own from the next page on', async () => {
  begin();
  openSchool(win);
  const url = `${ORIGIN}/admin/contacts/edit.html#?contactid=7003`;
  expect(await win.browser?.tabs.create({ url })).toEqual({ id: 2 });
  expect(location.assign).toHaveBeenCalledExactlyOnceWith(url);
  expect(readPractice(sessionStorage)?.tabId).toBe(1);
  openSchool(win);
  expect(readPractice(sessionStorage)?.tabId).toBe(2);
});

it('opens nothing that the practice has not, and says so', async () => {
  begin();
  const sayLeftOut = vi.fn();
  openSchool(win)?.onLeftOut(sayLeftOut);
  await win.browser?.tabs.create({ url: '/welcome-sheet.html' });
  expect(sayLeftOut).toHaveBeenCalledOnce();
  expect(location.assign).not.toHaveBeenCalled();
});
