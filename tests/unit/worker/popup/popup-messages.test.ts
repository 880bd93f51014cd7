/** The popup's ear in the worker, over a browser of which only the edges are made up. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPopup } from '../../../../lib/contracts/messages.ts';
import { PopupView } from '../../../../lib/contracts/popup-view.ts';
import type { Memory } from '../../../../lib/worker/memory.ts';
import { contact, seen } from '../../rules/family.ts';
import { en as t } from '../../spoken.ts';

const OURS = 'chrome-extension://kinlink/';
const SITE = 'https://district.powerschool.com';
const CONTACT = `${SITE}/admin/contacts/edit.html#?contactid=9002`;
const HOUR = 60 * 60 * 1000;

type Listener = (...given: unknown[]) => unknown;
const event = () => {
  const all: Listener[] = [];
  return { all, addListener: (listener: Listener) => void all.push(listener) };
};

function fakeBrowser() {
  const session: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  const area = (kept: Record<string, unknown>) => ({
    get: async (key: string) => structuredClone({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  });
  const open = new Map<number, { url?: string; index: number }>();
  return {
    open,
    session,
    local,
    i18n: { getUILanguage: () => 'en-US' },
    runtime: {
      id: 'kinlink',
      getURL: (path: string) => new URL(path, OURS).href,
      getManifest: () => ({ version: '1.0.0' }),
      onMessage: event(),
    },
    storage: {
      session: area(session),
      local: area(local),
      managed: area({}),
      onChanged: event(),
    },
    scripting: {
      executeScript: vi.fn(async (_: unknown) => []),
    },
    tabs: {
      get: async (id: number) => {
        const tab = open.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return { id, ...tab };
      },
      query: vi.fn(async (): Promise<{ id: number }[]> => []),
      create: vi.fn(async (_: object) => ({ id: 77 })),
      sendMessage: vi.fn(async (_id: number, _message: unknown) => undefined),
      update: vi.fn(),
      remove: vi.fn(),
    },
  };
}

let fake: ReturnType<typeof fakeBrowser>;
let worker: typeof import('../../../../lib/worker/advise-tab.ts');
let memory: Memory;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  fake = fakeBrowser();
  vi.doMock('wxt/browser', () => ({ browser: fake }));
  const popup = await import('../../../../lib/worker/popup/popup-messages.ts');
  worker = await import('../../../../lib/worker/advise-tab.ts');
  memory = (await import('../../../../lib/worker/memory.ts')).createMemory();
  popup.listenToPopup(memory);
  fake.open.set(7, { url: CONTACT, index: 2 });
});

const say = (
  message: FromPopup | object,
  sender: object = { id: 'kinlink', url: `${OURS}popup` },
) =>
  fake.runtime.onMessage.all.map((hear) => hear(message, sender)).find(Boolean) as
    | Promise<unknown>
    | undefined;
const look = async (tab = 7) => PopupView.parse(await say({ kind: 'popup-get-view', tab }));
const find = (text: string, tab = 7) => say({ kind: 'popup-find-contact', tab, text });
const see = (...given: Parameters<typeof seen>) =>
  worker.adviseTab(memory, seen(...given), { tabId: 7, index: 2, site: SITE });
const stored = () => JSON.stringify(fake.session);

describe('who is heard', () => {
  it.each([
    ['another extension', { id: 'other', url: `${OURS}popup` }],
    ['a content script', { id: 'kinlink', url: CONTACT, tab: { id: 7 } }],
    ['a page that only begins like ours', { id: 'kinlink', url: 'chrome-extension://kinlinks/x' }],
    ['nobody’s page', { id: 'kinlink' }],
  ])('never %s', (_, sender) => {
    expect(say({ kind: 'popup-get-view', tab: 7 }, sender)).toBeUndefined();
  });

  it('nothing that is no message of the popup’s', () => {
    for (const message of [
      { kind: 'popup-get-view' },
      { kind: 'page-advise' },
      null,
      'popup-get-view',
    ])
      expect(say(message as object)).toBeUndefined();
  });
});

describe('this site', () => {
  it('a contact that was seen: its kind and its guides, and nothing of the person is kept', async () => {
    await see(contact());
    expect(await look()).toMatchObject({
      here: { kind: 'works', host: 'district.powerschool.com', page: 'contact' },
    });
    expect((await look()).guides[0]).toBe('create-account');
    expect(stored()).not.toMatch(/Lopez|9002|4213/);
  });

  it('a page that says nothing yet, and one that was left', async () => {
    expect((await look()).here).toEqual({ kind: 'silent', host: 'district.powerschool.com' });
    await see(contact());
    fake.open.set(7, { url: `${SITE}/admin/students/contacts.html?frn=0015`, index: 2 });
    expect((await look()).here.kind).toBe('silent');
    expect((await look()).guides).toEqual([]);
    fake.open.set(7, { url: `${SITE}/admin/students/quicklookup.html`, index: 2 });
    expect((await look()).here.kind).toBe('other-page');
  });

  it.each([
    ['https://sis.example.org/admin/home.html', { kind: 'can-add', host: 'sis.example.org' }],
    ['http://sis.example.org/admin/home.html', { kind: 'cannot' }],
    ['https://192.168.0.2/admin/', { kind: 'cannot' }],
    ['https://[::1]/admin/', { kind: 'cannot' }],
    ['https://localhost/admin/', { kind: 'cannot' }],
    ['chrome://extensions/', { kind: 'cannot' }],
    ['about:blank', { kind: 'cannot' }],
    [undefined, { kind: 'cannot' }],
  ])('%s', async (url, here) => {
    fake.open.set(7, { ...(url && { url }), index: 2 });
    expect((await look()).here).toEqual(here);
  });

  it('a tab that has gone', async () => {
    expect((await look(99)).here).toEqual({ kind: 'cannot' });
  });
});

describe('find a contact', () => {
  it('searches for an address that PowerSchool has saved, though a new one may not be so', async () => {
    expect(await find('a&b@example.org')).toBe('');
    expect(stored()).toContain('a&b@example.org');
  });

  it('searches on the site of the tab, in a background tab', async () => {
    expect(await find(' MAILTO:C@Example.org ')).toBe('');
    expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: expect.stringContaining(`${SITE}/admin/contacts/search.html#?`),
      active: false,
      index: 3,
      openerTabId: 7,
    });
    expect((await look()).find).toEqual({
      text: 'c@example.org',
      running: true,
      line: t.check.running({ text: 'c@example.org' }),
    });
  });

  it('searches on the site seen last where the tab is none, and asks for one where none was seen', async () => {
    fake.open.set(8, { url: 'https://news.example.org/', index: 0 });
    expect(await find('c@example.org', 8)).toBe(t.popup.openFirst);
    fake.local.sites = { 'news.example.org': 'no' };
    expect(await find('c@example.org', 8)).toBe(t.popup.openFirst);
    await see(contact());
    expect(await find('c@example.org', 8)).toBe('');
    expect(fake.tabs.create.mock.calls[0]?.[0]).toMatchObject({
      url: expect.stringContaining(`${SITE}/admin/contacts/search.html#?`),
    });
  });

  it('takes the results from the tab that searched', async () => {
    await find('c@example.org');
    const page = {
      kind: 'search' as const,
      mode: 'contacts' as const,
      canSwitch: false,
      canSearch: true,
      query: 'c@example.org',
      results: [{ contactId: '5120', name: 'Lopez, Carlos', students: [], emails: [] }],
      more: false,
      busy: false,
    };
    await worker.adviseTab(memory, seen(page, { records: 'read' }), {
      tabId: 77,
      index: 3,
      site: SITE,
    });
    const { find: view, here } = await look();
    expect(view?.list?.cards.map(({ title }) => title)).toEqual(['Carlos Lopez, contact 5120']);
    expect(here.kind).toBe('silent');
  });

  it('with inactive contacts, for the search that the button was drawn for', async () => {
    await find('Ana Lopez');
    const again = (text: string) =>
      say({ kind: 'popup-run-action', tab: 7, action: { do: 'check', text, inactive: true } });
    await again('Vega');
    expect(fake.session.state).toMatchObject({ popupSearch: { inactive: false } });
    await again('Lopez');
    expect(fake.session.state).toMatchObject({
      popupSearch: { inactive: true, by: 'name', text: 'Lopez', name: 'Ana Lopez' },
    });
  });

  it('is forgotten when told to, and after twelve hours', async () => {
    await find('c@example.org');
    await say({ kind: 'popup-clear-search' });
    expect((await look()).find).toBeUndefined();
    await find('d@example.org');
    vi.setSystemTime(Date.now() + 11 * HOUR);
    // No page of the site answers: the person may have gone.
    expect((await look()).find).toBeUndefined();
    fake.tabs.query.mockResolvedValue([{ id: 7 }]);
    expect((await look()).find?.text).toBe('d@example.org');
    vi.setSystemTime(Date.now() + 2 * HOUR);
    expect((await look()).find).toBeUndefined();
    expect(
      JSON.stringify((fake.session.state as { popupSearch?: unknown }).popupSearch ?? ''),
    ).toBe('""');
  });
});

describe('what is chosen', () => {
  const go = (text: string) =>
    say({
      kind: 'popup-run-action',
      tab: 7,
      action: { do: 'go', page: 'contact', id: '5120', site: text },
    });

  it('opens a contact on a site that a search belongs to, and on no other', async () => {
    await find('c@example.org');
    fake.tabs.create.mockClear();
    await go('https://evil.example');
    expect(fake.tabs.create).not.toHaveBeenCalled();
    await go(SITE);
    expect(fake.tabs.create.mock.calls[0]?.[0]).toMatchObject({
      url: `${SITE}/admin/contacts/edit.html#?contactid=5120`,
      active: true,
    });
  });

  it('Start here unfolds the sidebar of the tab and moves the keyboard focus there', async () => {
    fake.local.folded = true;
    await say({ kind: 'popup-start-guide', tab: 7, guide: 'missing-child' });
    expect(fake.local.folded).toBe(false);
    expect(fake.tabs.sendMessage.mock.calls).toEqual([[7, { kind: 'worker-look' }]]);
    expect(fake.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, func: expect.any(Function), args: [['access'], 3000] }],
    ]);
  });

  it('parks, takes up and discards a task', async () => {
    const error = { message: 'in use', place: 'drawer', means: 'email-taken' } as const;
    const emails = [
      { row: '0', type: 'Current', address: 'c@example.org', primary: true, editable: true },
    ];
    await see(contact({ emails }), { error });
    fake.tabs.query.mockResolvedValue([{ id: 7 }]);
    const offered = async (label: string) => {
      const offer = (await look()).lists
        .flatMap(({ cards }) => cards)
        .flatMap(({ offers }) => offers)
        .find((one) => one.label === label);
      return say({ kind: 'popup-run-action', tab: 7, action: offer?.action });
    };
    await offered(t.tasks.park);
    expect((await look()).lists[0]?.cards[0]?.tags[0]?.text).toBe(t.tasks.parked);
    await offered(t.tasks.takeUp);
    expect((await look()).lists[0]?.cards[0]?.tags).toEqual([]);
    await offered(t.clash.drop);
    expect((await look()).lists).toEqual([]);
  });
});
