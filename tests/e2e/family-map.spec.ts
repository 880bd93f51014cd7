/** Tests the family map in Chromium: from the worklist to a picture, a list, a page, a print and a file. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { comparison } from './attach-ana.ts';
import { expectPageAccessible } from './axe.ts';
import { causes, openWorld, press, visitContact, type World } from './kinlink.ts';
import { largeFamily } from './large-family.ts';
import { countPages } from './pdf.ts';
import { openPopup } from './popup-page.ts';
import { openWorklist, paste, rowsOf } from './worklist-page.ts';

let world: World;
test.afterEach(() => world.close());

/** Reads students into a new list and opens the map of the first one. */
async function openMap(dcids: readonly number[], name: string): Promise<Page> {
  const list = await openWorklist(world.page);
  await paste(list, ['dcid', ...dcids].join('\n'));
  await expect(list.getByText(`${dcids.length} of ${dcids.length} read`)).toBeVisible();
  for (const state of [/ready$/, /not needed$/])
    await list.getByRole('button', { name: state }).click();
  await list
    .getByRole('button', { name: `Family map: ${name}` })
    .first()
    .click();
  await expect(list.getByRole('heading', { name: `Family map: ${name}` })).toBeFocused();
  return list;
}
const picture = (list: Page) => list.getByRole('img', { name: /^Picture of the family/ });
const person = (list: Page, kind: string, id: number) =>
  picture(list).locator(`[data-person="${kind} ${id}"]`);

/** The colors of a picture on paper: its ground, and the first name in it. */
const BLACK_ON_WHITE = ['rgb(255, 255, 255)', 'rgb(26, 39, 51)'];

/** Prints from a dark screen, and returns the colors of each picture. */
async function printedColors(page: Page): Promise<(string | null)[][]> {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  return page
    .locator('.family-picture')
    .evaluateAll((pictures) =>
      pictures.map((svg) =>
        [svg.querySelector('rect'), svg.querySelector('[data-person] text')].map(
          (element) => element && getComputedStyle(element).fill,
        ),
      ),
    );
}

/** Returns the texts that the browser draws wider than the estimate of the layout has room for. */
const textsTooWide = (list: Page): Promise<string[]> =>
  picture(list).evaluate((svg) =>
    [...svg.querySelectorAll<SVGGElement>('[data-person]')].flatMap((box) => {
      const room = box.querySelector('rect')?.getBBox();
      return [...box.querySelectorAll('text')].flatMap((text) => {
        const { x, width } = text.getBBox();
        return room && x + width > room.x + room.width - 8 ? (text.textContent ?? '') : [];
      });
    }),
  );

test('the map shows both records of the father, and a click opens a person’s page', async () => {
  world = await openWorld();
  const list = await openMap([STUDENTS.ana.dcid, STUDENTS.diego.dcid], 'Ana Lopez');
  await expect(picture(list)).toHaveAccessibleName(/2 children, 4 contacts/);
  await expect(picture(list)).toContainText('Likely the same person');
  await expect(picture(list)).toContainText('Same as the account’s email carlos.lopez@example.org');
  const original = person(list, 'contact', CONTACTS.carlosOriginal.id);
  await expect(original).toContainText('Account is on');
  await expect(person(list, 'contact', CONTACTS.carlosDuplicate.id)).toContainText('No account');
  await expect(person(list, 'contact', CONTACTS.grandmother.id)).toContainText('No custody');
  expect(await textsTooWide(list)).toEqual([]);
  await expectPageAccessible(list);
  const opened = world.context.waitForEvent('page');
  await original.click();
  const tab = await opened;
  await expect(tab).toHaveURL(new RegExp(`contactid=${CONTACTS.carlosOriginal.id}$`));
  await list.bringToFront();
  const opens = world.context.waitForEvent('page');
  await list.getByRole('button', { name: 'Open the page of Diego Lopez' }).click();
  await expect(await opens).toHaveURL(new RegExp(`${STUDENTS.diego.dcid}`));
  await list.bringToFront();
  await list.keyboard.press('Escape');
  await expect(list.getByRole('dialog')).toHaveCount(0);
  await expect(rowsOf(list).filter({ hasText: 'Ana Lopez' }).first()).toBeFocused();
  expect(await causes(world.powerSchool)).toEqual([]);
});

test('the list says in words what the picture shows', async () => {
  world = await openWorld();
  const list = await openMap([STUDENTS.ana.dcid, STUDENTS.diego.dcid], 'Ana Lopez');
  const words = list.getByRole('region', { name: 'As a list' });
  const ana = words.getByRole('listitem').filter({ hasText: 'Student number 10123' }).first();
  await expect(ana).toContainText('Maria Lopez (Mother): Data Access is off');
  const carlos = words.getByRole('listitem').filter({ hasText: 'Contact 5120' }).first();
  await expect(carlos).toContainText('Diego Lopez (Father): Data Access is on');
  await expect(carlos).toContainText(
    /Likely the same person as Carlos Lopez \(9002\): same as the account/,
  );
});

