/** The welcome sheet: from a new account to the paper that the parent takes home. */
import { expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import type { Browser } from 'webextension-polyfill';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible, expectPageAccessible } from './axe.ts';
import {
  causes,
  drawer,
  expectDone,
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { countPages } from './pdf.ts';
import { workerOf } from './worker.ts';

interface Scope {
  messages: string[];
  chrome: Pick<Browser, 'runtime' | 'storage'>;
}

const MARIA = 'maria.lopez@example.org';
const KEEP = 'Put this password on the welcome sheet';
const WITH_PASSWORD = 'Welcome sheet with the password';
const PAPERS = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

/** Fills in the account drawer. @returns the temporary password in it */
async function fillAccount(page: Page): Promise<string> {
  await visitContact(page, CONTACTS.maria.id);
  await kinlink(page).getByLabel('The parent’s email').fill(MARIA);
  await press(page, 'Add email');
  await submitFilledDrawer(page);
  await press(page, 'Add account');
  const passwordField = kinlink(page).getByRole('textbox', { name: 'Temporary password' });
  await expect(passwordField).not.toHaveValue('');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  return passwordField.inputValue();
}

/** Presses an offer that opens a sheet. */
async function openSheet(page: Page, name: string): Promise<Page> {
  const opened = world.context.waitForEvent('page');
  await kinlink(page).getByRole('button', { name, exact: true }).click();
  const sheet = await opened;
  await expect(sheet.getByRole('article')).toBeVisible();
  return sheet;
}

/** Opens the sheet of a contact with an old account. */
async function sheetOfArun(): Promise<Page> {
  await visitContact(world.page, CONTACTS.ready.id);
  return openSheet(world.page, 'Welcome sheet');
}

const everythingStored = async () =>
  (await workerOf(world)).evaluate(async () => {
    const { storage } = (globalThis as unknown as Scope).chrome;
    const areas = [storage.local, storage.session, storage.sync];
    return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
  });

test('the password reaches the sheet once, on request, and is nowhere after a reload', async () => {
  const { page, powerSchool } = world;
  const worker = await workerOf(world);
  await worker.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    scope.messages = [];
    scope.chrome.runtime.onMessage.addListener((message: unknown) => {
      scope.messages.push(JSON.stringify(message));
    });
  });
  const password = await fillAccount(page);
  await press(page, KEEP);
  await expect(kinlink(page)).toContainText('To get it on the welcome sheet');
  await expectAccessible(page);
  await submitDrawer(page);
  const made = kinlink(page).getByRole('status').filter({ hasText: 'has a portal account' });
  await expect(made).toContainText('The temporary password is ready for the welcome sheet.');
  await expectAccessible(page);
  // The password is still there after the Data Access step.
  await press(page, /^Turn on access for/);
  await submitFilledDrawer(page);
  await expectDone(page, 'Turn on Data Access for');

  const sheet = await openSheet(page, WITH_PASSWORD);
  const paper = sheet.getByRole('article', { name: 'Welcome to the Parent Portal' });
  await expect(paper).toContainText('For Maria Lopez');
  await expect(paper).toContainText('district.powerschool.com/public/');
  await expect(paper).toContainText(MARIA);
  await expect(paper.getByRole('listitem').first()).toHaveText('Ana');
  await expect(paper.getByText(password, { exact: true })).toHaveAttribute('dir', 'ltr');
  await expect(paper).toContainText('Sign in with your username and the temporary password.');

  const messages = await worker.evaluate(() => (globalThis as unknown as Scope).messages);
  expect(messages.filter((message) => message.includes(password))).toHaveLength(1);
  expect(await everythingStored()).not.toContain(password);
  expect(sheet.url()).toMatch(/^chrome-extension:\/\/[a-z]+\/welcome-sheet\.html$/);
  expect(await sheet.title()).toBe('Welcome sheet · Kinlink');
  expect(
    await sheet.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    ),
  ).not.toContain(password);

  await sheet.getByRole('checkbox', { name: 'Put the temporary password on the sheet' }).uncheck();
  await expect(sheet.getByText(password)).toHaveCount(0);
  await expect(paper).toContainText('Your password isn’t printed here.');
  await sheet.getByRole('checkbox', { name: 'Put the temporary password on the sheet' }).check();
  await expect(paper.getByText(password)).toBeVisible();

  await sheet.reload();
  await expect(sheet.getByRole('heading', { name: 'This welcome sheet is empty' })).toBeVisible();
  await expectPageAccessible(sheet);
  expect(await sheet.content()).not.toContain(password);

  // The contact page has forgotten it too: the next sheet has none.
  await expect(kinlink(page).getByRole('button', { name: WITH_PASSWORD })).toHaveCount(0);
  const next = await openSheet(page, 'Welcome sheet');
  await expect(next.getByRole('article')).toContainText('Your password isn’t printed here.');
  await expect(next.getByRole('form')).toContainText('This sheet came without a password.');
  expect(await next.content()).not.toContain(password);
  expect(await causes(powerSchool)).toEqual([
    'email.add by email-panel-save-button',
    'account.add by email-panel-save-button',
    'student.edit by demographics-panel-save-button',
  ]);
});

