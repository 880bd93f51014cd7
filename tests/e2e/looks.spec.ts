/**
 * The sidebar looks as it did: each picture in `tests/e2e/looks` is compared with the one that is drawn now, so that a
 * change that nobody meant is seen. Make them again with `--update-snapshots`, and look at each before you commit it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { kinlink, openWorld, type World } from './kinlink.ts';
import { SIDEBAR_STATES } from './sidebar-states.ts';

let world: World | undefined;
test.afterEach(() => world?.close());

const WEIGHTS = [400, 500, 600];

/** A font of our own, so that the pictures do not depend on what the computer has. It comes in with each picture. */
function writeFonts(path: string): void {
  const { resolve } = createRequire(import.meta.url);
  const faces = WEIGHTS.map((weight) => {
    const file = `@fontsource/roboto-slab/files/roboto-slab-latin-${weight}-normal.woff2`;
    const data = readFileSync(resolve(file)).toString('base64');
    return `@font-face{font-family:Test;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  });
  writeFileSync(path, `${faces.join('\n')}\n*{font-family:Test!important}`);
}

/** The pictures of states. The others only lead there, or hold a password that is new each time. */
const PICTURES: Readonly<Record<string, string>> = {
  'student’s contacts': 'student-contacts',
  'contact, all done': 'all-done',
  'contact without an email': 'no-email',
  'email drawer, filled in': 'email-filled-in',
  'the email has an account already': 'email-taken',
  'two contacts side by side': 'same-person',
};

for (const colorScheme of ['light', 'dark'] as const)
  test(`the sidebar looks as it did, ${colorScheme}`, async ({ browserName: _ }, info) => {
    const stylePath = info.outputPath('fonts.css');
    writeFonts(stylePath);
    world = await openWorld();
    const { page } = world;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const [name, open] of Object.entries(SIDEBAR_STATES))
      await test.step(name, async () => {
        await open(page);
        const picture = PICTURES[name];
        if (!picture) return;
        await expect.soft(kinlink(page)).toHaveScreenshot(`${picture}-${colorScheme}.png`, {
          stylePath,
          // Browsers of other versions smooth letters a little differently.
          maxDiffPixelRatio: 0.02,
        });
      });
  });
