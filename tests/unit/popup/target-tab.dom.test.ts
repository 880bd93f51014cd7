/** Which tab the popup is about: the one under it, or the one that its address names. */
import { beforeEach, expect, it, vi } from 'vitest';
import { findTargetTab } from '../../../lib/popup/target-tab.ts';

const { tabs } = vi.hoisted(() => ({ tabs: { getCurrent: vi.fn(), query: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

beforeEach(() => {
  vi.resetAllMocks();
  tabs.getCurrent.mockResolvedValue(undefined);
  tabs.query.mockResolvedValue([{ id: 7 }]);
  history.replaceState(null, '', '/popup.html');
});

it('is the active tab of this window', async () => {
  expect(await findTargetTab()).toBe(7);
  expect(tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  tabs.query.mockResolvedValue([]);
  expect(await findTargetTab()).toBe(-1);
});

it.each([
  ['?tab=12', 12],
  ['?tab=-1', 9],
  ['?tab=12x', 9],
  ['', 9],
])('in a tab of its own with the address %j it is %s', async (search, id) => {
  tabs.getCurrent.mockResolvedValue({ id: 9 });
  history.replaceState(null, '', `/popup.html${search}`);
  expect(await findTargetTab()).toBe(id);
});
