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
import { spaceText, TEXT_SPACING } from './text-spacing.ts';

const HOST = 'district.powerschool.com';
const { maria, carlosDuplicate, ready } = CONTACTS;

let world: FirefoxWorld | undefined;
test.afterEach(() => world?.close());

interface Way {
  prefs?: Record<string, unknown>;
  /** A media query that is true when Firefox shows pages this way. */
  media: string;
  /** In CSS pixels. */
  size?: { width: number; height: number };
  isSpaced?: true;
}

/** Ways to look at a page. Zoom leaves a window of 1366 × 768 half as many CSS pixels. */
const WAYS: Record<string, Way> = {
  'Firefox: every state is accessible in light colors': { media: '(prefers-color-scheme: light)' },
  'Firefox: every state is accessible in dark colors': {
    prefs: { 'layout.css.prefers-color-scheme.content-override': 0 },
    media: '(prefers-color-scheme: dark)',
  },
  'Firefox: every state is accessible in forced colors': {
    prefs: { 'browser.display.document_color_use': 2 },
    media: '(forced-colors: active)',
  },
  'Firefox: every state is accessible with more space in its text': {
    media: '(min-width: 1300px)',
    isSpaced: true,
  },
  'Firefox: every state is accessible at 200 % zoom': {
    prefs: { 'layout.css.devPixelsPerPx': '2.0' },
    media: '(width: 683px) and (resolution: 2dppx)',
    size: { width: 683, height: 384 },
  },
  'Firefox: every state is accessible 320 pixels wide': {
    media: '(width: 320px)',
    size: { width: 320, height: 640 },
  },
};

for (const [title, { prefs, media, size, isSpaced }] of Object.entries(WAYS))
  test(title, async () => {
    world = await openFirefox([HOST], prefs ? { prefs } : {});
    const firefox = world;
    const open = async (id: number): Promise<Page> => {
      const page = await openContact(firefox, HOST, id);
      if (size) await page.setViewport(size);
      if (isSpaced) await page.evaluate(spaceText, TEXT_SPACING);
      return page;
    };
    const judge = (state: string, page: Page) =>
      // In a small card a text may be scrolled below the buttons; the colors are the same.
      test.step(state, () => expectAccessible(page, size ? { 'color-contrast': 'see above' } : {}));

    const done = await open(ready.id);
    await sidebarShows(done, 'All set');
    expect(await done.evaluate((query) => matchMedia(query).matches, media)).toBe(true);
    const spacing = await done.evaluate(() => {
      const heading = document.querySelector('kinlink-sidebar')?.shadowRoot?.querySelector('h2');
      return heading ? getComputedStyle(heading).letterSpacing : '';
    });
    expect(spacing).toMatch(isSpaced ? /^[\d.]+px$/ : /^normal$/);
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
