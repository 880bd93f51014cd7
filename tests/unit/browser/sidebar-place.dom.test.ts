import { afterEach, expect, it, vi } from 'vitest';
import { isInLeftHalf, isSidebarLeft } from '../../../lib/browser/sidebar-place.ts';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

/** A window of 1,000 pixels, with a sidebar at these edges. */
function draw(left: number, right: number) {
  Object.defineProperty(document.documentElement, 'clientWidth', {
    configurable: true,
    value: 1000,
  });
  const host = document.createElement('kinlink-sidebar');
  host.getBoundingClientRect = () => ({ left, right, width: right - left }) as DOMRect;
  document.documentElement.append(host);
}
afterEach(() => document.querySelector('kinlink-sidebar')?.remove());

it('tells the half of the window that the sidebar is in', () => {
  draw(664, 992);
  expect(isInLeftHalf()).toBe(false);
  document.querySelector('kinlink-sidebar')?.remove();
  draw(8, 336);
  expect(isInLeftHalf()).toBe(true);
});

it('tells nothing of a page without a sidebar, or with one that is not drawn', () => {
  expect(isInLeftHalf()).toBeNull();
  draw(0, 0);
  expect(isInLeftHalf()).toBeNull();
});

it('asks the tab, and takes a refusal for no answer', async () => {
  executeScript.mockResolvedValueOnce([{ result: true }]);
  expect(await isSidebarLeft(7)).toBe(true);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    func: isInLeftHalf,
  });
  executeScript.mockResolvedValueOnce([{ result: null }]);
  expect(await isSidebarLeft(7)).toBeUndefined();
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await isSidebarLeft(7)).toBeUndefined();
});
