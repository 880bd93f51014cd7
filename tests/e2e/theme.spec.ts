/** Light or dark as the settings say, whatever the computer is: the sidebar and Kinlink's own pages. */
import { expect, type Locator, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible, expectPageAccessible } from './axe.ts';
import { openOptions } from './extension.ts';
import { kinlink, openWorld, visitContact, type World } from './kinlink.ts';
import { openPopup } from './popup-page.ts';
import { openWorklist } from './worklist-page.ts';

let world: World;
test.afterEach(() => world?.close());

const schemeOf = (part: Locator): Promise<string> =>
  part.evaluate((element) => getComputedStyle(element).colorScheme);

test('a computer that is light shows Kinlink dark once that is chosen, and light again', async ({
  browserName: _,
}, info) => {
  world = await openWorld();
  const { context, page } = world;
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect.poll(() => schemeOf(kinlink(page))).toBe('light dark');

  const options = await openOptions(context);
  const colors = options.getByRole('combobox', { name: 'Colors of Kinlink' });
  await colors.selectOption({ label: 'Dark' });
  await expect.poll(() => schemeOf(options.locator('html'))).toBe('dark');
  await expectPageAccessible(options);
  await options.screenshot({ path: info.outputPath('options.png') });

  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect.poll(() => schemeOf(kinlink(page))).toBe('dark');
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('sidebar.png') });
  const popup = await openPopup(page);
  await expect.poll(() => schemeOf(popup.locator('html'))).toBe('dark');
  await expectPageAccessible(popup);
  await popup.screenshot({ path: info.outputPath('popup.png') });

  await colors.selectOption({ label: 'Same as the computer' });
  await expect.poll(() => schemeOf(options.locator('html'))).toBe('light dark');
});

test('the sheets and the family map are dark on the screen and light on paper', async () => {
  world = await openWorld();
  const options = await openOptions(world.context);
  const colors = options.getByRole('combobox', { name: 'Colors of Kinlink' });
  await colors.selectOption({ label: 'Dark' });
  await expect.poll(() => schemeOf(options.locator('html'))).toBe('dark');
  const own = await openWorklist(world.page);
  for (const name of ['sheets', 'family-map', 'welcome-sheet']) {
    await own.goto(own.url().replace(/[\w-]+\.html/, `${name}.html`));
    await expect.poll(() => schemeOf(own.locator('html')), name).toBe('dark');
    await own.emulateMedia({ media: 'print' });
    expect(await schemeOf(own.locator('html')), name).toBe('light');
    await own.emulateMedia({ media: 'screen' });
  }
});