test('without a request the password stays on the page, and the sheet says where to get one', async () => {
  const { page } = world;
  const password = await fillAccount(page);
  await submitDrawer(page);
  await expectDone(page, 'Create the portal account');
  const sheet = await openSheet(page, 'Welcome sheet');
  await expect(sheet.getByRole('article')).toContainText('Your password isn’t printed here.');
  expect(await sheet.content()).not.toContain(password);
});

test('the password is forgotten when the drawer is cancelled or the registrar leaves the contact', async () => {
  const { page } = world;
  await fillAccount(page);
  await press(page, KEEP);
  await expect(
    kinlink(page).getByRole('button', { name: 'Leave this password off the welcome sheet' }),
  ).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await press(page, 'Add account');
  await expect(kinlink(page).getByRole('button', { name: KEEP })).toBeVisible();
  await press(page, KEEP);
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('button', { name: WITH_PASSWORD })).toBeVisible();
  const goTo = (id: number) =>
    page.evaluate((to) => {
      location.hash = `#?contactid=${to}`;
    }, id);
  // The document stays the same, so no reload clears the password.
  await goTo(CONTACTS.ready.id);
  await expect(kinlink(page)).toContainText('Arun');
  await expect(
    kinlink(page).getByRole('button', { name: 'Welcome sheet', exact: true }),
  ).toBeVisible();
  await goTo(CONTACTS.maria.id);
  await expect(kinlink(page)).toContainText('Maria');
  await expect(
    kinlink(page).getByRole('button', { name: 'Welcome sheet', exact: true }),
  ).toBeVisible();
});

test('the sheet page is empty when opened directly or by Back', async () => {
  const sheet = await sheetOfArun();
  const address = sheet.url();
  await sheet.goto(`${HOST}/admin/home.html`);
  await sheet.goBack();
  await expect(sheet.getByRole('heading', { name: 'This welcome sheet is empty' })).toBeVisible();
  const direct = await world.context.newPage();
  await direct.goto(address);
  await expect(direct.getByRole('heading', { name: 'This welcome sheet is empty' })).toBeVisible();
});

test('a sheet that is left open on a shared desk is empty after ten minutes', async () => {
  await world.close();
  // A context keeps the test's clock for ever.
  world = await openWorld({ own: true });
  const sheet = await sheetOfArun();
  const address = sheet.url();
  await sheet.close();
  await world.page.bringToFront();
  await world.context.clock.install();
  const now = () => world.page.evaluate(() => Date.now());
  const before = await now();
  const next = await openSheet(world.page, 'Welcome sheet');
  const after = await now();
  expect(next.url()).toBe(address);
  // The test stops the clock, so that the sheet does not age during the checks.
  await next.clock.pauseAt(before + 590_000);
  await expect(next.getByRole('article')).toBeVisible();
  await next.clock.fastForward(after - before + 15_000);
  await expect(next.getByRole('heading', { name: 'This welcome sheet is empty' })).toBeVisible();
  await expect(next.getByRole('article')).toHaveCount(0);
});

