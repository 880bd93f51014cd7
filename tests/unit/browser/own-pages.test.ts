import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  openFirstRunPage,
  openKeySettings,
  openPopup,
  openSheetsPage,
  openTaskMapPage,
  openWorklistPage,
  tabInAddress,
  taskInAddress,
} from '../../../lib/browser/own-pages.ts';

const create = vi.fn(async (_tab: { url: string }) => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  Object.assign(fakeBrowser.tabs, { create });
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://kinlink${path}`,
  });
});

it.each([
  ['the worklist of a tab', openWorklistPage, 'worklist.html?tab=7'],
  ['the welcome sheets of a tab', openSheetsPage, 'sheets.html?tab=7'],
  ['the family map of a task', openTaskMapPage, 'family-map.html?task=7'],
] as const)('opens %s', async (_, openPage, address) => {
  await openPage(7);
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: `chrome-extension://kinlink/${address}`,
  });
});

it('reads the tab or the task from the address, and nothing else', () => {
  expect(tabInAddress({ search: '?tab=7' })).toBe(7);
  expect(tabInAddress({ search: '?tab=7x' })).toBe(-1);
  expect(tabInAddress({ search: '' })).toBe(-1);
  expect(taskInAddress({ search: '?task=42' })).toBe(42);
  expect(taskInAddress({ search: '?tab=42' })).toBe(-1);
});

it('opens the first-run page', async () => {
  await openFirstRunPage();
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://kinlink/first-run.html',
  });
});

describe('the popup', () => {
  const inATab = { url: 'chrome-extension://kinlink/popup.html' };

  it('opens below its button', async () => {
    const openBelowButton = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { action: { openPopup: openBelowButton } });
    await openPopup();
    expect(openBelowButton).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  it.each([
    ['can’t', {}],
    ['refuses', { openPopup: () => Promise.reject(new Error('no window')) }],
  ])('opens in a tab where the browser %s', async (_, action) => {
    Object.assign(fakeBrowser, { action });
    await openPopup();
    expect(create).toHaveBeenCalledExactlyOnceWith(inATab);
  });
});

describe('the page of keys', () => {
  it('is opened by its address in Chrome and Edge', async () => {
    Object.assign(fakeBrowser, { commands: {} });
    await openKeySettings();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('is opened by a call in Firefox, which knows no such address', async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { commands: { openShortcutSettings } });
    await openKeySettings();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });
});
