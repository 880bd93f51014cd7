/** Kinlink is updated in Firefox, at a quiet moment: no page of PowerSchool's and none of Kinlink's is open. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CONTACTS } from '../powerschool/scene.ts';
import {
  FIREFOX_BUILD,
  type FirefoxWorld,
  openContact,
  openFirefox,
  openTab,
  sidebarButton,
  sidebarShows,
} from './firefox.ts';
import { OWN_PAGES, shows, startLoading } from './firefox-own-pages.ts';
import { OLDER_VERSION, olderVersion } from './older-version.ts';

const HOST = 'district.powerschool.com';
const { carlosDuplicate, carlosOriginal, motherOfPriya } = CONTACTS;

/** The settings in a tab of their own. */
async function openSettings(world: FirefoxWorld): Promise<Page> {
  const page = await openTab(world);
  startLoading(page, 'options.html');
  await shows(page, 'No sites added.');
  return page;
}

const versionOf = (settings: Page): Promise<string> =>
  settings.evaluate(
    () =>
      (
        globalThis as unknown as { browser: { runtime: { getManifest(): { version: string } } } }
      ).browser.runtime.getManifest().version,
  );

/** Opens the account drawer, filled in, and submits it. @returns the username */
async function createAccount(page: Page): Promise<string> {
  await sidebarButton(page, 'Add account').click();
  await sidebarShows(page, 'Check, then click Submit.');
  const username = await page.$eval(
    '#web-account-username-input',
    (field) => (field as HTMLInputElement).value,
  );
  await page.locator('.ui-dialog ::-p-aria([name="Submit"][role="button"])').click();
  return username;
}

const localPart = (email: string) => email.slice(0, email.indexOf('@'));

test(`Firefox: settings stay, and the day goes on, after ${OLDER_VERSION} is updated to this build`, async () => {
  const { folder, remove } = olderVersion('firefox-mv3');
  const world = await openFirefox([HOST], { ...OWN_PAGES, extension: folder });
  try {
    const before = await openSettings(world);
    const olderNumber = await versionOf(before);
    await before.select('#username', 'local-part');
    await shows(before, 'Your own choice.');
    const first = await openContact(world, HOST, motherOfPriya.id);
    expect(await createAccount(first)).toBe(localPart(motherOfPriya.email));
    await sidebarShows(first, 'Welcome sheet');
    await first.close();
    await before.close();

    await world.browser.installExtension(FIREFOX_BUILD);

    const after = await openSettings(world);
    expect(await versionOf(after)).not.toBe(olderNumber);
    await shows(after, 'Your own choice.');
    const second = await openContact(world, HOST, carlosDuplicate.id);
    expect(await createAccount(second)).toBe(localPart(carlosDuplicate.email));
    await sidebarShows(second, 'This email already has an account');
    await sidebarButton(second, 'Find existing contact').click();
    await sidebarShows(second, `contact ${carlosOriginal.id}`);
    await world.powerSchool.flush();
    expect(world.powerSchool.journal.map(({ by }) => by?.trusted)).toEqual([true]);
  } finally {
    await world.close();
    remove();
  }
});
