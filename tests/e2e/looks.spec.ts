/**
 * The sidebar looks as it did: each picture in `tests/e2e/looks` is compared with the one that is drawn now, so that a
 * change that nobody meant is seen. Make them again with `--update-snapshots`, and look at each before you commit it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  typeEmail,
  visitContact,
  type World,
} from './kinlink.ts';

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

/** What the sidebar shows, in the order in which one tab can show it. None of it has a time of day. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'student-contacts': async (page) => {
    await page.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
    await expect(item(page, 'Carlos Lopez')).toContainText('No account');
  },
  'all-done': async (page) => {
    await visitContact(page, CONTACTS.ready.id);
    await expect(kinlink(page).getByRole('button', { name: 'Welcome sheet' })).toBeVisible();
  },
  'no-email': async (page) => {
    await visitContact(page, CONTACTS.maria.id);
    await expect(kinlink(page).getByLabel('The parent’s email')).toBeVisible();
  },
  'email-filled-in': async (page) => {
    await typeEmail(page, 'maria.lopez@example.org');
    await press(page, 'Add email');
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
  },
  'email-taken': async (page) => {
    await visitContact(page, CONTACTS.carlosDuplicate.id);
    await press(page, 'Add account');
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText('already has an account');
  },
  'same-person': async (page) => {
    await press(page, 'Find existing contact');
    await expect(kinlink(page).getByRole('table', { name: 'Same person?' })).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const)
  test(`the sidebar looks as it did, ${colorScheme}`, async ({ browserName: _ }, info) => {
    const stylePath = info.outputPath('fonts.css');
    writeFonts(stylePath);
    world = await openWorld();
    const { page } = world;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const [name, open] of Object.entries(STATES))
      await test.step(name, async () => {
        await open(page);
        await expect.soft(kinlink(page)).toHaveScreenshot(`${name}-${colorScheme}.png`, {
          stylePath,
          // Browsers of other versions smooth letters a little differently.
          maxDiffPixelRatio: 0.02,
        });
      });
  });
