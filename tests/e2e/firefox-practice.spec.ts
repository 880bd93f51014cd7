/** Practice on the make-believe school in Firefox: the first exercise, by Kinlink's own panel. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type FirefoxWorld, openFirefox, openTab, sidebarButton, sidebarShows } from './firefox.ts';
import { button, OWN_PAGES, shows, startLoading } from './firefox-own-pages.ts';

let world: FirefoxWorld | undefined;
test.afterEach(() => world?.close());

/** Submits the drawer, as Kinlink says. */
async function submit(page: Page): Promise<void> {
  await sidebarShows(page, 'Check, then click Submit.');
  await page.locator('.ui-dialog ::-p-aria([name="Submit"][role="button"])').click();
}

test('Firefox: the exercise with a new parent, to its end, without a server', async () => {
  world = await openFirefox([], OWN_PAGES);
  const page = await openTab(world);
  startLoading(page, 'practice.html');
  await shows(page, 'A new parent');
  await button(page, 'Begin').click();
  await sidebarShows(page, 'No email');
  await page.locator('::-p-aria([name="Rachel Brooks"][role="link"])').click();
  await sidebarShows(page, 'The parent’s email');
  await page.locator('kinlink-sidebar >>> .question input').click();
  await page.keyboard.type('rachel.brooks@example.org');
  await sidebarButton(page, 'Add email').click();
  await submit(page);
  await sidebarButton(page, 'Add account').click();
  await submit(page);
  await sidebarButton(page, 'Turn on access for Ava Brooks').click();
  await submit(page);
  await shows(page, 'This exercise is done.');
  expect(world.powerSchool.journal).toEqual([]);
});
