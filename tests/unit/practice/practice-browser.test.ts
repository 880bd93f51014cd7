import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createPracticeBrowser,
  PRACTICE_ID,
  type PracticeHost,
} from '../../../lib/practice/practice-browser.ts';

const ADDRESS = 'chrome-extension://kinlink/admin/contacts/edit.html#?contactid=7001';
let areas: Record<'local' | 'session', Record<string, unknown>>;
let host: PracticeHost;
let practice: ReturnType<typeof createPracticeBrowser>;

beforeEach(() => {
  areas = { local: {}, session: {} };
  host = {
    address: () => ADDRESS,
    tabId: () => 3,
    area: (name) => areas[name],
    setArea: (name, values) => {
      areas[name] = values;
    },
    language: 'es',
    open: vi.fn(() => 4),
    lookAgain: vi.fn(),
    close: vi.fn(),
    loadScript: vi.fn(async () => undefined),
  };
  practice = createPracticeBrowser(host);
});

describe('messages', () => {
  it('of the page reach the worker as from its tab, as copies, and are answered', async () => {
    const { runtime } = practice.browser;
    const listener = vi.fn(async () => ({ items: [] }));
    runtime.onMessage.addListener(listener);
    const message = { kind: 'page-advise' };
    expect(await runtime.sendMessage(message)).toEqual({ items: [] });
    expect(listener).toHaveBeenCalledExactlyOnceWith(message, {
      id: PRACTICE_ID,
      tab: { id: 3, index: 0 },
      frameId: 0,
      url: ADDRESS,
    });
    runtime.onMessage.removeListener(listener);
    expect(await runtime.sendMessage(message)).toBeUndefined();
  });

  it('of the worker reach the page without a tab, and a hidden tab by its number', async () => {
    const { runtime, tabs } = practice.browser;
    const listener = vi.fn();
    runtime.onMessage.addListener(listener);
    await tabs.sendMessage(3, { kind: 'worker-look' });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ kind: 'worker-look' }, { id: PRACTICE_ID });
    await tabs.sendMessage(8, { kind: 'worker-look' });
    expect(host.lookAgain).toHaveBeenCalledExactlyOnceWith(8);
  });
});

describe('storage', () => {
  it('keeps each area apart, and tells of changes', async () => {
    const { storage } = practice.browser;
    const changed = vi.fn();
    storage.onChanged.addListener(changed);
    await storage.local.set({ folded: true });
    await storage.session.set({ state: { tasks: [] } });
    expect(areas).toEqual({ local: { folded: true }, session: { state: { tasks: [] } } });
    expect(await storage.local.get('folded')).toEqual({ folded: true });
    expect(await storage.session.get(null)).toEqual({ state: { tasks: [] } });
    expect(changed).toHaveBeenCalledWith({ folded: true }, 'local');
    await storage.local.remove('folded');
    expect(areas.local).toEqual({});
  });

  it('has no settings from IT', async () => {
    expect(await practice.browser.storage.managed.get()).toEqual({});
  });
});

it('opens, finds and closes tabs through the page', async () => {
  const { tabs } = practice.browser;
  const removed = vi.fn();
  tabs.onRemoved.addListener(removed);
  expect(await tabs.create({ url: '/admin/home.html', active: false })).toEqual({ id: 4 });
  expect(host.open).toHaveBeenCalledExactlyOnceWith('/admin/home.html', false);
  expect(await tabs.query()).toEqual([{ id: 3 }]);
  expect(await tabs.get(4)).toEqual({ id: 4, active: false });
  await tabs.remove(4);
  expect(host.close).toHaveBeenCalledExactlyOnceWith(4);
  expect(removed).toHaveBeenCalledExactlyOnceWith(4);
});

it('loads Kinlink’s own scripts, and speaks the registrar’s language', async () => {
  const { scripting, i18n, runtime } = practice.browser;
  await scripting.executeScript({ files: ['/page-tools.js'] });
  expect(host.loadScript).toHaveBeenCalledExactlyOnceWith('/page-tools.js');
  expect(i18n.getUILanguage()).toBe('es');
  expect(runtime.getURL('/texts/sidebar.es.json')).toBe('/texts/sidebar.es.json');
});
