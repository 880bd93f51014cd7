import { beforeEach, expect, it, vi } from 'vitest';
import type { Advice } from '../../../../lib/contracts/advice.ts';
import { moveSidebar, withChosenSide } from '../../../../lib/worker/commands/move-sidebar.ts';
import { fakeBrowser } from '../fake-browser.ts';

const SITE = 'https://district.powerschool.com';
const OTHER = 'https://other.powerschool.com';
const office = vi.hoisted(() => ({ current: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    const { current } = office;
    const get = async (tabId: number) => {
      const tab = current.state.open.find(({ id }) => id === tabId);
      if (!tab) throw new Error(`No tab with id: ${tabId}.`);
      return tab;
    };
    return { ...current, tabs: { ...current.tabs, get } };
  },
}));

/** Where the sidebar of every tab is: in the left half or not; null without a sidebar. */
const isOnTheLeft = (answer: boolean | null) =>
  office.current.scripting.executeScript.mockResolvedValue([{ result: answer }] as never);
const isLeft = async (site = SITE) => (await withChosenSide({} as Advice, site)).isLeft;

beforeEach(() => {
  office.current = fakeBrowser();
  office.current.state.open.push(
    { id: 7, url: `${SITE}/admin/contacts/edit.html` },
    { id: 8, url: 'https://news.example.org/' },
  );
});

it('goes to the other side of the screen and back, on this site alone', async () => {
  isOnTheLeft(false);
  expect(await isLeft()).toBeUndefined();
  await moveSidebar(7);
  expect([await isLeft(), await isLeft(OTHER)]).toEqual([true, undefined]);
  isOnTheLeft(true);
  await moveSidebar(7);
  expect(await isLeft()).toBe(false);
});

it('has the tabs of the site draw it anew', async () => {
  isOnTheLeft(false);
  await moveSidebar(7);
  expect(office.current.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'worker-look' });
});

it('does nothing without a sidebar, or where Kinlink may not work', async () => {
  isOnTheLeft(null);
  await moveSidebar(7);
  isOnTheLeft(false);
  await moveSidebar(8);
  await moveSidebar(9);
  expect(office.current.stored).toEqual({});
});
