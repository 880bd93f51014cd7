/** Kinlink is removed from the browser: what is left of it. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { EXTENSION, idOf } from './chromium.ts';
import { openOptions } from './extension.ts';
import { kinlink, openWorld, visitContact } from './kinlink.ts';

/** Where Chromium keeps what extensions store, below its profile. */
const STORES = ['Local Extension Settings', 'Sync Extension Settings', 'IndexedDB', 'databases'];

test('after its removal nothing of Kinlink is in the browser’s profile or on the page', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kinlink-profile-'));
  const id = idOf(EXTENSION);
  const traces = () =>
    STORES.map((name) => join(profile, 'Default', name))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder))
      .filter((name) => name.includes(id));
  const world = await openWorld({ profile });
  try {
    const { context, page } = world;
    await visitContact(page, CONTACTS.carlosDuplicate.id);
    await expect(kinlink(page)).toContainText('Create a portal account');
    const options = await openOptions(context);
    await options.getByRole('combobox', { name: 'Username' }).selectOption('local-part');
    await expect.poll(traces).not.toEqual([]);
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { uninstallSelf(): void } };
      };
      // Afterwards: the page is closed with it, and the test would get no answer.
      setTimeout(() => chrome.management.uninstallSelf());
    });
    await expect.poll(() => options.isClosed()).toBe(true);
    await expect.poll(traces).toEqual([]);
    await visitContact(page, CONTACTS.carlosDuplicate.id);
    await expect(page.locator('#contact-id-label')).toBeVisible();
    await expect(kinlink(page)).toHaveCount(0);
    const stored = await page.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(stored).not.toMatch(/kinlink/i);
  } finally {
    await world.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 9 });
  }
});
