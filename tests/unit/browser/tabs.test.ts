/** The tabs of a school office: asked to look again, and opened beside the one that asked. */
import { beforeEach, expect, it, vi } from 'vitest';
import {
  createTabBeside,
  openTabBeside,
  refreshAllTabs,
  refreshOtherTabs,
  requestRefresh,
} from '../../../lib/browser/tabs.ts';

const SITE = 'https://district.powerschool.com';
const REFRESH = { kind: 'worker-look' };
const { tabs } = vi.hoisted(() => ({
  tabs: { sendMessage: vi.fn(), query: vi.fn(), create: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

beforeEach(() => {
  vi.resetAllMocks();
  tabs.sendMessage.mockResolvedValue(undefined);
  tabs.query.mockResolvedValue([{ id: 3 }, { id: 4 }, {}]);
  tabs.create.mockResolvedValue({ id: 8 });
});

it('does not mind a tab that was closed meanwhile', async () => {
  tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
  await expect(requestRefresh(3)).resolves.toBeUndefined();
  expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, REFRESH);
});

it('asks the other tabs of a site, whatever its port', async () => {
  await refreshOtherTabs('https://sis.example.org:8443', 4);
  expect(tabs.query).toHaveBeenCalledExactlyOnceWith({ url: 'https://sis.example.org/*' });
  expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, REFRESH);
});

it('asks every tab when a setting changed', async () => {
  await refreshAllTabs();
  expect(tabs.sendMessage.mock.calls).toEqual([
    [3, REFRESH],
    [4, REFRESH],
  ]);
});

it('opens a contact in front, beside the tab that asked and in its window', async () => {
  const from = { tabId: 7, index: 2, windowId: 42, site: SITE };
  expect(await openTabBeside({ page: 'contact', id: '9002' }, from)).toBe(8);
  expect(tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/^https:\/\/district\.powerschool\.com\/admin\/.*contactid=9002$/),
    active: true,
    index: 3,
    openerTabId: 7,
    windowId: 42,
  });
});

it('opens wherever the browser allows, and tells when it opens nothing', async () => {
  const address = { url: `${SITE}/admin/`, active: false };
  tabs.create.mockRejectedValueOnce(new Error('No window with id: 42.'));
  expect(await createTabBeside(address, { tabId: 7, index: 2 })).toBe(8);
  expect(tabs.create).toHaveBeenLastCalledWith(address);
  tabs.create.mockRejectedValue(new Error('no window'));
  expect(await createTabBeside(address, { tabId: 7, index: 2 })).toBeUndefined();
});
