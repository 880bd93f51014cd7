/** The check of a page, from the popup's word to its view; only the browser's edges are made up. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CheckView } from '../../../lib/contracts/popup-view.ts';

const SITE = 'https://district.powerschool.com';
const OURS = 'chrome-extension://kinlink/';
const CHECKED = {
  page: 'contact',
  recognised: true,
  loading: false,
  family: '2025',
  signs: [],
  language: 'en',
  rightToLeft: false,
  rows: [],
  found: [{ anchor: 'emails.add', foundBy: 'id' }],
};

type Injected = { files?: string[]; func?: { name: string } };
let heard: (message: object, sender: object) => Promise<unknown> | undefined;
let url: string;
/** What the tab's parts say, one after the other; each time the parts are brought, the next. */
let says: unknown[];
let brought: number;
const executeScript = vi.fn(async ({ files }: Injected) => {
  if (files) brought += 1;
  const said = says[brought];
  if (said instanceof Error) throw said;
  return files ? [] : [{ result: said }];
});

afterEach(() => vi.unstubAllGlobals());
beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  brought = 0;
  says = [CHECKED];
  url = `${SITE}/admin/contacts/edit.html#?contactid=9002`;
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  const browser = {
    i18n: { getUILanguage: () => 'en-US' },
    runtime: {
      id: 'kinlink',
      getURL: (path: string) => new URL(path, OURS).href,
      getManifest: () => ({ version: '0.1.0' }),
      onMessage: { addListener: (listener: typeof heard) => (heard = listener) },
    },
    permissions: {
      getAll: async () => ({ origins: ['https://*.powerschool.com/*'] }),
      contains: async () => true,
    },
    storage: { session: area, local: area, managed: area, onChanged: { addListener: () => {} } },
    scripting: { executeScript, getRegisteredContentScripts: async () => [] },
    tabs: { get: async (id: number) => ({ id, index: 0, url }), query: async () => [] },
  };
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11) Chrome/150.0.0.0 Safari/537.36' });
  vi.doMock('wxt/browser', () => ({ browser }));
  const { createMemory } = await import('../../../lib/worker/memory.ts');
  (await import('../../../lib/worker/popup/popup-messages.ts')).listenToPopup(createMemory());
});

const check = () =>
  heard({ kind: 'popup-check-page', tab: 7 }, { id: 'kinlink', url: `${OURS}popup` });

it('parts that are in the tab are asked, and not brought once more', async () => {
  const view = CheckView.parse(await check());
  expect(view.lines[0]).toBe('This is Contact Details.');
  expect(view.report).toContain('"kinlink": "0.1.0"');
  expect(view.report).toContain('"browserVersion": 150');
  expect(brought).toBe(0);
});

it('parts that are not there are brought first', async () => {
  says = [null, CHECKED];
  expect(CheckView.safeParse(await check()).success).toBe(true);
  expect(brought).toBe(1);
});

it.each([
  ['a name for a thing', { found: [{ anchor: 'emails.add', foundBy: 'id', id: 'smith' }] }],
  ['more than was asked for', { title: 'Carlos Lopez' }],
  ['no list', { found: 'Carlos' }],
])('what a tab says with %s is not taken', async (_, more) => {
  says = [{ ...CHECKED, ...more }];
  expect(await check()).toBeUndefined();
});

it('a tab that can’t be looked into, or says nothing at all, gives no view', async () => {
  says = [new Error('Cannot access contents of the page.')];
  expect(await check()).toBeUndefined();
  says = [null, null];
  expect(await check()).toBeUndefined();
});

it('no tab of another site is ever touched', async () => {
  for (const other of ['https://sis.example.org/admin/home.html', 'chrome://extensions/']) {
    url = other;
    expect(await check()).toBeUndefined();
  }
  expect(executeScript).not.toHaveBeenCalled();
});
