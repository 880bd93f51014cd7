/** The page that an install opens: once, with everything in reach, and never where IT has switched it off. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { DISCLOSURE } from '../conventions/disclosure.ts';
import { CONTACTS } from '../powerschool/scene.ts';
import { WAIT } from '../timeouts.ts';
import { expectPageAccessible } from './axe.ts';
import { ownCopy, setManaged } from './extension.ts';
import { kinlink, openWorld, visitContact, type World } from './kinlink.ts';
import { reloadKinlink, setOwnPolicy, storedIn, workerOf } from './worker.ts';

const { accessOff, carlosDuplicate, motherOfPriya } = CONTACTS;
let world: World;
/** Clean-up after the browser has closed. */
let leftovers: (() => void)[] = [];
test.afterEach(async () => {
  await world?.close();
  for (const remove of leftovers) remove();
  leftovers = [];
});

const isFirstRun = (page: Page) => page.url().endsWith('/first-run.html');
const firstRuns = (context: BrowserContext): Page[] => context.pages().filter(isFirstRun);

/** Collects the tabs from now on. @returns gives the first-run pages among them, also closed ones */
function watchFirstRuns(context: BrowserContext): () => Page[] {
  const pages = new Set(context.pages());
  context.on('page', (page) => pages.add(page));
  return () => [...pages].filter(isFirstRun);
}

/** Looks at some contacts, which gives a page that opens late the time to do so. */
async function workForAWhile({ page }: World): Promise<void> {
  for (const { id } of [carlosDuplicate, motherOfPriya, accessOff, carlosDuplicate]) {
    await visitContact(page, id);
    await expect(
      kinlink(page).getByRole('heading', { name: 'Create a portal account' }),
    ).toBeVisible();
  }
}

test('an install opens the page once; an update and a restart do not open it again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kinlink-'));
  leftovers.push(() => rmSync(profile, { recursive: true, force: true }));
  world = await openWorld({ profile, keepsFirstRun: true, developer: true });
  const { context } = world;
  await expect.poll(() => firstRuns(context).length, { timeout: WAIT }).toBe(1);
  for (const page of firstRuns(context)) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Kinlink');
    await page.close();
  }

  await test.step('an update', async () => {
    const opened = watchFirstRuns(context);
    await reloadKinlink(world);
    await workForAWhile(world);
    expect(opened()).toEqual([]);
  });

  await world.close();
  world = await openWorld({ profile, keepsFirstRun: true });
  const opened = watchFirstRuns(world.context);
  await workForAWhile(world);
  expect(opened()).toEqual([]);
});

test('IT can keep the page from opening', async ({ browserName: _ }, info) => {
  const copy = ownCopy();
  leftovers.push(copy.remove);
  const managed = setManaged(copy, { featuresOff: ['first-run'] });
  leftovers.push(managed.remove);
  if (managed.pretended)
    info.annotations.push({
      type: 'not through Chromium’s policy',
      description: managed.pretended,
    });
  world = await openWorld({ extension: copy.folder, keepsFirstRun: true });
  const { context } = world;
  await expect
    .poll(() => storedIn(world, 'local', 'policy.managed'), { timeout: WAIT })
    .toEqual({ featuresOff: ['first-run'] });
  await workForAWhile(world);
  // A browser that has just started may read IT's settings only after the page opened; then it closes.
  await expect.poll(() => firstRuns(context).length, { timeout: WAIT }).toBe(0);
});

/** Opens the page in a tab, as large as a school's laptop shows it. */
async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { host } = new URL((await workerOf({ context })).url());
  await page.goto(`chrome-extension://${host}/first-run.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** No part of the page is cut off or reached only by scrolling sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('it discloses everything, shows the real key, and reflows, light and dark', async ({
  browserName: _,
}, info) => {
  world = await openWorld();
  const { context } = world;
  const page = await openPage(context);
  for (const sentence of DISCLOSURE.filter((text) => !['Where', 'Why'].includes(text)))
    await expect(page.getByText(sentence).first()).toBeVisible();
  const keys = await (await workerOf(world)).evaluate(async () => {
    type Command = { name: string; shortcut: string };
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<Command[]> } };
    };
    return (await chrome.commands.getAll()).map(({ shortcut }) => shortcut);
  });
  expect(keys.toSorted()).toEqual(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+L']);
  for (const sentence of [
    'Alt+Shift+K jumps to the panel at the side',
    'Alt+Shift+J moves the panel to the left, the bottom or the right',
    'Alt+Shift+L opens the Kinlink button’s window.',
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectPageAccessible(page);
    await page.screenshot({ path: info.outputPath(`first-run-${colorScheme}.png`) });
    await page.screenshot({ path: info.outputPath(`whole-${colorScheme}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: info.outputPath('narrow.png'), fullPage: true });
});

test('in Spanish; the settings and the browser’s keys are one click away', async ({
  browserName: _,
}, info) => {
  world = await openWorld();
  const { context } = world;
  await setOwnPolicy(world, { language: 'es' });
  const page = await openPage(context);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Le damos la bienvenida a Kinlink',
  );
  await expectPageAccessible(page);
  await page.screenshot({ path: info.outputPath('spanish.png'), fullPage: true });

  const keys = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Cambiar los atajos' }).click();
  await expect(await keys).toHaveURL('chrome://extensions/shortcuts');
  await page.bringToFront();
  const settings = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Agregar mi sitio' }).click();
  await expect((await settings).getByRole('heading', { level: 1 })).toHaveText('Ajustes');
});
