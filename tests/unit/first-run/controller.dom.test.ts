/** The first-run page shows what the browser has: the grant, the pin, the key, the added sites. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FirstRunActions, FirstRunView } from '../../../lib/ui/first-run-ui.ts';
import { eventually } from '../eventually.ts';
import { fakeBrowser, fakeLocks } from '../worker/fake-browser.ts';

const STOCK = 'https://*.powerschool.com/*';

/** Starts the page in a browser that has the key and the button in its toolbar, if asked. */
async function startPage({
  isOnToolbar = false,
  shortcut = 'Alt+Shift+L',
  byIt = {},
}: {
  isOnToolbar?: boolean;
  shortcut?: string;
  byIt?: Record<string, unknown>;
} = {}) {
  vi.resetModules();
  const fake = fakeBrowser();
  fake.state.managed = byIt;
  const commands = [
    { name: 'other', shortcut: 'F9' },
    { name: '_execute_action', shortcut },
  ];
  const settings = { isOnToolbar };
  const action = { getUserSettings: async () => settings, openPopup: vi.fn(async () => undefined) };
  const openOptionsPage = vi.fn(async () => undefined);
  const create = vi.fn(async () => undefined);
  const remove = vi.fn(async () => undefined);
  const runtime = {
    ...fake.runtime,
    getURL: (path: string) => `chrome-extension://kinlink${path}`,
    openOptionsPage,
  };
  vi.doMock('wxt/browser', () => ({
    browser: {
      ...fake,
      runtime,
      action,
      tabs: { ...fake.tabs, create, remove, getCurrent: async () => ({ id: 7 }) },
      commands: { getAll: async () => commands },
    },
  }));
  const { startFirstRun } = await import('../../../lib/first-run/controller.ts');
  const views: FirstRunView[] = [];
  let actions: FirstRunActions | undefined;
  await startFirstRun(window, (view, given) => {
    views.push(view);
    actions = given;
  });
  return {
    fake,
    settings,
    commands,
    create,
    remove,
    openPopup: action.openPopup,
    openOptionsPage,
    actions: actions as unknown as FirstRunActions,
    view: () => views.at(-1),
  };
}

beforeEach(() => vi.stubGlobal('navigator', { ...window.navigator, locks: fakeLocks() }));
afterEach(() => vi.unstubAllGlobals());

it('shows the key that the browser has, whichever it is, and none where there is none', async () => {
  expect((await startPage({ shortcut: 'Ctrl+Shift+9' })).view()?.keys._execute_action).toBe(
    'Ctrl+Shift+9',
  );
  expect((await startPage({ shortcut: '' })).view()?.keys._execute_action).toBe('');
});

it('closes when IT’s settings, which may be read late, have switched it off', async () => {
  expect((await startPage({ byIt: { featuresOff: ['compare'] } })).remove).not.toHaveBeenCalled();
  const { remove } = await startPage({ byIt: { featuresOff: ['first-run'] } });
  await eventually(() => expect(remove).toHaveBeenCalledWith(7));
});

it('shows the sites, the grant and the pin, and looks again when the registrar comes back', async () => {
  const { fake, settings, commands, view } = await startPage();
  expect(view()).toEqual({
    browser: 'chrome',
    isAllowed: true,
    isRefused: false,
    sites: [],
    isPinned: false,
    keys: { 'next-button': '', 'move-sidebar': '', _execute_action: 'Alt+Shift+L' },
  });
  settings.isOnToolbar = true;
  commands.splice(1, 1, { name: '_execute_action', shortcut: 'F8' });
  await fake.storage.local.set({ sites: { 'sis.example.org': 'yes' } });
  window.dispatchEvent(new Event('focus'));
  await eventually(() =>
    expect(view()).toMatchObject({
      isPinned: true,
      keys: { _execute_action: 'F8' },
      sites: ['sis.example.org'],
    }),
  );
});

it('asks for powerschool.com in the click, and says when it was declined', async () => {
  const { fake, actions, view } = await startPage();
  fake.granted.delete(STOCK);
  fake.state.allow = false;
  await actions.allow();
  expect(fake.permissions.request).toHaveBeenCalledWith({ origins: [STOCK] });
  expect(view()).toMatchObject({ isAllowed: false, isRefused: true });
  fake.state.allow = true;
  await actions.allow();
  expect(view()).toMatchObject({ isAllowed: true, isRefused: false });
});

it('opens the guides, the settings and the browser’s keys', async () => {
  const { actions, create, openPopup, openOptionsPage } = await startPage();
  await actions.openGuides();
  expect(openPopup).toHaveBeenCalledOnce();
  await actions.openSettings();
  expect(openOptionsPage).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
  await actions.changeKeys();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
