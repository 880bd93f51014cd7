/**
 * Check this page, in the real popup: what it shows and copies. A report becomes a page of the stand-in, on which the
 * check gives the same report again.
 */
import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { PageReport } from '../../lib/contracts/page-check.ts';
import { parseReport, patternFrom } from '../powerschool/pattern/from-report.ts';
import {
  keepPattern,
  type Pattern,
  patternNames,
  patternOf,
} from '../powerschool/pattern/pattern.ts';
import { leaksIn, secretsOf } from '../powerschool/people.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { seedDistrict } from '../powerschool/seed/seed.ts';
import { DEFAULT_VARIANT, type Variant } from '../powerschool/server.ts';
import { expectPageAccessible } from './axe.ts';
import { openOptions } from './extension.ts';
import { causes, HOST, kinlink, openWorld, visitContact, type World } from './kinlink.ts';
import { openPopup } from './popup-page.ts';

const { carlosOriginal, maria } = CONTACTS;
const CONTACT = (id: number) => `/admin/contacts/edit.html#?contactid=${id}`;
const LIST = `/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`;
const ACCESS = `/admin/students/accessaccounts.html?frn=001${STUDENTS.ana.dcid}`;

let world: World;
test.beforeEach(async ({ browserName: _ }, info) => {
  world = await openWorld({ dark: info.title.includes('dark') });
});
test.afterEach(() => world.close());

const title = (popup: Page) => popup.getByRole('heading', { name: 'Page check' });
const thing = (popup: Page, group: string, name: string): Locator =>
  popup.getByRole('group').filter({ hasText: group }).locator('div').filter({ hasText: name });

/** Presses Check this page in the popup over this tab. */
async function check(page: Page): Promise<Page> {
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Check this page' }).click();
  await expect(title(popup)).toBeFocused();
  return popup;
}

/** What Copy report puts on the clipboard. */
async function copied(popup: Page): Promise<string> {
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect(popup.getByText('The report is on the clipboard.')).toBeVisible();
  return popup.evaluate(() => navigator.clipboard.readText());
}

/** Whether AngularJS has started on this page, and has all answers. */
function hasLoadedSections(): boolean {
  interface AngularJS {
    element(node: Document): {
      injector(): { get(name: '$http'): { pendingRequests: object[] } } | undefined;
    };
  }
  const { angular } = window as unknown as { angular?: AngularJS };
  return angular?.element(document).injector()?.get('$http').pendingRequests.length === 0;
}

/** Checks one page of the stand-in once it has rendered. */
async function reportOn(path: string): Promise<{ text: string; report: PageReport }> {
  const { page } = world;
  await page.goto('about:blank');
  await page.goto(HOST + path);
  await expect(page.locator('.content-main h1')).toBeVisible();
  // Sections render one by one; the page is done when it has started and its requests have ended.
  if (!path.includes('accessaccounts')) await page.waitForFunction(hasLoadedSections);
  const popup = await check(page);
  const text = await copied(popup);
  await popup.close();
  return { text, report: parseReport(text) };
}

test('a page with nothing missing, by keyboard; no request is sent', async ({
  browserName: _,
}, info) => {
  const { page, context, powerSchool } = world;
  await visitContact(page, carlosOriginal.id);
  await expect(kinlink(page)).toContainText('All set');
  const popup = await openPopup(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await popup.getByRole('button', { name: 'Check this page' }).press('Enter');
  await expect(title(popup)).toBeFocused();
  await expect(popup.getByText('This is Contact Details.')).toBeVisible();
  await expect(popup.getByText('as in 2025')).toBeVisible();
  await expect(popup.getByText('Everything Kinlink needs here was found')).toBeVisible();
  await expectPageAccessible(popup);
  await popup.screenshot({ path: info.outputPath('recognised.png'), fullPage: true });
  await popup.getByText('Account panel', { exact: true }).click();
  await expect(thing(popup, 'Account panel', 'Username')).toContainText(
    'found by id, in the panel’s template',
  );
  expect(await copied(popup)).toContain('"kinlink-page-check-1"');
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('button', { name: 'Check this page' })).toBeFocused();
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  expect(await causes(powerSchool)).toEqual([]);
});

test('the check names what is missing, what Kinlink can’t offer for it, and what a role may hide', async ({
  browserName: _,
}, info) => {
  const { page, powerSchool } = world;
  powerSchool.setVariant({ language: 'es-unknown-ids', district: ['renamed-section'] });
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('couldn’t find this here');
  const popup = await check(page);
  const cannot = popup.getByRole('list').filter({ hasText: 'can’t' });
  await expect(cannot).toContainText('Kinlink can’t see this contact’s account');
  await expect(cannot).toContainText('Section “Web Account Access”');
  await expect(popup.getByText('Your role may not include')).toHaveCount(0);
  await expect(thing(popup, 'The page', 'Contact ID')).toContainText('found by field');
  await expectPageAccessible(popup);
  await popup.screenshot({ path: info.outputPath('missing.png'), fullPage: true });
  await popup.close();
  powerSchool.setVariant({ ...DEFAULT_VARIANT, role: 'view-only' });
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Your role may not include it');
  const again = await check(page);
  await expect(again.getByText('Your role may not include this: Button “Add Email”')).toBeVisible();
});

