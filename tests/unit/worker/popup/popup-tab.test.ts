/** The tab under the popup, and the site that it stands for. */
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asSender, readPopupTab, siteFor } from '../../../../lib/worker/popup/popup-tab.ts';
import { EMPTY } from '../../../../lib/worker/state/session-state.ts';
import { SITE } from '../../rules/family.ts';
import { office, opened } from '../worker-harness.ts';

const seen = { ...EMPTY, lastSite: 'https://sis.example.org' };
const tabAt = (url: string) => {
  office.tabs = [{ id: 7, url, active: true }];
  return readPopupTab(7);
};

beforeEach(() => {
  fakeBrowser.reset();
  opened();
});

it('is the site of an admin page, else the one that was seen last', async () => {
  const tab = await tabAt(`${SITE}/admin/home.html`);
  expect(siteFor(tab, seen)).toBe(SITE);
  expect(asSender(tab, SITE)).toEqual({ tabId: 7, index: 0, windowId: undefined, site: SITE });
  expect(siteFor(await tabAt(`${SITE}/public/home.html`), seen)).toBe(seen.lastSite);
  expect(siteFor(await tabAt('about:blank'), seen)).toBe(seen.lastSite);
});

it('has no address once it has gone', async () => {
  expect((await readPopupTab(99)).url).toBeUndefined();
});
