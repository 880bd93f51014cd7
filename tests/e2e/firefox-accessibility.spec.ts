/** The sidebar is accessible in Firefox too, in the states of both stories (WCAG 2.2 AA). */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import {
  type FirefoxWorld,
  openContact,
  openFirefox,
  sidebarButton,
  sidebarShows,
} from './firefox.ts';

const HOST = 'district.powerschool.com';
const { maria, carlosDuplicate, ready } = CONTACTS;

let world: FirefoxWorld | undefined;
test.afterEach(() => world?.close());

/** Ways to look at a page: Firefox's settings for each, and what the page then says of itself. */
const WAYS: Record<string, { prefs?: Record<string, unknown>; media: string; width?: number }> = {
  'Firefox: every state is accessible in light colors': { media: '(prefers-color-scheme: light)' },
  'Firefox: every state is accessible in dark colors': {
    prefs: { 'layout.css.prefers-color-scheme.content-override': 0 },
    media: '(prefers-color-scheme: dark)',
  },
  'Firefox: every state is accessible in forced colors': {
    prefs: { 'browser.display.document_color_use': 2 },
    media: '(forced-colors: active)',
  },
  'Firefox: every state is accessible 320 pixels wide': { media: '(width: 320px)', width: 320 },
};

for (const [title, { prefs, media, width }] of Object.entries(WAYS))
  test(title, async () => {
    world = await openFirefox([HOST], prefs ? { prefs } : {});
    const firefox = world;
    const open = async (id: number): Promise<Page> => {
      const page = await openContact(firefox, HOST, id);
      if (width) await page.setViewport({ width, height: 640 });
      return page;
    };
    const judge = (state: string, page: Page) =>
      // At that width a text may be scrolled below the buttons; the colors are the same.
      test.step(state, () =>
        expectAccessible(page, width ? { 'color-contrast': 'see above' } : {}),
      );

    const done = await open(ready.id);
    await sidebarShows(done, 'All set');
    expect(await done.evaluate((query) => matchMedia(query).matches, media)).toBe(true);
    await judge('contact, all done', done);
    const incomplete = await open(maria.id);
    await sidebarShows(incomplete, 'The parent’s email');
    await judge('contact without an email', incomplete);
    const page = await open(carlosDuplicate.id);
    await sidebarButton(page, 'Add account').click();
    await sidebarShows(page, 'Check, then click Submit.');
    await judge('account drawer, filled in', page);
    await page.locator('.ui-dialog ::-p-aria([name="Submit"][role="button"])').click();
    await sidebarShows(page, 'This email already has an account');
    await judge('the email has an account already', page);
    await sidebarButton(page, 'Find existing contact').click();
    await sidebarShows(page, 'Same person?');
    await judge('two contacts side by side', page);
  });
