/** The sites on which Kinlink may work. */
import { beforeEach, expect, it } from 'vitest';
import { startPage } from './started-page.ts';

let page: Awaited<ReturnType<typeof startPage>>;
const view = () => page.view();

beforeEach(async () => {
  page = await startPage();
});

it('adds a site once the browser allows it, and says when not', async () => {
  page.fake.state.allow = false;
  expect(await page.actions.addSite('sis.example.org')).toBe(false);
  expect(view()?.sites).toEqual([]);
  page.fake.state.allow = true;
  expect(await page.actions.addSite('sis.example.org')).toBe(true);
  expect(view()?.sites).toMatchObject([{ host: 'sis.example.org' }]);
  expect(await page.actions.addSite('sis.example.org')).toBe(false);
  await page.actions.removeSite('sis.example.org');
  expect(view()?.sites).toEqual([]);
});
