import { beforeEach, expect, it } from 'vitest';
import { findReadableTab, findReadableTabs } from '../../../../lib/worker/worklist/readable-tab.ts';
import { office, opened, SITE } from '../worker-harness.ts';

beforeEach(opened);

const has = (...tabs: [id: number, url: string, more?: object][]) => {
  office.tabs = tabs.map(([id, url, more]) => ({ id, url, active: false, ...more }));
};
const find = (preferred = 1, backgroundTabs = {}) =>
  findReadableTab({ backgroundTabs }, SITE, preferred);

it('takes the preferred tab if it is one, else another page of the site', async () => {
  has([1, `${SITE}/admin/home.html`], [2, `${SITE}/admin/students/quicklookup.html?frn=0011`]);
  expect(await find(2)).toBe(2);
  expect(await find(3)).toBe(1);
});

it.each([
  ['the sign-in page', `${SITE}/admin/pw.html`, {}],
  ['a page for parents', `${SITE}/public/home.html`, {}],
  ['another site', 'https://other.powerschool.com/admin/home.html', {}],
  ['a tab that the browser has put away', `${SITE}/admin/home.html`, { discarded: true }],
  ['a tab without a page', 'nothing', {}],
])('takes not %s', async (_, url, more) => {
  has([1, url, more]);
  expect(await find()).toBeUndefined();
});

it('takes no tab that Kinlink searches in', async () => {
  has([1, `${SITE}/admin/home.html`]);
  expect(await find(1, { 1: {} })).toBeUndefined();
});

it('lists all of them, the preferred one first', async () => {
  has([1, `${SITE}/admin/home.html`], [2, `${SITE}/admin/pw.html`], [3, `${SITE}/admin/home.html`]);
  expect(await findReadableTabs({ backgroundTabs: {} }, SITE, 3)).toEqual([3, 1]);
  expect(await findReadableTabs({ backgroundTabs: {} }, SITE, 2)).toEqual([1, 3]);
});
