import { beforeEach, expect, it, vi } from 'vitest';
import type { Advice } from '../../../../lib/contracts/advice.ts';
import {
  keepSide,
  moveSidebar,
  withChosenSide,
} from '../../../../lib/worker/commands/move-sidebar.ts';
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
const side = async (site = SITE) => (await withChosenSide({} as Advice, site)).side;

beforeEach(() => {
  office.current = fakeBrowser();
  office.current.state.open.push(
    { id: 7, url: `${SITE}/admin/contacts/edit.html` },
    { id: 8, url: 'https://news.example.org/' },
  );
});

it('goes on from the side of the screen where it is, on this site alone', async () => {
  isOnTheLeft(false);
  expect(await side()).toBeUndefined();
  await moveSidebar(7);
  expect([await side(), await side(OTHER)]).toEqual(['left', undefined]);
  isOnTheLeft(true);
  await moveSidebar(7);
  expect(await side()).toBe('bottom');
  await moveSidebar(7);
  expect(await side()).toBe('right');
});

it('is kept where the registrar dragged it', async () => {
  await keepSide(SITE, 'bottom');
  await keepSide(OTHER, 'left');
  expect([await side(), await side(OTHER)]).toEqual(['bottom', 'left']);
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