test('the check says that it does not recognize a page, or knows no page at its address', async ({
  browserName: _,
}, info) => {
  const { page } = world;
  await visitContact(page, maria.id);
  await expect(kinlink(page)).toContainText('Create a portal account');
  await page.evaluate(() => document.querySelector('#contactform')?.remove());
  await expect(kinlink(page)).toContainText('doesn’t recognize this page');
  const popup = await check(page);
  await expect(popup.getByText('but Kinlink doesn’t recognize the page')).toBeVisible();
  await expect(thing(popup, 'Students section', 'Column “Data Access”')).toContainText('not found');
  await expectPageAccessible(popup);
  await popup.screenshot({ path: info.outputPath('unrecognised.png'), fullPage: true });
  await popup.close();
  await page.goto(`${HOST}/admin/students/quicklookup.html?frn=001${STUDENTS.ana.dcid}`);
  const other = await check(page);
  await expect(other.getByText('Kinlink doesn’t know this address')).toBeVisible();
  expect(parseReport(await copied(other)).page).toBe('none');
});

test('the check in Spanish, in dark mode', async ({ browserName: _ }, info) => {
  const { page, context } = world;
  await visitContact(page, carlosOriginal.id);
  await expect(kinlink(page)).toContainText('All set');
  const options = await openOptions(context);
  await options.getByRole('combobox', { name: 'Language of Kinlink' }).selectOption('Español');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
  await page.evaluate(() => document.querySelector('#add-student-search-button')?.remove());
  await page.evaluate(() => document.querySelector('#email-address-header')?.remove());
  const popup = await openPopup(page, 'Guías');
  await popup.getByRole('button', { name: 'Revisar esta página' }).click();
  await expect(
    popup.getByText('Puede que su perfil de usuario no incluya esto: Botón'),
  ).toBeVisible();
  await expectPageAccessible(popup);
  await popup.screenshot({ path: info.outputPath('spanish-dark.png'), fullPage: true });
});

/** Pages on which different things are found in different ways. */
const SEEN: Record<string, [path: string, variant: Partial<Variant>]> = {
  'as usual': [CONTACT(carlosOriginal.id), {}],
  'unknown ids, Spanish': [CONTACT(carlosOriginal.id), { language: 'es-unknown-ids' }],
  'unknown ids and headings, no account': [
    CONTACT(maria.id),
    { language: 'es-unknown-ids', district: ['renamed-section'] },
  ],
  'classic, its own order': [
    CONTACT(carlosOriginal.id),
    { era: '2018', district: ['renamed-section', 'moved-columns', 'extra-columns'] },
  ],
  'French, no account permission': [
    CONTACT(maria.id),
    { language: 'fr', role: 'no-account', accountEmail: 'text', addEmailId: 'add-email-button' },
  ],
  'Arabic, view only': [CONTACT(carlosOriginal.id), { language: 'ar', role: 'view-only' }],
  'a student’s contacts': [LIST, { era: '2024' }],
  'a student’s contacts, unknown ids': [LIST, { language: 'es-unknown-ids' }],
  'Access Accounts, unknown ids': [ACCESS, { language: 'es-unknown-ids' }],
};

async function play(pattern: Pattern): Promise<PageReport> {
  world.powerSchool.setVariant({ ...DEFAULT_VARIANT, ...pattern.variant, pattern: pattern.name });
  return (await reportOn(pattern.path)).report;
}

const secrets = secretsOf(seedDistrict());

for (const [name, [path, variant]] of Object.entries(SEEN))
  test(`${name}: the report names nobody, and the pattern made of it gives the same report`, async ({
    browserName: _,
  }, info) => {
    world.powerSchool.setVariant(variant);
    const { text, report } = await reportOn(path);
    writeFileSync(info.outputPath('report.txt'), text);
    expect(leaksIn(text, secrets)).toEqual([]);
    const pattern = patternFrom(report, 'of-this-test');
    keepPattern(pattern);
    expect(await play(pattern)).toEqual(report);
  });

for (const name of patternNames())
  test(`the pattern ${name} gives the report that it was made of`, async () => {
    const pattern = patternOf(name);
    const { kinlink: _, browserVersion: __, browser: ___, ...seen } = await play(pattern);
    expect(pattern.report).toMatchObject(seen);
    expect(pattern.report.found).toEqual(seen.found);
  });

test('names anywhere on a page with hundreds of rows are in no report', async () => {
  const { page, powerSchool } = world;
  powerSchool.setVariant({ rendering: 'hundreds-of-rows' });
  const planted = [...secrets].slice(0, 4000);
  await visitContact(page, carlosOriginal.id);
  await expect(page.getByText('700200')).toBeAttached();
  await page.evaluate((all) => {
    let count = 0;
    const next = () => all[count++ % all.length] ?? '';
    for (const element of document.querySelectorAll('#content-main *')) {
      element.setAttribute('title', next());
      element.setAttribute('aria-label', `${next()} ${next()}`);
      element.setAttribute(`data-${count}`, next());
      if (!element.id || count % 5 === 0) element.id = `contact-${next()}-${next()}`;
    }
    for (const heading of document.querySelectorAll('h1,h2,th')) heading.append(` ${next()}`);
    document.title = next();
  }, planted);
  const popup = await check(page);
  const text = await copied(popup);
  expect(parseReport(text).rows).toContain('students');
  expect(leaksIn(text, secrets)).toEqual([]);
});