test('the QR code holds the address beside it, and follows a change', async () => {
  const sheet = await sheetOfArun();
  const code = sheet.getByRole('img', { name: 'QR code of the portal address' });
  const read = async () => {
    const png = (await code.screenshot()).toString('base64');
    const image = await world.page.evaluate(async (data) => {
      const picture = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))]),
      );
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(picture, 0, 0);
      return { width, height, data: [...(canvas?.getImageData(0, 0, width, height).data ?? [])] };
    }, png);
    return decodeQR({ ...image, data: Uint8Array.from(image.data) });
  };
  const expectCode = (address: string) =>
    expect(async () => expect(await read()).toBe(address)).toPass();
  await expectCode('https://district.powerschool.com/public/');
  await sheet
    .getByLabel('Portal address', { exact: true })
    .fill('portal.district.example.org/parents');
  await expect(sheet.getByRole('article')).toContainText('portal.district.example.org/parents');
  await expectCode('https://portal.district.example.org/parents');
  await sheet.getByLabel('Portal address', { exact: true }).fill('ask at the office');
  await expect(code).toHaveCount(0);
  await expect(sheet.getByRole('form')).toContainText('This web address isn’t complete');
  await expect(sheet.getByRole('article')).not.toContainText('scan');
});

test('Copy as text can be pasted into an email', async () => {
  const sheet = await sheetOfArun();
  await sheet.getByLabel('School or district').fill('Lincoln Elementary School');
  await sheet.getByLabel('Language of the sheet').selectOption('es');
  await sheet.getByRole('button', { name: 'Copy as text' }).click();
  await expect(sheet.getByRole('status')).toContainText('Copied.');
  // A field with several lines shows the pasted text.
  const children = sheet.getByLabel('Children');
  await children.fill('');
  await children.press('Control+V');
  await expect(children).not.toHaveValue('');
  const pasted = await children.inputValue();
  expect(pasted).toContain('Dirección del portal\nhttps://district.powerschool.com/public/\n');
  expect(pasted).toContain(`Nombre de usuario\n${CONTACTS.ready.email}\n`);
  expect(pasted).toContain('Lincoln Elementary School ha creado para usted una cuenta');
});

test('the sheet fits one side of A4 and of Letter in every language, with one child and with six', async () => {
  const { page } = world;
  await fillAccount(page);
  await press(page, KEEP);
  await submitDrawer(page);
  const sheet = await openSheet(page, WITH_PASSWORD);
  await sheet
    .getByLabel('School or district')
    .fill('Lincoln Elementary School, Unified School District of the Northern Lakes');
  await sheet
    .getByLabel(/^Help/)
    .fill('main office, 555-0142, front.office@lincoln.northern-lakes.example.org');
  await sheet
    .getByLabel('Portal address', { exact: true })
    .fill('https://powerschool.northern-lakes-unified.example.org/public/home.html?language=all');
  const session = await world.context.newCDPSession(sheet);
  const languages = await sheet
    .getByLabel('Language of the sheet')
    .evaluate((list: HTMLSelectElement) => [...list.options].map((option) => option.value));
  expect(languages).toHaveLength(7);
  // The sheet does not fit a card: proves that pages are counted.
  const card = await session.send('Page.printToPDF', { paperWidth: 5, paperHeight: 4 });
  expect(countPages(Buffer.from(card.data, 'base64'))).toBeGreaterThan(1);
  for (const children of ['Ana', 'Ana\nDiego\nMaximiliana Alexandra\nNora\nOtto\nPriya']) {
    await sheet.getByLabel('Children').fill(children);
    for (const language of languages) {
      await sheet.getByLabel('Language of the sheet').selectOption(language);
      for (const [name, [paperWidth, paperHeight]] of Object.entries(PAPERS)) {
        const { data } = await session.send('Page.printToPDF', {
          paperWidth,
          paperHeight,
          preferCSSPageSize: false,
        });
        const pages = countPages(Buffer.from(data, 'base64'));
        expect(pages, `${language}, ${name}, ${children.split('\n').length}`).toBe(1);
      }
    }
  }
});

test('the sheet is accessible in light and dark, left to right and right to left', async () => {
  const sheet = await sheetOfArun();
  for (const colorScheme of ['light', 'dark'] as const) {
    await sheet.emulateMedia({ colorScheme });
    for (const language of ['en', 'ar', 'zh']) {
      await sheet.getByLabel('Language of the sheet').selectOption(language);
      await expectPageAccessible(sheet);
    }
    await sheet.getByLabel('Portal address', { exact: true }).fill('nowhere');
    await expectPageAccessible(sheet);
    await sheet.getByLabel('Portal address', { exact: true }).fill('portal.example.org');
  }
  await sheet.getByLabel('Language of the sheet').selectOption('ar');
  const paper = sheet.getByRole('article');
  await expect(paper).toHaveAttribute('dir', 'rtl');
  await expect(paper.getByText(CONTACTS.ready.email, { exact: true })).toHaveAttribute(
    'dir',
    'ltr',
  );
});