test('the map is saved as a file that needs nothing else, and printed on one page', async () => {
  world = await openWorld();
  const list = await openMap([STUDENTS.ana.dcid, STUDENTS.diego.dcid], 'Ana Lopez');
  const saved = list.waitForEvent('download');
  await list.getByRole('button', { name: 'Save as a picture (SVG)' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('kinlink-family-map.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('Maria Lopez');
  expect(svg).not.toMatch(/var\(|href|url\(|<style|<script|class="person"/);
  const root = await list.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.nodeName,
    svg,
  );
  expect(root).toBe('svg');
  await expect(list.getByRole('dialog').getByRole('status')).toContainText('Downloads');
  expect(await printedColors(list)).toEqual([BLACK_ON_WHITE]);
  await expect(list.getByRole('heading', { name: 'Family map: Ana Lopez' })).toBeVisible();
  await expect(picture(list)).toContainText('Likely the same person');
  await expect(list.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(rowsOf(list).first()).toBeHidden();
  expect(countPages(await list.pdf({ format: 'Letter' }))).toBe(1);
});

test('fifteen people fit, and more share a box', async () => {
  world = await openWorld();
  const { powerSchool } = world;
  const dcids = largeFamily(powerSchool.store, { children: 6, contacts: 9 });
  const list = await openMap(dcids, 'Nora Whitfield');
  await expect(picture(list)).toHaveAccessibleName(/6 children, 9 contacts/);
  await expect(picture(list).locator('[data-person]')).toHaveCount(15);
  expect(await textsTooWide(list)).toEqual([]);
  await expectPageAccessible(list);
  await list.getByRole('button', { name: 'Close' }).click();
  await list.getByRole('button', { name: 'Start a new list' }).click();
  const more = largeFamily(powerSchool.store, { children: 9, contacts: 14 });
  await paste(list, ['dcid', ...more].join('\n'));
  await expect(list.getByText('9 of 9 read')).toBeVisible();
  await list.getByRole('button', { name: 'Family map: Nora Whitfield' }).first().click();
  await expect(picture(list).locator('[data-person]')).toHaveCount(15);
  await expect(picture(list)).toContainText('3 more children');
  await expect(picture(list)).toContainText('7 more contacts');
  await expect(list.getByRole('region', { name: 'As a list' }).getByRole('button')).toHaveCount(
    9 + 14,
  );
});

test('a task’s map shows the family now and after, from the popup', async () => {
  world = await openWorld();
  const { page, context } = world;
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await press(page, 'Check this email');
  await expect(comparison(page)).toBeVisible();
  const openMap = async () => {
    const popup = await openPopup(page);
    const opened = context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Family map' }).click();
    return opened;
  };
  const original = context.waitForEvent('page');
  await press(page, 'Same person');
  await original;
  const map = await openMap();
  const now = map.getByRole('region', { name: 'Now', exact: true });
  const after = map.getByRole('region', { name: 'After', exact: true });
  await expect(now).toContainText('Likely the same person');
  await expect(after).toContainText('Ana Lopez (Father): Data Access is on; new');
  await expect(after).toContainText('Deleted or inactive');
  expect(map.url()).not.toMatch(/lopez|5120|9002/i);
  for (const colorScheme of ['light', 'dark'] as const) {
    await map.emulateMedia({ colorScheme });
    await expectPageAccessible(map);
  }
  expect(await printedColors(map)).toEqual([BLACK_ON_WHITE, BLACK_ON_WHITE]);
  await expect(after.getByText(/^How the family looks when you finish all steps/)).toBeVisible();
  await expect(map.getByRole('button', { name: /^(Print|Save)/ })).toHaveCount(0);
  expect(countPages(await map.pdf({ format: 'Letter' }))).toBe(1);
  await map.emulateMedia({ media: 'screen' });
  const opened = context.waitForEvent('page');
  await now.locator(`[data-person="contact ${CONTACTS.carlosOriginal.id}"]`).click();
  await expect(await opened).toHaveURL(new RegExp(`contactid=${CONTACTS.carlosOriginal.id}$`));
});

test('the map disappears when the registrar signs out', async () => {
  world = await openWorld();
  const { page, powerSchool } = world;
  const list = await openMap([STUDENTS.ana.dcid], 'Ana Lopez');
  powerSchool.expireSessions();
  await page.bringToFront();
  await page.reload();
  await page.getByLabel('Username').waitFor();
  await list.bringToFront();
  await expect(list.getByRole('dialog')).toHaveCount(0);
  await expect(list.getByText('Ana Lopez')).toHaveCount(0);
});
